const byId = (id) => document.getElementById(id)
const vendors = JSON.parse(byId('vendors').textContent)
const siteNames = { website: 'Website', system: 'System', elsewhere: 'Elsewhere' }
const rows = 200

let entries = []
let site = ''

const lanes = new Map(
  vendors.map((vendor) => {
    const lane = byId('lane').content.firstElementChild.cloneNode(true)
    lane.querySelector('h2').textContent = vendor.name
    lane.querySelector('.category').textContent = vendor.category
    lane.querySelector('.minute').append(...Array.from({ length: 60 }, () => document.createElement('i')))
    byId('lanes').append(lane)
    return [vendor.id, lane]
  }),
)

const events = new EventSource('/events')
events.addEventListener('start', ({ data }) => {
  entries = JSON.parse(data)
  drawAll()
})
events.addEventListener('entry', ({ data }) => {
  const entry = JSON.parse(data)
  entries.push(entry)
  if (isShown(entry)) addRow(entry)
  drawLanes()
})
events.addEventListener('clear', () => {
  entries = []
  drawAll()
})

byId('clear').onclick = () => fetch('/clear', { method: 'POST' })
for (const button of document.querySelectorAll('[data-site]')) {
  button.onclick = () => {
    site = button.dataset.site
    for (const other of document.querySelectorAll('[data-site]'))
      other.setAttribute('aria-pressed', String(other === button))
    drawAll()
  }
}
setInterval(drawLanes, 1000)

function isShown(entry) {
  return !site || entry.site === site
}

function drawAll() {
  byId('log').tBodies[0].replaceChildren()
  for (const entry of entries.filter(isShown).slice(-rows)) addRow(entry)
  drawLanes()
}

function addRow(entry) {
  const body = byId('log').tBodies[0]
  const row = document.createElement('tr')
  const name = vendors.find(({ id }) => id === entry.vendor)?.name ?? entry.vendor
  const time = new Date(entry.time).toLocaleTimeString('en-GB')
  const request = `${entry.method} ${entry.host}${entry.path}`
  for (const text of [time, siteNames[entry.site], name, entry.purpose, request])
    row.insertCell().textContent = text
  row.lastElementChild.className = 'request'
  body.prepend(row)
  if (body.rows.length > rows) body.lastElementChild.remove()
}

function drawLanes() {
  const now = Date.now()
  const shown = entries.filter(isShown)
  for (const [id, lane] of lanes)
    drawLane(
      lane,
      shown.filter((entry) => entry.vendor === id),
      now,
    )
  byId('log').hidden = shown.length === 0
  byId('empty').hidden = shown.length > 0
  const summary = summarize(shown, now)
  // A status that says the same again would be read aloud again.
  if (byId('summary').textContent !== summary) byId('summary').textContent = summary
}

function drawLane(lane, asked, now) {
  const last = asked.at(-1)
  const seconds = last && Math.floor(Math.max(0, now - last.time) / 1000)
  const isActive = last && seconds < 4
  lane.dataset.state = isActive ? 'active' : last ? 'quiet' : 'never'
  lane.querySelector('.count').textContent = `asked ${countTimes(asked.length)}`
  lane.querySelector('.state').textContent = isActive
    ? 'just now'
    : last
      ? `quiet for ${duration(seconds)}`
      : 'nothing yet'
  const counts = new Map()
  for (const { time } of asked) {
    const ago = Math.floor(Math.max(0, now - time) / 1000)
    counts.set(ago, (counts.get(ago) ?? 0) + 1)
  }
  for (const [index, bar] of [...lane.querySelector('.minute').children].entries()) {
    const count = counts.get(59 - index) ?? 0
    bar.style.setProperty('--height', count && `${Math.min(100, 35 + count * 22)}%`)
  }
}

function summarize(shown, now) {
  const last = shown.at(-1)
  if (!last) return 'Quiet: no vendor has been asked for anything.'
  const recent = new Set(shown.filter(({ time }) => now - time < 4000).map(({ vendor }) => vendor))
  if (recent.size > 0) return `${countVendors(recent.size)} being asked right now.`
  return 'Quiet again: nobody is being asked now.'
}

function countTimes(count) {
  return count === 1 ? 'once' : `${count} times`
}

function countVendors(count) {
  return count === 1 ? 'One vendor is' : `${count} vendors are`
}

function duration(seconds) {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`
}

// `pnpm bench:gate`: what the automatic gate costs a page that has nothing to do with it, and what a release costs. Each
// figure is a ratio or a difference to the same page without the SDK, in turn, in one run. README.md says what they mean.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launch } from './measure/browser.ts'
import { median } from './report/statistics.ts'

const ROUNDS = Number(process.argv[2] ?? 9)
const NODES = 10_000
const CALLS = 2_000
const SCRIPTS = 5_000

const sdk = readFileSync(new URL('../packages/embed/dist/omono-consent.js', import.meta.url))
const config = JSON.stringify({
  policyVersion: '1',
  vendors: [
    ...['google-analytics', 'omono', 'intercom', 'cloudflare', 'logrocket', 'dropbox'].map((id) => ({
      id,
      surfaces: ['website'],
    })),
    { id: 'vendor', category: 'analytics', purposes: ['activity-tracking'], scripts: ['vendor.localhost'] },
  ],
})

/** So that no scanner asks ahead for what is held. */
const line = '<template><svg><![CDATA[><template>]]></svg></template>'

const head = (isOurs: boolean) =>
  isOurs
    ? `<script type="application/json" data-omono="config">${config}</script><script src="/omono-consent.js"></script>${line}`
    : ''
const external = (port: string | undefined) =>
  Array.from(
    { length: SCRIPTS },
    (_, index) => `<script async src="http://vendor.localhost:${port}/script.js?${index}"></script>`,
  ).join('')
const scripts = `<script type="text/plain" data-vendor="intercom">ran += 1</script>`.repeat(SCRIPTS)

function pageOf(path: string, port: string | undefined): string {
  const isOurs = path.startsWith('/ours')
  const held = !isOurs
    ? ''
    : path.endsWith('/inline')
      ? scripts
      : path.endsWith('/external')
        ? external(port)
        : ''
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${head(isOurs)}
    <button data-omono-action="open-preferences">Privacy</button><script>ran = 0</script><main></main>${held}`
}

const server = createServer(({ url = '/', headers }, response) => {
  if (url === '/omono-consent.js') return void response.end(sdk)
  if (url.startsWith('/own')) return void response.end('own')
  if (url.startsWith('/script.js')) return void response.end('ran += 1')
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end(pageOf(url, headers.host?.split(':')[1]))
})
await new Promise<void>((done) => server.listen(0, done))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await launch()

/** What a page does, and how long it takes, in ms. */
const loads: Readonly<Record<string, string>> = {
  insertions: `
    const main = document.querySelector('main')
    const begin = performance.now()
    for (let index = 0; index < ${NODES}; index += 1) {
      const node = document.createElement('p')
      node.className = 'row'
      node.textContent = 'Row ' + index
      main.appendChild(node)
    }
    main.offsetHeight
    // What observers have to say belongs to it.
    await new Promise((done) => setTimeout(done))
    return performance.now() - begin`,
  fetch: `
    const begin = performance.now()
    for (let index = 0; index < ${CALLS}; index += 1) fetch('/own?' + index, { signal: AbortSignal.abort() }).catch(() => {})
    return performance.now() - begin`,
  cookie: `
    const begin = performance.now()
    for (let index = 0; index < ${CALLS}; index += 1) document.cookie = 'basket=' + index + '; path=/'
    return performance.now() - begin`,
  inline: `
    const begin = performance.now()
    if (window.omonoConsent) omonoConsent.decide({ intercom: true })
    else for (let index = 0; index < ${SCRIPTS}; index += 1) {
      const script = document.createElement('script')
      script.text = 'ran += 1'
      document.body.appendChild(script)
    }
    while (ran < ${SCRIPTS}) await new Promise((done) => setTimeout(done))
    return performance.now() - begin`,
  external: `
    const begin = performance.now()
    if (window.omonoConsent) omonoConsent.decide({ vendor: true })
    else for (let index = 0; index < ${SCRIPTS}; index += 1) {
      const script = document.createElement('script')
      script.src = 'http://vendor.localhost:' + location.port + '/script.js?' + index
      document.body.appendChild(script)
    }
    while (ran < ${SCRIPTS}) await new Promise((done) => setTimeout(done, 5))
    return performance.now() - begin`,
}

async function measure(variant: string, load: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/${variant}/${load}`)
  await page.waitForTimeout(150)
  const time = await page.evaluate<number>(`(async () => {${loads[load]}})()`)
  await context.close()
  return time
}

const rows: string[] = []
for (const load of process.argv.slice(3).length ? process.argv.slice(3) : Object.keys(loads)) {
  const ratios: number[] = []
  const differences: number[] = []
  for (let round = -1; round < ROUNDS; round += 1) {
    const order = round % 2 ? ['ours', 'plain'] : ['plain', 'ours']
    const times: Record<string, number> = {}
    for (const variant of order) times[variant] = await measure(variant, load)
    const { ours = 0, plain = 0 } = times
    // The first round warms up.
    if (round < 0) continue
    ratios.push(ours / plain)
    differences.push(ours - plain)
  }
  const each =
    load === 'fetch' || load === 'cookie'
      ? `, ${((median(differences) * 1000) / CALLS).toFixed(2)} µs more each`
      : ''
  rows.push(
    `${load}: ×${median(ratios).toFixed(3)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})${each}`,
  )
}
await browser.close()
server.close()
console.log(rows.join('\n'))

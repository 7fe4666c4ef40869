// Functions that run in the page, each on its own.

/** What keeps a visitor from seeing or hitting the controls that `selector` matches, in the page or in `frame`. */
export function findHidden(selector: string, isScrolled = false, frame = ''): string[] {
  const page = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document
  const view = page?.defaultView
  const controls = [...(page?.querySelectorAll<HTMLElement>(selector) ?? [])]
  if (!page || !view || !controls.length) return [`${selector} is not there`]
  // WebKit measures within the zoom, and hits outside of it.
  const zoom = parseFloat(view.getComputedStyle(page.documentElement).zoom)
  const isWithin = page.documentElement.getBoundingClientRect().width * zoom < view.innerWidth + 1
  const scale = isWithin ? zoom : 1
  return controls.flatMap((control) => {
    if (isScrolled) control.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const { omonoAction, omonoPurpose, omonoVendor } = control.dataset
    const style = view.getComputedStyle(control)
    const { left, top, right, bottom, width, height } = control.getBoundingClientRect()
    // A switch is as large as its label.
    const target = (control.closest('label') ?? control).getBoundingClientRect()
    const text = page.createRange()
    text.selectNodeContents(control)
    const line = text.getBoundingClientRect()

    const points = [
      [0.5, 0.5],
      [0.1, 0.5],
      [0.9, 0.5],
      [0.5, 0.1],
      [0.5, 0.9],
    ] as const
    const covers = points.map(([x, y]) =>
      page.elementFromPoint((left + width * x) * scale, (top + height * y) * scale),
    )
    const cover = covers.find((hit) => !control.contains(hit))
    // What the page does to its root, it does to everything.
    const around: Element[] = []
    for (
      let element: Element | null = control;
      element && element !== page.documentElement;
      element = element.parentElement
    )
      around.push(element)
    const faded = around
      .map((element) => {
        const { opacity, filter, maskImage, clipPath, mixBlendMode } = view.getComputedStyle(element)
        return [opacity, filter, maskImage, clipPath, mixBlendMode].join()
      })
      .find((effects) => effects !== '1,none,none,none,normal')
    const parts = ['::before', '::after'].map((part) => view.getComputedStyle(control, part).content)
    const firstLine = view.getComputedStyle(control, '::first-line')

    const isButton = control.localName === 'button'
    const faults = {
      'too small': target.width < 24 || target.height < 24 || width < 20 || height < 20,
      'out of the window':
        left < -1 || top < -1 || right * scale > view.innerWidth + 1 || bottom * scale > view.innerHeight + 1,
      [`covered by ${cover?.outerHTML.slice(0, 60)}`]: cover !== undefined,
      invisible: !control.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      [`faded: ${faded}`]: faded !== undefined,
      'text beside it':
        isButton &&
        (line.left < left - 1 || line.right > right + 1 || line.top < top - 1 || line.bottom > bottom + 1),
      'text too small': isButton && !(parseFloat(style.fontSize) >= 12),
      [`more text: ${parts}`]: isButton && parts.some((content) => !['none', 'normal'].includes(content)),
      'another first line':
        isButton && (firstLine.color !== style.color || firstLine.fontSize !== style.fontSize),
    }
    const box = [left, top, width, height].map(Math.round)
    return Object.entries(faults)
      .filter(([, isFound]) => isFound)
      .map(([fault]) => `${omonoAction ?? omonoPurpose ?? omonoVendor} at ${box}: ${fault}`)
  })
}

/** What cannot be unfolded in the preferences, and switches that do not turn, where they are seen. */
export async function findStuck(): Promise<string[]> {
  const faults: string[] = []
  // WebKit measures within the zoom, and hits outside of it.
  const zoom = parseFloat(getComputedStyle(document.documentElement).zoom)
  const isWithin = document.documentElement.getBoundingClientRect().width * zoom < innerWidth + 1
  const scale = isWithin ? zoom : 1
  const click = (element: Element) => {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint((left + width / 2) * scale, (top + height / 2) * scale)
    if (hit && element.contains(hit)) (hit as HTMLElement).click()
  }
  for (const details of document.querySelectorAll<HTMLDetailsElement>('dialog details')) {
    details.open = false
    click(details.children[0] as Element)
    if (!details.open) faults.push(`${details.children[0]?.textContent}: not unfolded`)
  }
  // What was unfolded is drawn now.
  await new Promise((done) => setTimeout(done))
  for (const input of document.querySelectorAll<HTMLInputElement>('dialog input:enabled')) {
    for (const _ of ['there', 'and back']) {
      const before = input.checked
      click(input)
      if (input.checked === before) faults.push(`${Object.values(input.dataset)}: not turned`)
    }
  }
  return faults
}

/** What the page's sheets change in the interface, for which of its properties: nothing. */
export function findLeaks(): string[] {
  // Follow from the size of the window and of the text around; what is centred has margins that do too.
  const isGeometric =
    /^(--|((min|max)-)?(width|height|inline-size|block-size)$|inset|(top|right|bottom|left)$|perspective-origin|transform-origin)/
  // Takes part in no drawing, and comes with less motion.
  const isIdle = /^animation-(delay|duration)$/
  const root = document.documentElement
  const host = document.querySelector('[data-omono="root"]')
  const properties = [...getComputedStyle(root)].filter(
    (name) => !isGeometric.test(name) && !isIdle.test(name),
  )
  const parts = [...(host?.querySelectorAll('*') ?? [])].flatMap((element) =>
    ['', '::before', '::after', ...(element.localName === 'p' ? ['::first-letter'] : [])].map((part) => ({
      element,
      part,
      name: element.localName + part,
    })),
  )
  const read = () =>
    parts.map(({ element, part }) => {
      const style = getComputedStyle(element, part)
      if (/before|after/.test(part) && /^(none|normal)$/.test(style.content)) return undefined
      return properties.map((name) => style.getPropertyValue(name))
    })
  // WebKit lists adopted sheets too.
  const sheets = [...document.styleSheets].filter(({ ownerNode }) => ownerNode)
  const { fontSize, zoom } = getComputedStyle(root)
  const dressed = read()
  for (const sheet of sheets) sheet.disabled = true
  Object.assign(root.style, { fontSize, zoom })
  const bare = read()
  Object.assign(root.style, { fontSize: '', zoom: '' })
  for (const sheet of sheets) sheet.disabled = false
  return parts.flatMap(({ element, name }, index) => {
    const [values, plain] = [dressed[index], bare[index]]
    if (!values || !plain)
      return values === plain ? [] : [`${name}: ${values ? 'more' : 'less'} than otherwise`]
    return properties
      .map((property, at) => [property, values[at], plain[at]])
      .filter(([, a, b]) => a !== b)
      .filter(([property]) => !(element.parentElement === host && property?.startsWith('margin')))
      .map(([property, a, b]) => `${name} ${property}: ${a} | ${b}`)
  })
}

/** What the interface changes on the page: nothing, but for room at its end and around what has focus. */
export function findChanges(): string[] {
  // Where lines run down the page, room at its end makes them shorter.
  if (getComputedStyle(document.documentElement).writingMode !== 'horizontal-tb') return []
  const isRoom =
    /^(scroll-)?padding-|^((block|inline)-size|height|width|perspective-origin|transform-origin)$/
  const host = document.querySelector('[data-omono="root"]')
  const adopted = [...document.adoptedStyleSheets]
  const properties = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'))
  const tags = 'html, body, main, h1, p, main a, form, button, label, input, section, header, iframe'
  const elements = [...document.querySelectorAll(tags)].filter((element) => !host?.contains(element))
  const read = () =>
    elements.map((element) => {
      const style = getComputedStyle(element)
      const { left, top, width } = element.getBoundingClientRect()
      return [
        ...properties.map((name) => style.getPropertyValue(name)),
        [left, top, width].map(Math.round).join(),
      ]
    })
  const withUs = read()
  host?.remove()
  document.adoptedStyleSheets = []
  const without = read()
  document.adoptedStyleSheets = adopted
  if (host) document.body.before(host)
  return elements.flatMap((element, index) =>
    [...properties, 'place']
      .map((name, at) => [name, withUs[index]?.[at], without[index]?.[at]] as const)
      .filter(([name, a, b]) => a !== b && !(isRoom.test(name) && /html|body/.test(element.localName)))
      .map(([name, a, b]) => `${element.localName} ${name}: ${a} | ${b}`),
  )
}

/** The room at the end of the page, unless it is what the banner covers, and no more than a little. */
export async function findRoom(): Promise<string[]> {
  const page = document.documentElement
  const banner = document.querySelector('[data-omono="banner"]')
  const find = () => {
    const { zoom, paddingBottom } = getComputedStyle(page)
    const factor = parseFloat(zoom)
    // WebKit measures within the zoom.
    const scale = page.getBoundingClientRect().width * factor < innerWidth + 1 ? factor : 1
    const covered = innerHeight - (banner?.getBoundingClientRect().top ?? Number.NaN) * scale
    const room = parseFloat(paddingBottom) * factor
    // A scroll bar may lie below the banner.
    return room > covered - 20 && room < covered + 40 ? [] : [`room of ${room} px for ${covered} px`]
  }
  // It comes a frame later, and perhaps with a transition of the page's.
  for (let i = 0; i < 20 && find().length; i++) await new Promise((done) => setTimeout(done, 100))
  return find()
}

import { describe, expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { alpha, base, beta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { brokenWords, isInSight, isWide, lost } from '../lib/ui-fit.ts'
import { banner, control, preferences } from '../lib/ui-hooks.ts'

const vendors = [base, alpha, beta, gamma]
const long = '<p style="height:2000px">Long</p>'

interface Places {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly height: number
  readonly window: { readonly width: number; readonly height: number }
}

const place = (selector: string) => `(({ left, right, top, bottom, width, height }) => ({
  left, right, top, bottom, width, height,
  window: { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
}))(document.querySelector('${selector}').getBoundingClientRect())`

describeEngines('layouts', (engine, context) => {
  const tab = useTab(context, { reducedMotion: true })

  const placeOf = (selector: string) => tab.page.evaluate<Places>(place(selector))
  const open = async (options: object, lang = 'en') => {
    await tab.open(shop({ lang, config: { vendors, controller: 'Omono', ...options }, body: long }))
    await tab.page.waitFor(banner())
  }

  const windows = [
    [320, 568],
    [667, 375],
    [768, 1024],
    [1280, 800],
  ] as const
  const ways = [
    { layout: 'box' },
    { layout: 'box', position: 'start' },
    { layout: 'box', position: 'end' },
    { layout: 'bar' },
    { layout: 'bar', position: 'end' },
    { layout: 'in-flow' },
  ]

  describe.each(engine === 'chromium' ? windows : windows.slice(-1))('at %i×%i', (width, height) => {
    it.each(ways)('C-09 A-44 shows two equal answers, whole and in sight, in %o', async (way) => {
      await tab.page.setViewport(width, height)
      for (const lang of ['de', 'ar']) {
        await open(way, lang)
        const [accept, reject] = [await placeOf(banner('accept-all')), await placeOf(banner('reject-all'))]
        expect([reject.height, reject.top]).toEqual([accept.height, accept.top])
        expect(Math.abs(reject.width / accept.width - 1)).toBeLessThan(0.05)
        expect(await tab.page.evaluate(isInSight(banner()))).toEqual([true, true])
        expect(await tab.page.evaluate(lost(banner()))).toEqual([])
        expect(await tab.page.evaluate(brokenWords(banner()))).toEqual([])
        expect(await tab.page.evaluate(isWide)).toBe(false)
      }
    })
  })

  it('floats a box in the middle, at the start or at the end, and the control with it', async () => {
    await tab.page.setViewport(1280, 800)
    const sides = async (selector: string) => {
      const { left, right, window } = await placeOf(selector)
      return left < window.width - right ? 'left' : left > window.width - right ? 'right' : 'middle'
    }
    for (const [position, lang, side, controlSide] of [
      [undefined, 'en', 'middle', 'left'],
      ['start', 'en', 'left', 'left'],
      ['end', 'en', 'right', 'right'],
      ['start', 'ar', 'right', 'right'],
      ['end', 'ar', 'left', 'left'],
    ] as const) {
      await open({ position }, lang)
      expect(await sides(banner())).toBe(side)
      await tab.page.click(banner('reject-all'))
      await tab.page.waitFor(control)
      expect(await sides(control)).toBe(controlSide)
    }
  })

  it('makes a bar as wide as the window, with text and answers in one row where there is room', async () => {
    await tab.page.setViewport(1280, 800)
    await open({ layout: 'bar' })
    const { width, bottom, height, window } = await placeOf(banner())
    expect([width, bottom]).toEqual([window.width, window.height])
    expect(height).toBeLessThan(150)
    await tab.page.setViewport(360, 640)
    await open({ layout: 'bar' })
    const phone = await placeOf(banner())
    expect(phone.width).toBe(phone.window.width)
  })

  it('puts it first on the page in the flow, where it scrolls away and takes no room of the end', async () => {
    await tab.page.setViewport(1280, 800)
    await open({ layout: 'in-flow' })
    const { top, left, width, height, window } = await placeOf(banner())
    expect([top, left, width]).toEqual([0, 0, window.width])
    expect((await placeOf('body')).top).toBeGreaterThanOrEqual(Math.floor(height))
    expect(await tab.page.evaluate('getComputedStyle(document.documentElement).paddingBottom')).toBe('0px')
    await tab.run('scrollTo(0, 500)')
    await tab.until(`document.querySelector('${banner()}').getBoundingClientRect().bottom < 0`)
    await tab.run('scrollTo(0, 0)')
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences('save'))
    await tab.page.click(preferences('save'))
    await tab.page.waitFor(control)
    expect((await placeOf('body')).top).toBeLessThan(20)
  })

  it('knows no other layouts and positions', async () => {
    await tab.page.setViewport(1280, 800)
    await open({ layout: 'wall', position: 'top' })
    const { bottom, top, width, window } = await placeOf(banner())
    expect([bottom <= window.height, top > window.height / 2, width < 800]).toEqual([true, true, true])
  })
})

describeEngines('the theme', (_engine, context) => {
  const tab = useTab(context, { reducedMotion: true })
  const openThemed = async (theme: object) => {
    await tab.open(shop({ config: { vendors, theme }, body: long }))
    await tab.page.waitFor(banner())
  }
  const styleOf = (selector: string, property: string) =>
    tab.page.evaluate<string>(
      `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`,
    )

  it('C-10 dresses both answers alike, and everything else', async () => {
    await openThemed({
      accent: 'rgb(1, 80, 40)',
      'accent-text': 'rgb(255, 255, 250)',
      ground: 'rgb(250, 245, 240)',
      text: 'rgb(20, 30, 40)',
      edge: 'rgb(90, 90, 90)',
      font: 'Georgia, serif',
      radius: '3px',
      spacing: '20px',
    })
    for (const action of ['accept-all', 'reject-all']) {
      expect(await styleOf(banner(action), 'background-color')).toBe('rgb(1, 80, 40)')
      expect(await styleOf(banner(action), 'color')).toBe('rgb(255, 255, 250)')
      expect(await styleOf(banner(action), 'border-top-left-radius')).toBe('3px')
      expect(await styleOf(banner(action), 'font-family')).toBe('Georgia, serif')
    }
    expect(await styleOf(banner(), 'background-color')).toBe('rgb(250, 245, 240)')
    expect(await styleOf(banner(), 'padding-top')).toBe('20px')
    expect(await styleOf(`${banner()} p`, 'color')).toBe('rgb(20, 30, 40)')
    expect(await styleOf(banner('open-preferences'), 'border-top-color')).toBe('rgb(90, 90, 90)')
  })

  it('takes the font of the root element where it is told to', async () => {
    await tab.open(
      shop({
        before: '<style>html { font-family: Courier, monospace }</style>',
        config: { vendors, theme: { font: 'var(--brand)' } },
      }),
    )
    await tab.run(`document.documentElement.style.setProperty('--brand', 'Courier, monospace')`)
    await tab.page.waitFor(banner())
    expect(await styleOf(banner(), 'font-family')).toBe('Courier, monospace')
  })

  it('T-30 lets nothing into a style that asks the network or means more than itself', async () => {
    const spy = 'https://spy.example/a'
    const values = [
      `url(${spy})`,
      `var(--x, url(${spy}))`,
      `var(--x, \\75rl(${spy}))`,
      `var(--x, image-set('${spy}' 1x))`,
      `var(--x, -webkit-image-set(url(${spy}) 1x))`,
      `var(--x, cross-fade(url(${spy}), red))`,
      `red; background: url(${spy})`,
      `red } * { background: url(${spy}) }`,
      `@import '${spy}'`,
      `expression(fetch('${spy}'))`,
      `src('${spy}')`,
      `var(--x, src('${spy}'))`,
      'red !important',
      '</style><script>fetch("' + spy + '")</script>',
    ]
    const tokens = ['accent', 'accent-text', 'ground', 'text', 'edge', 'font', 'radius', 'spacing']
    for (const value of values) {
      await openThemed(Object.fromEntries(tokens.map((token) => [token, value])))
      expect(
        await tab.page.evaluate(`document.querySelector('[data-omono="root"]').getAttribute('style')`),
      ).toBe(null)
    }
    expect(await tab.requests()).toEqual([])
  })
})

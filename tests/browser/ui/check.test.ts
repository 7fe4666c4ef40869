import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { type Parts, shop } from '../lib/gate-page.ts'
import { type Tab, useTab } from '../lib/gate-tab.ts'
import { banner, control, preferences } from '../lib/ui-hooks.ts'
import { showSurface, unfold } from '../lib/ui-surfaces.ts'

/** The built file, as a site's own tests import it. */
const check = readFileSync(new URL('../../../packages/ui/dist/check.js', import.meta.url))
const others = { '/check.js': { headers: { 'content-type': 'text/javascript' }, body: check } }

const long = '<p style="height:3000px">Long</p>'
const opener = '<button data-omono-action="open-preferences">Cookies</button>'

interface Found {
  readonly rule: string
  readonly message: string
}

const find = (tab: Tab) =>
  tab.run(`const { checkInterface } = await import('/check.js')
    return checkInterface().map(({ rule, message }) => ({ rule, message }))`) as Promise<Found[]>

/** Fails unless `rule` and no other is broken. */
async function expectFound(tab: Tab, rule: string): Promise<void> {
  const found = await find(tab)
  expect([...new Set(found.map(({ rule }) => rule))], JSON.stringify(found)).toEqual([rule])
}

async function open(tab: Tab, parts: Parts = {}): Promise<void> {
  await tab.open(shop({ body: long, ...parts }), { others })
  await tab.page.waitFor(banner('accept-all'))
}

/** A style of the page that goes above ours: what is important in a layer of its own. */
const style = (selector: string, rules: string) =>
  `<style>@layer { ${selector} { ${rules.replaceAll(';', ' !important;')} } }</style>`
const [accept, reject] = [banner('accept-all'), banner('reject-all')]
const row = `${banner()} .omono-actions`
const overBoth = '<div style="position:fixed;inset:50% 0 0;z-index:2147483647">Bar</div>'
const words = (messages: object): Parts => ({ config: { messages } })

/** What a page does to the banner, and the rule that it breaks. */
const planted: readonly (readonly [rule: string, what: string, parts: Parts])[] = [
  ['C-09', 'smaller words', { head: style(reject, 'font-size: 10px;') }],
  ['C-09', 'a lower button', { head: style(reject, 'min-height: 0; height: 30px; align-self: center;') }],
  ['C-09', 'a narrower button', { head: style(reject, 'flex: 0 0 6em;') }],
  ['C-09', 'thinner words', { head: style(reject, 'font-weight: 400;') }],
  ['C-09', 'an outline in the place of a fill', { head: style(reject, 'background: #fff; color: #000;') }],
  ['C-09', 'words that can hardly be read', { head: style(reject, 'color: #333;') }],
  ['C-09', 'words in a colour of another form', { head: style(reject, 'color: oklch(0.3 0.02 260);') }],
  ['C-09', 'words that are clear', { head: style(reject, '-webkit-text-fill-color: transparent;') }],
  ['C-09', 'a faint refusal', { head: style(reject, 'opacity: 0.4;') }],
  ['C-09', 'a filter', { head: style(reject, 'filter: opacity(40%);') }],
  ['C-09', 'a faint row', { head: style(row, 'opacity: 0.2;') }],
  ['C-09', 'a filter on the row', { head: style(row, 'filter: opacity(0.2);') }],
  ['C-09', 'a blurred row', { head: style(row, 'filter: blur(3px);') }],
  ['C-09', 'a badge on the yes', { head: style(`${accept}::after`, 'content: " (recommended)";') }],
  ['C-09', 'a shadow under the yes', { head: style(accept, 'box-shadow: 0 0 9px 3px red;') }],
  ['C-07', 'a refusal out of the window', { head: style(reject, 'transform: translateX(-200vw);') }],
  ['C-07', 'a refusal that is not drawn', { head: style(reject, 'display: none;') }],
  ['C-07', 'an invisible refusal', { head: style(reject, 'visibility: hidden;') }],
  ['C-07', 'a refusal that is cut off', { head: style(reject, 'clip-path: inset(0 0 70% 0);') }],
  ['C-07', 'a bar of the page over both', { body: long + overBoth }],
  ['C-07', 'a root that is moved', { head: '<style>html { transform: translateZ(0) }</style>' }],
  ['C-11', 'a refusal that takes no clicks', { head: style(reject, 'pointer-events: none;') }],
  ['A-42', 'low buttons', { head: style(`${row} > *`, 'min-height: 0; height: 18px; padding: 0;') }],
  ['C-25', 'shame', words({ 'action.reject-all': 'No, I like bad service' })],
  ['C-25', 'a promise', words({ 'action.accept-all': 'Improve my visit' })],
  ['C-25', 'a cheer', words({ 'action.accept-all': 'Accept all!' })],
  ['C-25', 'one name for both', words({ 'action.reject-all': 'Accept all' })],
  ['C-25', 'flattery', words({ 'banner.title': 'For the best experience' })],
  ['C-10', 'a theme of little contrast', { config: { theme: { accent: '#999', 'accent-text': '#bbb' } } }],
  ['C-10', 'a theme of faint text', { config: { theme: { ground: '#fff', text: '#aaa', accent: '#000' } } }],
]

const link = `const link = document.createElement('a')
  link.dataset.omonoAction = 'reject-all'
  link.textContent = 'Reject all'
  document.querySelector('${reject}').replaceWith(link)`

/** The same by a script. */
const scripted = [
  ['C-07', 'takes the refusal away', `document.querySelector('${reject}').remove()`],
  ['C-11', 'turns the refusal off', `document.querySelector('${reject}').disabled = true`],
  ['C-08', 'makes a link of the refusal', link],
] as const

describeIn('chromium', 'checkInterface', (_engine, context) => {
  describe.each(['light', 'dark', 'forced colours'] as const)('in %s', (scheme) => {
    const tab = useTab(context, {
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced colours',
      reducedMotion: true,
    })

    it('C-06 C-07 C-08 C-09 C-10 C-11 C-16 C-25 A-42 finds nothing in what we draw ourselves', async () => {
      const found: Record<string, Found[]> = {}
      const ways = [
        [320, 568, 'box', 'en'],
        [667, 375, 'bar', 'de'],
        [1280, 800, 'in-flow', 'ar'],
      ] as const
      for (const [width, height, layout, lang] of ways) {
        await tab.page.setViewport(width, height)
        await open(tab, { lang, config: { layout } })
        found[layout] = await find(tab)
        await showSurface(tab, preferences)
        await unfold(tab)
        found[`preferences, ${width}`] = await find(tab)
        await tab.page.click(preferences('reject-all'))
        await tab.page.waitFor(control)
        found[`control, ${width}`] = await find(tab)
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
    })
  })

  describe('where the page interferes', () => {
    const tab = useTab(context, { reducedMotion: true })

    it.each(planted)('%s: %s', async (rule, _what, parts) => {
      await tab.page.setViewport(1280, 800)
      await open(tab, parts)
      await expectFound(tab, rule)
    })

    it.each(scripted)('%s: a script %s', async (rule, _what, code) => {
      await open(tab)
      await tab.run(code)
      await expectFound(tab, rule)
    })

    it('C-06 finds what a script has switched on in the preferences', async () => {
      await open(tab)
      await showSurface(tab, preferences)
      await tab.run(`document.querySelector('dialog [data-omono-purpose=analytics]').click()`)
      await expectFound(tab, 'C-06')
    })

    it('C-09 finds a smaller refusal in the preferences', async () => {
      await open(tab, { head: style(preferences('reject-all'), 'font-size: 10px;') })
      expect(await find(tab)).toEqual([])
      await showSurface(tab, preferences)
      await expectFound(tab, 'C-09')
    })

    it.each([
      ['has none', { config: { control: false } }],
      ['hides it', { head: style(control, 'display: none;') }],
      [
        'covers it',
        { body: long + '<div style="position:fixed;inset:90% 0 0;z-index:2147483647">Bar</div>' },
      ],
    ])('C-16 finds after an answer that nothing leads back where the page %s', async (_what, parts) => {
      await open(tab, parts)
      await tab.run(`document.querySelector('${reject}').click()`)
      await tab.until(`!document.querySelector('${banner()}')`)
      await expectFound(tab, 'C-16')
      await tab.run(`document.body.insertAdjacentHTML('beforeend', '${opener}')`)
      expect(await find(tab)).toEqual([])
    })
  })

  describe('while the banner comes', () => {
    const tab = useTab(context)

    it('C-09 takes nothing for faint that is about to be there', async () => {
      await open(tab)
      await tab.run(`document.getAnimations().forEach((animation) => {
        animation.pause()
        animation.currentTime = 30
      })`)
      expect(
        await tab.page.evaluate(`+getComputedStyle(document.querySelector('${banner()}')).opacity < 0.5`),
      ).toBe(true)
      expect(await find(tab)).toEqual([])
    })
  })

  describe('the debug build of the tag', () => {
    const tab = useTab(context)
    const openDebug = (parts: Parts) =>
      open(tab, { sdk: '<script src="/omono-consent.debug.js"></script>', ...parts })
    const told = async () =>
      (await tab.warnings()).flatMap(
        (text) => /^\[consent\] unfair: (\S+) .* See docs\/messages\.md#unfair/.exec(text)?.[1] ?? [],
      )

    it('C-10 prints what is unfair once, in the banner and after the answer', async () => {
      await openDebug({
        head: style('[data-omono-action=reject-all]', 'font-weight: 400;'),
        config: { control: false, messages: { 'action.accept-all': 'Enjoy!' } },
      })
      await expect.poll(told, { timeout: 8000 }).toEqual(['C-09', 'C-25'])
      await tab.run(`document.querySelector('${reject}').click()`)
      await expect.poll(told, { timeout: 8000 }).toEqual(['C-09', 'C-25', 'C-16'])
    })

    it('prints nothing about what we draw ourselves', async () => {
      await openDebug({})
      await showSurface(tab, preferences)
      await tab.page.click(preferences('reject-all'))
      await tab.page.waitFor(control)
      await new Promise((resolve) => setTimeout(resolve, 700))
      expect(await told()).toEqual([])
    })
  })
})

// What the interface meets: sheets that mean every page, and pages on which something stands in its way.
import { readFileSync } from 'node:fs'
import { alpha, base, beta, gamma, shop } from '../../lib/gate-page.ts'

export interface HostilePage {
  readonly css?: string
  /** In front of everything else in the body. */
  readonly body?: string
  /** Without a doctype. */
  readonly isQuirky?: true
}

/** The moment that a visitor waits is another test's. */
const impatient = `<script>{ const now = performance.now.bind(performance); performance.now = () => now() - 1000 }</script>`

/** One of each element that sheets like to dress. */
const kitchen = `<iframe id="frame" width="400" height="300" title="A film" data-vendor="alpha" data-src="https://alpha.example/video"></iframe>
  <form><label for="mail">Mail</label><input id="mail"><label><input type="checkbox"> News</label><button type="button">Buy</button></form>
  <section><header>Head</header><p style="height:2000px">Long</p></section>`

/** The document of a shop. */
export function write({ css = '', body = '', isQuirky }: HostilePage): string {
  const document = shop({
    before: `${impatient}<style id="sheet">${css}</style>`,
    body: body + kitchen,
    config: { vendors: [base, alpha, beta, gamma], controller: 'Omono', placeholders: undefined },
  })
  return isQuirky ? document.replace('<!doctype html>', '') : document
}

const ofPackage = (path: string) =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')

const frameworks = {
  'Bootstrap 3': ofPackage('bootstrap3/dist/css/bootstrap.min.css'),
  'Bootstrap 5': ofPackage('bootstrap/dist/css/bootstrap.min.css'),
  'Tailwind’s preflight': ofPackage('tailwindcss/preflight.css'),
  'normalize.css': ofPackage('normalize.css/normalize.css'),
  'modern-normalize': ofPackage('modern-normalize/modern-normalize.css'),
  // Hides checkboxes, and draws its own beside them.
  Materialize: ofPackage('materialize-css/dist/css/materialize.min.css'),
  // Dresses elements without a class: `[role="switch"]`, `[role="group"]`, dialogs, summaries.
  Pico: ofPackage('@picocss/pico/css/pico.min.css'),
}

const resets = {
  'all: unset': '* { all: unset }',
  'all: initial': '* { all: initial }',
  'all: revert': '*, ::before, ::after { all: revert }',
  'Eric Meyer’s reset': `html, body, div, span, h1, h2, h3, p, a, code, small, b, ul, li, label, section, summary, details, header { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }
      body { line-height: 1 } ul { list-style: none } input, button { all: unset }`,
  'layout for everything':
    'body :not(iframe), [data-omono] * { display: flex; flex: 1; position: relative; overflow: hidden; float: left; min-height: 200px; max-width: 100px; box-sizing: content-box }',
  'motion and filters for everything': `@keyframes away { to { opacity: 0; transform: translateX(-100vw) } }
      * { transition: all 0.5s; filter: grayscale(1) } :not(html) { animation: away 0.1s forwards }`,
  'a reset of dialogs': `dialog { all: unset; display: none; position: static; margin: 0; width: 10em; max-height: 5em; opacity: 0; transform: translateY(-100%); visibility: hidden; pointer-events: none }
      dialog[open] { animation: none } dialog::backdrop { display: none; background: #000; opacity: 1 }`,
  'checkboxes that labels draw': `input[type="checkbox"] { position: absolute; width: 1px; height: 1px; opacity: 0; clip: rect(0 0 0 0); appearance: none }
      label { display: block; position: relative; padding-left: 40px; font-size: 0; pointer-events: none }
      label::before, label span::before { content: ''; position: absolute; inset: 0; background: #ccc }
      label::after, span::after { content: 'OFF'; position: absolute; left: 0 }
      input[type="checkbox"]:checked::before, input::after { content: '✓'; left: 20px; transform: scale(3) }`,
  'dressed buttons': `button, [type="button"] { display: none; width: 1px; position: absolute; left: -9999px; background: linear-gradient(red, blue); color: transparent; font-size: 1px; text-transform: uppercase; letter-spacing: 1em; text-indent: -9999px; pointer-events: none; -webkit-text-fill-color: transparent; mask-image: linear-gradient(transparent, transparent) }
      button::before, button::after { content: 'Buy'; position: absolute; inset: 0; background: gold; color: black }
      button::first-line { color: transparent }`,
  'dressed text': `p, h2, summary, span, b, a, code, li { color: #fff; background: #fff; font-size: 40px; line-height: 0.2; text-shadow: 0 0 9px red; columns: 3; text-transform: uppercase }
      h2::before, h2::after, li::before, summary::after, p::after, a::after { content: ' #'; display: block; height: 100px } li::marker { content: 'x' } ::selection { color: transparent }
      p::first-letter { float: left; font: 60px serif; color: red }`,
}

const roots = {
  'a root of 62.5%': ':root { font-size: 62.5% }',
  'a root of 200%': 'html { font-size: 200% }',
  'a zoomed root': 'html { zoom: 1.5 }',
  'a root that is a grid': 'html { display: grid; gap: 50px; grid-template-columns: 100px 1fr }',
  'a root that is a centred grid': 'html { display: grid; place-items: center; min-height: 100% }',
  'a root that is flexible': 'html { display: flex; min-height: 100% } body { flex: 1 }',
  'a vertical root': 'html { writing-mode: vertical-rl }',
  'a root without pointers':
    'html { pointer-events: none; user-select: none; -webkit-user-select: none; cursor: none; visibility: hidden }',
  'a transformed body': 'body { transform: scale(0.9); perspective: 100px; filter: blur(0) }',
  'inherited text':
    'html { text-align: right; text-indent: 200px; text-transform: uppercase; letter-spacing: 5px; word-spacing: 20px; line-height: 0.5; color: #fff; font: 900 italic 16px Courier; white-space: nowrap; word-break: break-all; hyphens: auto; text-shadow: 0 0 9px; quotes: "x" "y"; font-variant: small-caps; -webkit-text-security: disc; -webkit-text-stroke: 3px red; -webkit-text-fill-color: #fff; list-style: square inside; accent-color: red; caret-color: red; color-scheme: dark; tab-size: 40 }',
}

/** As high as a bar can be, and still below the interface. */
const bar = (style: string) =>
  `<div style="${style};left:0;right:0;height:70px;z-index:2147483646;background:gold">Bar</div>`

/** Wraps every text, as it comes, and moves the page down. */
const translate = `<iframe title="Translate" style="position:fixed;top:0;left:0;width:100%;height:40px;border:0;z-index:10000001"></iframe><script>{
  const wrap = () => {
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    const all = []
    while (texts.nextNode()) all.push(texts.currentNode)
    for (const text of all) {
      if (!text.data.trim() || text.parentElement.closest('font, script, style, head')) continue
      const outer = document.createElement('font'), inner = document.createElement('font')
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'
      outer.append(inner)
      text.replaceWith(outer)
      inner.append(text.data)
    }
  }
  addEventListener('load', () => { wrap(); new MutationObserver(wrap).observe(document, { childList: true, subtree: true }) })
}</script>`

/** What stands in the way of what is fixed to the window. */
export const obstacles: Readonly<Record<string, HostilePage>> = {
  'a sticky bar at the top': { body: bar('position:sticky;top:0') },
  'a fixed bar at the top': { body: bar('position:fixed;top:0') },
  'a fixed bar at the bottom': { body: bar('position:fixed;bottom:0') },
  'an open popover': {
    body: `<div id="open" popover style="height:100px">News</div><script>document.querySelector('#open').showPopover()</script>`,
  },
}

export const quirks: HostilePage = { isQuirky: true }

export const translated: HostilePage = {
  css: 'body { position: relative; top: 40px; min-height: 100% }',
  body: translate,
}

export const sheets: Readonly<Record<string, string>> = { ...frameworks, ...resets, ...roots }

/** Those under which engines are least alike. */
export const telling = ['dressed text', 'a zoomed root']

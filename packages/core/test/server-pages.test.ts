// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cloudflare,
  googleAnalytics,
  intercom,
  logrocket,
  meteorDevelopmentGroup,
  type Vendor,
} from '../src/index'
import { type RewriteOptions, rewriteHtml, rewriteHtmlText } from '../src/server'
import { decision } from './support/decisions'
import { vendor } from './support/vendors'

/** Facts of the registry, but for what may still be found out about it. */
const known = ({ id, category, scripts, hosts }: Vendor, snippets: readonly string[] = []) =>
  vendor(id, category, { scripts, hosts, snippets })

const vendors = [
  known(googleAnalytics()),
  known(intercom()),
  known(logrocket(), ['LogRocket.init(']),
  known(cloudflare),
  known(meteorDevelopmentGroup),
  vendor('google-tag-manager', 'marketing', {
    scripts: ['googletagmanager.com'],
    snippets: ["'gtm.start'"],
  }),
  vendor('youtube', 'marketing', { hosts: ['youtube.com', 'youtube-nocookie.com', 'i.ytimg.com'] }),
  vendor('google-fonts', 'functional', { hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'] }),
]
const terms = { policyVersion: '2026-11', gpc: false }

const SHOP = `<!DOCTYPE html>
<!--[if lt IE 9]><script src="https://www.google-analytics.com/analytics.js"></script><![endif]-->
<html lang="de" class="no-js">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Töpfe & Pfannen <script src="https://www.googletagmanager.com/gtm.js"></script> – Müllers</title>
<script>document.documentElement.className = document.documentElement.className.replace('no-js', 'js')</script>
<link rel=preconnect href=https://fonts.gstatic.com crossorigin>
<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter:wght@400;700&amp;display=swap">
<link rel="stylesheet" href="/assets/shop.css?v=3"><link rel="canonical" href="https://www.mueller.example/toepfe">
<style>
  /* <link rel="stylesheet" href="https://fonts.googleapis.com/css"> */
  .a::after { content: "</p><img src='https://i.ytimg.com/vi/x/0.jpg'>" }
</style>
<!-- Google Tag Manager -->
<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-ABC123');</script>
<!-- End Google Tag Manager -->
<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABC123"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', 'G-ABC123');
</script>
<script type="application/ld+json">{"@type":"Store","image":"https://i.ytimg.com/vi/x/0.jpg","n":"<img src=//i.ytimg.com>"}</script>
<script src="https://code.jquery.com/jquery-3.7.1.min.js" integrity="sha256-/JqT3SQfawRcv/BIHPThkBvs0OEvtFFmqPF/lYI/Cxo=" crossorigin="anonymous"></script>
</head>
<body onload='start("<b>")'>
<!-- Google Tag Manager (noscript) -->
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC123"
height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>
<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"><defs><style><![CDATA[ .b > .c { fill: red } /* <img src="//i.ytimg.com"> */ ]]></style>
  <symbol id="cart" viewBox="0 0 24 24"><title>Korb & Kasse</title><path d="M3 3h2l.4 2M7 13h10"/></symbol></defs></svg>
<h1>T&ouml;pfe &amp; Pfannen</h1>
<a href="https://www.youtube.com/@mueller" title="a > b">Unsere Videos</a>
<ul><li>Eins<li>Zwei <p>5 < 6 && 7 > 6
<p><IMG SRC='//i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg' alt="Vorschau" srcset="//i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg 1x"><img src="/img/topf.webp" srcset="/img/topf@2x.webp 2x" alt='"Topf"'>
<iframe width=560 height=315 src=https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?si=a&amp;start=3 title="YouTube video player" allow="accelerometer; autoplay" allowfullscreen></iframe>
<iframe src="/konfigurator/" loading="lazy"><img src="https://i.ytimg.com/x.jpg"></iframe>
<textarea name="embed"><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe></textarea>
<template id="player"><iframe src="https://www.youtube.com/embed/__ID__"></iframe></template>
<script type="text/x-template" id="row"><img src="https://i.ytimg.com/{{id}}.jpg"></script>
<script>
//<![CDATA[
  var embed = '<iframe src="https://www.youtube.com/embed/1"><\\/iframe><!-- ' + (1 < 2) + "<script src='https://widget.intercom.io/widget/x'>"
//]]>
</script>
<script>window.intercomSettings = { app_id: 'abc123' }</script>
<script
  async
  src = "https&#58;//widget.intercom.io/widget/abc123"
  data-note="a 'b' > c" ></script>
<script type="module" src="https://js.intercomcdn.com/shim.mjs"></script>
<script nomodule defer src="/assets/legacy.js"></script>
<script type="text/plain" data-vendor="logrocket" src="https://cdn.logrocket.io/LogRocket.min.js"></script>
</body>
</html>
`

/** What stands in the page, and in its place when nobody is granted. */
const SHOP_HELD: [string, string][] = [
  [
    '<link rel=preconnect href=https://fonts.gstatic.com',
    '<link data-vendor="google-fonts" rel=preconnect data-href=https://fonts.gstatic.com',
  ],
  [
    '<link rel="stylesheet" href="https://fonts.googleapis.com/css2',
    '<link data-vendor="google-fonts" rel="stylesheet" data-href="https://fonts.googleapis.com/css2',
  ],
  [
    '<script>(function(w,d,s,l,i)',
    '<script type="text/plain" data-vendor="google-tag-manager">(function(w,d,s,l,i)',
  ],
  [
    '<script async src="https://www',
    '<script type="text/plain" data-vendor="google-analytics" async src="https://www',
  ],
  [
    '<noscript><iframe src="https://www.googletagmanager',
    '<noscript><iframe data-vendor="google-tag-manager" data-src="https://www.googletagmanager',
  ],
  [
    `<IMG SRC='//i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg' alt="Vorschau" srcset=`,
    `<IMG data-vendor="youtube" data-src='//i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg' alt="Vorschau" data-srcset=`,
  ],
  [
    '<iframe width=560 height=315 src=https',
    '<iframe data-vendor="youtube" width=560 height=315 data-src=https',
  ],
  ['<template id="player"><iframe src=', '<template id="player"><iframe data-vendor="youtube" data-src='],
  [
    '<script\n  async\n  src = "https&#58;',
    '<script type="text/plain" data-vendor="intercom"\n  async\n  src = "https&#58;',
  ],
  [
    '<script type="module" src="https://js.intercomcdn',
    '<script data-vendor="intercom" data-type="module" type="text/plain" src="https://js.intercomcdn',
  ],
]

const SYSTEM = `<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <link rel="stylesheet" type="text/css" class="__meteor-css__" href="/0a1b2c3d4e5f.css?meteor_css_resource=true">
  <title>OMONO</title>
  <base href="/">
  <link rel="icon" sizes="16x16 32x32" href="/favicon.png?v=2">
  <script src='https://cdn.lr-in-prod.com/LogRocket.min.js' crossorigin='anonymous'></script>
  <script>window.LogRocket && window.LogRocket.init('omono/system');</script>
</head>
<body>
  <div id="app"></div>
  <script type="text/javascript">__meteor_runtime_config__ = JSON.parse(decodeURIComponent("%7B%22meteorRelease%22%3A%22METEOR%403.1%22%2C%22ROOT_URL%22%3A%22https%3A%2F%2Fapp.omono.example%2F%22%2C%22kadira%22%3A%7B%22endpoint%22%3A%22https%3A%2F%2Fapm-engine.meteor.com%22%7D%7D"))</script>
  <script type="text/javascript" src="https://apm-engine.meteor.com/agent.js"></script>
  <script type="text/javascript" src="/f0e1d2c3b4a5.js?meteor_js_resource=true"></script>
  <script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async defer></script>
  <noscript>OMONO needs JavaScript. <img src="https://r.logrocket.io/i?app=omono" alt=""></noscript>
</body>
</html>`

const SYSTEM_HELD: [string, string][] = [
  [
    `<script src='https://cdn.lr-in-prod`,
    `<script type="text/plain" data-vendor="logrocket" src='https://cdn.lr-in-prod`,
  ],
  ['<script>window.LogRocket &&', '<script type="text/plain" data-vendor="logrocket">window.LogRocket &&'],
  [
    '<script type="text/javascript" src="https://apm',
    '<script data-vendor="meteor-development-group" type="text/plain" src="https://apm',
  ],
  ['<img src="https://r.logrocket', '<img data-vendor="logrocket" data-src="https://r.logrocket'],
]

const PAGES = [
  { name: 'a shop', page: SHOP, held: SHOP_HELD },
  { name: 'an application', page: SYSTEM, held: SYSTEM_HELD },
]

function replaceAll(page: string, changes: readonly (readonly [string, string])[]): string {
  for (const [before] of changes) expect(page.split(before)).toHaveLength(2)
  return changes.reduce((text, [before, after]) => text.replace(before, () => after), page)
}

/** What comes out of the stream for these pieces. */
async function stream(pieces: readonly string[], options: RewriteOptions = {}): Promise<string> {
  const source = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  let text = ''
  const reader = source.pipeThrough(rewriteHtml(vendors, options)).getReader()
  for (let result = await reader.read(); !result.done; result = await reader.read()) text += result.value
  return text
}

/** `text`, cut at these places. */
const cut = (text: string, places: readonly number[]) => {
  const sorted = [0, ...places.toSorted((a, b) => a - b), text.length]
  return sorted.slice(1).map((end, index) => text.slice(sorted[index], end))
}

describe.each(PAGES)('$name', ({ page, held }) => {
  const declared = replaceAll(page, held)

  it('changes where vendors are that nobody has granted, and nowhere else', () => {
    expect(rewriteHtmlText(page, vendors)).toBe(declared)
  })

  it('does not change a second time', () => {
    expect(rewriteHtmlText(declared, vendors)).toBe(declared)
  })

  it('passes as it is when every vendor is granted', () => {
    const granted = vendors.map(({ id }) => id)
    const options = { ...terms, decision: decision({ granted, denied: [] }) }
    expect(rewriteHtmlText(page, vendors, options)).toBe(page)
  })

  it('changes where those vendors are that are not granted', () => {
    const granted = ['intercom', 'youtube', 'logrocket']
    const options = { ...terms, decision: decision({ granted, denied: ['google-analytics'] }) }
    const rest = held.filter(([, after]) => !granted.some((id) => after.includes(`data-vendor="${id}"`)))
    expect(rest.length).toBeLessThan(held.length)
    expect(rewriteHtmlText(page, vendors, options)).toBe(replaceAll(page, rest))
  })

  it('passes as it is when no vendor is known', () => {
    expect(rewriteHtmlText(page, [])).toBe(page)
  })

  it('comes out the same, one character after another', async () => {
    expect(await stream([...page].flatMap((character) => character.split('')))).toBe(declared)
  })

  it('comes out the same with one cut, wherever it is', async () => {
    const cuts = Array.from(page, (_, place) => stream(cut(page, [place])))
    expect(new Set(await Promise.all(cuts))).toEqual(new Set([declared]))
  })

  it('comes out the same however it is cut', async () => {
    const places = fc.array(fc.nat({ max: page.length }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(places, async (places) => {
        expect(await stream(cut(page, places))).toBe(declared)
      }),
      { numRuns: 300 },
    )
  })
})

describe('markup of any kind', () => {
  const piece = fc.constantFrom(
    ...[
      '<script src="//www.youtube.com/a">',
      '<script>',
      '</script>',
      '<img src=//i.ytimg.com>',
      '<iframe src=',
      '>',
    ],
    ...[
      '<link href="&sol;/i.ytimg&period;com"',
      '<!--',
      '-->',
      '--!>',
      '<!',
      '<?',
      '</',
      '<',
      '"',
      "'",
      '=',
      ' ',
    ],
    ...[
      '&',
      '&amp',
      '&#x3c;',
      '<svg>',
      '</svg>',
      '<math>',
      '<mi>',
      '<desc>',
      '<title>',
      '</title>',
      '<textarea>',
    ],
    ...[
      '</textarea>',
      '<![CDATA[',
      ']]>',
      '<![CDATA',
      '<div>',
      '</div>',
      '<p/>',
      "'gtm.start'",
      '<base href=//youtube.com>',
    ],
    ...[
      '<noscript>',
      '</noscript>',
      '<template>',
      '<plaintext>',
      '<xmp>',
      '\r\n',
      '\u0000',
      '\ud83d',
      '\ude00',
      'ß',
      '/',
    ],
    ...[
      '<script type=module',
      ' src=a',
      ' type="text/plain"',
      ' data-omono-ignore',
      '<IMG\tSRC',
      'https:youtube.com',
    ],
  )
  const markup = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''))

  it('comes out the same in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(markup, fc.array(fc.nat({ max: 200 }), { maxLength: 8 }), async (html, places) => {
        const pieces = cut(
          html,
          places.map((place) => place % (html.length + 1)),
        )
        expect(await stream(pieces)).toBe(rewriteHtmlText(html, vendors))
      }),
      { numRuns: 3000 },
    )
  }, 30_000)

  it('loses nothing: without what was added it is what it was', () => {
    let changed = 0
    fc.assert(
      fc.property(markup, (html) => {
        const out = rewriteHtmlText(html, vendors)
        if (out !== html) changed++
        const restored = out
          .replace(/ type="text\/plain" data-vendor="[a-z-]+"/g, '')
          .replace(/ data-vendor="[a-z-]+"( data-type="module")?/g, '')
          .replace(/\bdata-(src|href)/g, '$1')
        // The names are written anew, in small letters, and so are types.
        if (!/type/i.test(html)) expect(restored.toLowerCase()).toBe(html.toLowerCase())
      }),
      { numRuns: 5000 },
    )
    expect(changed).toBeGreaterThan(500)
  }, 30_000)

  it('does not change a second time', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const once = rewriteHtmlText(html, vendors)
        expect(rewriteHtmlText(once, vendors)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  }, 30_000)
})

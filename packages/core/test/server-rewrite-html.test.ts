// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { googleAnalytics, intercom } from '../src/index'
import { rewriteHtml, rewriteHtmlText } from '../src/server'
import { decision } from './support/decisions'
import { vendor } from './support/vendors'

const stats = vendor('stats', 'analytics', { scripts: ['stats.example'] })
const video = vendor('video', 'functional', { hosts: ['video.example/embed/'] })
const tags = vendor('tags', 'marketing', { scripts: ['tags.example'], snippets: ['tags.start', '_tq.push'] })
const bot = vendor('bot', 'necessary', { scripts: ['bot.example'] })
const registry = [stats, video, tags, bot]
const rewrite = (html: string, options = {}) => rewriteHtmlText(html, registry, options)

describe('rewriting HTML', () => {
  it.each([
    [
      '<script src="https://stats.example/a.js"></script>',
      '<script type="text/plain" data-vendor="stats" src="https://stats.example/a.js"></script>',
    ],
    [
      `<SCRIPT\n\tASYNC  Src='//stats.example/a.js' data-x=&quot; integrity=sha384-x onload="a()" >`,
      `<SCRIPT type="text/plain" data-vendor="stats"\n\tASYNC  Src='//stats.example/a.js' data-x=&quot; integrity=sha384-x onload="a()" >`,
    ],
    [
      '<script type="module" src="https://stats.example/a.js"></script>',
      '<script data-vendor="stats" data-type="module" type="text/plain" src="https://stats.example/a.js"></script>',
    ],
    [
      '<script src="https://stats.example/a.js" type=text/javascript async></script>',
      '<script data-vendor="stats" src="https://stats.example/a.js" type="text/plain" async></script>',
    ],
    [
      '<script type="" src=https://stats.example/a.js></script>',
      '<script data-vendor="stats" type="text/plain" src=https://stats.example/a.js></script>',
    ],
    [
      '<script/src="https://stats.example/a.js"/></script>',
      '<script type="text/plain" data-vendor="stats"/src="https://stats.example/a.js"/></script>',
    ],
    [
      '<iframe src="https://video.example/embed/1" sandbox allowfullscreen></iframe>',
      '<iframe data-vendor="video" data-src="https://video.example/embed/1" sandbox allowfullscreen></iframe>',
    ],
    [
      '<img alt="" src="https://stats.example/p.gif" srcset="https://stats.example/q.gif 2x">',
      '<img data-vendor="stats" alt="" data-src="https://stats.example/p.gif" data-srcset="https://stats.example/q.gif 2x">',
    ],
    ['<image src="//stats.example/p.gif">', '<image data-vendor="stats" data-src="//stats.example/p.gif">'],
    [
      '<link rel="preconnect" href="https://stats.example" crossorigin>',
      '<link data-vendor="stats" rel="preconnect" data-href="https://stats.example" crossorigin>',
    ],
    [
      '<img src="//stats.example/1" src="//stats.example/2">',
      '<img data-vendor="stats" data-src="//stats.example/1" data-src="//stats.example/2">',
    ],
    [
      '<iframe src="https://video.example/embed/1" data-src="about:blank"></iframe>',
      '<iframe data-vendor="video" data-src="https://video.example/embed/1" data-src="about:blank"></iframe>',
    ],
    [
      '<noscript><iframe src="https://tags.example/ns.html" height="0"></iframe></noscript>',
      '<noscript><iframe data-vendor="tags" data-src="https://tags.example/ns.html" height="0"></iframe></noscript>',
    ],
    [
      '<template><script src="//stats.example/a.js"></script></template>',
      '<template><script type="text/plain" data-vendor="stats" src="//stats.example/a.js"></script></template>',
    ],
  ])('declares %s', (html, declared) => {
    expect(rewrite(html)).toBe(declared)
    expect(rewrite(declared)).toBe(declared)
  })

  it.each([
    '<script src="/a.js"></script>',
    '<script src="https://cdn.example/a.js"></script>',
    '<script src></script>',
    '<script type="text/plain" data-vendor="stats" src="https://stats.example/a.js"></script>',
    '<script type="text/plain" data-category="analytics" src="https://stats.example/a.js"></script>',
    '<script type="application/json" src="https://stats.example/a.json"></script>',
    '<script type="text/javascript; charset=utf-8" src="https://stats.example/a.js"></script>',
    '<script language="vbscript" src="https://stats.example/a.js"></script>',
    '<script data-omono-ignore src="https://stats.example/a.js"></script>',
    '<iframe data-vendor="video" data-src="https://video.example/embed/1"></iframe>',
    '<iframe data-omono-ignore="" src="https://video.example/embed/1"></iframe>',
    '<iframe src="https://video.example/about"></iframe>',
    '<a href="https://stats.example/">Stats</a>',
    '<img alt="src=https://stats.example/p.gif" title="<script src=//stats.example>">',
    '<!-- <script src="//stats.example/a.js"></script> -->',
    '<!--><!-- > --!><!-- -- <img src="//stats.example/p.gif"> -->',
    '<script>const a = "<img src=//stats.example/p.gif>"</script>',
    '<style>/* <img src=//stats.example/p.gif> */</style>',
    '<textarea><img src=//stats.example/p.gif></textarea><title><img src=//stats.example/p.gif></title>',
    '<xmp><img src=//stats.example/p.gif></xmp><noembed><img src=//stats.example/p.gif></noembed>',
    '<svg><![CDATA[<img src=//stats.example/p.gif>]]></svg>',
    '</script src="//stats.example/a.js">',
    '<scripts src="//stats.example/a.js"></scripts><img-x src="//stats.example/p.gif">',
    '<script src="//stats.example/a.js',
    '<img src="//stats.example/p.gif" ',
    '<plaintext><img src="//stats.example/p.gif">',
  ])('leaves %s as it is', (html) => {
    expect(rewrite(html)).toBe(html)
  })

  it.each([
    ['a comment that ends at once', '<!--><img src="//stats.example/p.gif">'],
    ['a comment that ends with an exclamation mark', '<!-- --!><img src="//stats.example/p.gif">'],
    ['a bogus comment', '<!x><?x><img src="//stats.example/p.gif">'],
    ['CDATA, which is none in HTML', '<![CDATA[ > <img src="//stats.example/p.gif"> ]]>'],
    ['CDATA in HTML in SVG', '<svg><desc><![CDATA[ > <img src="//stats.example/p.gif"> ]]>'],
    ['CDATA that does not end', '<![CDATA[ > <img src="//stats.example/p.gif">'],
    ['a script that closes itself', '<script src="a.js"/></script><img src="//stats.example/p.gif">'],
    ['a script of SVG', '<svg><script>"<textarea>"</script></svg><img src="//stats.example/p.gif">'],
    ['a title of SVG', '<svg><title><textarea><i></textarea><img src="//stats.example/p.gif">'],
    ['SVG that was not closed', '<div><svg></div><textarea><i></textarea><img src="//stats.example/p.gif">'],
    ['SVG that HTML has ended', '<svg><p><script>"<i>"</script><img src="//stats.example/p.gif">'],
    ['an end tag with attributes', '<p></p class="a" ><img src="//stats.example/p.gif">'],
    ['an element without a name', '< img><img src="//stats.example/p.gif">'],
    ['a quote within a name', '<p a"><img src="//stats.example/p.gif">'],
    ['an attribute without a value', '<p a=><img src="//stats.example/p.gif">'],
  ])('finds an image behind %s', (_, html) => {
    expect(rewrite(html)).toContain('<img data-vendor="stats" data-src="//stats.example/p.gif">')
  })

  it('does not run SVG like HTML: a script there ends with its tag', () => {
    const html = '<svg><script>"<i></i>"</script></svg><script>"<img src=//stats.example/p.gif>"</script>'
    expect(rewrite(html)).toBe(html)
  })

  describe('the address of an element', () => {
    it.each([
      'https://stats.example/a.js',
      'HTTPS://STATS.EXAMPLE/a.js',
      '//stats.example',
      ' \n https://stats.example/a.js ',
      'https:\\\\stats.example\\a.js',
      '\\/stats.example/a.js',
      'https:stats.example/a.js@',
      'ht\ntps:/\t/stats.exa\nmple/a.js',
      'https&colon;//stats&period;example/a.js',
      'https&#58;&#x2f;&sol;stats.example&#47a.js',
      'https://stats.example.:8443/a.js',
      'https://cdn@stats.example/a.js',
      'https://stats。example/a.js',
      'https://stats.ex%61mple/a.js',
      'https://ＳＴＡＴＳ.example/a.js',
    ])('T-10: %j is the vendor’s', (address) => {
      const url = address.startsWith('https:stats') ? 'http://www.omono.example/' : undefined
      expect(rewrite(`<script src="${address}"></script>`, { url })).toContain('data-vendor="stats"')
    })

    it.each([
      'https://stats.example@evil.test/a.js',
      'https://stats.example.evil.test/a.js',
      'https://evilstats.example/a.js',
      'https://ѕtats.example/a.js',
      'https://evil.test/?https://stats.example',
      'https://evil.test\\.stats.example/',
      'https://stats.example&amp.evil.test/',
      'stats.example/a.js',
      'data:text/javascript,//stats.example',
      'https://stats.example:99999/',
      'https://',
      '&#x110000;&#0;',
    ])('T-10: %j is not', (address) => {
      const html = `<script src="${address}"></script>`
      expect(rewrite(html)).toBe(html)
    })

    it('is read from the base of the page', () => {
      const html = (base: string) => `<head>${base}<script src="a.js"></script>`
      for (const base of ['//stats.example/', 'https://stats.example/x'])
        expect(rewrite(html(`<base href="${base}">`))).toContain('data-vendor="stats"')
      for (const base of [
        '<base href="/x/">',
        '<base target="_top">',
        '<base href="https://["><base href="/">',
      ])
        expect(rewrite(html(base))).toBe(html(base))
      expect(rewrite(html('<base href="/"><base href="//stats.example/">'))).not.toContain('data-vendor')
      expect(rewrite(html('<base target=a><base href="//stats.example/">'))).toContain('data-vendor')
    })

    it('is read from that of the page, where rules cover the site’s own', () => {
      const own = [vendor('own', 'analytics', { scripts: ['shop.example/metrics/'] })]
      const html = '<script src="../metrics/a.js"></script>'
      expect(rewriteHtmlText(html, own, { url: 'https://shop.example/de/' })).toContain('data-vendor="own"')
      expect(rewriteHtmlText(html, own)).toBe(html)
    })
  })

  describe('inline scripts', () => {
    const call = '<script>a < b; tags.start("<!--")</script>'
    const held = '<script type="text/plain" data-vendor="tags">a < b; tags.start("<!--")</script>'

    it('are held by the texts that their vendor is known by', () => {
      expect(rewrite(call)).toBe(held)
      expect(rewrite(held)).toBe(held)
      expect(rewrite('<script type=module>_tq.push(1)</script >')).toBe(
        '<script data-vendor="tags" data-type="module" type="text/plain">_tq.push(1)</script >',
      )
    })

    it.each([
      '<script>start(tags)</script>',
      '<script type="application/ld+json">{"a": "tags.start"}</script>',
      '<script data-omono-ignore>tags.start()</script>',
      '<script src="/a.js">tags.start()</script>',
      '<script>tags.start()',
      '<p>tags.start()</p>',
      '<script></script>tags.start()<script></script>',
      '<style>tags.start{}</style>',
    ])('pass as they are otherwise: %s', (html) => {
      expect(rewrite(html)).toBe(html)
    })
  })

  describe('for a visitor', () => {
    const page =
      '<script src="//stats.example"></script><script src="//tags.example"></script>' +
      '<script>tags.start()</script><script src="//bot.example"></script>'
    const held = (html: string) => [...html.matchAll(/data-vendor="(\w+)"/g)].map(([, id]) => id)
    const terms = { policyVersion: '2026-11', gpc: false }
    const yes = decision({ granted: ['stats', 'tags'], denied: [] })

    it.each([
      ['nobody has decided', {}, ['stats', 'tags', 'tags']],
      ['there is no decision', { ...terms, decision: undefined }, ['stats', 'tags', 'tags']],
      ['both are granted', { ...terms, decision: yes }, []],
      ['one is granted', { ...terms, decision: decision({ granted: ['stats'] }) }, ['tags', 'tags']],
      ['the policy is another', { ...terms, policyVersion: '1', decision: yes }, ['stats', 'tags', 'tags']],
      ['the browser refuses marketing', { ...terms, gpc: true, decision: yes }, ['tags', 'tags']],
      ['the terms are missing', { decision: yes }, ['stats', 'tags', 'tags']],
    ])('holds what is not granted when %s', (_, options, ids) => {
      const html = rewrite(page, options)
      expect(held(html)).toEqual(ids)
      if (!ids.length) expect(html).toBe(page)
    })
  })

  it('takes the vendors of the registry, with settings and without, and leaves out what is none', () => {
    const html =
      '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>' +
      '<script src="https://widget.intercom.io/widget/x"></script>'
    const strange = { ...stats, id: '"><script>', scripts: ['googletagmanager.com/gtag/js?id=G-1'] }
    const failing = () => {
      throw new Error('no vendor')
    }
    const vendors = [strange, failing, googleAnalytics, intercom({ appId: 'x' })]
    expect(rewriteHtmlText(html, vendors)).toBe(
      html
        .replace('<script ', '<script type="text/plain" data-vendor="google-analytics" ')
        .replace('><script ', '><script type="text/plain" data-vendor="intercom" '),
    )
  })

  it('rewrites a stream, and gives out what is finished', async () => {
    const stream = rewriteHtml(registry)
    const writer = stream.writable.getWriter()
    const reader = stream.readable.getReader()
    const ask = async (text: string) => {
      writer.write(text)
      return (await reader.read()).value
    }
    expect(await ask('<!doctype html><p>Hello ')).toBe('<!doctype html><p>Hello ')
    expect(await ask('<scr')).toBe('')
    expect(await ask('ipt src="//stats.exa')).toBe('<script')
    expect(await ask('mple"></script><p')).toBe(
      ' type="text/plain" data-vendor="stats" src="//stats.example"></script',
    )
    writer.close()
    expect((await reader.read()).value).toBe('><p')
    expect((await reader.read()).done).toBe(true)
  })

  it('needs time in proportion to the document, whatever is in it', () => {
    const start = performance.now()
    const pieces = [
      '<b>',
      '<svg>',
      '<svg><desc>',
      '<',
      '<!--',
      '<![CDATA[>',
      '<p a=">',
      '<img src=',
      '</i>',
      '&',
    ]
    for (const piece of pieces) rewrite(piece.repeat(50_000))
    rewrite(`<svg>${'<g>'.repeat(50_000)}<desc>${'</i>'.repeat(50_000)}`)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('keeps no copies of a tag that comes in thousands of chunks', async () => {
    const html = `<img alt="${'a'.repeat(3_000_000)}" src="//stats.example"><script>${'a'.repeat(3_000_000)}</script>`
    const stream = rewriteHtml(registry)
    const written = new Response(html).body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(
        new TransformStream<string, string>({
          transform(chunk, controller) {
            for (let at = 0; at < chunk.length; at += 512) controller.enqueue(chunk.slice(at, at + 512))
          },
        }),
      )
      .pipeTo(stream.writable)
    let length = 0
    const reader = stream.readable.getReader()
    for (let result = await reader.read(); !result.done; result = await reader.read())
      length += result.value.length
    await written
    expect(length).toBe(html.length + ' data-vendor="stats"data-'.length)
  })

  it('leaves the line behind the tag as it is, and marks what stands behind it', () => {
    const line = `<template><b><meta http-equiv="Content-Security-Policy" content="script-src 'self'; img-src 'self'"></b><svg><![CDATA[><template>]]></svg></template>`
    const script = '<script src="https://stats.example/a.js"></script>'
    expect(rewrite(`<head>${line}${script}`)).toBe(
      `<head>${line}${script.replace('<script', '$& type="text/plain" data-vendor="stats"')}`,
    )
  })
})

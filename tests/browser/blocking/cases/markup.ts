import { type Case, inject, scriptOf, tracker } from './case.ts'

const tag = (id: string, more = '') => `<script src="${scriptOf(id)}"${more && ` ${more}`}></script>`
const svg = (inside: string) => `<svg width="8" height="8">${inside}</svg>`
/** On a host of its own, because a frame that is held too late has opened a connection before it asks. */
const frameOf = (id: string) => `https://${id.toLowerCase()}.tracker.example/${id}.html`
/** Where a lazy element is always seen. */
const seen = 'style="position:fixed;top:0"'
const small = 'width="8" height="8"'

export const markup: readonly Case[] = [
  { id: 'P01', title: 'script in the head', head: tag('P01') },
  { id: 'P02', title: 'async script', head: tag('P02', 'async') },
  { id: 'P03', title: 'deferred script', head: tag('P03', 'defer') },
  { id: 'P04', title: 'module', head: tag('P04', 'type="module"') },
  { id: 'P05', title: 'script with crossorigin', head: tag('P05', 'crossorigin') },
  { id: 'P06', title: 'script in the body', body: tag('P06') },
  { id: 'P07', title: 'async script in the body', body: tag('P07', 'async') },
  { id: 'P08', title: 'deferred script in the body', body: tag('P08', 'defer') },
  { id: 'P09', title: 'module in the body', body: tag('P09', 'type="module"') },
  { id: 'P10', title: 'script in front of the SDK', before: tag('P10'), alone: true },
  { id: 'P11', title: 'async script in front of the SDK', before: tag('P11', 'async'), alone: true },
  {
    id: 'P12',
    title: 'inline script in front of the SDK that inserts one',
    before: `<script>{ ${inject('P12')} }</script>`,
    alone: true,
  },
  {
    id: 'P13',
    title: 'URL without a scheme',
    head: `<script src="//cdn.tracker.example/P13.js"></script>`,
  },
  {
    id: 'P14',
    title: 'capitals and character references',
    head: `<SCRIPT SRC="&#104;ttps://CDN.tracker.example/P14&period;js"></SCRIPT>`,
  },
  {
    id: 'P15',
    title: 'host with a dot at its end',
    head: `<script src="https://cdn.tracker.example./P15.js"></script>`,
  },
  {
    id: 'P16',
    title: 'own URL that redirects to the vendor',
    head: `<script src="/redirect/P16.js"></script>`,
  },
  {
    id: 'P17',
    title: 'own subdomain that is the vendor’s (CNAME), named in its rules',
    head: `<script src="https://metrics.DOMAIN/P17.js"></script>`,
  },
  {
    id: 'P18',
    title: 'data: script that inserts one',
    head: `<script src="data:text/javascript,${encodeURIComponent(`{${inject('P18')}}`)}"></script>`,
  },
  { id: 'P19', title: 'script in SVG', body: svg(`<script href="${scriptOf('P19')}"></script>`) },
  {
    id: 'P20',
    title: 'import map',
    head: `<script type="importmap">{"imports":{"tracker":"${scriptOf('P20')}"}}</script>
      <script type="module">import 'tracker'</script>`,
    alone: true,
  },
  {
    id: 'P21',
    title: 'import in an inline module',
    head: `<script type="module">import '${scriptOf('P21')}'</script>`,
  },
  { id: 'P22', title: 'modulepreload', head: `<link rel="modulepreload" href="${scriptOf('P22')}">` },
  {
    id: 'P23',
    title: 'speculation rules',
    head: `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["https://metrics.DOMAIN/P23.html"]}]}</script>`,
  },
  {
    id: 'P24',
    title: 'base',
    head: `<base href="${tracker}/"><script src="P24.js"></script>`,
    alone: true,
  },
  { id: 'P25', title: 'image', body: `<img alt="" ${small} src="${tracker}/P25.png">` },
  { id: 'P26', title: 'image with srcset', body: `<img alt="" ${small} srcset="${tracker}/P26.png 1x">` },
  {
    id: 'P27',
    title: 'picture',
    body: `<picture><source srcset="${tracker}/P27.png"><img alt="" ${small} src="data:,"></picture>`,
  },
  {
    id: 'P28',
    title: 'lazy image',
    body: `<img alt="" ${small} loading="lazy" ${seen} src="${tracker}/P28.png">`,
  },
  { id: 'P29', title: 'frame', body: `<iframe ${small} src="${frameOf('P29')}"></iframe>` },
  {
    id: 'P30',
    title: 'srcdoc with a script',
    body: `<iframe ${small} srcdoc="<script src='${scriptOf('P30')}'></script>"></iframe>`,
  },
  {
    id: 'P31',
    title: 'lazy frame',
    body: `<iframe ${small} loading="lazy" ${seen} src="${frameOf('P31')}"></iframe>`,
  },
  { id: 'P32', title: 'style sheet', head: `<link rel="stylesheet" href="${tracker}/P32.css">` },
  {
    id: 'P33',
    title: 'preload of a script',
    head: `<link rel="preload" as="script" href="${scriptOf('P33')}">`,
  },
  {
    id: 'P34',
    title: 'preload of an image',
    head: `<link rel="preload" as="image" href="${tracker}/P34.png">`,
  },
  { id: 'P35', title: 'prefetch', head: `<link rel="prefetch" href="${scriptOf('P35')}">` },
  { id: 'P36', title: 'preconnect', head: '<link rel="preconnect" href="https://p36.tracker.example">' },
  {
    id: 'P37',
    title: 'url() in a style element',
    head: `<style>.p37{background:url(${tracker}/P37.png)}</style>`,
    body: '<b class="p37">37</b>',
  },
  { id: 'P38', title: '@import', head: `<style>@import '${tracker}/P38.css';</style>` },
  {
    id: 'P39',
    title: '@font-face',
    head: `<style>@font-face{font-family:p39;src:url(${tracker}/P39.woff2)}.p39{font-family:p39}</style>`,
    body: '<b class="p39">39</b>',
  },
  {
    id: 'P40',
    title: 'url() in a style attribute',
    body: `<b style="background:url(${tracker}/P40.png)">40</b>`,
  },
  { id: 'P41', title: 'video', body: `<video ${small} src="${tracker}/P41.mp4" preload="auto"></video>` },
  {
    id: 'P42',
    title: 'audio with a track',
    body: `<audio src="data:audio/wav," preload="auto" crossorigin><track default src="${tracker}/P42.vtt"></audio>
      <audio src="${tracker}/P42.wav" preload="auto"></audio>`,
  },
  {
    id: 'P43',
    title: 'object',
    body: `<object ${small} data="${frameOf('P43')}" type="text/html"></object>`,
  },
  { id: 'P44', title: 'embed', body: `<embed ${small} src="${frameOf('P44')}" type="text/html">` },
  { id: 'P45', title: 'image in SVG', body: svg(`<image ${small} href="${tracker}/P45.png"/>`) },
  { id: 'P46', title: 'image button', body: `<input type="image" alt="" src="${tracker}/P46.png">` },
  {
    id: 'P47',
    title: 'background attribute',
    body: `<table background="${tracker}/P47.png"><tr><td>47</td></tr></table>`,
  },
  {
    id: 'P48',
    title: 'script in a declarative shadow root',
    body: `<div><template shadowrootmode="open">${tag('P48')}</template></div>`,
  },
  {
    id: 'P49',
    title: 'event handler that inserts a script',
    body: `<img alt="" src="data:," onerror="${inject('P49')}">`,
  },
  {
    id: 'P50',
    title: 'Link: header',
    headers: { link: `<${scriptOf('P50')}>; rel=preload; as=script` },
    alone: true,
  },
  { id: 'P51', title: 'icon', head: `<link rel="icon" href="${tracker}/P51.png">` },
  {
    id: 'P52',
    title: 'filter and use in SVG',
    body: svg(`<filter id="p52"><feImage href="${tracker}/P52.png"/></filter>
      <rect ${small} filter="url(#p52)"/><use href="${tracker}/P52.svg#a"/>`),
  },
  {
    id: 'P53',
    title: 'frameset',
    frameset: `<frameset cols="*"><frame src="${frameOf('P53')}"></frameset>`,
    alone: true,
  },
  {
    id: 'P54',
    title: 'second vendor, on a path that looks like an allowed host',
    head: `<script src="https://cdn.second.example/cdn.allowed.example/P54.js"></script>`,
  },
]

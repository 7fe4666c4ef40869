import { blob, type Case, scriptOf, svg, target, tracker } from './case.ts'

const element = (name: string, set: string) =>
  `const element = document.createElement('${name}'); ${set}; document.body.append(element)`

export const network: readonly Case[] = [
  { id: 'N01', title: 'import()', run: `import('${scriptOf('N01')}')` },
  { id: 'N02', title: 'new Image', run: `new Image().src = '${tracker}/N02.png'` },
  {
    id: 'N03',
    title: 'setAttribute of an image',
    run: element('img', `element.setAttribute('src', '${tracker}/N03.png')`),
  },
  { id: 'N04', title: 'srcset of an image', run: element('img', `element.srcset = '${tracker}/N04.png 1x'`) },
  { id: 'N05', title: 'inserted frame', run: element('iframe', `element.src = '${tracker}/N05.html'`) },
  {
    id: 'N06',
    title: 'src of a frame after insertion',
    run: `document.body.appendChild(document.createElement('iframe')).src = '${tracker}/N06.html'`,
  },
  {
    id: 'N07',
    title: 'location of a frame',
    run: `document.body.appendChild(document.createElement('iframe')).contentWindow.location = '${tracker}/N07.html'`,
  },
  { id: 'N08', title: 'fetch', run: `return fetch('${tracker}/N08')` },
  {
    id: 'N09',
    title: 'XMLHttpRequest',
    run: `const request = new XMLHttpRequest(); request.open('GET', '${tracker}/N09'); request.send()`,
  },
  { id: 'N10', title: 'sendBeacon', run: `navigator.sendBeacon('${tracker}/N10', 'text')` },
  {
    id: 'N11',
    title: 'fetch with keepalive',
    run: `return fetch('${tracker}/N11', { method: 'POST', mode: 'no-cors', keepalive: true, body: 'text' })`,
  },
  { id: 'N12', title: 'fetch with a Request', run: `return fetch(new Request('${tracker}/N12'))` },
  { id: 'N13', title: 'WebSocket', run: `new WebSocket('wss://cdn.tracker.example/N13')` },
  { id: 'N14', title: 'EventSource', run: `new EventSource('${tracker}/N14')` },
  {
    id: 'N15',
    title: 'importScripts in a blob: worker',
    run: `new Worker(${blob(`importScripts('${scriptOf('N15')}')`)}).onmessage = hear`,
  },
  { id: 'N16', title: 'fetch in a blob: worker', run: `new Worker(${blob(`fetch('${tracker}/N16')`)})` },
  {
    id: 'N17',
    title: 'own worker that imports the vendor',
    run: `new Worker('/worker/N17.js').onmessage = hear`,
  },
  {
    id: 'N18',
    title: 'module worker',
    run: `new Worker(${blob(`import '${scriptOf('N18')}'`)}, { type: 'module' }).onmessage = hear`,
  },
  {
    id: 'N19',
    title: 'shared worker',
    run: `new SharedWorker(${blob(`importScripts('${scriptOf('N19')}')`)})`,
  },
  { id: 'N20', title: 'new Audio', run: `new Audio('${tracker}/N20.wav').preload = 'auto'` },
  {
    id: 'N21',
    title: 'inserted style sheet',
    run: element('link', `element.rel = 'stylesheet'; element.href = '${tracker}/N21.css'`),
  },
  {
    id: 'N22',
    title: 'inserted preload',
    run: element(
      'link',
      `element.rel = 'preload'; element.as = 'script'; element.href = '${scriptOf('N22')}'`,
    ),
  },
  {
    id: 'N23',
    title: 'inserted prefetch',
    run: element('link', `element.rel = 'prefetch'; element.href = '${scriptOf('N23')}'`),
  },
  {
    id: 'N24',
    title: 'inserted preconnect',
    run: element('link', `element.rel = 'preconnect'; element.href = 'https://n24.tracker.example'`),
  },
  {
    id: 'N25',
    title: '@import in an inserted style',
    run: element('style', `element.textContent = "@import '${tracker}/N25.css'"`),
  },
  {
    id: 'N26',
    title: 'insertRule',
    run: `${element('b', `element.className = 'n26'; element.textContent = '26'`)}; document.head.appendChild(document.createElement('style')).sheet.insertRule('.n26{background:url(${tracker}/N26.png)}')`,
  },
  {
    id: 'N27',
    title: 'adoptedStyleSheets',
    run: `${element('b', `element.className = 'n27'; element.textContent = '27'`)}; const sheet = new CSSStyleSheet(); sheet.replaceSync('.n27{background:url(${tracker}/N27.png)}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]`,
  },
  { id: 'N28', title: 'FontFace', run: `return new FontFace('n28', 'url(${tracker}/N28.woff2)').load()` },
  {
    id: 'N29',
    title: 'url() in a style attribute',
    run: element(
      'b',
      `element.textContent = '29'; element.setAttribute('style', 'background:url(${tracker}/N29.png)')`,
    ),
  },
  {
    id: 'N30',
    title: 'form',
    run: `${target('n30')} const form = Object.assign(document.createElement('form'), { action: '${tracker}/N30.html', method: 'post', target: 'n30' }); document.body.append(form); form.submit()`,
  },
  {
    id: 'N31',
    title: 'ping',
    run: `${target('n31')} const link = Object.assign(document.createElement('a'), { href: 'about:blank', ping: '${tracker}/N31', target: 'n31' }); document.body.append(link); link.click()`,
  },
  {
    id: 'N32',
    title: 'WebRTC',
    run: `const peer = new RTCPeerConnection({ iceServers: [{ urls: 'turns:n32.tracker.example:443?transport=tcp', username: 'a', credential: 'b' }] }); peer.createDataChannel('a'); return peer.createOffer().then((offer) => peer.setLocalDescription(offer))`,
  },
  { id: 'N34', title: 'fetchLater', run: `fetchLater('${tracker}/N34', { activateAfter: 0 })` },
  {
    id: 'N35',
    title: 'worklet',
    run: `return new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule('${scriptOf('N35')}')`,
  },
  {
    id: 'N36',
    title: 'cache.add',
    run: `return caches.open('n36').then((cache) => cache.add('${tracker}/N36'))`,
  },
  {
    id: 'N37',
    title: 'object',
    run: element('object', `element.type = 'text/html'; element.data = '${tracker}/N37.html'`),
  },
  {
    id: 'N38',
    title: 'image in SVG',
    run: `const image = document.createElementNS('${svg}', 'image'); image.setAttribute('href', '${tracker}/N38.png'); document.body.appendChild(document.createElementNS('${svg}', 'svg')).append(image)`,
  },
  { id: 'N39', title: 'own URL that redirects to the vendor', run: `return fetch('/redirect/N39')` },
  {
    id: 'N40',
    title: 'synchronous XMLHttpRequest',
    run: `const request = new XMLHttpRequest(); request.open('GET', '${tracker}/N40', false); request.send()`,
  },
  { id: 'N41', title: 'poster', run: element('video', `element.poster = '${tracker}/N41.png'`) },
  {
    id: 'N42',
    title: 'JSON module',
    run: `return import('${tracker}/N42.json', { with: { type: 'json' } })`,
  },
  {
    id: 'N43',
    title: 'style property',
    run: element(
      'b',
      `element.textContent = '43'; element.style.backgroundImage = 'url(${tracker}/N43.png)'`,
    ),
  },
  {
    id: 'N44',
    title: 'popup',
    run: `const popup = open('${tracker}/N44.html'); setTimeout(() => popup?.close(), 400)`,
  },
]

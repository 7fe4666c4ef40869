import { type Case, frame, inject, place, realm, scriptOf, svg, tag, tracker } from './case.ts'

/** A script element with its URL, and how it gets into the document. */
const made = (id: string, insert: string) =>
  `const script = document.createElement('script'); script.src = '${scriptOf(id)}'; ${insert}`
/** A script element that gets its URL in another way. */
const given = (id: string, give: string) =>
  `const script = document.createElement('script'), url = '${scriptOf(id)}'; ${give}; document.body.append(script)`

export const dynamic: readonly Case[] = [
  { id: 'D01', title: 'appendChild', run: made('D01', 'document.head.appendChild(script)') },
  {
    id: 'D02',
    title: 'insertBefore',
    run: made('D02', 'document.head.insertBefore(script, document.head.firstChild)'),
  },
  { id: 'D03', title: 'replaceWith', run: made('D03', `${place} place.firstChild.replaceWith(script)`) },
  {
    id: 'D04',
    title: 'insertAdjacentElement',
    run: made('D04', `document.body.insertAdjacentElement('beforeend', script)`),
  },
  {
    id: 'D05',
    title: 'document fragment',
    run: made(
      'D05',
      `const fragment = new DocumentFragment(); fragment.append(script); document.body.append(fragment)`,
    ),
  },
  { id: 'D06', title: 'cloneNode', run: made('D06', 'document.body.append(script.cloneNode(true))') },
  {
    id: 'D07',
    title: 'importNode',
    run: made('D07', 'document.body.append(document.importNode(script, true))'),
  },
  {
    id: 'D08',
    title: 'createContextualFragment',
    run: `document.body.append(document.createRange().createContextualFragment(${tag('D08')}))`,
  },
  {
    id: 'D09',
    title: 'Range.insertNode',
    run: made(
      'D09',
      `${place} const range = new Range(); range.selectNode(place.firstChild); range.insertNode(script)`,
    ),
  },
  { id: 'D10', title: 'document.write', body: `<script>document.write(${tag('D10')})</script>` },
  {
    id: 'D11',
    title: 'document.write in pieces',
    body: `<script>document.write('<scr'); document.write('ipt src="${tracker}'); document.write('/D11.js"><'); document.write('/script>')</script>`,
  },
  { id: 'D12', title: 'setAttribute', run: given('D12', `script.setAttribute('src', url)`) },
  { id: 'D13', title: 'setAttributeNS', run: given('D13', `script.setAttributeNS(null, 'src', url)`) },
  {
    id: 'D14',
    title: 'setAttributeNode',
    run: given(
      'D14',
      `const node = document.createAttribute('src'); node.value = url; script.setAttributeNode(node)`,
    ),
  },
  {
    id: 'D15',
    title: 'attributes.setNamedItem',
    run: given(
      'D15',
      `const node = document.createAttribute('src'); node.value = url; script.attributes.setNamedItem(node)`,
    ),
  },
  {
    id: 'D16',
    title: 'Attr.value',
    run: given('D16', `script.setAttribute('src', ''); script.attributes.src.value = url`),
  },
  {
    id: 'D17',
    title: 'src after insertion',
    run: `const script = document.body.appendChild(document.createElement('script')); script.src = '${scriptOf('D17')}'`,
  },
  {
    id: 'D18',
    title: 'replaceChild',
    run: made('D18', `${place} place.replaceChild(script, place.firstChild)`),
  },
  { id: 'D19', title: 'prepend, before, after', run: made('D19', `${place} place.firstChild.after(script)`) },
  { id: 'D20', title: 'replaceChildren', run: made('D20', `${place} place.replaceChildren(script)`) },
  {
    id: 'D21',
    title: 'setAttributeNode after insertion',
    run: `const script = document.createElement('script'), node = document.createAttribute('src'); node.value = '${scriptOf('D21')}'; document.body.append(script); script.setAttributeNode(node)`,
  },
  {
    id: 'D22',
    title: 'open shadow root',
    run: made('D22', `${place} place.attachShadow({ mode: 'open' }).append(script)`),
  },
  {
    id: 'D23',
    title: 'closed shadow root',
    run: made('D23', `${place} place.attachShadow({ mode: 'closed' }).append(script)`),
  },
  {
    id: 'D24',
    title: 'SVG script',
    run: `const script = document.createElementNS('${svg}', 'script'); script.setAttribute('href', '${scriptOf('D24')}'); document.body.appendChild(document.createElementNS('${svg}', 'svg')).append(script)`,
  },
  {
    id: 'D25',
    title: 'createElementNS',
    run: `const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); script.src = '${scriptOf('D25')}'; document.body.append(script)`,
  },
  {
    id: 'D26',
    title: 'innerHTML of a closed shadow root',
    run: `${place} place.attachShadow({ mode: 'closed' }).innerHTML = ${frame('D26')}`,
  },
  {
    id: 'D27',
    title: 'script in an about:blank frame',
    run: `${realm} const script = other.document.createElement('script'); script.src = '${scriptOf('D27')}'; other.document.body.append(script)`,
  },
  { id: 'D28', title: 'fetch of an about:blank frame', run: `${realm} other.fetch('${tracker}/D28')` },
  {
    id: 'D29',
    title: 'Image of an about:blank frame',
    run: `${realm} new frames[frames.length - 1].Image().src = '${tracker}/D29.png'`,
  },
  {
    id: 'D30',
    title: 'srcdoc with a script',
    run: `const frame = document.createElement('iframe'); frame.srcdoc = ${tag('D30')}; document.body.append(frame)`,
  },
  {
    id: 'D31',
    title: 'script made in a frame, adopted',
    run: `${realm} const script = other.document.createElement('script'); script.src = '${scriptOf('D31')}'; document.body.append(script)`,
  },
  {
    id: 'D32',
    title: 'appendChild of a frame',
    run: made('D32', `${realm} other.Node.prototype.appendChild.call(document.body, script)`),
  },
  { id: 'D33', title: 'innerHTML with a frame', run: `${place} place.innerHTML = ${frame('D33')}` },
  {
    id: 'D34',
    title: 'innerHTML with an image',
    run: `${place} place.innerHTML = '<img alt="" src="${tracker}/D34.png">'`,
  },
  { id: 'D35', title: 'outerHTML', run: `${place} place.firstChild.outerHTML = ${frame('D35')}` },
  {
    id: 'D36',
    title: 'insertAdjacentHTML',
    run: `${place} place.insertAdjacentHTML('beforeend', ${frame('D36')})`,
  },
  { id: 'D37', title: 'setHTMLUnsafe', run: `${place} place.setHTMLUnsafe(${frame('D37')})` },
  {
    id: 'D38',
    title: 'DOMParser',
    run: `document.body.append(new DOMParser().parseFromString(${frame('D38')}, 'text/html').body.firstChild)`,
  },
  {
    id: 'D39',
    title: 'template',
    body: `<template id="d39"><script src="${scriptOf('D39')}"></script></template>`,
    run: `document.body.append(document.getElementById('d39').content.cloneNode(true))`,
  },
  {
    id: 'D40',
    title: 'script inside a tree',
    run: made(
      'D40',
      `const tree = document.createElement('div'); tree.append(document.createElement('p')); tree.firstChild.append(script); document.body.append(tree)`,
    ),
  },
  {
    id: 'D41',
    title: 'inline module',
    run: `const script = document.createElement('script'); script.type = 'module'; script.text = "import '${scriptOf('D41')}'"; document.body.append(script)`,
  },
  { id: 'D42', title: 'timer', run: `setTimeout(${JSON.stringify(`{ ${inject('D42')} }`)}, 10)` },
  { id: 'D43', title: 'eval', run: `(0, eval)(${JSON.stringify(`{ ${inject('D43')} }`)})` },
  {
    id: 'D44',
    title: 'blob: script that inserts one',
    run: `const script = document.createElement('script'); script.src = URL.createObjectURL(new Blob([${JSON.stringify(`{ ${inject('D44')} }`)}], { type: 'text/javascript' })); document.body.append(script)`,
  },
  {
    id: 'D45',
    title: 'Object.assign',
    run: `document.body.append(Object.assign(document.createElement('script'), { src: '${scriptOf('D45')}', async: true }))`,
  },
  {
    id: 'D46',
    title: 'own URL that redirects to the vendor',
    run: `document.body.append(Object.assign(document.createElement('script'), { src: '/redirect/D46.js' }))`,
  },
  {
    id: 'D47',
    title: 'functions captured in front of the SDK',
    before: `<script>captured = { append: Node.prototype.appendChild, set: Element.prototype.setAttribute, create: Document.prototype.createElement }</script>`,
    run: `const script = captured.create.call(document, 'script'); captured.set.call(script, 'src', '${scriptOf('D47')}'); captured.append.call(document.body, script)`,
  },
  {
    id: 'D48',
    title: 'own script that inserts one',
    run: `document.body.append(Object.assign(document.createElement('script'), { src: '/inject/D48.js' }))`,
  },
  {
    id: 'D49',
    title: 'custom element',
    run: `customElements.get('x-d49') || customElements.define('x-d49', class extends HTMLElement { connectedCallback() { ${inject('D49')} } }); document.body.append(document.createElement('x-d49'))`,
  },
  {
    id: 'D50',
    title: 'custom element that is a script',
    run: `customElements.get('x-d50') || customElements.define('x-d50', class extends HTMLScriptElement {}, { extends: 'script' }); const script = document.createElement('script', { is: 'x-d50' }); script.src = '${scriptOf('D50')}'; document.body.append(script)`,
  },
]

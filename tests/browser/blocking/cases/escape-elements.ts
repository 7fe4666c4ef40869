import { type Case, place, quote, scriptOf, soon, svg, target, tracker } from './case.ts'

const image = (id: string) => `${tracker}/${id}.png`
/** A form that leads into a frame of the page, with a button, and what is done with both. */
const form = (id: string, attributes: string, act: string) =>
  `${target(id.toLowerCase())} ${place} place.innerHTML = ${quote(
    `<form method="post" target="${id.toLowerCase()}"><button>Send</button></form>`,
  )}; const form = place.firstChild, button = form.firstChild; ${attributes}; ${act}`
const action = (id: string) => `form.action = '${tracker}/${id}.html'`
const long = `'?p=' + 'x'.repeat(4200)`
/** A script of SVG that is in the page, and gets its address there. */
const svgScript = (give: string) =>
  `const script = document.createElementNS('${svg}', 'script'); document.body.appendChild(document.createElementNS('${svg}', 'svg')).append(script); ${soon}; ${give}`

/** Elements that scripts build in ways that few scripts take, and forms. */
export const built: readonly Case[] = [
  {
    id: 'E01',
    title: 'script with a URL of more than 4,096 characters',
    run: `document.head.append(Object.assign(document.createElement('script'), { src: '${scriptOf('E01')}' + ${long} }))`,
  },
  { id: 'E02', title: 'image with such a URL', run: `new Image().src = '${image('E02')}' + ${long}` },
  {
    id: 'E13',
    title: 'document.body = parsed',
    run: `document.body = new DOMParser().parseFromString(${quote(`<body><img alt="" src="${tracker}/E13.png"><link rel="stylesheet" href="${tracker}/E13.css"><iframe src="${tracker}/E13.html"></iframe></body>`)}, 'text/html').body`,
    alone: true,
  },
  {
    id: 'E19',
    title: 'SVG script, href.baseVal',
    run: svgScript(`script.href.baseVal = '${scriptOf('E19')}'`),
  },
  { id: 'E20', title: 'property body.background', run: `document.body.background = '${image('E20')}'` },
  {
    id: 'E25',
    title: 'table.caption = with a script in it',
    run: `const script = document.createElement('script'), caption = document.createElement('caption'); script.src = '${scriptOf('E25')}'; caption.append(script); document.body.appendChild(document.createElement('table')).caption = caption`,
  },
  {
    id: 'E30',
    title: 'table.tHead = with a script in it',
    run: `const script = document.createElement('script'), head = document.createElement('thead'); script.src = '${scriptOf('E30')}'; head.append(script); document.body.appendChild(document.createElement('table')).tHead = head`,
  },
  { id: 'E35', title: 'requestSubmit into a frame', run: form('E35', action('E35'), 'form.requestSubmit()') },
  { id: 'E37', title: 'click on a submit button', run: form('E37', action('E37'), 'button.click()') },
  {
    id: 'E38',
    title: 'formaction of a submit button',
    run: form('E38', `button.formAction = '${tracker}/E38.html'`, 'button.click()'),
  },
  {
    id: 'E46',
    title: 'URL of more than 4,096 characters in the markup',
    head: `<script src="${scriptOf('E46')}?p=${'x'.repeat(4200)}"></script>`,
  },
  {
    id: 'E70',
    title: 'SVG script, href in a prefix of its own',
    run: svgScript(`script.setAttributeNS('http://www.w3.org/1999/xlink', 'y:href', '${scriptOf('E70')}')`),
  },
]

import { type Case, place, quote, tracker } from './case.ts'

const url = (id: string) => `url(${tracker}/${id}.png)`
/** An element that is seen, and has the class of the case. */
const seen = (id: string) =>
  `const element = document.createElement('b'); element.className = '${id.toLowerCase()}'; element.textContent = '${id}'; document.body.append(element);`
const styled = (id: string, change: string) => `${seen(id)} ${change}`
/** The sheet of a new style element. */
const sheet = `const sheet = document.head.appendChild(document.createElement('style')).sheet;`
/** The rule of such a sheet that the element of the case gets its style from. */
const rule = (id: string, change: string) =>
  `${seen(id)} ${sheet} const rule = sheet.cssRules[sheet.insertRule('.${id.toLowerCase()}{color:red}')]; ${change}`
const drawn = (id: string, name: string) =>
  `<svg width="8" height="8"><rect width="8" height="8" ${name}="url(${tracker}/${id}.svg#a)"/></svg>`
const attribute = (id: string, name: string) => `${place} place.innerHTML = ${quote(drawn(id, name))}`

/** Ways of a script to a style. */
export const styles: readonly Case[] = [
  {
    id: 'E09',
    title: '@import in a style that is in the page',
    run: `document.head.appendChild(document.createElement('style')).textContent = "@import '${tracker}/E09.css'"`,
  },
  {
    id: 'E17',
    title: 'insertRule within a media rule',
    run: `${seen('E17')} ${sheet} sheet.cssRules[sheet.insertRule('@media all {}')].insertRule('.e17{background:${url('E17')}}')`,
  },
  {
    id: 'E18',
    title: 'style.cssText',
    run: styled('E18', `element.style.cssText = 'background:${url('E18')}'`),
  },
  { id: 'E32', title: 'fill of an SVG attribute', run: attribute('E32', 'fill') },
  {
    id: 'E39',
    title: 'text node with @import into a style in the page',
    run: `document.head.appendChild(document.createElement('style')).append("@import '${tracker}/E39.css'")`,
  },
  {
    id: 'E56',
    title: 'addRule',
    run: `${seen('E56')} ${sheet} sheet.addRule('.e56', 'background:${url('E56')}')`,
  },
  {
    id: 'E57',
    title: 'appendRule of keyframes',
    run: `${seen('E57')} element.style.animation = 'e57 9s infinite'; ${sheet} sheet.cssRules[sheet.insertRule('@keyframes e57 {}')].appendRule('from, to {background-image:${url('E57')}}')`,
  },
  {
    id: 'E58',
    title: 'attributeStyleMap.set',
    run: styled('E58', `element.attributeStyleMap.set('background-image', '${url('E58')}')`),
  },
  { id: 'E59', title: 'style.background', run: styled('E59', `element.style.background = '${url('E59')}'`) },
  {
    id: 'E60',
    title: 'style.listStyleImage',
    run: styled('E60', `element.style.display = 'list-item'; element.style.listStyleImage = '${url('E60')}'`),
  },
  {
    id: 'E61',
    title: `style['border-image-source']`,
    run: styled(
      'E61',
      `element.style.border = '4px solid'; element.style['border-image-source'] = '${url('E61')}'`,
    ),
  },
  {
    id: 'E62',
    title: 'style.webkitMaskImage',
    run: styled('E62', `element.style.webkitMaskImage = '${url('E62')}'`),
  },
  { id: 'E63', title: 'style =', run: styled('E63', `element.style = 'background:${url('E63')}'`) },
  { id: 'E64', title: 'style.content', run: styled('E64', `element.style.content = '${url('E64')}'`) },
  {
    id: 'E65',
    title: 'style.borderImage',
    run: styled('E65', `element.style.border = '4px solid'; element.style.borderImage = '${url('E65')} 1'`),
  },
  {
    id: 'E67',
    title: 'backgroundImage of a rule',
    run: rule('E67', `rule.style.backgroundImage = '${url('E67')}'`),
  },
  {
    id: 'E68',
    title: 'cssText of a rule',
    run: rule('E68', `rule.style.cssText = 'background:${url('E68')}'`),
  },
  {
    id: 'E69',
    title: 'style.setProperty',
    run: styled('E69', `element.style.setProperty('background-image', '${url('E69')}')`),
  },
  { id: 'E76', title: 'mask of an SVG attribute', run: attribute('E76', 'mask') },
  { id: 'E78', title: 'mask of an SVG attribute in the markup', body: drawn('E78', 'mask') },
]

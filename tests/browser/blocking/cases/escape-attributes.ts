import { type Case, place, quote, scriptOf, soon, svg, tracker } from './case.ts'

const image = (id: string) => `${tracker}/${id}.png`
/**
 * An element that is in the page, and what happens to it there, later. What is set in the task of the insertion, or in front
 * of it, is seen by the look at what was inserted, and that would hide that nobody looks at the setter.
 */
const later = (name: string, change: string) =>
  `const element = document.body.appendChild(document.createElement('${name}')); ${soon}; ${change}`
/** An image in the page with an empty `src`, and that attribute. */
const given = (change: string) =>
  later('img', `element.setAttribute('src', ''); const node = element.attributes.src; ${change}`)
/** An attribute of its own, and how an image in the page gets it. */
const taken = (id: string, change: string) =>
  later('img', `const node = document.createAttribute('src'); node.value = '${image(id)}'; ${change}`)
const snippet = (id: string, give: string) =>
  later('script', `const text = ${quote(`import('${scriptOf(id)}')`)}; ${give}`)
const sheetLink = (id: string, change: string) =>
  later('link', `element.href = '${tracker}/${id}.css'; ${change}`)

/** What happens to elements that are in the page already. */
export const changed: readonly Case[] = [
  { id: 'E10', title: 'text of an inline script in the page', run: snippet('E10', 'element.text = text') },
  { id: 'E14', title: 'rel after insertion', run: sheetLink('E14', `element.rel = 'stylesheet'`) },
  {
    id: 'E40',
    title: 'srcset of a source in the page',
    run: `${place} place.innerHTML = '<picture><source><img alt="" src="data:,"></picture>'; ${soon}; place.querySelector('source').srcset = '${image('E40')}'`,
  },
  { id: 'E45', title: 'Attr.nodeValue in the page', run: given(`node.nodeValue = '${image('E45')}'`) },
  {
    id: 'E50',
    title: 'textContent of an inline script in the page',
    run: snippet('E50', 'element.textContent = text'),
  },
  { id: 'E51', title: 'text node into a script in the page', run: snippet('E51', 'element.append(text)') },
  {
    id: 'E54',
    title: 'setAttribute of rel after insertion',
    run: sheetLink('E54', `element.setAttribute('rel', 'stylesheet')`),
  },
  {
    id: 'E55',
    title: 'relList.add after insertion',
    run: sheetLink('E55', `element.relList.add('stylesheet')`),
  },
  {
    id: 'E80',
    title: 'setAttributeNS in the page',
    run: later('img', `element.setAttributeNS(null, 'src', '${image('E80')}')`),
  },
  {
    id: 'E81',
    title: 'srcset in the page',
    run: later('img', `element.srcset = '${image('E81')} 1x'`),
  },
  { id: 'E82', title: 'poster in the page', run: later('video', `element.poster = '${image('E82')}'`) },
  {
    id: 'E83',
    title: 'data of an object in the page',
    run: later('object', `element.type = 'text/html'; element.data = '${tracker}/E83.html'`),
  },
  {
    id: 'E84',
    title: 'setAttributeNode of an image in the page',
    run: taken('E84', 'element.setAttributeNode(node)'),
  },
  {
    id: 'E85',
    title: 'setNamedItem in the page',
    run: taken('E85', 'element.attributes.setNamedItem(node)'),
  },
  { id: 'E86', title: 'Attr.value in the page', run: given(`node.value = '${image('E86')}'`) },
  { id: 'E87', title: 'Attr.textContent in the page', run: given(`node.textContent = '${image('E87')}'`) },
  { id: 'E88', title: 'src of an image in the page', run: later('img', `element.src = '${image('E88')}'`) },
  {
    id: 'E89',
    title: 'setAttribute in the page',
    run: later('img', `element.setAttribute('src', '${image('E89')}')`),
  },
  {
    id: 'E90',
    title: 'href of a link in the page',
    run: later('link', `element.rel = 'stylesheet'; element.href = '${tracker}/E90.css'`),
  },
  {
    id: 'E91',
    title: 'src of an image button in the page',
    run: later('input', `element.type = 'image'; element.src = '${image('E91')}'`),
  },
  {
    id: 'E92',
    title: 'image in SVG, href.baseVal in the page',
    run: `const element = document.createElementNS('${svg}', 'image'); document.body.appendChild(document.createElementNS('${svg}', 'svg')).append(element); ${soon}; element.href.baseVal = '${image('E92')}'`,
  },
  {
    id: 'E93',
    title: 'src of a video in the page',
    run: later('video', `element.preload = 'auto'; element.src = '${tracker}/E93.mp4'`),
  },
  {
    id: 'E94',
    title: 'src of an embed in the page',
    run: later('embed', `element.type = 'text/html'; element.src = '${tracker}/E94.html'`),
  },
  {
    id: 'E95',
    title: 'background attribute in the page',
    run: later(
      'table',
      `element.insertRow().insertCell().append('95'); element.setAttribute('background', '${image('E95')}')`,
    ),
  },
]

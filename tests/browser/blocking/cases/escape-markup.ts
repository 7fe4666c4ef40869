import { type Case, frame, place, quote, tag, target, tracker } from './case.ts'

const image = (id: string) => `${tracker}/${id}.png`
/**
 * An element that is in the page, and what happens to it there. A way that sets first and inserts then is seen twice, and
 * the look at the insertion would hide that nobody looks at the setter.
 */
const later = (name: string, change: string) =>
  `const element = document.body.appendChild(document.createElement('${name}')); ${change}`
const markup = (id: string) => quote(`<img alt="" src="${image(id)}">`)
const nested = (inside: string) => quote(`<div><template shadowrootmode="open">${inside}</template></div>`)
const editable = `${place} place.contentEditable = 'true'; place.focus(); getSelection().selectAllChildren(place);`

/** Markup that scripts set. */
export const written: readonly Case[] = [
  {
    id: 'E07',
    title: 'innerHTML with url() in a style attribute',
    run: `${place} place.innerHTML = '<div style="background:url(${image('E07')})">7</div>'`,
  },
  {
    id: 'E08',
    title: 'innerHTML with a ping',
    run: `${target('e08')} ${place} place.innerHTML = '<a href="about:blank" target="e08" ping="${tracker}/E08">8</a>'; place.firstChild.click()`,
  },
  {
    id: 'E12',
    title: 'setHTMLUnsafe with a shadow root and an image',
    run: `${place} place.setHTMLUnsafe(${nested(`<img alt="" src="${image('E12')}">`)})`,
  },
  {
    id: 'E21',
    title: 'adoptNode of a parsed image',
    run: `document.body.append(document.adoptNode(new DOMParser().parseFromString(${markup('E21')}, 'text/html').body.firstChild))`,
  },
  {
    id: 'E33',
    title: 'parseHTMLUnsafe',
    run: `document.body.append(Document.parseHTMLUnsafe(${frame('E33')}).body.firstChild)`,
  },
  {
    id: 'E41',
    title: 'execCommand insertHTML',
    run: `${editable} document.execCommand('insertHTML', false, ${markup('E41')})`,
  },
  {
    id: 'E42',
    title: 'execCommand insertImage',
    run: `${editable} document.execCommand('insertImage', false, '${image('E42')}')`,
  },
  {
    id: 'E43',
    title: 'innerHTML with noscript and an image',
    run: `${place} place.innerHTML = ${quote(`<noscript><i>No</i></noscript><img alt="" src="${image('E43')}">`)}`,
  },
  { id: 'E44', title: 'srcdoc after insertion', run: later('iframe', `element.srcdoc = ${tag('E44')}`) },
  {
    id: 'E52',
    title: 'setHTMLUnsafe with a shadow root and a frame',
    run: `${place} place.setHTMLUnsafe(${nested(`<iframe src="${tracker}/E52.html"></iframe>`)})`,
  },
  {
    id: 'E53',
    title: 'setHTMLUnsafe with a shadow root and a style sheet',
    run: `${place} place.setHTMLUnsafe(${nested(`<link rel="stylesheet" href="${tracker}/E53.css">`)})`,
  },
]

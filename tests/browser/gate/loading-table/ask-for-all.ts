/**
 * Runs in the page. Gives every element every attribute that may be an address, and shows it: what the browser asks for
 * has the element and the attribute in its path, /probe/img/src.
 *
 * @param form What is written, with `@` for the address.
 */
export function askForAll(
  elements: readonly (readonly [space: string, name: string])[],
  attributes: readonly string[],
  form: string,
): void {
  const SVG = 'http://www.w3.org/2000/svg'
  // What these only load with, or as.
  const more: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
    link: [{ rel: 'stylesheet' }, { rel: 'preload', as: 'image' }, { rel: 'icon' }, { rel: 'manifest' }],
    input: [{ type: 'image' }],
    object: [{ type: 'image/svg+xml' }, {}],
    track: [{ default: '' }],
    video: [{ preload: 'auto' }],
    audio: [{ preload: 'auto', controls: '' }],
  }
  const holders: Readonly<Record<string, string>> = { source: 'picture', track: 'video' }
  // A plug-in and a frame in every place would be many documents.
  const skipped = /^(html|body|head|frameset|meta|base|plaintext|template)$/

  const stage = document.createElement('div')
  const frames: HTMLElement[] = []
  for (const [space, tag] of elements) {
    if (skipped.test(tag)) continue
    for (const attribute of attributes) {
      const url = `/probe/${tag}/${attribute}`
      const value = (attribute === 'style' ? 'background: @' : '@').replace('@', form).replace('@', url)
      for (const extra of more[tag] ?? [{}]) {
        const element = document.createElementNS(space, tag)
        for (const [name, value] of Object.entries(extra)) element.setAttribute(name, value)
        element.setAttribute(attribute, value)
        if (space === SVG) {
          const picture = document.createElementNS(SVG, 'svg')
          const id = `${tag}-${attribute}`
          picture.innerHTML = `<rect width="9" height="9" fill="url(#${id})" filter="url(#f${id})"/><text>x</text><path d="M0 0h9" />`
          element.setAttribute('id', id)
          for (const name of ['width', 'height', 'r']) element.setAttribute(name, '9')
          element.setAttribute('d', 'M0 0h9')
          if (/^fe/.test(tag)) {
            const filter = document.createElementNS(SVG, 'filter')
            filter.id = `f${id}`
            filter.append(element)
            picture.append(filter)
          } else if (/^(textPath|tref|tspan|altGlyph)$/.test(tag))
            picture.querySelector('text')?.append(element)
          else if (/^(animate|set|mpath)/.test(tag)) picture.querySelector('path')?.append(element)
          else picture.append(element)
          stage.append(picture)
          continue
        }
        const holder = holders[tag] ? document.createElement(holders[tag]) : stage
        holder.append(element)
        if (tag === 'source') holder.append(document.createElement('img'))
        if (tag === 'frame') frames.push(element as HTMLElement)
        else if (holder !== stage) stage.append(holder)
      }
    }
  }
  document.body.append(stage)
  // A frame loads in a set of frames, and that in the place of the body.
  const { contentDocument } = document.body.appendChild(document.createElement('iframe'))
  const set = contentDocument?.createElement('frameset')
  if (set) contentDocument?.body.replaceWith(set)
  set?.append(...frames)
  for (const attribute of attributes) {
    const { contentDocument } = document.body.appendChild(document.createElement('iframe'))
    contentDocument?.body.setAttribute(attribute, `/probe/body/${attribute}`)
  }
}

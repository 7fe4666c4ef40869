import { kindOfScript, LOADING } from '../model/loading'
import type { Attribute, Tag } from './html-reader'

/** Puts `text` in the place of what lies between `start` and `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Attributes from which an element loads, of those that can be declared. The first one tells whose the element is. */
const SOURCES: ReadonlyMap<string, readonly string[]> = new Map(
  // The parser makes an <img> of the second.
  ['img', 'image', 'iframe', 'link', 'script'].map((name) => [
    name,
    (LOADING[name === 'image' ? 'img' : name] ?? []).filter(
      (attribute) => !/doc|ion/.test(attribute) && (name === 'link' || attribute !== 'href'),
    ),
  ]),
)

/** Whether the attributes of such an element say something. */
export const isOfInterest = (name: string) => name === 'base' || SOURCES.has(name)

/** Of two attributes with the same name, browsers take the first. */
const attributeOf = ({ attributes }: Tag, name: string) =>
  attributes.find((attribute) => attribute.name === name)?.value

const isModule = (script: Tag) => /^\s*module\s*$/i.test(attributeOf(script, 'type') ?? '')

/** Whether the SDK has nothing to do with it: data, or what the site itself answers for. */
const isExempt = (tag: Tag) =>
  attributeOf(tag, 'data-omono-ignore') !== undefined ||
  (tag.name === 'script' &&
    kindOfScript(attributeOf(tag, 'type') ?? null, attributeOf(tag, 'language') ?? null) !== 'code')

/** Where an element loads from, as its author wrote it; undefined if it does not load, or is held already. */
export function sourceOf(tag: Tag): string | undefined {
  const [source] = SOURCES.get(tag.name) ?? []
  return source && !isExempt(tag) ? attributeOf(tag, source) : undefined
}

/** Whether the text behind `tag` runs. */
export const isInline = (tag: Tag) =>
  tag.name === 'script' && attributeOf(tag, 'src') === undefined && !isExempt(tag)

/** Where a `<base>` points. */
export const baseOf = (tag: Tag) => (tag.name === 'base' ? attributeOf(tag, 'href') : undefined)

/** What makes of `tag` an element that is declared to belong to the vendor `id`: see gate/declared.ts. */
export function declare(tag: Tag, id: string): Edit[] {
  const isScript = tag.name === 'script'
  const marks = [`data-vendor="${id}"`]
  if (isScript && attributeOf(tag, 'type') === undefined) marks.unshift('type="text/plain"')
  if (isScript && isModule(tag)) marks.push('data-type="module"')
  const edits = [{ start: tag.nameEnd, end: tag.nameEnd, text: ' ' + marks.join(' ') }]
  const sources = isScript ? [] : (SOURCES.get(tag.name) ?? [])
  const change = ({ name, start, nameEnd, end }: Attribute) => {
    // A second one of the same name would take the place of the first.
    if (sources.includes(name)) edits.push({ start, end: nameEnd, text: 'data-' + name })
    else if (isScript && name === 'type') edits.push({ start, end, text: 'type="text/plain"' })
  }
  tag.attributes.forEach(change)
  return edits
}

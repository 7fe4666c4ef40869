/**
 * Which attributes make a browser load something by itself, by the local name of the element. Selectors, setters, the
 * parser's watch and the server's reader are made of this; tests/browser/gate/loading-table.test.ts compares it with what
 * the browsers' own elements reflect.
 */
export const LOADING: Readonly<Record<string, readonly string[]>> = {
  script: ['src', 'href', 'attributionsrc'],
  link: ['href', 'imagesrcset'],
  img: ['src', 'srcset', 'attributionsrc'],
  source: ['src', 'srcset'],
  iframe: ['src', 'srcdoc'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  // What is sent beside a click, unseen.
  a: ['ping', 'attributionsrc'],
  area: ['ping', 'attributionsrc'],
  // SVG; in HTML the parser makes an <img> of the first.
  image: ['href', 'src', 'srcset'],
  use: ['href'],
  feImage: ['href'],
  // Of SVG's fonts, in WebKit.
  'font-face-uri': ['href'],
}

/** The same for every element: CSS, and what presents like it. */
export const LOADING_ANYWHERE: readonly string[] = [
  'style',
  'background',
  ...['fill', 'stroke', 'mask', 'filter', 'clip-path', 'cursor'],
  ...['marker-start', 'marker-mid', 'marker-end'],
]

/** Elements that load when they come into the page, although their attributes were set long before. */
export const LOADING_WHEN_INSERTED = 'script style link iframe frame embed object image use feImage'.split(
  ' ',
)

/** Relations of a `<link>` that load nothing, whatever else is set on it. */
const INERT_RELATIONS =
  /^\s*(?:(?:canonical|author|help|license|next|prev|search|me|amphtml|shortlink|pingback|bookmark|tag)(?:\s+|$))+$/i

/** Whether the browser, and not the visitor, follows the address of a `<link>` with this `rel`. An unknown one may. */
export const isLoadingRelation = (rel: string): boolean => !INERT_RELATIONS.test(rel)

/** https://html.spec.whatwg.org/#prepare-the-script-element: every other type is data. */
const CODE =
  /^(?:module|(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/i
const MAP = /^(?:importmap|speculationrules)$/i

/**
 * What a browser makes of a `<script>` with these attributes, null where it has none: it runs code, it follows a map of
 * addresses, and never touches data.
 */
export function kindOfScript(type: string | null, language: string | null): 'code' | 'map' | 'data' {
  if (type === '' || (type === null && !language)) return 'code'
  const name = type === null ? 'text/' + language : type.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '')
  return CODE.test(name) ? 'code' : MAP.test(name) ? 'map' : 'data'
}

// <img name="cookie"> replaces document.cookie, and markup of the page may come from anybody. What the document
// itself inherits cannot be replaced that way. Test: tests/browser/gate/clobbering.test.ts. Delete when no engine does it.
const inherited = (key: keyof Document) => Object.getOwnPropertyDescriptor(Document.prototype, key)

/** Name and value of every cookie, whatever the page has named so. Throws where cookies are forbidden. */
export const readCookies = (): string[][] =>
  String(inherited('cookie')?.get?.call(document))
    .split('; ')
    .map((cookie) => cookie.split('='))

/** Writes one Set-Cookie line. Throws where cookies are forbidden. */
export const writeCookie = (line: string): void => inherited('cookie')?.set?.call(document, line)

export const currentScript = (): unknown => inherited('currentScript')?.get?.call(document)

type Heard = readonly [
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options?: AddEventListenerOptions,
]

/** What listens for as long as the page lives. */
const heard: Heard[] = []

function add([target, ...rest]: Heard): void {
  const { addEventListener } = target === document ? Document.prototype : target
  addEventListener.call(target, ...rest)
}

/** Listens on the document, or on the window if that is given, for as long as the page lives. */
export function listen(
  type: string,
  listener: (event: Event) => void,
  target: EventTarget = document,
  options?: AddEventListenerOptions,
): void {
  const entry: Heard = [target, type, listener, options]
  heard.push(entry)
  add(entry)
}

/**
 * Listens to all of it again. `document.open()` removes every listener of the document and of the window; one that is
 * there still is not added twice. https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 */
export const relisten = (): void => heard.forEach(add)

const made = new WeakSet<object>()

/** A script of the SDK's own, which nobody has to be asked about. */
export function createScript(): HTMLScriptElement {
  const script = Document.prototype.createElement.call(document, 'script') as HTMLScriptElement
  made.add(script)
  return script
}

export const createElementIn = (document: Document, namespace: string | null, name: string) =>
  Document.prototype.createElementNS.call(document, namespace, name)

export const isOurs = (element: object): boolean => made.has(element)

export const createMeta = () => Document.prototype.createElement.call(document, 'meta') as HTMLMetaElement

export const createRange = () => Document.prototype.createRange.call(document)

/** A document in which nothing loads and nothing runs. */
export const createInertDocument = (): Document =>
  inherited('implementation')?.get?.call(document).createHTMLDocument('')

export const selectAll = (selector: string): NodeListOf<HTMLElement> =>
  Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>

const getBaseUri = /* @__PURE__ */ (() =>
  globalThis.Node && Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get)()

/** What relative addresses in `node` are relative to. */
export const baseUri = (node: Node = document): string => getBaseUri?.call(node) ?? location.href

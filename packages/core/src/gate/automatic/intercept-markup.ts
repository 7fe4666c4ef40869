import { attempt } from '../../model/attempt'
import {
  attachShadow,
  closest,
  getAttribute,
  insertBefore,
  isScript,
  kindOfNode,
  remove,
  replaceChild,
  replaceChildren,
  replaceChildrenOfFragment,
  setAttribute,
} from '../../platform/element'
import { type Before, ownerOf, readText, replaceAccessor, replaceMethod } from '../../platform/replace'
import { hasDefaultPolicy, isTrusted, trust } from '../../platform/trusted-types'
import { collect } from '../find'
import type { Urls } from './urls'

/** What the markup of a page may write in the place of the characters of an address. */
const REFERENCES = /&(?:#x?[\da-f]+|sol|bsol|period|colon);?/gi
const NAMED: Readonly<Record<string, string>> = { sol: '/', bsol: '\\', period: '.', colon: ':' }

function dereference(reference: string): string {
  const name = reference.slice(1).replace(';', '').toLowerCase()
  if (!name.startsWith('#')) return NAMED[name] ?? reference
  const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return attempt(() => String.fromCodePoint(code)) ?? reference
}

/** Elements whose content is text, and templates, which nobody sees before their content is inserted. */
const WITHOUT_ELEMENTS =
  /^(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext|template)$/

export interface Markup {
  /** What a parser may have made, as a selector. */
  readonly parsed: string
  hold(element: Element): void
  /** An element of the same kind in a document in which nothing loads and nothing runs. */
  createTwin(element: Element): Element
  /** Leaves a script as it is: it `isDead`, and never runs. */
  pass(script: Element, isDead: boolean): unknown
  judgeText(element: Element, text: string): void
  /** Markup has become `root`'s content, or content around it. Scripts among it never run. */
  written(root: ParentNode): void
  /** Tells of everything that the parser has made until now. */
  flush(): void
  /** A document has been opened anew, which takes all listeners away. */
  opened(document: Document): void
}

/**
 * Everything that turns text into elements. Markup is parsed once, by the native function and in the same context, but in
 * a document in which nothing loads; what may not load is held there, and then the same nodes come to the page.
 */
export function interceptMarkup(
  realm: Window & typeof globalThis,
  { deniedWithin }: Urls,
  { parsed, hold, createTwin, pass, judgeText, written, flush, opened }: Markup,
): void {
  const { document } = realm
  const element = ownerOf(realm, 'Element')

  const mentions = (text: string) =>
    text.includes('<') &&
    !!deniedWithin(/&(?:#|sol|bsol|period|colon)/i.test(text) ? text.replace(REFERENCES, dereference) : text)

  /**
   * An element of no page that the parser treats as it would treat `context`. Undefined where there is none: a document
   * without scripts parses the content of `<noscript>`, one of the other mode closes paragraphs at other tables, and XML
   * has rules of its own.
   */
  function createContext(context: Element, text: string): Element | undefined {
    const { compatMode, contentType } = context.ownerDocument
    if (contentType !== 'text/html' || /<noscript/i.test(text)) return undefined
    if (WITHOUT_ELEMENTS.test(context.localName)) return undefined
    // Within a form the parser makes no other one, but engines disagree on where that is.
    if (/<form/i.test(text) && closest(context, 'form')) return undefined
    if (compatMode !== 'CSS1Compat' && /<table/i.test(text)) return undefined
    const twin = createTwin(context)
    // Of MathML it says whether there is HTML inside.
    const encoding = context.localName === 'annotation-xml' && getAttribute(context, 'encoding')
    if (encoding) setAttribute(twin, 'encoding', encoding)
    return twin
  }

  /** Something in `twin` beside which, or in whose place, markup is put: engines treat the places differently. */
  function appendTo(twin: Element): Element {
    const place = twin.ownerDocument.createElement('i')
    insertBefore(twin, place, null)
    return place
  }

  function holdIn(root: DocumentFragment | Element) {
    const found: HTMLElement[] = []
    collect(root, parsed, found, false)
    // A script that is made of markup never runs.
    for (const one of found) attempt(() => (isScript(one) ? pass(one, true) : hold(one)))
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) holdIn(shadowRoot)
  }

  /**
   * Has `write` make the nodes of `markup` in an element like `context`, or in what it returns, and `insert` bring them to where they belong.
   * Where there is no such element, `native` writes them itself, and they are held a moment too late for some.
   */
  function make(
    markup: string,
    context: Element,
    write: (twin: Element) => ShadowRoot | undefined | void,
    insert: (fragment: DocumentFragment) => unknown,
    native: () => unknown,
    root: Element | ShadowRoot,
  ) {
    const isMentioned = mentions(markup)
    const twin = isMentioned && createContext(context, markup)
    if (twin) {
      // What this throws is thrown natively.
      const source = write(twin) ?? twin
      const fragment = twin.ownerDocument.createDocumentFragment()
      fragment.append(...source.childNodes)
      holdIn(fragment)
      insert(fragment)
    } else {
      native()
      if (isMentioned) holdIn(root)
    }
    if (/<(script|i?frame|object|embed)/i.test(markup)) attempt(() => written(root))
  }

  const text = (args: unknown[], index: number) => readText(args, index, isTrusted)
  /** What replaces the content of an element, or of a shadow tree: the context of that is its host. */
  const replaceContent: Before = (self, args, native) => {
    const markup = text(args, 0)
    const isTree = kindOfNode(self) === 11
    const context: Element = isTree ? self.host : self
    if (!isTree && WITHOUT_ELEMENTS.test(context.localName)) judgeText(self, markup)
    else if (markup.includes('<'))
      return () =>
        make(
          markup,
          context,
          (twin) => {
            const root = isTree ? attachShadow(twin, { mode: 'open' }) : undefined
            native.apply(root ?? twin, args)
            return root
          },
          (fragment) => (isTree ? replaceChildrenOfFragment : replaceChildren)(self, fragment),
          () => native.apply(self, args),
          self,
        )
    return undefined
  }
  for (const owner of ['Element', 'ShadowRoot']) {
    replaceAccessor(ownerOf(realm, owner), 'innerHTML', 'set', replaceContent)
    for (const name of ['setHTMLUnsafe', 'setHTML'])
      replaceMethod(ownerOf(realm, owner), name, replaceContent)
  }

  replaceAccessor(element, 'outerHTML', 'set', (self, args, native) => {
    const markup = text(args, 0)
    const parent = self.parentNode as Element | null
    if (!markup.includes('<') || (parent?.nodeType !== 1 && parent?.nodeType !== 11)) return undefined
    return () =>
      make(
        markup,
        parent.nodeType === 1 ? parent : document.createElement('body'),
        (twin) => native.apply(appendTo(twin), args) as undefined,
        (fragment) => replaceChild(parent, fragment, self),
        () => native.apply(self, args),
        parent,
      )
  })

  replaceMethod(element, 'insertAdjacentHTML', (self, args, native) => {
    const where = text(args, 0).toLowerCase()
    const markup = text(args, 1)
    const isInside = where === 'afterbegin' || where === 'beforeend'
    const parent = (isInside ? self : self.parentNode) as Element | null
    if (!(isInside || where === 'beforebegin' || where === 'afterend') || parent?.nodeType !== 1)
      return undefined
    const next = {
      afterbegin: self.firstChild,
      beforeend: null,
      beforebegin: self,
      afterend: self.nextSibling,
    }
    return () =>
      make(
        markup,
        parent.localName === 'html' ? document.createElement('body') : parent,
        (twin) => {
          const beside = isInside ? twin : appendTo(twin)
          native.apply(beside, args)
          if (!isInside) remove(beside)
        },
        (fragment) => insertBefore(parent, fragment, next[where]),
        () => native.apply(self, args),
        parent,
      )
  })

  // Scripts in a fragment do run, once they are inserted.
  replaceMethod(ownerOf(realm, 'Range'), 'createContextualFragment', (self, args, native) => {
    const markup = text(args, 0)
    if (!mentions(markup)) return undefined
    return () => {
      const { startContainer } = self as Range
      const start = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement
      const context = !start || start.localName === 'html' ? document.createElement('body') : start
      const twin = createContext(context, markup)
      const range = twin?.ownerDocument.createRange()
      if (twin) range?.selectNodeContents(twin)
      const fragment = native.apply(range ?? self, args) as DocumentFragment
      const found: HTMLElement[] = []
      collect(fragment, parsed, found, false)
      found.forEach(hold)
      return range ? document.adoptNode(fragment) : fragment
    }
  })

  // The parser does not stop in front of a script that is written: stop it there ourselves. A policy of the page's that
  // judges text is shown the whole of it, and so is a mixture, for the browser to judge.
  const { write } = realm.Document.prototype
  const writeParts: Before = (self, args, native) => {
    const markup = args.map((_, index) => text(args, index)).join('')
    const isMarkup = args.length > 0 && args.every((one) => isTrusted(one, ['isHTML']))
    const isPlain = args.every((one) => Object(one) !== one && typeof one !== 'symbol')
    const parts = isMarkup || (isPlain && !hasDefaultPolicy()) ? markup.split(/(?=<\/script)/i) : []
    const given = parts.map((part) => (isMarkup ? attempt(() => trust('createHTML', part)) : part))
    const isOpen = self.readyState === 'loading'
    return () => {
      const last = given.includes(undefined) ? undefined : given.pop()
      attempt(flush)
      if (last === undefined) native.apply(self, args)
      else {
        for (const part of given) {
          write.call(self, part as string)
          attempt(flush)
        }
        native.call(self, last)
      }
      attempt(flush)
      if (!isOpen) attempt(() => opened(self))
    }
  }
  for (const name of ['write', 'writeln']) replaceMethod(realm.Document.prototype, name, writeParts)
  replaceMethod(realm.Document.prototype, 'open', undefined, (self) => opened(self))
}

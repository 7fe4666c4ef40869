import { attempt } from '../../model/attempt'
import { createInertTemplate } from '../../platform/document'
import { trust } from '../../platform/trusted-types'
import { type Fn, ownerOf, wrap, wrapSetter } from '../../platform/wrap'
import type { DeniedUrls } from './denied-urls'
import { isScript } from './loads'
import type { Unmarked } from './unmarked'
import { findIn } from './watch'

/** As trusted as what the page has given: a plain string stays one, for Trusted Types to judge. */
const like = (given: readonly unknown[], text: string) =>
  given.some((one) => typeof one === 'string') ? text : trust('createHTML', text)

/** Everything that turns text into elements. */
export function interceptMarkup(
  realm: object,
  { deniedIn }: DeniedUrls,
  { hold, pass }: Unmarked,
  enter: (frame: Element) => void,
  flush: () => void,
): void {
  const { set: parse } = Object.getOwnPropertyDescriptor(ownerOf(realm, 'Element') ?? {}, 'innerHTML') ?? {}

  /** `markup`, in which what may not load now is marked. */
  function withMarks(markup: unknown): unknown {
    const text = String(markup)
    if (!text.includes('//') || !deniedIn(text)) return markup
    const marked = attempt(() => {
      const template = createInertTemplate()
      parse?.call(template, like([markup], text))
      for (const element of findIn(template.content)) if (!isScript(element)) hold(element)
      return like([markup], template.innerHTML)
    })
    // What Trusted Types refuse here, they refuse there as well.
    return marked ?? markup
  }

  /** Looks at what has been made of `markup` in `root`. Scripts among it never run, and must not be made to. */
  function see(root: ParentNode | null, markup: unknown) {
    if (!root || !/<(script|iframe)/i.test(String(markup))) return
    for (const element of root.querySelectorAll('script,iframe')) {
      if (isScript(element)) pass(element)
      else enter(element)
    }
  }

  const write = (native: Fn) =>
    function (this: Element, markup: unknown) {
      native.call(this, withMarks(markup))
      see(this, markup)
    }
  const writeOuter = (native: Fn) =>
    function (this: Element, markup: unknown) {
      const { parentElement } = this
      native.call(this, withMarks(markup))
      see(parentElement, markup)
    }
  for (const owner of ['Element', 'ShadowRoot']) {
    wrapSetter(ownerOf(realm, owner), 'innerHTML', write)
    wrap(ownerOf(realm, owner), 'setHTMLUnsafe', write)
  }
  wrapSetter(ownerOf(realm, 'Element'), 'outerHTML', writeOuter)
  const insert = (native: Fn): Fn =>
    function (where, markup) {
      native.call(this, where, withMarks(markup))
      see(this.parentElement ?? this, markup)
    }
  wrap(ownerOf(realm, 'Element'), 'insertAdjacentHTML', insert)
  // Scripts in a fragment do run, once they are inserted.
  const make = (native: Fn): Fn =>
    function (markup) {
      const fragment = native.call(this, withMarks(markup))
      findIn(fragment).forEach(hold)
      return fragment
    }
  wrap(ownerOf(realm, 'Range'), 'createContextualFragment', make)

  // The parser does not stop in front of a script that is written: stop it there ourselves.
  const writeDocument =
    (end: string) =>
    (native: Fn): Fn =>
      function (...texts) {
        for (const part of (texts.join('') + end).split(/(?=<\/script)/i)) {
          flush()
          native.call(this, like(texts, part))
        }
        flush()
      }
  wrap(ownerOf(realm, 'Document'), 'write', writeDocument(''))
  wrap(ownerOf(realm, 'Document'), 'writeln', writeDocument('\n'))
}

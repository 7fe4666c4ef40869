import { trust } from '../../platform/trusted-types'
import { type Fn, ownerOf, wrap, wrapSetter } from '../../platform/wrap'
import type { DeniedUrls } from './denied-urls'
import type { Unmarked } from './unmarked'
import { findIn, LOADING } from './watch'

/** Everything that turns text into elements. */
export function interceptMarkup(
  realm: object,
  { deniedIn }: DeniedUrls,
  { hold }: Unmarked,
  enter: (frame: Element) => void,
  flush: () => void,
): void {
  const { set: parse } = Object.getOwnPropertyDescriptor(ownerOf(realm, 'Element') ?? {}, 'innerHTML') ?? {}

  /** `markup`, in which what may not load now is marked. Scripts do not run from here. */
  function withMarks(markup: unknown): unknown {
    const text = String(markup)
    if (!text.includes('//') || !deniedIn(text)) return markup
    const template = document.implementation.createHTMLDocument('').createElement('template')
    parse?.call(template, trust('createHTML', text))
    for (const element of findIn(template.content, LOADING)) if (element.localName !== 'script') hold(element)
    return trust('createHTML', template.innerHTML)
  }

  const enterIn = (root: Element) => {
    for (const frame of root?.querySelectorAll?.('iframe') ?? []) enter(frame)
  }
  for (const owner of ['Element', 'ShadowRoot']) {
    for (const name of ['innerHTML', 'outerHTML']) {
      wrapSetter(
        ownerOf(realm, owner),
        name,
        (native) =>
          function (markup) {
            const { parentElement } = this
            native.call(this, withMarks(markup))
            enterIn(name === 'outerHTML' ? parentElement : this)
          },
      )
    }
    wrap(
      ownerOf(realm, owner),
      'setHTMLUnsafe',
      (native): Fn =>
        function (markup, ...more) {
          native.call(this, withMarks(markup), ...more)
        },
    )
  }
  wrap(
    ownerOf(realm, 'Element'),
    'insertAdjacentHTML',
    (native): Fn =>
      function (where, markup) {
        native.call(this, where, withMarks(markup))
        enterIn(this.parentElement ?? this)
      },
  )
  wrap(
    ownerOf(realm, 'Range'),
    'createContextualFragment',
    (native): Fn =>
      function (markup) {
        const fragment = native.call(this, withMarks(markup))
        findIn(fragment, LOADING).forEach(hold)
        return fragment
      },
  )

  // The parser does not stop in front of a script that is written: stop it there ourselves.
  for (const name of ['write', 'writeln']) {
    wrap(
      ownerOf(realm, 'Document'),
      name,
      (native): Fn =>
        function (...texts) {
          for (const part of (texts.join('') + (name === 'write' ? '' : '\n')).split(/(?=<\/script)/i)) {
            flush()
            native.call(
              this,
              texts.every((text) => typeof text === 'string') ? part : trust('createHTML', part),
            )
          }
          flush()
        },
    )
  }
}

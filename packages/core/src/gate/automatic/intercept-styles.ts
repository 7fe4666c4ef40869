import { attempt } from '../../model/attempt'
import { ownerOf, readText, replaceAccessor, replaceMethod } from '../../platform/replace'
import { isTrusted } from '../../platform/trusted-types'
import type { Refuse } from './intercept-requests'
import type { Urls } from './urls'

/** Methods that take CSS, whose they are, and which argument it is. */
const METHODS: readonly (readonly [owner: string, name: string, position: number])[] = [
  ['CSSStyleSheet', 'insertRule', 0],
  ['CSSStyleSheet', 'addRule', 1],
  ['CSSStyleSheet', 'replace', 0],
  ['CSSStyleSheet', 'replaceSync', 0],
  ['CSSGroupingRule', 'insertRule', 0],
  ['CSSStyleRule', 'insertRule', 0],
  ['CSSKeyframesRule', 'appendRule', 0],
  ['CSSStyleDeclaration', 'setProperty', 1],
  ['StylePropertyMap', 'set', 1],
  ['StylePropertyMap', 'append', 1],
]

/** Every way in which a script writes CSS that is not the text of an element. */
export function interceptStyles(realm: object, { deniedWithin, defuse }: Urls, refused: Refuse): void {
  function refuse(text: string, kind: string): string {
    const vendor = deniedWithin(text)
    if (!vendor) return text
    refused(vendor, kind, text)
    return defuse(text)
  }
  const guard = (kind: string, position: number) => (_: unknown, args: unknown[]) => {
    const value = args[position]
    // Numbers, colours and lengths: what an animation sets.
    if (typeof value === 'string' ? !value.includes('//') : Object(value) !== value) return
    const text = readText(args, position, isTrusted)
    const safe = refuse(text, kind)
    if (safe !== text) args[position] = safe
  }
  for (const [owner, name, position] of METHODS)
    replaceMethod(ownerOf(realm, owner), name, guard(name, position))
  replaceAccessor(ownerOf(realm, 'CSSStyleDeclaration'), 'cssText', 'set', guard('cssText', 0))

  // Chromium has no setters for the properties of a declaration. So each that the page has asked for is looked at before
  // the browser does, which is after the task; one that the page keeps for later is not.
  const asked = new Set<CSSStyleDeclaration>()
  function look() {
    for (const declaration of asked)
      attempt(() => {
        const { cssText } = declaration
        if (!cssText.includes('//')) return
        const safe = refuse(cssText, 'style')
        if (safe !== cssText) declaration.cssText = safe
      })
    asked.clear()
  }
  for (const owner of [
    'HTMLElement',
    'SVGElement',
    'MathMLElement',
    'CSSStyleRule',
    'CSSFontFaceRule',
    'CSSKeyframeRule',
  ]) {
    replaceAccessor(ownerOf(realm, owner), 'style', 'get', undefined, (_, __, declaration) => {
      if (asked.size === 0) queueMicrotask(look)
      asked.add(declaration)
    })
    replaceAccessor(ownerOf(realm, owner), 'style', 'set', guard('style', 0))
  }
}

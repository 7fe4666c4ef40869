/** Every element that a browser has, or had, a class or an attribute of its own for. */
const html =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br ' +
  'button canvas caption center cite code col colgroup content data datalist dd del details dfn dialog dir div dl dt ' +
  'element em embed fencedframe fieldset figcaption figure font footer form frame frameset geolocation h1 head header ' +
  'hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee ' +
  'math menu menuitem meta meter model multicol nav nextid nobr noembed noframes noscript object ol optgroup option ' +
  'output p param permission picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section ' +
  'select selectedcontent shadow slot small source spacer span strike strong style sub summary sup svg table tbody td ' +
  'template textarea tfoot th thead time title tr track tt u ul usermedia var video wbr xmp x-own'
const svg =
  'a altGlyph altGlyphDef animate animateColor animateMotion animateTransform circle clipPath color-profile cursor defs ' +
  'desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
  'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge ' +
  'feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter font ' +
  'font-face font-face-uri foreignObject g glyph glyphRef hatch image line linearGradient marker mask mesh metadata ' +
  'mpath path pattern polygon polyline radialGradient rect script set stop style svg switch symbol text textPath title ' +
  'tref tspan use view'
const math =
  'math annotation annotation-xml maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ' +
  'ms mspace msqrt mstyle msub msup mtable mtd mtext mtr munder mglyph semantics none'

const spaces = {
  'http://www.w3.org/1999/xhtml': html,
  'http://www.w3.org/2000/svg': svg,
  'http://www.w3.org/1998/Math/MathML': math,
}

/** Namespace and local name. */
export const elements: readonly (readonly [space: string, name: string])[] = Object.entries(spaces).flatMap(
  ([space, names]) => names.split(' ').map((name) => [space, name] as const),
)

// Markup that mentions a vendor, in every place where a parser has rules of its own.
import fc from 'fast-check'

const urls = [
  'https://cdn.alpha.example/a.js',
  'https://www.alpha.example/x.png?a=1&amp;b=2',
  '//cdn.alpha.example/x.svg#é',
  'https&#58;//cdn.alpha.example/x',
  'HTTPS://CDN.ALPHA.EXAMPLE/X',
  'https://allowed.example/x.png',
  '/own.svg',
]

/** `@` stands for a URL. */
const leaves = [
  '@',
  ' ',
  '\n',
  'text &amp; &lt;img src=@&gt; &nbsp; &notin &#0;',
  '<a href="@">x</a>',
  '<a href=@ ping=@>x',
  '<img src="@">',
  `<img src='@' srcset="@ 1x, @ 2x" alt onerror="void 0"/>`,
  '<IMG SRC=@ class="a  b" data-own=1 data-own=2>',
  '<picture><source srcset="@"><img src=/own.svg></picture>',
  '<image src="@">',
  '<iframe src="@">a<b</iframe>',
  '<iframe srcdoc="&lt;img src=&quot;@&quot;&gt;"></iframe>',
  '<script src="@"></script>',
  '<script src="@" type="module" async></script>',
  '<script>void "@"</script>',
  '<script type="text/markdown">import("@")</script>',
  '<script type="application/ld+json" src="@">{"url":"@"}</script>',
  '<script type="text/plain">@</script>',
  '<script><!-- <script> @ </script> --></script>',
  '<link rel=stylesheet href="@">',
  '<link rel=canonical href="@">',
  '<style>@import "@"; p::after { content: "</b>" }</style>',
  '<p style="background: url(@)">x',
  '<table background="@"><td background=@>x',
  '<input type=image src="@">',
  '<input type=hidden value="@">',
  '<video poster="@" src=@><track src=@></video>',
  '<object data="@"><param name=movie value="@"></object>',
  '<embed src="@">',
  '<circle/><rect/><image href="@" /><use xlink:href="@"/><b>x',
  '<svg><image xlink:href="@" width=1 /><script href="@" /><feImage href=@ /><rect fill="url(@)"/></svg>',
  '<math href="@"><mi xlink:href=@>x</mi><mglyph src="@"/></math>',
  '<!-- @ -->',
  '<!--><b>@-->',
  '<![CDATA[ @ ]]>',
  '<?xml @ ?>',
  '<!doctype html "@">',
  '<meta name=description content="@">',
  '<base target=x>',
  '<br/><hr><wbr></br></p>',
  '<x-own src="@" href=@ style="color:red"><slot name=a></slot></x-own>',
  '<a:b xmlns:a="@" a:href="@" xml:lang=en>x</a:b>',
  '<param><keygen><isindex prompt=x><frame src="@">',
  '<option value="@">x<optgroup label=@>',
  '</form><input form=x formaction="@">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="void 0">@',
  '<svg></p><style><a id="</style><img src=@ onerror=void(0)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=@&gt;">',
  '<noscript><p title="</noscript><img src=@>">',
  '<select><iframe><select><img src=@>',
] as const

/** What has content; some with what a parser treats in another way at its start. */
const holders =
  'div|p|b|i|a|nobr|font color=x|ul|li|dd|h1|pre>\n|pre|listing>\n\n|textarea>\n|textarea|template|table|tbody|tr|td|caption' +
  '|colgroup|select|option|optgroup|form|form id=x|button|svg|foreignObject|desc|title|math|mtext|mi|mglyph|malignmark' +
  '|annotation-xml encoding=text/html|annotation-xml|noscript|style|xmp|plaintext|noembed|noframes|iframe|frameset|head' +
  '|html lang=en|body class=x|x-own|ruby|rt|dialog|details|summary|marquee|applet|object|video|center|search' +
  '|template shadowrootmode=open|template shadowrootmode=open shadowrootclonable|template shadowrootmode=closed'

const leaf = fc
  .tuple(fc.constantFrom(...leaves), fc.constantFrom(...urls))
  .map(([text, url]) => text.replaceAll('@', url))

const { markup } = fc.letrec<{ markup: string; part: string; holder: string }>((tie) => ({
  markup: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof({ maxDepth: 5, depthSize: 'medium' }, leaf, tie('holder')),
  holder: fc
    .tuple(
      fc.constantFrom(...holders.split('|')),
      tie('markup'),
      fc.constantFrom('', 'end', 'end', 'end', 'stray'),
    )
    .map(([holder, content, end]) => {
      const open = holder.includes('>') ? `<${holder}` : `<${holder}>`
      const name = holder.split(/[ >]/)[0]
      if (end === 'stray') return `</${name}>${open}${content}</${name}></${name}>`
      return open + content + (end && `</${name}>`)
    }),
}))

const contexts = (
  'div p pre listing textarea template table tbody tr td colgroup select option form button a ul title noscript style xmp ' +
  'plaintext iframe noembed html head body frameset x-own video object ' +
  'svg:svg svg:foreignObject svg:desc svg:title svg:g math:math math:mtext math:mi math:annotation-xml'
).split(' ')

const sinks = [
  'innerHTML',
  'outerHTML',
  'beforebegin',
  'afterbegin',
  'beforeend',
  'afterend',
  'setHTMLUnsafe',
  'createContextualFragment',
  'shadow.innerHTML',
  'shadow.setHTMLUnsafe',
  'write',
] as const

export interface MarkupCase {
  readonly sink: (typeof sinks)[number]
  /** Where the markup is put: the name of an element, with its namespace in front. */
  readonly context: string
  readonly isConnected: boolean
  readonly markup: string
}

export const markupCase: fc.Arbitrary<MarkupCase> = fc.record({
  sink: fc.constantFrom(...sinks),
  context: fc.oneof(fc.constant('div'), fc.constantFrom(...contexts)),
  isConnected: fc.constantFrom(false, false, true),
  markup,
})

import { Tokenizer } from 'htmlparser2'
import { createForeignContent } from './foreign-content'

/** An attribute as a browser reads it, and where it stands, counted from the beginning of the document. */
export interface Attribute {
  /** In lower case. */
  readonly name: string
  /** Without entities. */
  readonly value: string
  readonly start: number
  readonly nameEnd: number
  readonly end: number
}

/** The beginning of an element. Attributes that nobody wants are not in it. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly nameEnd: number
  readonly attributes: readonly Attribute[]
}

export interface HtmlListener {
  /** Of the text between `start` and `end` of the document, which the reader has not left behind yet. */
  read(start: number, end: number): string
  /** Whether the attributes of such an element are needed. */
  wants(name: string): boolean
  tag(tag: Tag): void
  text(start: number, end: number): void
  /** The end of an element. */
  close(name: string): void
}

/** Text, or where it stands. */
type Piece = string | readonly [start: number, end: number]

export interface HtmlReader {
  write(chunk: string): void
  end(): void
  /** Up to where everything has been told: the document before it is not asked for again. */
  told(): number
}

/** In HTML a comment that ends with the first `>`; text within SVG and MathML alone. */
const CDATA = '<![CDATA['

/** Reads HTML in pieces of any size, by the rules of a browser's parser. Throws nothing of its own. */
export function createHtmlReader({ read, wants, tag, text, close }: HtmlListener): HtmlReader {
  const foreign = createForeignContent()
  let told = 0
  let name = ''
  let nameEnd = 0
  /** Read when the tag is complete: an attribute may come in thousands of chunks. */
  let places: { start: number; nameEnd: number; end: number; value: Piece[] }[] = []
  /** What may be the beginning of CDATA. */
  let cut = ''

  const tell = (until: number) => {
    told = until
  }

  function open(end: number, isSelfClosing: boolean) {
    foreign.open(name, isSelfClosing)
    const attributes = places.map(({ value, ...place }) => ({
      ...place,
      name: read(place.start, place.nameEnd).toLowerCase(),
      value: value.map((piece) => (typeof piece === 'string' ? piece : read(...piece))).join(''),
    }))
    tag({ name, nameEnd, attributes })
    tell(end + 1)
  }

  const tokenizer = new Tokenizer(
    {},
    {
      isInForeignContext: foreign.isInside,
      onopentagname(start, end) {
        name = read(start, end).toLowerCase()
        nameEnd = end
        places = []
        tell(end)
      },
      onattribname(start, end) {
        if (wants(name)) places.push({ start, nameEnd: end, end, value: [] })
      },
      onattribdata: (start, end) => void places.at(-1)?.value.push([start, end]),
      onattribentity: (codePoint) => void places.at(-1)?.value.push(String.fromCodePoint(codePoint)),
      onattribend(_, end) {
        const place = places.at(-1)
        if (place) place.end = end
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      onclosetag(start, end) {
        const closed = read(start, end).toLowerCase()
        foreign.close(closed)
        close(closed)
        tell(end)
      },
      ontext(start, end) {
        text(start, end)
        tell(end)
      },
      ontextentity: (_, end) => tell(end),
      oncomment: (_, end) => tell(end + 1),
      oncdata: (_, end) => tell(end + 1),
      ondeclaration: (_, end) => tell(end + 1),
      onprocessinginstruction: (_, end) => tell(end + 1),
      onend() {},
    },
  )

  function feed(chunk: string) {
    const [first = '', ...rest] = chunk.split(CDATA)
    tokenizer.write(first)
    // The tokenizer reads on to `]]>`, whatever it is in. What it must not take for CDATA, it is given misspelt.
    for (const part of rest) tokenizer.write((foreign.isInside() ? CDATA : '<![CDATA ') + part)
  }

  return {
    write(chunk) {
      const text = cut + chunk
      const last = text.lastIndexOf('<')
      const isCut = last >= 0 && CDATA.startsWith(text.slice(last))
      cut = isCut ? text.slice(last) : ''
      feed(isCut ? text.slice(0, last) : text)
    },
    end() {
      feed(cut)
      tokenizer.end()
    },
    told: () => told,
  }
}

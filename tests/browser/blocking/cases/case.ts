/** One way to a vendor. Its requests are those for `/<id>…`, or to the host `<id>.tracker.example`. */
export interface Case {
  readonly id: string
  readonly title: string
  /** Markup in front of the SDK. */
  readonly before?: string
  readonly head?: string
  readonly body?: string
  /** Statements of the page's own code, run once the page has loaded. */
  readonly run?: string
  /** It changes the document too much to be on a page with others. */
  readonly alone?: true
  /** Of the document; for a case that is alone. */
  readonly headers?: Readonly<Record<string, string>>
  /** A document with frames where others have a body; for a case that is alone. */
  readonly frameset?: string
  /** Where its requests go, if it is on real hosts: beginnings of URLs. */
  readonly urls?: readonly string[]
}

export const tracker = 'https://cdn.tracker.example'

/** Where the script of a case is. */
export const scriptOf = (id: string) => `${tracker}/${id}.js`

/** A script inside a script of the page must not end it. */
export const quote = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/')

/** Statements that insert the script of a case in the most usual way. */
export const inject = (id: string) =>
  `const script = document.createElement('script'); script.src = '${scriptOf(id)}'; document.head.appendChild(script)`

/** A place in the page with one child. */
export const place = `const place = document.body.appendChild(document.createElement('div'))
  place.append(document.createElement('i'));`

/** Another document of the same origin, which no script of the page has touched. */
export const realm = `const frame = document.body.appendChild(document.createElement('iframe'))
  const other = frame.contentWindow;`

/** The script of a case, as a text within a script. */
export const tag = (id: string) => quote(`<script src="${scriptOf(id)}"></script>`)

/** The frame of a case, as a text within a script. */
export const frame = (id: string) => quote(`<iframe src="${tracker}/${id}.html"></iframe>`)

/** A frame for what would otherwise lead the page away. */
export const target = (name: string) =>
  `document.body.append(Object.assign(document.createElement('iframe'), { name: '${name}' }));`

/** The URL of a worker with this code. */
export const blob = (code: string) =>
  `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`

export const svg = 'http://www.w3.org/2000/svg'

/** Until the page has been told of what was inserted, and has looked at it. */
export const soon = 'await new Promise((done) => setTimeout(done, 20))'

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

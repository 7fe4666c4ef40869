export type StandInRequest = {
  method: string
  url: URL
  headers: Record<string, string | undefined>
  body?: string
}

export type StandInResponse = {
  status?: number
  headers?: Record<string, string>
  body?: string
}

/** One address of a vendor: what it is asked for, in plain words, and what it answers. */
export type Route = {
  host: string
  /** A prefix. */
  path: string
  purpose: (request: StandInRequest) => string
  respond: (request: StandInRequest) => StandInResponse
}

/** A vendor as the demo shows it and the tests meet it. */
export type StandIn = {
  id: string
  name: string
  category: 'functional' | 'analytics'
  /** Everything of the vendor that a page may contact, written like the registry's rules. */
  rules: readonly string[]
  routes: readonly Route[]
}

import { noContent, shareHeaders } from './responses.ts'
import type { Route, StandIn, StandInRequest, StandInResponse } from './stand-in.ts'
import { cloudflareWebAnalytics } from './vendors/cloudflare-web-analytics.ts'
import { dropbox } from './vendors/dropbox.ts'
import { googleAnalytics } from './vendors/google-analytics.ts'
import { intercom } from './vendors/intercom.ts'
import { logrocket } from './vendors/logrocket.ts'
import { meteorDevelopmentGroup } from './vendors/meteor-development-group.ts'

export const standIns: readonly StandIn[] = [
  googleAnalytics,
  intercom,
  cloudflareWebAnalytics,
  meteorDevelopmentGroup,
  logrocket,
  dropbox,
]

/** Every rule of every vendor, written like the registry's. */
export const rules: readonly string[] = [
  ...standIns.flatMap((standIn) => standIn.rules),
  'challenges.cloudflare.com',
]

/** What the vendor behind `request` answers; undefined when no vendor lives there. */
export function answer(request: StandInRequest): StandInResponse | undefined {
  const route = findRoute(request.url)
  if (!route) return undefined
  const response = request.method === 'OPTIONS' ? noContent : route.respond(request)
  return { status: 200, ...response, headers: { ...shareHeaders(request), ...response.headers } }
}

/** Who is asked, and what for: for people who read the log. */
export function explain(request: StandInRequest): { vendor: string; purpose: string } | undefined {
  const { hostname } = request.url
  const standIn = standIns.find(({ rules }) => rules.some((rule) => covers(rule, hostname)))
  if (!standIn) return undefined
  const route = findRoute(request.url)
  return { vendor: standIn.id, purpose: route ? route.purpose(request) : 'asks for something unknown' }
}

function findRoute({ hostname, pathname }: URL): Route | undefined {
  return standIns
    .flatMap((standIn) => standIn.routes)
    .find((route) => route.host === hostname && pathname.startsWith(route.path))
}

function covers(rule: string, hostname: string): boolean {
  const host = rule.split('/')[0]
  return hostname === host || hostname.endsWith(`.${host}`)
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StandInRequest, StandInResponse } from './stand-in.ts'

/** One of the imitated vendor scripts, as it lies in `scripts/`. */
export function script(name: string): StandInResponse {
  const file = fileURLToPath(new URL(`./scripts/${name}`, import.meta.url))
  return {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
    body: readFileSync(file, 'utf8'),
  }
}

export function json(value: unknown): StandInResponse {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

export function text(body: string): StandInResponse {
  return { headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}

export function html(body: string): StandInResponse {
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

export const noContent: StandInResponse = { status: 204 }

/** Vendors answer every site, so each response may be read and embedded anywhere, and none is kept. */
export function shareHeaders(request: StandInRequest): Record<string, string> {
  const origin = request.headers.origin
  return {
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    vary: 'origin',
    'access-control-allow-origin': origin ?? '*',
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    ...(origin && { 'access-control-allow-credentials': 'true' }),
  }
}

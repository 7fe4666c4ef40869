import { createHash } from 'node:crypto'
import type { NetRequest, NetResponse } from './proxy.ts'

/** Puts a script in front of everything in HTML documents, for an engine that cannot do it itself. */
export function injectScript(script: string, request: NetRequest, response: NetResponse): NetResponse {
  if (!isDocument(request, response)) return response
  const headers: Record<string, string | string[]> = {}
  let nonce = ''
  // Gone before the page's own scripts run, so that a test sees its own document only.
  const code = `document.currentScript.remove();${script.replaceAll('</script', '<\\/script')}\n`
  for (const [name, value] of Object.entries(response.headers ?? {})) {
    if (value === undefined) continue
    headers[name] = value
    if (name.toLowerCase() !== 'content-security-policy') continue
    const policies = [value].flat()
    nonce ||= /'nonce-([^']+)'/.exec(policies.join())?.[1] ?? ''
    headers[name] = policies.map((policy) => allow(policy, code))
  }
  const tag = `<script${nonce && ` nonce="${nonce}"`}>${code}</script>`
  const html = String(response.body)
  const place = /^[\s\S]*?<head(\s[^>]*)?>|^[\s\S]*?<html(\s[^>]*)?>|^\s*<!doctype[^>]*>|^/i
  return { ...response, headers, body: html.replace(place, (start) => start + tag) }
}

function isDocument(request: NetRequest, response: NetResponse): boolean {
  const target = request.headers['sec-fetch-dest'] ?? 'document'
  if (!['document', 'iframe', 'frame', 'empty-document'].includes(target)) return false
  const type = Object.entries(response.headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')
  return response.body !== undefined && (!type || String(type[1]).includes('text/html'))
}

/** The policy, made to allow our script and nothing else. */
function allow(policy: string, code: string): string {
  const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`
  const directives = policy.split(';').map((directive) => directive.trim())
  const find = (name: string) => directives.findIndex((it) => it.toLowerCase().startsWith(`${name} `))
  const index = [find('script-src-elem'), find('script-src'), find('default-src')].find((i) => i >= 0)
  const directive = index === undefined ? undefined : directives[index]
  if (index === undefined || !directive) return policy
  // A nonce allows it already; next to 'unsafe-inline' a hash would switch that off.
  if (directive.includes("'nonce-") || directive.includes("'unsafe-inline'")) return policy
  const sources = directive
    .split(/\s+/)
    .slice(1)
    .filter((source) => source !== "'none'")
  const name = directive.toLowerCase().startsWith('default-src') ? 'script-src' : directive.split(/\s/)[0]
  const allowed = [name, ...sources, hash].join(' ')
  if (name === 'script-src' && directive.toLowerCase().startsWith('default-src')) directives.push(allowed)
  else directives[index] = allowed
  return directives.join('; ')
}

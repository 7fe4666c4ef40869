import type { NetResponse } from '../../harness/index.ts'
import type { Sheet } from './sheets.ts'

/** How the site uses the SDK; `nothing` proves that a case asks for what it says. */
export type Mode = 'nothing' | 'automatic' | 'line' | 'strict'
export const modes = ['automatic', 'line', 'strict'] as const

/** How the document arrives. `slow`: behind a script of the site that takes its time. */
export type Delivery = 'whole' | 'pieces' | 'slow'
export const deliveries = ['whole', 'pieces', 'slow'] as const

const own = (id: string, category: string, more: object) => ({
  id,
  name: id,
  party: 'third',
  category,
  purposes: ['activity-tracking'],
  policyUrl: `https://${id}.example/privacy`,
  ...more,
})

/** What a site would write for vendors that the registry does not know, and what it uses of those that it knows. */
const vendors = [
  own('tracker', 'analytics', {
    scripts: ['tracker.example', 'metrics.DOMAIN'],
    hosts: ['tracker.example', 'e26.example'],
    cookies: { '_tracker*': '1 year' },
    storage: { 'tracker.*': 'persistent' },
    databases: { 'tracker.*': 'persistent' },
  }),
  own('path', 'marketing', { scripts: ['cdn.path.example/tag'] }),
  // As a content security policy would name them.
  own('scheme', 'marketing', { scripts: ['https://cdn.scheme.example'] }),
  own('star', 'marketing', { scripts: ['*.star.example'] }),
  own('second', 'marketing', { scripts: ['cdn.second.example'] }),
  own('tag-manager', 'marketing', {
    scripts: ['googletagmanager.com/gtm.js'],
    hosts: ['googletagmanager.com/ns.html'],
  }),
  own('meta-pixel', 'marketing', { scripts: ['connect.facebook.net'], hosts: ['facebook.com/tr'] }),
  own('youtube', 'marketing', { hosts: ['youtube.com', 'youtube-nocookie.com'] }),
  'google-analytics',
  'intercom',
  'cloudflare-web-analytics',
  ...['logrocket', 'dropbox', 'meteor-development-group'].map((id) => ({ id, surfaces: ['website'] })),
]

const config = `<script type="application/json" data-omono="config">${JSON.stringify({
  policyVersion: '1',
  policyUrl: '/cookies',
  vendors,
})}</script>`

const policy = (content: string, more = '') =>
  `<meta${more} http-equiv="Content-Security-Policy" content="${content} https://cdn.allowed.example">`
const everything = policy(
  `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:`,
  ' data-omono="phantom"',
)
/** The site's literal: the line stands behind the SDK's tag, the policy of strict mode in front of it. */
const literals: Readonly<Partial<Record<Mode, string>>> = {
  line: `<template><b>${policy(`img-src 'self'; script-src 'self'`)}</b><svg><![CDATA[><template>]]></svg></template>`,
  strict: `<script>document.readyState=='loading'&&/omono_consent=1(~[^~;]*){4}~[^~;]/.test(document.cookie)&&document.write('<noframes>')</script>${everything}<noframes>.</noframes>`,
}

function sdkOf(mode: Mode): string {
  if (mode === 'nothing') return ''
  const name = mode === 'line' ? 'automatic' : mode
  const tag = `<script src="/omono-consent.js" data-mode="${name}" data-allow="cdn.allowed.example"></script>`
  const literal = literals[mode] ?? ''
  const file = '<script src="/omono-consent-strict.js"></script>'
  return config + (mode === 'strict' ? literal + file + tag : tag + literal)
}

/** Keeps what ran and what was loaded. It stands in front of everything, so that it misses nothing. */
const recorder = `<script>ran = []; loaded = []
  hear = ({ data }) => { if (/^ran /.test(data)) ran.push(data.slice(4)) }
  addEventListener('message', hear)
  document.addEventListener('load', ({ target }) => {
    loaded.push(String(target.currentSrc || target.src || target.data || target.href?.baseVal || target.href))
  }, true)</script>`

/**
 * The page's own code: what a visit, a click or a timer would run. It comes as a file, as a site's bundle does: the
 * gate reads inline scripts.
 */
export function createCode({ cases }: Sheet, domain: string): NetResponse {
  const entries = cases.flatMap(({ id, run }) => (run ? [`${id}: async () => { ${run} }`] : []))
  const body = `runCases = () => {
    for (const run of Object.values({ ${entries.join(',\n')} })) run().catch(() => {})
  }`
  return { headers: { 'content-type': 'text/javascript' }, body: body.replaceAll('DOMAIN', domain) }
}

function htmlOf({ cases }: Sheet, mode: Mode, delivery: Delivery): string {
  const join = (part: 'before' | 'head' | 'body') => cases.map((one) => one[part] ?? '').join('\n')
  const slow = delivery === 'slow' ? '<script src="/slow.js"></script>' : ''
  const frameset = cases.find((one) => one.frameset)?.frameset
  const code = cases.some(({ run }) => run) ? '<script src="/cases.js"></script>' : ''
  const body = `<body>${join('body')}${code}</body>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cases</title>${recorder}${join('before')}
    ${sdkOf(mode)}${slow}${join('head')}</head>${frameset ?? body}</html>`
}

/** Cut anywhere, inside tags and inside scripts as well. */
const cut = (html: string) => (html.match(/[\s\S]{1,200}/g) ?? []).flatMap((piece) => [piece, 8])

/** The document of a sheet for the site at `domain`. */
export function createDocument(sheet: Sheet, mode: Mode, delivery: Delivery, domain: string): NetResponse {
  const html = htmlOf(sheet, mode, delivery).replaceAll('DOMAIN', domain)
  const headers = { ...sheet.cases.find((one) => one.headers)?.headers }
  return delivery === 'pieces' ? { headers, pieces: cut(html) } : { headers, body: html }
}

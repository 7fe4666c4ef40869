import type { Vendor } from '@omono/consent'

const vendor = (id: string, category: string, more: Partial<Vendor> = {}): Vendor => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  party: 'third',
  category,
  purposes: ['session-tracking'],
  policyUrl: `https://${id}.example/privacy`,
  scripts: [`cdn.${id}.example`],
  hosts: [`${id}.example`],
  cookies: { [`_${id}`]: '1 year', [`_${id}_*`]: '1 year' },
  storage: { [`${id}.*`]: 'persistent' },
  ...more,
})

/** One vendor of each category. */
export const alpha = vendor('alpha', 'analytics')
export const beta = vendor('beta', 'functional')
export const gamma = vendor('gamma', 'marketing')
export const delta = vendor('delta', 'analytics')
export const base = vendor('base', 'necessary', { party: 'first' })

export interface Parts {
  /** In front of everything. */
  readonly before?: string
  /** Merged into the configuration. */
  readonly config?: object
  /** More attributes of the SDK's tag. */
  readonly tag?: string
  /** Instead of the SDK's tag. */
  readonly sdk?: string
  readonly head?: string
  readonly body?: string
  /** For the page's own scripts. */
  readonly nonce?: string
  /** @default 'en' */
  readonly lang?: string
}

/** What keeps the scanners from fetching ahead: docs/script-tag.md, "The line behind the tag". To the parser it is inert. */
export const line = `<template><b><meta http-equiv="Content-Security-Policy" content="script-src 'self' https://allowed.example; img-src 'self'"></b><svg><![CDATA[><template>]]></svg></template>`

/** The line of earlier releases, which pages still have: scanners read a policy, and the parser a comment. */
export const oldLine =
  `<script>if (document.readyState === 'loading') document.write('<!--')</script><meta data-omono="phantom" http-equiv="Content-Security-Policy"` +
  ` content="default-src 'self' 'unsafe-inline' data: blob: https://allowed.example"><template><!-- --><noscript></template></noscript>`

/** In front of the tag, where the mode is `strict`. */
export const strictFile = '<script src="/omono-consent-strict.js"></script>'

const policy = { policyVersion: '1', policyUrl: '/cookies' }

export const configBlock = (config: object = {}, nonce = '') => {
  const block = { ...policy, vendors: [base, alpha, beta, gamma], ...config }
  // A text that ends the script would end the block.
  const text = JSON.stringify(block).replaceAll('</', '<\\/')
  return `<script type="application/json" data-omono="config"${nonce && ` nonce="${nonce}"`}>${text}</script>`
}

/** The page of a shop, with the SDK first in its head. */
export function shop({
  before = '',
  config,
  tag = '',
  sdk,
  head = '',
  body = '',
  nonce = '',
  lang = 'en',
}: Parts): string {
  const nonceAttribute = nonce && ` nonce="${nonce}"`
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">${before}${configBlock(config, nonce)}
    ${sdk ?? `<script src="/omono-consent.js"${nonceAttribute} ${tag}></script>`}${head}</head>
    <body>${body}<main id="main"><h1>Shop</h1><p>Goods</p><a id="link" href="#more">More</a></main></body></html>`
}

// @vitest-environment node
import * as registry from '@omono/consent'
import { describe, expect, it } from 'vitest'
import { rewriteHosts } from '../src/rewrite-hosts.ts'

const vendors: registry.Vendor[] = [
  registry.cloudflare,
  registry.cloudflareWebAnalytics(),
  registry.dropbox(),
  registry.googleAnalytics(),
  registry.intercom(),
  registry.logrocket(),
  registry.meteorDevelopmentGroup,
]

const rewrite = (text = '') => rewriteHosts(`"${text}"`, 4000)

describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))('the demo with %s', (_, vendor) => {
  it('keeps every address of the registry on this machine', () => {
    const addresses = [...(vendor.scripts ?? []), ...(vendor.hosts ?? []), vendor.script?.src]
    const astray = addresses.filter((address) => address && !rewrite(address).includes('.localhost:4000'))
    expect(astray).toEqual([])
  })

  it('leaves the link to the policy alone', () => {
    expect(rewrite(vendor.policyUrl)).toBe(`"${vendor.policyUrl ?? ''}"`)
  })
})

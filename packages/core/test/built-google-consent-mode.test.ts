import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type * as core from '../src/index'
import { freshPage } from './support/page'
import { policy, vendor } from './support/vendors'

const file = join(import.meta.dirname, '../dist/index.js')
const global = globalThis as { dataLayer?: unknown[] }
const kindOf = (entry: unknown) => Object.prototype.toString.call(entry)

beforeEach(() => void freshPage())

describe.skipIf(!existsSync(file))('the built file', () => {
  it('S-10: sends each command as an Arguments object', async () => {
    const { createConsent, googleAnalytics } = (await import(/* @vite-ignore */ file)) as typeof core
    const consent = createConsent({
      surface: 'website',
      vendors: [googleAnalytics, vendor('ads', 'marketing', { signal: 'google-consent-mode' })],
      policy,
    })
    consent.acceptAll()
    consent.rejectAll()
    const events = global.dataLayer?.filter((entry) => kindOf(entry) !== '[object Arguments]')
    expect(events?.map((entry) => (entry as { event: string }).event)).toEqual([
      'omono_consent',
      'omono_consent',
    ])
    const [first] = (global.dataLayer ?? []) as IArguments[]
    expect([...(first ?? [])].slice(0, 2)).toEqual(['consent', 'default'])
  })

  it('F-31: attaches to an instance that another copy made', async () => {
    const built = (await import(/* @vite-ignore */ file)) as typeof core
    const source = await import('../src/index')
    const config = { surface: 'website', vendors: [vendor('stats')], policy }
    expect(built.createConsent(config)).toBe(source.createConsent(config))
  })
})

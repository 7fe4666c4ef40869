// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { answer, explain } from '../src/vendors.ts'

const get = (url: string, headers: Record<string, string> = {}) => ({
  method: 'GET',
  url: new URL(url),
  headers,
})

const scripts = [
  ['google-analytics', 'https://www.googletagmanager.com/gtag/js?id=G-OMONO12345'],
  ['intercom', 'https://widget.intercom.io/widget/omono123'],
  ['cloudflare-web-analytics', 'https://static.cloudflareinsights.com/beacon.min.js'],
  ['logrocket', 'https://cdn.logr-in.com/logger-1.min.js'],
  ['dropbox', 'https://www.dropbox.com/static/api/2/dropins.js'],
] as const

describe('answer', () => {
  it.each(scripts)('serves a script of %s that leaves its mark', (vendor, url) => {
    const response = answer(get(url))
    expect(response?.headers?.['content-type']).toContain('javascript')
    expect(response?.body).toContain(`window.__ran.push('${vendor}')`)
  })

  it.each([
    'https://www.google-analytics.com/g/collect?v=2',
    'https://api-iam.intercom.io/messenger/web/ping',
    'https://cloudflareinsights.com/cdn-cgi/rum',
    'https://r.logr-in.com/i',
    'https://apm-engine.meteor.com/simplentp/sync',
    'https://apm-engine.meteor.com/errors',
    'https://api.dropboxapi.com/2/files/list_folder',
  ])('lets the page read %s', (url) => {
    const response = answer(get(url, { origin: 'https://www.omono.test' }))
    expect(response?.status).toBeLessThan(300)
    expect(response?.headers?.['access-control-allow-origin']).toBe('https://www.omono.test')
    expect(response?.headers?.['cache-control']).toBe('no-store')
  })

  it('answers a preflight with the headers that were asked for', () => {
    const response = answer({
      method: 'OPTIONS',
      url: new URL('https://api.dropboxapi.com/2/files/list_folder'),
      headers: { origin: 'https://app.omono.test', 'access-control-request-headers': 'authorization' },
    })
    expect(response?.status).toBe(204)
    expect(response?.headers?.['access-control-allow-headers']).toBe('authorization')
  })

  it('answers for no other host', () => {
    expect(answer(get('https://example.com/gtag/js'))).toBeUndefined()
    expect(answer(get('https://www.googletagmanager.com/elsewhere'))).toBeUndefined()
  })

  it('lets no markup of the address into the chooser', () => {
    const response = answer(get('https://www.dropbox.com/chooser?origin=%27%3C/script%3E'))
    expect(response?.body).toContain("}, '')")
  })
})

describe('explain', () => {
  it('says in plain words what a vendor is asked for', () => {
    const hit = 'https://www.google-analytics.com/g/collect?en=page_view&gcs=G111'
    expect(explain(get(hit))).toEqual({ vendor: 'google-analytics', purpose: 'counts a page view' })
  })

  it('names the vendor of an address that it cannot answer', () => {
    expect(explain(get('https://js.intercomcdn.com/frame.js'))?.vendor).toBe('intercom')
  })
})

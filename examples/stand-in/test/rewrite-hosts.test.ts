// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { rewriteHosts } from '../src/rewrite-hosts.ts'

const rewrite = (text: string) => rewriteHosts(text, 4000)

describe('rewriteHosts', () => {
  it('turns the address of a vendor into one on this machine', () => {
    expect(rewrite('<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>')).toBe(
      '<script src="http://www.googletagmanager.com.localhost:4000/gtag/js?id=G-1"></script>',
    )
    expect(rewrite("s.src='https://widget.intercom.io/widget/omono123'")).toBe(
      "s.src='http://widget.intercom.io.localhost:4000/widget/omono123'",
    )
  })

  it('turns the bare rules of the registry, with and without a path', () => {
    expect(rewrite('{scripts:["googletagmanager.com/gtag/js?id=G-"]}')).toBe(
      '{scripts:["googletagmanager.com.localhost:4000/gtag/js?id=G-"]}',
    )
    expect(rewrite("['intercom.io', `js.intercomcdn.com`]")).toBe(
      "['intercom.io.localhost:4000', `js.intercomcdn.com.localhost:4000`]",
    )
  })

  it('turns an address that ends with its host', () => {
    expect(rewrite("['us', 'https://api-iam.intercom.io']")).toBe(
      "['us', 'http://api-iam.intercom.io.localhost:4000']",
    )
  })

  it('keeps the addresses of policies', () => {
    const links = [
      'https://www.dropbox.com/privacy',
      'https://www.intercom.com/legal/privacy',
      'https://logrocket.com/privacy',
      'https://www.cloudflare.com/privacypolicy/',
      'https://business.safety.google/privacy/',
    ]
    expect(rewrite(JSON.stringify(links))).toBe(JSON.stringify(links))
  })

  it('keeps hosts that only look like a vendor', () => {
    const text = '"https://intercom.io.example/","https://notgoogletagmanager.com/","my-intercom.io"'
    expect(rewrite(text)).toBe(text)
  })

  it('turns only once', () => {
    const once = rewrite('"https://r.logr-in.com/i", "dropboxapi.com"')
    expect(rewrite(once)).toBe(once)
  })

  it('turns the scheme that the Dropbox SDK keeps apart from its host', () => {
    const build = (scheme: string, domain: string) => `a="${domain}";\`${scheme}://\${b}.\${a}/2/\``
    expect(rewrite(build('https', 'dropboxapi.com'))).toBe(build('http', 'dropboxapi.com.localhost:4000'))
    expect(rewrite(build('https', 'example.com'))).toBe(build('https', 'example.com'))
  })
})

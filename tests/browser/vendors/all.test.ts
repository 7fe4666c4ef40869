// A page that pastes vendors' snippets behind omono-consent-all.js, and names nobody.
import { expect, it } from 'vitest'
import { describeEngines, describeIn } from '../../harness/index.ts'
import { line, shop } from '../lib/gate-page.ts'
import { type Tab, useTab } from '../lib/gate-tab.ts'
import { banner, preferences } from '../lib/ui-hooks.ts'
import { pages } from '../lib/vendor-snippets.ts'

const sdk = '<script src="/omono-consent-all.js"></script>'
const config = { vendors: undefined }
/** The necessary one has an address that is also Turnstile's, which needs consent. */
const askedAs = (id: string) => (id === 'cloudflare' ? 'cloudflare-turnstile' : id)
const entries = new Map(pages.flat().map((entry) => [entry.id, entry]))
const snippets = (...ids: string[]) => {
  const wanted = ids.map((id) => entries.get(id) ?? { head: '', body: '', loads: [] })
  return {
    head: line + wanted.map(({ head }) => head).join(''),
    body: wanted.map(({ body }) => body).join(''),
    loads: wanted.flatMap(({ loads }) => loads),
  }
}

/** Host and path of each request, as the snippets' files list them. */
const loaded = async (tab: Tab) =>
  (await tab.requests()).map((address) => address.replace(/[?#].*/, '')).sort()

describeIn('chromium', 'the tag that knows all vendors', (_engine, context) => {
  const tab = useTab(context)

  it.each(pages.map((page) => [page.map(({ id }) => id).join(', '), page] as const))(
    'C-01 asks about whom the page uses, and lets nobody be asked before: %s',
    async (_ids, page) => {
      const { head, body } = snippets(...page.map(({ id }) => id))
      await tab.open(shop({ sdk, config, head, body }))
      expect(await loaded(tab)).toEqual([])
      const due = await tab.page.evaluate<string[]>('omonoConsent.due')
      expect(due.sort()).toEqual(page.map(({ id }) => askedAs(id)).sort())
      expect(await tab.errors()).toEqual([])
    },
  )
})

describeEngines('a site that names no vendor', (_engine, context) => {
  const tab = useTab(context)
  const first = snippets('meta-pixel', 'hotjar')
  const due = () => tab.page.evaluate<string[]>('omonoConsent.due')
  const lets = (list: readonly string[]) =>
    expect.poll(() => loaded(tab), { timeout: 8000 }).toEqual(list.toSorted())

  it('asks about what it uses, remembers that, and asks about one more when it comes, for itself alone', async () => {
    const second = snippets('meta-pixel', 'microsoft-clarity')
    const page = (parts: { head: string; body: string }) => shop({ sdk, config, ...parts })
    await tab.open(page(first), { others: { '/next': page(second), '/last': page(first) } })
    await tab.page.waitFor(banner('accept-all'))
    expect(await tab.requests()).toEqual([])
    expect((await due()).sort()).toEqual(['hotjar', 'meta-pixel'])
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences('save'))
    const shown = `[...document.querySelectorAll('[data-omono-vendor]')].map((input) => input.dataset.omonoVendor).sort()`
    expect(await tab.page.evaluate(shown)).toEqual(['hotjar', 'meta-pixel'])
    // What is told of them is in a file of its own.
    await tab.page.evaluate(
      `document.querySelectorAll('${preferences()} details').forEach((details) => { details.open = true })`,
    )
    await tab.until(`document.querySelector('${preferences()}').innerText.includes('_fbp')`)
    expect(await tab.page.evaluate(`document.querySelector('${preferences()}').innerText`)).toContain('Meta')
    await tab.page.click(preferences('accept-all'))
    await lets(first.loads)

    await tab.go('/next')
    await tab.page.waitFor(banner('reject-all'))
    expect(await due()).toEqual(['microsoft-clarity'])
    await lets(first.loads.slice(0, 1))
    await tab.page.click(banner('reject-all'))
    await tab.until(`omonoConsent.status('microsoft-clarity') === 'denied'`)

    await tab.go('/last')
    await lets(first.loads)
    expect(await due()).toEqual([])
    expect(await tab.page.evaluate(`omonoConsent.vendors.map(({ id }) => id).sort()`)).toEqual([
      'hotjar',
      'meta-pixel',
      'microsoft-clarity',
    ])
    expect(await tab.errors()).toEqual([])
  })

  it('shows nothing and asks nobody where it uses none', async () => {
    await tab.open(shop({ sdk, config }))
    expect(await tab.requests()).toEqual([])
    expect(
      await tab.page.evaluate(`[omonoConsent.due, document.querySelector('[data-omono="root"]')]`),
    ).toEqual([[], null])
  })
})

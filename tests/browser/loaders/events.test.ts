// What a script hears while it is held, and what becomes of code that tries again.
import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'
import { ranAtRest } from '../lib/loader-page.ts'
import { code, library } from '../lib/packages.ts'

const script = (body: string) =>
  `<script>var note = (what) => (window.ran = window.ran || []).push(what);{${body}\n}</script>`
const A = 'https://cdn.alpha.example'

describeIn('chromium', 'scripts that wait', (_engine, context) => {
  const tab = useTab(context)
  const accept = () => tab.run('void omonoConsent.acceptAll()')
  const open = (head: string, sdk?: string) =>
    tab.open(shop({ head, sdk }), {
      others: { '/copy.js': code(mark('own copy')), '/loadjs.js': library('loadjs/dist/loadjs.min.js') },
    })

  /** Runs the page where the vendor is refused, and where we hold it: the same must have run, and been thrown. */
  async function expectAsRefused(head: (url: string) => string, ran: readonly string[]): Promise<void> {
    let errors = 0
    for (const sdk of ['', undefined]) {
      await open(head(`${A}/lib.js${sdk === '' ? '?destroy' : ''}`), sdk)
      await tab.until(`window.ran?.length >= ${ran.length}`)
      expect(await ranAtRest(tab), sdk).toEqual(ran)
      if (sdk === '') errors = (await tab.errors()).length
      else expect((await tab.errors()).length).toBe(errors)
    }
    expect(await tab.requests()).toEqual([])
  }
  const insert = (more: string) => (url: string) =>
    script(
      `const script = document.createElement('script'); script.src = '${url}'; ${more}; document.head.append(script)`,
    )

  it('hear an error in a task of its own, and a load after the grant', async () => {
    const head = (url: string) =>
      script(`const script = document.createElement('script')
        script.src = '${url}'
        document.head.append(script)
        note('inserted')
        script.onload = () => note('load')
        script.onerror = () => note('error')
        Promise.resolve().then(() => note('microtask'))`)
    await expectAsRefused(head, ['inserted', 'microtask', 'error'])
    await accept()
    await tab.until(`window.ran?.includes('load')`)
    expect((await ranAtRest(tab)).slice(3)).toEqual(['/lib.js', 'load'])
  })

  it('hear it too where they stood in the page before they got their address', async () => {
    const head = (url: string) =>
      script(`const script = document.createElement('script')
        script.onerror = () => note('error')
        document.head.append(script)
        script.setAttribute('src', '${url}')`)
    await expectAsRefused(head, ['error'])
    await accept()
    await tab.until(`window.ran?.includes('/lib.js')`)
    expect(await ranAtRest(tab)).toEqual(['error', '/lib.js'])
  })

  it('tell who listens at the window for what could not be loaded', async () => {
    const listen = script(
      `addEventListener('error', ({ target }) => target.localName === 'script' && note('capture'), true)
       onerror = () => note('onerror')`,
    )
    await expectAsRefused((url) => listen + insert('')(url), ['capture'])
  })

  it('hear nothing before the choice where the parser inserted them', async () => {
    await open(
      `${script('')}<script src="${A}/lib.js" onload="note('load')" onerror="note('error')"></script>${script(`note('own')`)}`,
    )
    expect(await ranAtRest(tab)).toEqual(['own'])
    await accept()
    await tab.until(`window.ran?.includes('load')`)
    expect(await ranAtRest(tab)).toEqual(['own', '/lib.js', 'load'])
  })

  it('hear nothing once they were released', async () => {
    await open(
      script(`addEventListener('DOMContentLoaded', () => omonoConsent.acceptAll())`) +
        insert(`script.onload = () => note('load'); script.onerror = () => note('error');
          omonoConsent.acceptAll()`)(`${A}/lib.js`),
    )
    await tab.until(`window.ran?.includes('load')`)
    expect(await ranAtRest(tab)).toEqual(['/lib.js', 'load'])
  })

  it('reject a promise that nobody catches as a refused script does', async () => {
    const head = (url: string) =>
      script(
        `onunhandledrejection = () => note('unhandled')
         new Promise((resolve, reject) => {
           const script = document.createElement('script')
           script.onload = resolve
           script.onerror = reject
           script.src = '${url}'
           document.head.append(script)
         })`,
      )
    await expectAsRefused(head, ['unhandled'])
  })

  it('run once where the page has tried three times', async () => {
    const head = (url: string) =>
      script(`const attempt = (left) => {
        const script = document.createElement('script')
        script.onerror = () => {
          note('error')
          if (left > 1) attempt(left - 1)
        }
        script.src = '${url}'
        document.head.append(script)
      }
      attempt(3)`)
    await expectAsRefused(head, ['error', 'error', 'error'])
    await accept()
    await tab.until(`window.ran?.includes('/lib.js')`)
    expect(await ranAtRest(tab)).toEqual(['error', 'error', 'error', '/lib.js'])
    expect(await tab.requests()).toEqual(['cdn.alpha.example/lib.js'])
  })

  it('run once where LoadJS has tried three times', async () => {
    const head = (url: string) =>
      `<script src="/loadjs.js"></script>${script(
        `loadjs('${url}', { numRetries: 2, success: () => note('done'), error: () => note('failed') })`,
      )}`
    await expectAsRefused(head, ['failed'])
    await accept()
    await tab.until(`window.ran?.includes('/lib.js')`)
    expect(await ranAtRest(tab)).toEqual(['failed', '/lib.js'])
    expect(await tab.requests()).toEqual(['cdn.alpha.example/lib.js'])
  })

  it('run as often as the markup asks for them', async () => {
    const page = `<script src="${A}/lib.js"></script>`.repeat(2)
    await open(page, '')
    expect(await ranAtRest(tab)).toEqual(['/lib.js', '/lib.js'])
    await open(page)
    await accept()
    await tab.until('window.ran?.length === 2')
    expect(await ranAtRest(tab)).toEqual(['/lib.js', '/lib.js'])
  })

  it('leave the page its own copy, and come once after the grant', async () => {
    const head = (url: string) =>
      script(`const load = (url, otherwise) => {
        const script = document.createElement('script')
        script.onerror = otherwise
        script.src = url
        document.head.append(script)
      }
      load('${url}', () => load('/copy.js'))`)
    await expectAsRefused(head, ['own copy'])
    await accept()
    await tab.until(`window.ran?.includes('/lib.js')`)
    expect(await ranAtRest(tab)).toEqual(['own copy', '/lib.js'])
  })

  it('run after the grant where the page has taken them out of itself', async () => {
    const head = insert(`script.onload = script.onerror = () => { script.remove(); note('removed') }`)
    await expectAsRefused(head, ['removed'])
    await accept()
    await tab.until(`window.ran?.includes('/lib.js')`)
    expect((await ranAtRest(tab)).filter((name) => name === '/lib.js')).toHaveLength(1)
  })

  it('do not come after a refusal, whatever was tried', async () => {
    await open(
      script(`const attempt = (left) => {
        const script = document.createElement('script')
        script.onerror = () => left && attempt(left - 1)
        script.src = '${A}/lib.js'
        document.head.append(script)
      }
      attempt(3)`),
    )
    await tab.run('void omonoConsent.rejectAll()')
    expect(await ranAtRest(tab)).toEqual([])
    expect(await tab.requests()).toEqual([])
  })
})

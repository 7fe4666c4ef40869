// Loaders that wait for a script, with their packages. docs/loaders.md says what each does with an `error` at once and
// a `load` after the grant.
import { beforeAll, describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { type Tab, useTab } from '../lib/gate-tab.ts'
import { type LoaderPage, openLoaderPage, ranAtRest, type Scene } from '../lib/loader-page.ts'
import { library } from '../lib/packages.ts'

interface Loader extends LoaderPage {
  readonly name: string
  /** What runs in a page without us: everything is there, the vendor is refused, and after a grant that came late. */
  readonly native: readonly string[]
  readonly refused: readonly string[]
  readonly late: readonly string[]
}

const run = (body: string) =>
  `<script>const note = (what) => (window.ran = window.ran || []).push(what);${body}</script>`
const list = (urls: readonly string[]) => JSON.stringify(urls)
const chain = (urls: readonly string[], step: string) =>
  run(`const urls = ${list(urls)}
    const next = (how) => { if (how) note(how); const url = urls.shift(); if (url) (${step})(url) }; next()`)

const OWN = ['own 1', 'own 3', 'own 5']
const ALL = ['own 1', '/two.js', 'own 3', '/four.js', 'own 5']
const LATE = ['/two.js', '/four.js']

const loaders: readonly Loader[] = [
  {
    name: 'a promise around load and error',
    head: (urls) =>
      chain(
        urls,
        `(url) => new Promise((resolve, reject) => {
          const script = document.createElement('script')
          script.src = url
          script.onload = resolve
          script.onerror = reject
          document.head.appendChild(script)
        }).then(() => next(), () => next('failed'))`,
      ),
    native: ALL,
    refused: ['own 1', 'failed', 'own 3', 'failed', 'own 5'],
    late: LATE,
  },
  {
    name: 'listeners for load and error',
    head: (urls) =>
      run(`for (const url of ${list(urls)}) {
        const script = document.createElement('script')
        script.async = false
        for (const type of ['load', 'error']) script.addEventListener(type, () => note(type))
        script.src = url
        document.head.append(script)
      }`),
    native: ALL.flatMap((name) => [name, 'load']),
    refused: [...OWN.flatMap((name) => [name, 'load']), 'error', 'error'],
    // The initialisation that waits in a load handler is the reason for the second event.
    late: LATE.flatMap((name) => [name, 'load']),
  },
  {
    name: 'RequireJS',
    head: (urls) =>
      `<script src="/require.js"></script>${chain(urls, `(url) => require([url], () => next(), () => next('failed'))`)}`,
    files: { '/require.js': library('requirejs/require.js') },
    native: ALL,
    refused: ['own 1', 'failed', 'own 3', 'failed', 'own 5'],
    late: LATE,
  },
  {
    // It listens for load alone, so that what waits behind a refused script waits for ever, without us too.
    name: 'LABjs',
    head: (urls) =>
      `<script src="/lab.js"></script>${run(
        `$LAB${urls.map((url) => `.script('${url}')`).join('')}.wait(() => note('done'))`,
      )}`,
    files: { '/lab.js': library('scriptjs/vendor/lab2.min.js') },
    native: [...ALL, 'done'],
    refused: OWN,
    late: [...LATE, 'done'],
  },
  {
    name: 'LoadJS',
    head: (urls) =>
      `<script src="/loadjs.js"></script>${run(
        `loadjs(${list(urls)}, { async: false, success: () => note('done'), error: (urls) => note('failed ' + urls.length) })`,
      )}`,
    files: { '/loadjs.js': library('loadjs/dist/loadjs.min.js') },
    native: [...ALL, 'done'],
    refused: [...OWN, 'failed 2'],
    late: LATE,
  },
  {
    // It takes an error for a load.
    name: '$script',
    head: (urls) =>
      `<script src="/script.js"></script>${run(`$script.order(${list(urls)}, () => note('done'))`)}`,
    files: { '/script.js': library('scriptjs/dist/script.min.js') },
    native: [...ALL, 'done'],
    refused: [...OWN, 'done'],
    late: LATE,
  },
  {
    // It takes the element out of the page as soon as it has heard something.
    name: 'jQuery.getScript',
    head: (urls) =>
      `<script src="/jquery.js"></script>${chain(
        urls,
        `(url) => jQuery.getScript(url).then(() => next(), () => next('failed'))`,
      )}`,
    files: { '/jquery.js': library('jquery/dist/jquery.min.js') },
    native: ALL,
    refused: ['own 1', 'failed', 'own 3', 'failed', 'own 5'],
    late: LATE,
  },
]

/** The page's own ready handler is the subject of optimisers.test.ts. */
const ran = async (tab: Tab) => (await ranAtRest(tab)).filter((name) => name !== 'ready')

describeIn('webkit', 'loaders', (_engine, context) => {
  const tab = useTab(context)

  describe.each(loaders)('$name', (loader) => {
    const open = (scene: Scene) => openLoaderPage(tab, loader, scene)
    const until = (names: readonly string[]) =>
      tab.until(`(window.ran || []).filter((name) => name !== 'ready').length >= ${names.length}`)
    /** Uncaught without us where a content blocker stands in the way. */
    let errors = 0

    beforeAll(async () => {
      await open('nobody')
      await until(loader.native)
      expect(await ran(tab)).toEqual(loader.native)
      await open('content blocker')
      await until(loader.refused)
      expect((await ran(tab)).toSorted()).toEqual(loader.refused.toSorted())
      errors = (await tab.errors()).length
    })

    it('goes on past a held script as past a refused one, and each runs once after the grant', async () => {
      await open('sdk')
      await until(loader.refused)
      const before = await ran(tab)
      expect(before.toSorted()).toEqual(loader.refused.toSorted())
      expect(await tab.requests()).toEqual([])
      await tab.run('void omonoConsent.acceptAll()')
      await until([...loader.refused, ...loader.late])
      // What a script inserts is async: which of two comes first is for the network to say.
      expect((await ran(tab)).slice(before.length).toSorted()).toEqual(loader.late.toSorted())
      await tab.go('/')
      await until(loader.native)
      expect(await ran(tab)).toEqual(loader.native)
      expect((await tab.errors()).length).toBeLessThanOrEqual(errors)
    })
  })
})

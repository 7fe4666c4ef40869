// Optimisers that retype every script of a page and insert them later, one after another. Their files are not in a
// registry, so imitations/ does what they do to events, types and order.
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { useTab } from '../lib/gate-tab.ts'
import { answer, type LoaderPage, openLoaderPage, ranAtRest, type Scene } from '../lib/loader-page.ts'
import { ownFile } from '../lib/packages.ts'

interface Optimiser extends LoaderPage {
  readonly name: string
  /** Waits for a first event of the visitor. */
  readonly isDelaying: boolean
  /** Each script waits for the one in front of it. */
  readonly isChain: boolean
  /** The order in which the five scripts and the page's ready handler run. */
  readonly native: readonly string[]
}

const imitation = (name: string) => ({ [`/${name}.js`]: ownFile(`loaders/imitations/${name}.js`) })
const tags = (write: (url: string) => string) => (urls: readonly string[]) => urls.map(write).join('')

const ALL = ['own 1', '/two.js', 'own 3', '/four.js', 'own 5']

const optimisers: readonly Optimiser[] = [
  {
    name: 'Rocket Loader',
    isDelaying: false,
    isChain: true,
    body: (urls) =>
      tags((url) => `<script type="abc-text/javascript" src="${url}"></script>`)(urls) +
      `<script src="/rocket-loader.js" data-cf-settings="abc-" defer></script>`,
    files: imitation('rocket-loader'),
    native: [...ALL, 'ready'],
  },
  {
    name: 'WP Rocket',
    isDelaying: true,
    isChain: true,
    head: () => `<script src="/wp-rocket.js"></script>`,
    body: tags((url) => `<script type="rocketlazyloadscript" data-rocket-src="${url}"></script>`),
    files: imitation('wp-rocket'),
    native: [...ALL, 'ready'],
  },
  {
    name: 'Perfmatters',
    isDelaying: true,
    isChain: true,
    head: () => `<script src="/perfmatters.js"></script>`,
    body: tags((url) => `<script type="pmdelayedscript" src="${url}"></script>`),
    files: imitation('perfmatters'),
    native: [...ALL, 'ready'],
  },
  {
    name: 'a script that catches everything in the capture phase',
    isDelaying: true,
    isChain: true,
    head: () => `<script src="/early-capture.js"></script>`,
    body: tags((url) => `<script type="text/delayed" data-delayed-src="${url}"></script>`),
    files: imitation('early-capture'),
    native: ALL,
  },
  {
    name: 'Flying Scripts',
    isDelaying: true,
    isChain: false,
    body: (urls) =>
      tags((url) => `<script data-type="lazy" data-src="${url}"></script>`)(urls) +
      `<script src="/flying-scripts.js"></script>`,
    files: imitation('flying-scripts'),
    native: ALL,
  },
]

const isOwn = (name: string) => !name.startsWith('/')
const isVendor = (name: string) => name.startsWith('/')

describeIn('chromium', 'optimisers', (_engine, context) => {
  const tab = useTab(context)

  describe.each(optimisers)('$name', (optimiser) => {
    const { native, isDelaying, isChain } = optimiser
    const own = native.filter(isOwn)
    const open = (scene: Scene) => openLoaderPage(tab, optimiser, scene)
    /** Scripts that nobody waits for come as the network brings them. */
    const inOrder = (names: readonly string[]) => (isChain ? [...names] : names.toSorted())

    const until = (names: readonly string[]) => tab.until(`window.ran?.length >= ${names.length}`)
    const buy = async () => {
      await tab.page.click('#buy')
      await tab.until(`window.ran?.includes('bought')`)
    }
    /** A key starts the scripts, and the click comes when all of them are there. */
    async function buyAfter(names: readonly string[]): Promise<void> {
      await tab.page.press('a')
      await until(names)
      await sleep(200)
      await buy()
    }
    /** The click starts the scripts, and is caught until the one that it is for is there. */
    const buyAtOnce = isDelaying && isChain ? buy : buyAfter

    beforeAll(async () => {
      for (const [scene, names] of [
        ['nobody', native],
        ['content blocker', own],
      ] as const) {
        await open(scene)
        await buyAtOnce(names)
        const ran = await ranAtRest(tab)
        expect(inOrder(ran), scene).toEqual(inOrder([...names, 'bought']))
      }
    })

    it('runs what the page has of its own, and replays its click, before there is a choice', async () => {
      await open('sdk')
      await buyAtOnce(own)
      expect(inOrder(await ranAtRest(tab))).toEqual(inOrder([...own, 'bought']))
      expect(await tab.requests()).toEqual([])
      await answer(tab, 'accept-all')
      await tab.until(`window.ran?.includes('/four.js')`)
      const ran = await ranAtRest(tab)
      expect(inOrder(ran.filter(isVendor))).toEqual(inOrder(native.filter(isVendor)))
      expect(ran.filter((name) => name.startsWith('own'))).toHaveLength(3)
      expect(await tab.errors()).toEqual([])
    })

    it('takes the first click of the visit for a yes, and runs everything once', async () => {
      await open('sdk')
      await answer(tab, 'accept-all')
      await buyAfter(native)
      const ran = await ranAtRest(tab)
      const names = ran.filter(isOwn)
      // Each late load has Rocket Loader tell the page again that it is ready: decision 0021.
      expect(isDelaying ? names.toSorted() : [...new Set(names)].toSorted()).toEqual(
        [...own, 'bought'].toSorted(),
      )
      expect(inOrder(ran.filter(isVendor))).toEqual(inOrder(native.filter(isVendor)))
      expect(await tab.errors()).toEqual([])
    })

    it('takes the first click of the visit for a no, and runs no vendor', async () => {
      await open('sdk')
      await answer(tab, 'reject-all')
      await buyAfter(own)
      expect(inOrder(await ranAtRest(tab))).toEqual(inOrder([...own, 'bought']))
      expect(await tab.requests()).toEqual([])
      expect(await tab.errors()).toEqual([])
    })
  })
})

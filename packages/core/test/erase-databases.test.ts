import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freshPage, type Page, settled } from './support/page'
import { start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'storage')
})

const stats = vendor('stats', 'analytics', { databases: { 'st-*': 'persistent' } })
const chat = vendor('chat', 'functional', { databases: { 'st-shared': 'persistent', chat: '1 year' } })

/** What is there, in three places. */
function fill() {
  const left = { databases: new Set<string>(), caches: new Set<string>(), files: new Set<string>() }
  for (const names of Object.values(left))
    for (const name of ['st-1', 'st-shared', 'chat', 'own']) names.add(name)
  vi.stubGlobal('indexedDB', {
    databases: async () => [...left.databases].map((name) => ({ name })),
    deleteDatabase: (name: string) => left.databases.delete(name),
  })
  vi.stubGlobal('caches', {
    keys: async () => [...left.caches],
    delete: async (name: string) => left.caches.delete(name),
  })
  const root = {
    keys: async function* () {
      yield* [...left.files]
    },
    removeEntry: async (name: string) => left.files.delete(name),
  }
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { getDirectory: async () => root },
  })
  return () => Object.values(left).map((names) => [...names])
}

it('removes what a withdrawn vendor declares, and nothing that a granted one does', async () => {
  const { consent } = start({ vendors: [stats, chat] as never })
  consent.acceptAll()
  const left = fill()
  expect(consent.withdraw('stats').withdrawn).toEqual({ stats: 'stopped' })
  await settled()
  expect(left()).toEqual(Array(3).fill(['st-shared', 'chat', 'own']))
  consent.withdraw('chat')
  await settled()
  expect(left()).toEqual(Array(3).fill(['own']))
})

it('removes it on the next page too', async () => {
  start({ vendors: [stats, chat] as never }).consent.rejectAll()
  page.next()
  const left = fill()
  start({ vendors: [stats, chat] as never })
  await settled()
  expect(left()).toEqual(Array(3).fill(['own']))
})

it('opens nothing where no vendor declares any', async () => {
  fill()
  const list = vi.spyOn(indexedDB, 'databases')
  start().consent.rejectAll()
  await settled()
  expect(list).not.toHaveBeenCalled()
})

it('lets one place fail without the others, and without a word to the page', async () => {
  const left = fill()
  const refuse = async () => {
    throw new DOMException('No', 'SecurityError')
  }
  Object.assign(indexedDB, { databases: refuse })
  Object.assign(caches, { delete: refuse })
  start({ vendors: [stats] }).consent.rejectAll()
  await settled()
  expect(left()[2]).toEqual(['chat', 'own'])
  expect(page.errors).toEqual([])
})

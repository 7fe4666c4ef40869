import { beforeEach, describe, expect, it } from 'vitest'
import { createRecord } from '../src/gate/automatic/record'
import type { GateEvent } from '../src/types'
import { freshPage, type Page, settled } from './support/page'
import { vendor } from './support/vendors'

const stats = vendor('stats', 'analytics', { hosts: ['stats.example'], cookies: { '_stats*': '1 year' } })
const open = (allow: readonly string[] = []) => createRecord([stats], allow, 'omono_consent')
const violate = (blockedURI: string) =>
  document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI }))

let page: Page
beforeEach(() => {
  page = freshPage()
})

describe('the record of the gate', () => {
  it('says what was done to whom, in order', () => {
    const { note, report } = open()
    note('held', stats, 'script', 'https://stats.example/a.js')
    note('released', stats, 'script', 'https://stats.example/a.js')
    expect(
      report().events.map(({ action, vendor, kind, what, by }) => [action, vendor, kind, what, by]),
    ).toEqual([
      ['held', 'stats', 'script', 'https://stats.example/a.js', ''],
      ['released', 'stats', 'script', 'https://stats.example/a.js', ''],
    ])
  })

  it('remembers the last five hundred events, and no more', () => {
    const { note, report } = open()
    for (let index = 0; index < 1234; index += 1) note('held', stats, 'img', `${index}`)
    const { events } = report()
    expect([events.length, events[0]?.what, events.at(-1)?.what]).toEqual([500, '734', '1233'])
  })

  it('tells the page once for all that a task brings, and each event once', async () => {
    const told: (readonly GateEvent[])[] = []
    document.addEventListener('omono:gate', (event) => told.push((event as CustomEvent).detail))
    const { note } = open()
    for (const what of ['a', 'b', 'c']) note('held', stats, 'img', what)
    expect(told).toEqual([])
    await settled()
    note('held', stats, 'img', 'd')
    await settled()
    expect(told.map((events) => events.map(({ what }) => what))).toEqual([['a', 'b', 'c'], ['d']])
  })

  it('tells at most five hundred of them at a time', async () => {
    const told: number[] = []
    document.addEventListener('omono:gate', (event) => told.push((event as CustomEvent).detail.length))
    const { note } = open()
    for (let index = 0; index < 1234; index += 1) note('held', stats, 'img', `${index}`)
    await settled()
    expect(told).toEqual([500])
  })

  it('gives away a copy: nobody who has a report can change the next one', () => {
    const { note, report } = open()
    note('held', stats, 'img', 'a')
    ;(report().events as GateEvent[]).length = 0
    expect(report().events).toHaveLength(1)
  })

  it('names the hosts that a policy has refused and nobody has declared, each once, without what follows the path', () => {
    const { report } = open(['own-cdn.example'])
    for (const url of [
      'https://unknown.example/a.js?visitor=1',
      'https://unknown.example/b.js',
      'https://stats.example/a.js',
      'https://own-cdn.example/a.js',
      'https://www.omono.example/a.js',
      'inline',
      'eval',
      'data',
    ])
      violate(url)
    expect(report().undeclared.hosts).toEqual([{ host: 'unknown.example', kind: 'policy' }])
  })

  it('remembers five hundred refused addresses, however many there are', () => {
    const { report } = open()
    for (let index = 0; index < 700; index += 1) violate(`https://h${index}.example/`)
    expect(report().undeclared.hosts).toHaveLength(500)
  })

  it('names the cookies that nobody declares, and not its own', () => {
    const { report } = open()
    for (const name of ['_stats_id', 'basket', 'omono_consent', '__Host-omono_consent'])
      page.jar.receive(`${name}=1; path=/; secure`)
    expect(report().undeclared.cookies).toEqual(['basket'])
  })

  it('reports hosts where cookies are forbidden', () => {
    const { report } = open()
    page.jar.fault = 'forbidden'
    violate('https://unknown.example/')
    expect(report().undeclared).toEqual({ hosts: [{ host: 'unknown.example', kind: 'policy' }], cookies: [] })
  })
})

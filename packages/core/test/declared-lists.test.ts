import { beforeEach, describe, expect, it } from 'vitest'
import { freshPage, settled } from './support/page'
import { start, vendor } from './support/vendors'

const stats = vendor('stats', 'analytics', { hosts: ['img.stats.example'] })
const image = (attributes: string) => {
  document.body.innerHTML = `<img alt="" data-vendor="stats" ${attributes}>`
  return document.body.firstElementChild as HTMLImageElement
}
const SRC = 'data-src="https://img.stats.example/a.png"'

describe('a declared image with a list of addresses', () => {
  beforeEach(() => void freshPage())

  it.each([
    'https://img.stats.example/a.png 1x, https://img.stats.example/b.png 2x',
    'https://img.stats.example/a.png 1.5x,\n https://img.stats.example/b.png 320w 240h',
    'https://img.stats.example/a.png, /own.png 2x',
    'https://img.stats.example/1x 1x',
  ])('is let go with it as it was written, where all of them may be: %j', async (list) => {
    const held = image(`${SRC} data-srcset="${list}"`)
    const { consent } = start({ vendors: [stats] as never })
    expect(held.hasAttribute('srcset')).toBe(false)
    consent.acceptAll()
    await settled()
    expect([held.getAttribute('src'), held.getAttribute('srcset')]).toEqual([
      'https://img.stats.example/a.png',
      list,
    ])
  })

  it.each([
    'https://img.stats.example/a.png 1x, https://evil.test/b.png 2x',
    'https://evil.test/a.png,https://img.stats.example/b.png',
    'https://img.stats.example/a.png 1x, javascript:alert(1) 2x',
    'https://img.stats.example/a.png 1x, http://[ 2x',
    'https://img.stats.example/a.png 1x, https://evil.test/2x',
  ])('is let go without it, where one of them may not be: %j', async (list) => {
    const held = image(`${SRC} data-srcset="${list}"`)
    start({ vendors: [stats] as never }).consent.acceptAll()
    await settled()
    expect([held.getAttribute('src'), held.hasAttribute('srcset')]).toEqual([
      'https://img.stats.example/a.png',
      false,
    ])
  })

  it.each([
    ['https://img.stats.example/a.png 1x, https://img.stats.example/b.png 1.5x', true],
    ['https://img.stats.example/a.png 320w, https://img.stats.example/b.png 640w 480h', true],
    ['1x.png 1x', false],
    ['x1x 1x', false],
  ])('has no address in its sizes, where relative ones lead elsewhere: %j', async (list, is) => {
    const base = document.createElement('base')
    base.href = 'https://elsewhere.example/'
    document.head.append(base)
    const held = image(`${SRC} data-srcset="${list}"`)
    start({ vendors: [stats] as never }).consent.acceptAll()
    await settled()
    expect(held.hasAttribute('srcset')).toBe(is)
  })

  it('may be a link, which has it under another name', async () => {
    const list = 'https://img.stats.example/b.png 2x'
    document.body.innerHTML = `<link rel="preload" as="image" data-vendor="stats" data-href="/own.png" data-imagesrcset="${list}">`
    start({ vendors: [stats] as never }).consent.acceptAll()
    await settled()
    const link = document.querySelector('link')
    expect([link?.getAttribute('href'), link?.getAttribute('imagesrcset')]).toEqual([
      'https://www.omono.example/own.png',
      list,
    ])
  })

  it('loses what is left of it on withdrawal, where the page has changed one of the two', async () => {
    const held = image(`${SRC} data-srcset="https://img.stats.example/b.png 2x"`)
    const { consent } = start({ vendors: [stats] as never })
    consent.acceptAll()
    await settled()
    held.setAttribute('srcset', '/own.png 2x')
    consent.withdraw()
    expect(held.hasAttribute('src')).toBe(false)
  })

  it('loses both on withdrawal, and gets both back with a new grant', async () => {
    const list = 'https://img.stats.example/b.png 2x'
    const held = image(`${SRC} data-srcset="${list}"`)
    const { consent } = start({ vendors: [stats] as never })
    consent.acceptAll()
    await settled()
    consent.withdraw()
    expect([held.hasAttribute('src'), held.hasAttribute('srcset')]).toEqual([false, false])
    consent.acceptAll()
    expect(held.getAttribute('srcset')).toBe(list)
  })

  it('gets no attribute that takes no address, or markup', async () => {
    const list = 'data-attributionsrc="https://img.stats.example/a" data-srcdoc="https://img.stats.example/a"'
    const held = image(`${SRC} ${list}`)
    start({ vendors: [stats] as never }).consent.acceptAll()
    await settled()
    expect(held.getAttributeNames()).toEqual([
      ...['alt', 'data-vendor', 'data-src', 'data-attributionsrc', 'data-srcdoc', 'src'],
    ])
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkInterface } from '../src/check'
import { contrastOf, layOver, readColor } from '../src/check/contrast'
import { findSteering, type Place } from '../src/check/steering'
import { show, type UiOptions } from '../src/index'
import { LANGUAGES } from '../src/languages'
import type { Messages } from '../src/options'
import { createFakeConsent } from './fake-consent'

let instances = 0

/** An interface of its own, which measures nothing: happy-dom has no layout. */
function start(options: UiOptions = {}) {
  const fake = createFakeConsent({ name: `check-${(instances += 1)}` })
  show(fake.consent, 'banner', { controller: 'OMONO', ...options })
  return fake
}

const find = <T extends HTMLElement = HTMLElement>(selector: string) =>
  document.querySelector<T>(`[data-omono=root] ${selector}`)
const click = (action: string) => find(`[data-omono-action=${action}]`)?.click()
const rules = () => checkInterface().map(({ rule }) => rule)

function clearPage() {
  document.body.replaceChildren()
  for (const host of document.querySelectorAll('[data-omono=root]')) host.remove()
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300)
  vi.stubGlobal('CSS', { supports: () => true })
  // A test clears the page; what it leaves behind must not come back into the next one.
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
    },
  )
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  clearPage()
})

describe('checkInterface', () => {
  it('finds nothing in the banner, the preferences and the control', () => {
    start()
    expect(rules()).toEqual([])
    click('open-preferences')
    expect(rules()).toEqual([])
    click('reject-all')
    expect(rules()).toEqual([])
  })

  it('changes nothing on the page', () => {
    start({ messages: { 'action.reject-all': 'No, I like bad service' } })
    click('open-preferences')
    const before = document.documentElement.outerHTML
    expect(rules()).toEqual(['C-25'])
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('does not throw where a page has replaced what is asked', () => {
    start()
    vi.stubGlobal('getComputedStyle', () => {
      throw new Error('replaced')
    })
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
      throw new Error('replaced')
    })
    expect(rules()).toEqual([])
  })

  it('looks within the given root alone', () => {
    start({ messages: { 'action.reject-all': 'No, I like bad service' } })
    expect(checkInterface(document.body)).toEqual([])
  })

  it('C-06 finds a switch that is on before there was a decision', () => {
    start()
    click('open-preferences')
    find<HTMLInputElement>('[data-omono-vendor=intercom]')?.click()
    const [finding] = checkInterface()
    expect(finding?.rule).toBe('C-06')
    expect(finding?.message).toContain('is on before the visitor has switched it on')
  })

  it('C-06 finds nothing in what the visitor has granted earlier', () => {
    const { consent } = start()
    consent.acceptAll()
    click('open-preferences')
    expect(find<HTMLInputElement>('[data-omono-vendor=intercom]')?.checked).toBe(true)
    expect(rules()).toEqual([])
  })

  it('C-06 finds nothing in what was granted earlier while a new vendor is asked about', () => {
    const { consent } = start()
    consent.acceptAll()
    const due = vi.spyOn(consent, 'due', 'get').mockReturnValue(['meta-pixel'])
    show(consent, 'banner')
    click('open-preferences')
    expect(find('[data-omono=banner]')).toBeTruthy()
    expect(find<HTMLInputElement>('[data-omono-vendor=intercom]')?.checked).toBe(true)
    expect(rules()).toEqual([])
    due.mockRestore()
  })

  it('C-07 finds a banner without a refusal', () => {
    start()
    find('[data-omono-action=reject-all]')?.remove()
    expect(rules()).toEqual(['C-07'])
  })

  it('C-16 finds a page without a way back once it has been answered', () => {
    start({ control: false })
    expect(rules()).toEqual([])
    click('reject-all')
    expect(rules()).toEqual(['C-16'])
  })

  it('C-16 finds nothing where the page has its own way, also in a shadow tree', () => {
    const host = document.createElement('div')
    const opener = document.createElement('button')
    opener.dataset.omonoAction = 'open-preferences'
    host.attachShadow({ mode: 'open' }).append(opener)
    document.body.append(host)
    start({ control: false })
    click('reject-all')
    expect(rules()).toEqual([])
  })

  it('C-25 finds labels and texts that steer, one finding for each', () => {
    start({
      messages: { 'banner.title': 'Help us!', 'action.accept-all': 'Enjoy it', 'action.reject-all': ' ' },
    })
    expect(checkInterface().map(({ rule, element }) => [rule, element.localName])).toEqual([
      ['C-25', 'button'],
      ['C-25', 'button'],
      ['C-25', 'h2'],
    ])
  })
})

describe('findSteering', () => {
  it.each([
    ['en', 'reject', 'No, I like bad service'],
    ['en', 'reject', 'Lose my discount'],
    ['en', 'reject', 'Don’t reject'],
    ['en', 'accept', 'Improve my visit'],
    ['en', 'accept', 'Accept 🍪'],
    ['en', 'text', 'We want to give you the best browsing experience'],
    ['de', 'reject', 'Nein, ich mag Werbung'],
    ['de', 'accept', 'Jetzt zustimmen'],
    ['de', 'text', 'Für ein besseres Surferlebnis'],
    ['fr', 'reject', 'Non, je préfère payer'],
    ['fr', 'accept', 'Profiter du site'],
    ['fr', 'text', 'Pour une meilleure expérience'],
    ['es', 'reject', 'No, prefiero lo peor'],
    ['es', 'accept', 'Sí, mejorar'],
    ['it', 'reject', 'No, voglio perdere le offerte'],
    ['nl', 'accept', 'Ja, geef mij korting'],
    ['pl', 'reject', 'Nie, wolę gorszą stronę'],
    ['pt', 'accept', 'Aproveitar agora'],
    ['ja', 'accept', '同意する！🎉'],
  ] as const)('C-25 tells in %s, on %s, that it speaks for one answer: %s', (language, place, words) => {
    expect(findSteering(words, place, language)).toBeTruthy()
  })

  it.each([
    ['en', 'reject', 'Reject all'],
    ['en', 'reject', 'Decline'],
    ['en', 'reject', 'No, thanks'],
    ['en', 'reject', 'Continue without accepting'],
    ['en', 'reject', 'Only necessary cookies'],
    ['en', 'accept', 'Allow all cookies'],
    ['en', 'text', 'This website, run by Yahoo! and 100% Better Ltd., uses cookies'],
    ['de', 'reject', 'Nein, danke'],
    ['de', 'reject', 'Nur notwendige'],
    ['fr', 'reject', 'Continuer sans accepter'],
    ['en', 'reject', 'Badge'],
  ] as const)('C-25 leaves plain words in %s, on %s: %s', (language, place, words) => {
    expect(findSteering(words, place, language)).toBeUndefined()
  })

  it('C-25 finds nothing in our own words, in any language', async () => {
    const found: string[] = []
    for (const language of LANGUAGES) {
      const { messages } = (await import(`../src/locales/${language}.ts`)) as { messages: Messages }
      for (const [key, words] of Object.entries(messages)) {
        const place: Place =
          key === 'action.reject-all' ? 'reject' : key === 'action.accept-all' ? 'accept' : 'text'
        const steering = findSteering(words, place, messages.lang)
        if (steering) found.push(`${language} ${key}: ${steering}`)
      }
    }
    expect(found).toEqual([])
  })
})

describe('contrast', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 0.5]],
    ['rgb(0 255 0 / 50%)', [0, 1, 0, 0.5]],
    ['color(srgb 1 0.5 none / 0.25)', [1, 0.5, 0, 0.25]],
  ])('reads %s', (text, color) => {
    expect(readColor(text, document)).toEqual(color)
  })

  it('takes for clear what nobody can tell', () => {
    expect(readColor('', document)[3]).toBe(0)
  })

  it('C-09 is that of WCAG, also of colours that let something through', () => {
    const [black, white] = [readColor('rgb(0, 0, 0)', document), readColor('rgb(255, 255, 255)', document)]
    expect(contrastOf(black, white)).toBeCloseTo(21)
    expect(contrastOf(white, black)).toBeCloseTo(21)
    expect(contrastOf(readColor('rgb(118, 118, 118)', document), white)).toBeCloseTo(4.54, 2)
    expect(contrastOf(layOver(black, white, 0), white)).toBeCloseTo(1)
    expect(contrastOf(layOver(readColor('rgba(0, 0, 0, 0.5)', document), white), white)).toBeCloseTo(3.98, 2)
  })
})

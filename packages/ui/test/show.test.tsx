import type { Vendor } from '@omono/consent'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en, show, type UiOptions } from '../src/index'
import { createFakeConsent } from './fake-consent'

const find = <T extends HTMLElement = HTMLElement>(selector: string) =>
  document.querySelector<T>(`[data-omono=root] ${selector}`)
const click = (action: string) => find(`[data-omono-action=${action}]`)?.click()
const flip = (selector: string) => find<HTMLInputElement>(selector)?.click()
const input = (selector: string) => find<HTMLInputElement>(selector)
/** happy-dom does not tell of it. */
const unfold = async () => {
  for (const details of document.querySelectorAll('details')) details.dispatchEvent(new Event('toggle'))
  await vi.dynamicImportSettled()
}

function start(options: UiOptions & Parameters<typeof createFakeConsent>[0] = {}) {
  const fake = createFakeConsent(options)
  show(fake.consent, 'banner', { controller: 'OMONO', ...(options as UiOptions) })
  return fake
}

beforeEach(() => {
  vi.useFakeTimers()
  // happy-dom lays nothing out: everything that is in the page counts as drawn.
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300)
  // It takes anything for a colour.
  vi.stubGlobal('CSS', { supports: (_: string, value: string) => !value.includes('url') })
  // A test clears the page; what it leaves behind must not come back into the next one.
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
    },
  )
})

/** The page, and what stands in front of it. */
function clearPage() {
  document.body.replaceChildren()
  for (const host of document.querySelectorAll('[data-omono=root]')) host.remove()
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  clearPage()
})

describe('banner', () => {
  it('C-06, C-07, C-08, C-09: offers two equal buttons, and customising, and nothing ticked', () => {
    start()
    const [reject, accept, customise] = document.querySelectorAll('[data-omono=banner] button')
    expect(reject?.textContent).toBe('Reject all')
    expect(accept?.textContent).toBe('Accept all')
    expect(customise?.textContent).toBe('Customise')
    expect(reject?.parentElement).toBe(accept?.parentElement)
    expect(reject?.attributes.length).toBe(accept?.attributes.length)
  })

  it('C-20: says who asks, what for, that third parties are involved and how to withdraw, before the buttons', () => {
    start()
    const words = find('[data-omono=banner] p')?.textContent
    expect(words).toContain('run by OMONO')
    expect(words).toContain('extra features, statistics and advertising')
    expect(words).toContain('Third parties involved: 4')
    expect(words).toContain('“Cookie preferences”')
    expect(find('[data-omono=banner] a')?.getAttribute('href')).toBe('/cookie-policy')
  })

  it('A-01, A-03: stands in front of everything and leaves focus alone', () => {
    document.body.innerHTML = '<input>'
    const field = document.querySelector('input')
    field?.focus()
    start()
    expect(document.body.previousElementSibling?.querySelector('[data-omono=banner]')).toBeTruthy()
    expect(document.activeElement).toBe(field)
  })

  it('A-02, G-07: announces itself once, with one late change of its state', () => {
    const { consent } = start()
    expect(find('[data-omono=status]')?.textContent).toBe('')
    vi.advanceTimersByTime(500)
    expect(find('[data-omono=banner]')?.dataset.omonoState).toBe('opening')
    vi.advanceTimersByTime(200)
    expect(find('[data-omono=banner]')?.dataset.omonoState).toBe('open')
    expect(find('[data-omono=status]')?.textContent).toBe(en['banner.title'])
    const spoken = find('[data-omono=status] span')
    show(consent, 'banner')
    vi.advanceTimersByTime(1000)
    expect(find('[data-omono=status] span')).toBe(spoken)
  })

  it('C-11, G-06, G-08: one click of a program is obeyed, recorded as such, and ends it', () => {
    const { consent, calls } = start()
    click('reject-all')
    expect(find('[data-omono=banner]')).toBeNull()
    expect(calls[0]?.origin).toEqual({ source: 'banner', trusted: undefined })
    expect(consent.decision?.granted).toEqual([])
    expect(find('[data-omono=control]')?.textContent).toBe('Cookie preferences')
  })

  it('C-05, A-06: Escape decides nothing', () => {
    const { calls } = start()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(calls).toEqual([])
    expect(find('[data-omono=banner]')).toBeTruthy()
  })

  it('C-27: leaves when another tab decides, and comes back after a reset', () => {
    const { consent } = start()
    consent.rejectAll()
    expect(find('[data-omono=banner]')).toBeNull()
    consent.reset()
    expect(find('[data-omono=banner]')).toBeTruthy()
  })

  it('G-20: leaves focus where the visitor types while an agent clicks', () => {
    document.body.innerHTML = '<main><input></main>'
    start()
    const field = document.querySelector<HTMLInputElement>('main input')
    field?.focus()
    click('reject-all')
    expect(document.activeElement).toBe(field)
  })

  it('A-09: hands focus that was inside to the control', () => {
    start()
    find('[data-omono-action=accept-all]')?.focus()
    click('accept-all')
    expect(document.activeElement).toBe(find('[data-omono=control]'))
  })

  it('is drawn once however often it is asked for', () => {
    const { consent } = start()
    show(consent, 'banner')
    show(consent, 'banner')
    expect(document.querySelectorAll('[data-omono=banner]')).toHaveLength(1)
  })
})

describe('control', () => {
  it('C-16: stays away where the page has its own link, and where the site says so', () => {
    document.body.innerHTML = '<a data-omono-action="open-preferences">Cookies</a>'
    start({ name: 'a' })
    click('reject-all')
    expect(find('[data-omono=control]')).toBeNull()
    clearPage()
    start({ name: 'b', control: false })
    click('reject-all')
    expect(find('[data-omono=control]')).toBeNull()
  })
})

describe('preferences', () => {
  it('C-06, A-21: opens with nothing optional ticked and its title focused', () => {
    start()
    click('open-preferences')
    expect(find<HTMLDialogElement>('[data-omono=preferences]')?.open).toBe(true)
    expect(document.activeElement?.textContent).toBe('Cookie preferences')
    const ticked = [...document.querySelectorAll<HTMLInputElement>('dialog input:checked')]
    expect(ticked.map(({ disabled }) => disabled)).toEqual([true, true])
  })

  it('C-12: saves exactly what is shown', () => {
    for (let mask = 0; mask < 16; mask++) {
      const { calls } = start({ name: `mask-${mask}` })
      click('open-preferences')
      const ids = ['google-analytics', 'intercom', 'logrocket', 'meta-pixel']
      for (const [bit, id] of ids.entries()) if (mask & (1 << bit)) flip(`[data-omono-vendor=${id}]`)
      const shown = ids.map((id) => [id, !!input(`[data-omono-vendor=${id}]`)?.checked])
      click('save')
      expect(calls[0]).toEqual({
        choices: Object.fromEntries(shown),
        origin: { source: 'preferences', trusted: undefined },
      })
      clearPage()
    }
  })

  it('G-14, A-27: a category is on, off or in between, in its properties, under one label', () => {
    start()
    click('open-preferences')
    const analytics = () => input('[data-omono-purpose=analytics]')
    const label = analytics()?.labels?.[0]?.textContent
    flip('[data-omono-vendor=logrocket]')
    expect([analytics()?.checked, analytics()?.indeterminate]).toEqual([false, true])
    flip('[data-omono-purpose=analytics]')
    expect([analytics()?.checked, analytics()?.indeterminate]).toEqual([true, false])
    expect(input('[data-omono-vendor=google-analytics]')?.checked).toBe(true)
    flip('[data-omono-purpose=analytics]')
    expect([analytics()?.checked, input('[data-omono-vendor=logrocket]')?.checked]).toEqual([false, false])
    expect(analytics()?.labels?.[0]?.textContent).toBe(label)
  })

  it('C-05, A-23: closing changes nothing and forgets what was flipped', () => {
    const { calls } = start()
    click('open-preferences')
    flip('[data-omono-purpose=marketing]')
    click('close')
    expect(find('dialog')).toBeNull()
    click('open-preferences')
    find<HTMLDialogElement>('dialog')?.close()
    vi.runAllTimers()
    expect(find('dialog')).toBeNull()
    expect(calls).toEqual([])
    click('open-preferences')
    expect(input('[data-omono-purpose=marketing]')?.checked).toBe(false)
  })

  it('A-24: gives focus back to what opened it, though WebKit never focused it', () => {
    start()
    click('open-preferences')
    click('close')
    expect(document.activeElement).toBe(find('[data-omono-action=open-preferences]'))
    click('open-preferences')
    click('save')
    expect(document.activeElement).toBe(find('[data-omono=control]'))
  })

  it('C-19, C-41: shows the stored choice, when and by what it was made, and Global Privacy Control', () => {
    const { consent } = start({ gpc: true })
    consent.decide({ intercom: true }, { source: 'banner', trusted: true })
    click('open-preferences')
    expect(input('[data-omono-purpose=functional]')?.checked).toBe(true)
    expect(find('dialog')?.textContent).toContain('You decided in the banner on 18 Nov 2026.')
    expect(find('dialog')?.textContent).toContain('Opt-out request honoured')
    consent.rejectAll({ source: 'banner', trusted: false })
    expect(find('dialog')?.textContent).toContain('A tool in your browser decided on 18 Nov 2026.')
  })

  it('C-21: names purposes, kinds and durations', async () => {
    start()
    click('open-preferences')
    await unfold()
    const words = find('dialog')?.textContent
    expect(words).toContain(
      'User Identification, Browser Identification, Session Tracking, Activity Tracking',
    )
    expect(words).toContain('_ga cookie, 2 years')
    expect(words).toContain('intercom.* local storage, until erased')
    expect(words).toContain('__cf_bm cookie we cannot erase, 30 minutes')
  })

  it('A-30: says which vendors only a reload stops', () => {
    const { consent } = start({ outcome: 'needsReload' })
    consent.acceptAll()
    click('open-preferences')
    click('reject-all')
    expect(find('[data-omono=status] span')?.textContent).toBe(
      'Your choice is saved. Reload the page to stop Google Analytics, Intercom, LogRocket and Meta Pixel.',
    )
  })

  it('C-18: offers the reload that a withdrawal needs, for as long as it takes', () => {
    const { consent } = start({ outcome: 'needsReload' })
    consent.acceptAll()
    click('open-preferences')
    click('reject-all')
    vi.advanceTimersByTime(600_000)
    expect(find('[data-omono=status] button')?.textContent).toBe('Reload')
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    click('reload')
    expect(reload).toHaveBeenCalledOnce()
  })

  it('F-35: lets go of the page when a filter hides the dialog', async () => {
    start()
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(0)
    click('open-preferences')
    await vi.waitFor(() => expect(find('dialog')).toBeNull())
  })

  it('G-05: nothing follows the row of choices, and its last refusal is Reject all', () => {
    start()
    click('open-preferences')
    const buttons = [...document.querySelectorAll('dialog button')].map(({ textContent }) => textContent)
    expect(buttons).toEqual(['Close', 'Reject all', 'Accept all', 'Save choices'])
    expect(document.querySelector('dialog')?.lastElementChild?.className).toBe('omono-actions')
  })
})

describe('what others do to it', () => {
  const evil: Vendor = {
    id: '__proto__',
    name: '<img src=x onerror=alert(1)>',
    party: 'third',
    category: 'heat-maps',
    purposes: ['mouse-tracking'],
    policyUrl: 'java\nscript:alert(1)',
    cookies: { '<b>': '3 fortnight' as '3 day' },
  }

  it('T-05, T-28, T-32: shows markup as text, links only to web pages, and names what it does not know', async () => {
    const { calls } = start({ vendors: [evil] })
    click('open-preferences')
    await unfold()
    expect(document.querySelector('[data-omono=root] img')).toBeNull()
    expect(find('dialog')?.textContent).toContain('<img src=x onerror=alert(1)>')
    expect(find('dialog')?.textContent).toContain('Heat Maps')
    expect(find('dialog')?.textContent).toContain('Mouse Tracking')
    expect(find('dialog')?.textContent).toContain('<b> cookie, 3 fortnight')
    expect(document.querySelector('dialog a')).toBeNull()
    flip('[data-omono-purpose=heat-maps]')
    click('save')
    expect(Object.entries(calls[0]?.choices ?? {})).toEqual([['__proto__', true]])
  })

  it('T-29: keeps bidi controls out of button labels', () => {
    start({ messages: { 'action.reject-all': '\u202eReject all' } })
    expect(find('[data-omono-action=reject-all]')?.textContent).toBe('Reject all')
  })

  it('T-30: takes only colours for a theme', () => {
    start({ theme: { accent: 'rebeccapurple', 'accent-text': 'url(//evil)' } })
    const { style } = document.querySelector('[data-omono=root]') as HTMLElement
    expect(style.getPropertyValue('--omono-accent')).toBe('rebeccapurple')
    expect(style.getPropertyValue('--omono-accent-text')).toBe('')
  })

  it('F-41: keeps state and counts true after a translator wrapped every text', () => {
    start()
    click('open-preferences')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const font = document.createElement('font')
      text.replaceWith(font)
      font.append(text)
    }
    flip('[data-omono-purpose=functional]')
    expect(input('[data-omono-vendor=intercom]')?.checked).toBe(true)
    expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent)).toContain(
      'Vendors: 1 of 1 on',
    )
    click('save')
    expect(find('[data-omono=status]')?.textContent).toBe('Your choice is saved.')
  })

  it('F-37: comes back three times when removed or emptied, then stays away', async () => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
    start()
    const host = document.querySelector('[data-omono=root]')
    for (const [index, isBack] of [true, true, true, false].entries()) {
      if (index % 2) host?.remove()
      else host?.replaceChildren()
      await new Promise((resolve) => setTimeout(resolve))
      expect(!!find('[data-omono=banner]')).toBe(isBack)
    }
  })
})

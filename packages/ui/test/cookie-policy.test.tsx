import type { Vendor } from '@omono/consent'
import { afterEach, expect, it } from 'vitest'
import { en, mountCookiePolicy, setLanguage, type UiOptions } from '../src/index'
import { messages as de } from '../src/locales/de'
import { createFakeConsent, vendors } from './fake-consent'

afterEach(() => {
  document.body.replaceChildren()
  setLanguage(en)
})

function mount(options: UiOptions & Parameters<typeof createFakeConsent>[0] = {}) {
  const element = document.createElement('div')
  document.body.append(element)
  return { element, remove: mountCookiePolicy(element, createFakeConsent(options).consent, options) }
}

it('C-21: says of each vendor what the policy says, in the policy’s order', () => {
  mount()
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
  expect(rows[0]).toEqual([
    'Google Analytics (3rd party)Privacy policy of Google Analytics',
    'User Identification, Browser Identification, Session Tracking, Activity Tracking',
    'Analytics',
    '_ga cookie, 2 years_ga_* cookie, 2 years',
  ])
  expect(rows.map(([name]) => name?.split(' (')[0])).toEqual([
    'Google Analytics',
    'Intercom',
    'CloudFlare',
    'LogRocket',
    'Meta Pixel',
  ])
})

it('is a table to assistive technology in every layout', () => {
  mount()
  expect(document.querySelectorAll('[role=columnheader]')).toHaveLength(4)
  expect(document.querySelectorAll('tbody [role=rowheader]')).toHaveLength(5)
  expect(document.querySelectorAll('tbody [role=cell]')).toHaveLength(15)
})

it('I-12: says what a vendor does in English or in the site’s words, and who runs it in those of the page', () => {
  const vendor = {
    ...(vendors[0] as Vendor),
    description: 'Counts visits.',
    company: 'Google Ireland Limited',
    country: 'IE',
  }
  mount({ vendors: [vendor] })
  const about = () => [...document.querySelectorAll('tbody th p')].map(({ textContent }) => textContent)
  expect(about()).toEqual(['Counts visits.', 'Google Ireland Limited, Ireland'])
  setLanguage(de)
  expect(about()).toEqual(['Google Ireland Limited, Irland'])
  document.body.replaceChildren()
  mount({ vendors: [vendor], translations: { de: { 'vendor.google-analytics': 'Zählt Besuche.' } } })
  expect(about()[0]).toBe('Zählt Besuche.')
})

it('says a purpose that a language has no words for as its category', () => {
  const vendor = {
    ...(vendors[0] as Vendor),
    purposes: ['user-identification', 'audience-measurement', 'heat-maps'],
  }
  mount({ vendors: [vendor] })
  const uses = () => document.querySelector('tbody td')?.textContent
  expect(uses()).toBe('User Identification, Audience Measurement, Heat Maps')
  setLanguage(de)
  expect(uses()).toBe(`${de['purpose.user-identification']}, ${de['category.analytics.text']}`)
})

it('leaves nothing in the element when it is removed', () => {
  const { element, remove } = mount()
  remove()
  expect(element.innerHTML).toBe('')
})

import { afterEach, expect, it } from 'vitest'
import { mountCookiePolicy } from '../src/index'
import { createFakeConsent } from './fake-consent'

afterEach(() => document.body.replaceChildren())

function mount() {
  const element = document.createElement('div')
  document.body.append(element)
  return { element, remove: mountCookiePolicy(element, createFakeConsent().consent) }
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

it('leaves nothing in the element when it is removed', () => {
  const { element, remove } = mount()
  remove()
  expect(element.innerHTML).toBe('')
})

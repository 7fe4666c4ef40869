import { expect, it, vi } from 'vitest'
import { show } from '../src/index'
import { createFakeConsent } from './fake-consent'

it('C-10 C-16 C-25 prints each finding once, after what it is in was first drawn', async () => {
  vi.stubGlobal('CSS', { supports: () => true })
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300)
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { consent } = createFakeConsent()
  const click = (action: string) =>
    document.querySelector<HTMLElement>(`[data-omono=root] [data-omono-action=${action}]`)?.click()
  const told = (count: number) => vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(count))

  show(consent, 'banner', { control: false, messages: { 'action.reject-all': 'No, I like bad service' } })
  await told(1)
  const [text, element] = warn.mock.calls[0] ?? []
  expect(text).toBe(
    '[consent] unfair: C-25 “No, I like bad service” steers by “No, I”. Say what the button does, and nothing else. See docs/messages.md#unfair',
  )
  expect(element).toBe(document.querySelector('[data-omono-action=reject-all]'))
  click('open-preferences')
  await new Promise((resolve) => setTimeout(resolve, 100))
  click('close')
  consent.rejectAll()
  await told(2)
  expect(warn.mock.calls[1]?.[0]).toContain(
    '[consent] unfair: C-16 Nothing on the page opens the preferences',
  )
  consent.reset()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(warn).toHaveBeenCalledTimes(2)
})

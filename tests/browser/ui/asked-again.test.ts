import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, beta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, preferences } from '../lib/ui-hooks.ts'

const before = [base, alpha, gamma]
const later = [...before, beta]
const first = shop({ config: { vendors: before, policyVersion: '1' } })
const others = {
  '/later': shop({ config: { vendors: later, policyVersion: '1' } }),
  '/changed': shop({ config: { vendors: before, policyVersion: '2' } }),
}

describeIn('chromium', 'asked again', (_engine, context) => {
  const tab = useTab(context, { reducedMotion: true })
  const words = () => tab.page.evaluate<string>(`document.querySelector('${banner()}').textContent`)
  const statuses = () => tab.page.evaluate('omonoConsent.getConsent()')
  /** Grants Alpha, refuses Gamma, and goes to a page that asks again. */
  const askAgain = async (path: keyof typeof others) => {
    await tab.open(first, { others })
    await tab.page.waitFor(banner())
    await tab.run(`omonoConsent.decide({ alpha: true, gamma: false }, { source: 'preferences' })`)
    await tab.go(path)
    await tab.page.waitFor(banner())
  }
  const answer = async (choice: string) => {
    await tab.page.click(choice)
    await tab.until(`!document.querySelector('${banner()}')`)
  }

  it('says nothing of an earlier choice to who has made none', async () => {
    await tab.open(first)
    await tab.page.waitFor(banner())
    expect(await words()).not.toMatch(/Not decided yet|has changed/)
  })

  it('C-14 R-20 says which vendor is new, and asks about it alone', async () => {
    await askAgain('/later')
    expect(await words()).toContain('Not decided yet: Beta.')
    expect(await words()).toContain('for extra features. Third parties involved: 1.')
    expect(await words()).not.toContain('advertising')
  })

  it('takes nothing back that was granted before when what is new is refused', async () => {
    await askAgain('/later')
    await answer(banner('reject-all'))
    expect(await statuses()).toEqual({ base: 'granted', alpha: 'granted', gamma: 'denied', beta: 'denied' })
  })

  it('grants nothing that was refused before when what is new is accepted', async () => {
    await askAgain('/later')
    await answer(banner('accept-all'))
    expect(await statuses()).toEqual({ base: 'granted', alpha: 'granted', gamma: 'denied', beta: 'granted' })
  })

  it('says it of all that is shown when the preferences are opened from there', async () => {
    await askAgain('/later')
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await answer(preferences('reject-all'))
    expect(await statuses()).toEqual({ base: 'granted', alpha: 'denied', gamma: 'denied', beta: 'denied' })
  })

  it('C-14 says that the policy has changed, and asks about everything', async () => {
    await askAgain('/changed')
    expect(await words()).toContain('The cookie policy has changed since your last choice.')
    expect(await words()).toContain('for statistics and advertising. Third parties involved: 2.')
    await answer(banner('reject-all'))
    expect(await statuses()).toEqual({ base: 'granted', alpha: 'denied', gamma: 'denied' })
  })
})

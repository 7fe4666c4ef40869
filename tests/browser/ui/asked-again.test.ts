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
  const decideFirst = async (choices: object) => {
    await tab.open(first, { others })
    await tab.page.waitFor(banner())
    await tab.run(`omonoConsent.decide(${JSON.stringify(choices)}, { source: 'preferences' })`)
  }

  it('says nothing of an earlier choice to who has made none', async () => {
    await tab.open(first)
    await tab.page.waitFor(banner())
    expect(await words()).not.toMatch(/Not decided yet|has changed/)
  })

  it('C-14 R-20 says which vendor is new, and asks about it alone', async () => {
    await decideFirst({ alpha: true, gamma: false })
    await tab.go('/later')
    await tab.page.waitFor(banner())
    expect(await words()).toContain('Not decided yet: Beta.')
    expect(await words()).toContain('for extra features. Third parties involved: 1.')
    expect(await words()).not.toContain('advertising')
  })

  it('takes nothing back that was granted before when what is new is refused', async () => {
    await decideFirst({ alpha: true, gamma: false })
    await tab.go('/later')
    await tab.page.waitFor(banner())
    await tab.page.click(banner('reject-all'))
    await tab.until(`!document.querySelector('${banner()}')`)
    expect(await statuses()).toEqual({ base: 'granted', alpha: 'granted', gamma: 'denied', beta: 'denied' })
  })

  it('grants nothing that was refused before when what is new is accepted', async () => {
    await decideFirst({ alpha: true, gamma: false })
    await tab.go('/later')
    await tab.page.waitFor(banner())
    await tab.page.click(banner('accept-all'))
    await tab.until(`!document.querySelector('${banner()}')`)
    expect(await statuses()).toEqual({ base: 'granted', alpha: 'granted', gamma: 'denied', beta: 'granted' })
  })

  it('says it of all that is shown when the preferences are opened from there', async () => {
    await decideFirst({ alpha: true, gamma: false })
    await tab.go('/later')
    await tab.page.waitFor(banner())
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.page.click(preferences('reject-all'))
    await tab.until(`!document.querySelector('${banner()}')`)
    expect(await statuses()).toEqual({ base: 'granted', alpha: 'denied', gamma: 'denied', beta: 'denied' })
  })

  it('C-14 says that the policy has changed, and asks about everything', async () => {
    await decideFirst({ alpha: true, gamma: false })
    await tab.go('/changed')
    await tab.page.waitFor(banner())
    expect(await words()).toContain('The cookie policy has changed since your last choice.')
    expect(await words()).toContain('for statistics and advertising. Third parties involved: 2.')
    await tab.page.click(banner('reject-all'))
    await tab.until(`!document.querySelector('${banner()}')`)
    expect(await statuses()).toEqual({ base: 'granted', alpha: 'denied', gamma: 'denied' })
  })
})

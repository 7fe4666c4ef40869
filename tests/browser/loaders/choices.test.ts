// What the visitor does in the interface is the interface's, whoever listens in front of it.
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { change, isGone } from '../lib/main-job-visitor.ts'
import { ownFile } from '../lib/packages.ts'

const late =
  '<script type="rocketlazyloadscript" data-rocket-src="https://cdn.alpha.example/late.js"></script>'
const delayed = '<script type="text/delayed" data-delayed-src="https://cdn.alpha.example/late.js"></script>'

/** Nobody ever lets go of an event here. */
const forEver = `<script>for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup', 'input', 'change'])
  for (const target of [window, document]) target.addEventListener(type, (event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }, true)</script>`

const pages = [
  ['nobody', '', ''],
  ['WP Rocket', '<script src="/wp-rocket.js"></script>', late],
  [
    'a script that catches everything in the capture phase',
    '<script src="/early-capture.js"></script>',
    delayed,
  ],
  ['a script that lets go of nothing', forEver, ''],
] as const

describeIn('firefox', 'choices', (_engine, context) => {
  const tab = useTab(context)
  const imitations = Object.fromEntries(
    ['wp-rocket', 'early-capture'].map((name) => [`/${name}.js`, ownFile(`loaders/imitations/${name}.js`)]),
  )
  const granted = () =>
    tab.page.evaluate(`['alpha', 'beta', 'gamma'].filter((id) => omonoConsent.isGranted(id))`)

  describe.each(pages)('behind %s', (_name, head, body) => {
    async function open(): Promise<void> {
      await tab.open(shop({ head, body }), { others: imitations })
      await tab.page.waitFor('[data-omono="banner"]')
      await sleep(650)
    }

    it('are made with a key', async () => {
      await open()
      await tab.run(`document.querySelector('[data-omono-action="accept-all"]').focus()`)
      await tab.page.press('Enter')
      await tab.page.waitFor(isGone.banner)
      expect(await granted()).toEqual(['alpha', 'beta', 'gamma'])
    })

    it('are made one by one in the preferences', async () => {
      await open()
      await change(tab.page, 'alpha')
      expect(await granted()).toEqual(['alpha'])
    })
  })
})

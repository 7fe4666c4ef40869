import { appendFileSync, readFileSync } from 'node:fs'
import { it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
describeEngines('scratch', (engine, context) => {
  const tab = useTab(context)
  it('x', { retry: 0 }, async () => {
    const mod = await import('/tmp/scratch.mjs')
    await tab.open(shop({ before: `<script>stacks=[]; addEventListener('unhandledrejection', e => stacks.push('R ' + e.reason.stack)); addEventListener('error', e => stacks.push(e.error ? e.error.stack : e.message))</script>`, ...mod.parts }))
    const out = mod.code ? await tab.run(mod.code) : undefined
    appendFileSync('/tmp/scratch.log', engine + ' ' + JSON.stringify({ out, requests: await tab.requests(), ran: await tab.ran(), errors: await tab.errors(), warnings: await tab.warnings(), stacks: await tab.page.evaluate('stacks') }, null, 1) + '\n')
  })
})

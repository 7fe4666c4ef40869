import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '../../harness/index.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

/** What axe finds in the window that the expression names: a frame has a document of its own. */
export const findViolations = (page: Page, view = 'window') =>
  page.evaluate<string[]>(`(async () => {
    const view = ${view}
    view.axe ?? view.eval(${JSON.stringify(axe)})
    const { violations } = await view.axe.run(${JSON.stringify(options)})
    return violations.map(({ id, nodes }) => id + ', ' + nodes.length + ' times: ' + JSON.stringify(nodes[0]))
  })()`)

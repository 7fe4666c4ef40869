// Whatever markup a script sets, and wherever: the tree is the browser's own but for our marks.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { treeOf } from '../lib/page-tree.ts'
import { type Built, buildTrees } from './markup-property/build-trees.ts'
import { type MarkupCase, markupCase } from './markup-property/markup.ts'

const documents = {
  'the standards mode': (page: string) => page,
  'quirks mode': (page: string) => page.replace('<!doctype html>', ''),
}

/** Firefox puts what may not stand in a table somewhere else where markup is put beside something. */
const found: MarkupCase[] = ['afterbegin', 'beforeend', 'beforebegin', 'outerHTML'].map((sink) => ({
  sink: sink as MarkupCase['sink'],
  context: 'div',
  isConnected: false,
  markup: '<table><b><script src="https://cdn.alpha.example/x"></script></b></table><i></i>',
}))

describeEngines('markup', (_engine, context) => {
  const [bare, ours] = [useTab(context), useTab(context)]
  const build = ({ page }: typeof bare, cases: readonly MarkupCase[]) =>
    // In a task of the page's: within what the driver runs, WebKit lets observers see what is half done.
    page.evaluate<Built>(
      `new Promise((done) => setTimeout(() => done((${buildTrees})(${JSON.stringify(cases)}, ${treeOf}))))`,
    )

  for (const [name, toDocument] of Object.entries(documents)) {
    const title = `becomes the browser's own tree in ${name}, but for our marks`
    it(title, { timeout: 120_000 }, async () => {
      await bare.open(toDocument(shop({ sdk: '' })))
      await ours.open(toDocument(shop({ config: { placeholders: false } })))
      let marks = 0
      // A call of the page costs more than a case: one call for many, and a search for the one when they differ.
      const property = fc.asyncProperty(
        fc.array(markupCase, { minLength: 1, maxLength: 60, size: 'max' }),
        async (cases) => {
          const [native, made] = [await build(bare, cases), await build(ours, cases)]
          expect(native.marks).toBe(0)
          marks += made.marks
          const different = cases.flatMap((one, index) =>
            made.trees[index] === native.trees[index]
              ? []
              : [{ ...one, native: native.trees[index], ours: made.trees[index] }],
          )
          expect(different).toEqual([])
        },
      )
      await fc.assert(property, { numRuns: 6, interruptAfterTimeLimit: 6000, examples: [[found]] })
      expect(marks).toBeGreaterThan(20)
    })
  }
})

// The gate's table against the browsers themselves: an attribute that a new version loads from fails here by its name.
import { expect, it } from 'vitest'
import { LOADING, LOADING_ANYWHERE } from '../../../packages/core/src/model/loading.ts'
import { describeEngines, settled } from '../../harness/index.ts'
import { useTab } from '../lib/gate-tab.ts'
import { askForAll } from './loading-table/ask-for-all.ts'
import { elements } from './loading-table/elements.ts'
import { findAddresses } from './loading-table/find-addresses.ts'

const inTable = (name: string) => {
  const [tag = '', attribute = ''] = name.split('.')
  return LOADING_ANYWHERE.includes(attribute) || !!LOADING[tag]?.includes(attribute)
}

/** What looks like an address and loads nothing by itself, and why. */
const HARMLESS: Readonly<Record<string, string>> = {
  // Followed when the visitor clicks or sends.
  'a.href': 'navigation',
  'area.href': 'navigation',
  'form.action': 'navigation',
  'button.formaction': 'navigation',
  'input.formaction': 'navigation',
  // Read by other tools, or by nobody.
  'base.href': 'changes how others are read, and each of them is judged as it is read',
  'blockquote.cite': 'text',
  'q.cite': 'text',
  'del.cite': 'text',
  'ins.cite': 'text',
  'img.longdesc': 'text',
  'frame.longdesc': 'text',
  'iframe.longdesc': 'text',
  'img.lowsrc': 'obsolete',
  'object.archive': 'obsolete: applets',
  'object.code': 'obsolete: applets',
  'object.codebase': 'obsolete: applets',
  'area.nohref': 'obsolete: a boolean',
  'html.manifest': 'obsolete: application caches',
  // Elements of the same document: the second test shows that nothing is asked for.
  'filter.href': 'a reference',
  'linearGradient.href': 'a reference',
  'radialGradient.href': 'a reference',
  'pattern.href': 'a reference',
  'mpath.href': 'a reference',
  'textPath.href': 'a reference',
  // Animated strings that are no addresses.
  '*.class': 'a name',
  '*.in': 'a name',
  '*.in2': 'a name',
  '*.result': 'a name',
  '*.target': 'a name',
}
const isHarmless = (name: string) => name in HARMLESS || `*.${name.split('.')[1]}` in HARMLESS

/** May be an address, on one element or another. */
const attributes = (
  'src srcset href imagesrcset data poster background ping lowsrc dynsrc longdesc cite codebase code archive classid ' +
  'action formaction manifest profile icon usemap attributionsrc'
).split(' ')
/** CSS, and what presents like it. */
const presentations = (
  'style fill stroke mask filter clip-path cursor marker marker-start marker-mid marker-end list-style content ' +
  'background-image shape-outside offset-path'
).split(' ')
const presented = elements.filter(([, name]) => /^(p|rect|path|text|mi)$/.test(name))

describeEngines('the table of what loads', (_engine, context) => {
  const tab = useTab(context)

  it('knows every attribute that a property reflects as an address', async () => {
    await tab.open('<!doctype html><title>x</title>')
    const found = await tab.page.evaluate<string[]>(`(${findAddresses})(${JSON.stringify(elements)})`)
    expect(found).toContain('img.src')
    expect(found.length).toBeGreaterThan(40)
    expect(found.filter((name) => !inTable(name) && !isHarmless(name))).toEqual([])
  })

  it('knows every attribute for which something is asked for without a click', async () => {
    await tab.open('<!doctype html><title>x</title>')
    context.network.clear()
    for (const [which, names, form] of [
      [elements, attributes, '@'],
      [presented, presentations, 'url(@#x)'],
    ] as const)
      await tab.page.evaluate(
        `(${askForAll})(${JSON.stringify(which)}, ${JSON.stringify(names)}, ${JSON.stringify(form)})`,
      )
    await settled(tab.page, 1500)
    const asked = context.network
      .requests(({ path }) => path.startsWith('/probe/'))
      .map(({ path }) => path.split('?')[0]?.split('/').slice(2).join('.') ?? '')
    const names = [...new Set(asked)].sort()
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !inTable(name))).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'

const nonce = 'R4nd0m'
const policy = `script-src 'nonce-${nonce}' 'strict-dynamic' 'unsafe-eval'; require-trusted-types-for 'script'; trusted-types omono-consent site`
const payload = `<img src="data:," onerror="pwned.push(1)">https://www.alpha.example/`
/** What is no TrustedHTML, whatever it looks like. */
const values = [
  ['a text', 'text'],
  ['an array', '[text]'],
  ['a String', 'new String(text)'],
  ['an object with toString', '({ toString: () => text })'],
  [
    'an object that calls itself TrustedHTML',
    `({ toString: () => text, [Symbol.toStringTag]: 'TrustedHTML' })`,
  ],
  ['an object with the prototype', 'Object.setPrototypeOf({ toString: () => text }, TrustedHTML.prototype)'],
] as const
const sinks = [
  ['innerHTML', 'place.innerHTML = value'],
  ['outerHTML', 'place.firstChild.outerHTML = value'],
  ['insertAdjacentHTML', `place.insertAdjacentHTML('beforeend', value)`],
  ['setHTMLUnsafe', 'place.setHTMLUnsafe(value)'],
  ['innerHTML of a shadow root', `place.attachShadow({ mode: 'open' }).innerHTML = value`],
  ['createContextualFragment', 'place.append(document.createRange().createContextualFragment(value))'],
  ['srcdoc', `place.appendChild(document.createElement('iframe')).srcdoc = value`],
  [
    'setAttribute of srcdoc',
    `place.appendChild(document.createElement('iframe')).setAttribute('srcdoc', value)`,
  ],
  ['document.write', 'document.write(value)'],
  ['document.writeln', 'document.writeln(value)'],
  ['src of a script', `place.appendChild(document.createElement('script')).src = value`],
  ['text of a script', `place.appendChild(document.createElement('script')).text = value`],
] as const

const prepare = `window.pwned = []; window.outcomes = {}`
/** The name of what each call throws, or nothing. */
const calls = values.flatMap(([what, value]) =>
  sinks.map(
    ([where, act]) => `try {
      const place = document.body.appendChild(document.createElement('div')), text = ${JSON.stringify(payload)}
      place.append(document.createElement('i'))
      const value = ${value}
      try { ${act}; outcomes[${JSON.stringify(`${where}: ${what}`)}] = 'taken' }
      catch (error) { outcomes[${JSON.stringify(`${where}: ${what}`)}] = error.name }
    } catch (error) { outcomes[${JSON.stringify(`${where}: ${what}`)}] = 'never asked: ' + error.name }`,
  ),
)
const code = `${prepare}; ${calls.join('\n')}`

describeEngines('Trusted Types', (_engine, context) => {
  const tab = useTab(context)
  const withPolicy = (sdk?: string) => ({
    headers: { 'content-security-policy': policy },
    body: shop({
      nonce,
      body: `<script nonce="${nonce}" src="/tries.js"></script>`,
      ...(sdk === undefined ? {} : { sdk }),
    }),
  })
  const others = { '/tries.js': { headers: { 'content-type': 'text/javascript' }, body: code } }
  const read = async () => {
    await tab.page.evaluate('new Promise((done) => setTimeout(done, 300))')
    return tab.page.evaluate<{ outcomes: Record<string, string>; pwned: unknown[] }>('({ outcomes, pwned })')
  }

  it('refuses with the SDK what it refuses without, and runs nothing', async () => {
    await tab.open(withPolicy(''), { others })
    const native = await read()
    if (!(await tab.page.evaluate('!!window.trustedTypes'))) return
    await tab.open(withPolicy(), { others })
    const ours = await read()
    expect(Object.keys(native.outcomes)).toHaveLength(values.length * sinks.length)
    expect(native.pwned).toEqual([])
    expect(ours.pwned).toEqual([])
    expect(ours.outcomes).toEqual(native.outcomes)
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    expect((await read()).pwned).toEqual([])
  })

  it('takes what the policy of the page has signed, as it takes it without the SDK', async () => {
    const signed = `
      const site = trustedTypes.createPolicy('site', { createHTML: (text) => text })
      const place = document.body.appendChild(document.createElement('div'))
      place.innerHTML = site.createHTML('<b id="signed">b</b><a href="https://www.alpha.example/">a</a>')
      return place.innerHTML`
    for (const sdk of ['', undefined]) {
      await tab.open(withPolicy(sdk), { others: { '/tries.js': { body: '' } } })
      if (!(await tab.page.evaluate('!!window.trustedTypes'))) return
      expect(await tab.run(signed)).toBe('<b id="signed">b</b><a href="https://www.alpha.example/">a</a>')
    }
  })
})

/** Markup that a vendor's URL stands in, and whose handler the browser takes away or never sees. */
const harmless = [
  [
    'setHTMLUnsafe with a sanitizer',
    `place.setHTMLUnsafe('<img src="x" onerror="pwned.push(1)"><b>b</b>', { sanitizer: { removeElements: ['img'] } })`,
  ],
  [
    'setHTMLUnsafe with a sanitizer and a vendor',
    `place.setHTMLUnsafe('<img src="x" onerror="pwned.push(1)"><i>https://www.alpha.example/</i>', { sanitizer: { removeElements: ['img'] } })`,
  ],
  [
    'setHTML with a sanitizer',
    `place.setHTML('<img src="x" onerror="pwned.push(1)"><a href="https://www.alpha.example/">a</a>', { sanitizer: { elements: ['a'] } })`,
  ],
  [
    'innerHTML with markup that changes when it is parsed twice',
    `place.innerHTML = '<form><math><mtext></form><form><mglyph><style></math><img src="x" onerror="pwned.push(1)">https://www.alpha.example/'`,
  ],
  [
    'the same with an image of the vendor',
    `place.innerHTML = '<form><math><mtext></form><form><mglyph><style></math><img src="x" onerror="pwned.push(1)"></style><img src="https://www.alpha.example/p.svg">'`,
  ],
  [
    'insertAdjacentHTML with such markup',
    `place.insertAdjacentHTML('beforeend', '<form><math><mtext></form><form><mglyph><style></math><img src="x" onerror="pwned.push(1)">https://www.alpha.example/')`,
  ],
  [
    'noscript, whose content is a text',
    `place.innerHTML = '<noscript><p title="</noscript><i>https://www.alpha.example/</i>"></noscript><b>b</b>'`,
  ],
] as const

describeEngines('markup that is harmless without the SDK', (_engine, context) => {
  const tab = useTab(context)
  const marks = / (data-(vendor|src|href|srcset|omono)[^=]*="[^"]*"|type="text\/plain")/g

  it.each(harmless)('%s runs nothing, and makes the same tree', async (_name, act) => {
    const trees: string[] = []
    for (const sdk of ['', undefined]) {
      await tab.open(shop({ ...(sdk === undefined ? {} : { sdk }) }))
      const tree = await tab.run(`
        window.pwned = []
        const place = document.body.appendChild(document.createElement('div'))
        try { ${act} } catch (error) { return error.name }
        await new Promise((done) => setTimeout(done, 300))
        return place.innerHTML + pwned.length`)
      trees.push(String(tree).replace(marks, '').replaceAll(' src="https://www.alpha.example/p.svg"', ''))
    }
    expect(trees[1]).toBe(trees[0])
    // Without sanitisers the argument means nothing, and the markup is not harmless.
    if (!act.includes('sanitizer') || (await tab.page.evaluate(`'Sanitizer' in window`)))
      expect(trees[0]).not.toMatch(/[1-9]$/)
  })
})

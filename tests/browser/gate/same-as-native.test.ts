// What a script sees of the functions that the gate replaces: nothing. The same calls with the SDK and without it.
import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { treeOf } from '../lib/page-tree.ts'
import { compareRealms, describeRealm } from './same/describe-realm.ts'
import { callsByName } from './same/odd-calls.ts'
import { ownCalls } from './same/own-calls.ts'
import { runCalls } from './same/run-calls.ts'

/** What the SDK adds to the page, and what Firefox's driver does. */
const added = ['__pw_bidiInsertText', 'omonoConsent', 'omonoConsentUi', 'Symbol(omono.consent)']

/** A frame that a script inserts is entered by the gate. */
const realms = {
  page: 'window',
  frame: `(window.frame ??= document.body.appendChild(document.createElement('iframe'))).contentWindow`,
}

const allCalls = [...callsByName.values(), ownCalls].flat()
/** The whole list is more than what a driver takes at once. */
const batches = Array.from({ length: Math.ceil(allCalls.length / 700) }, (_, index) =>
  allCalls.slice(index * 700, (index + 1) * 700),
)

/**
 * What differs, and stays so: docs/decisions/0025-natives-cannot-be-told-apart.md. An object with options is looked into
 * before the native function looks; of a few classes nothing harmless tells their objects from others, so there an
 * argument is read before `this` is refused.
 */
const known = [
  /PeerConnection|setConfiguration|PaymentRequest|[cC]redentials|[cC]ookieStore|addAll/,
  /realm\.(?:Worklet|URL|IDBFactory|CacheStorage|FileSystemDirectoryHandle|Cache|SVGAnimatedString|XMLHttpRequest)\b[^⇒]*\.call\(/,
  // A clone of the whole page has the SDK's tag in it, and the interface brings a style sheet.
  /adoptedStyleSheets/,
  /cloneNode\.call\(realm\.document/,
]

/**
 * Firefox writes into a message what the caller wrote, which is our wrapper's code. And whose realm refuses an object that
 * has no text depends on who made the object that it is asked for.
 */
const comparable = (line = '') =>
  line
    .replace(/can't convert .+? to (string|number|object)/g, "can't convert to $1")
    .replace(/(?<=nothing\(\).*TypeError) of another realm/, '')

/** Thousands of calls on a page that is opened twice. */
const patient = { timeout: 180_000 }

describeEngines('the same as native', (engine, context) => {
  const tab = useTab(context)

  /** What `ask` finds on the page with the SDK, and on the same page without it. */
  async function inBoth<T>(ask: () => Promise<T>): Promise<[native: T, ours: T]> {
    await tab.open(shop({ sdk: '' }))
    const native = await ask()
    await tab.open(shop({}))
    return [native, await ask()]
  }

  for (const [name, realm] of Object.entries(realms)) {
    // Whoever names the engines has the time.
    if (name === 'frame' && engine !== 'chromium' && !process.env.ENGINES) continue
    it(`shows the browser's own functions, descriptors and prototypes in the ${name}`, patient, async () => {
      const shapes = await inBoth(async () => {
        const shape = `JSON.stringify((${describeRealm})(${realm}, ${JSON.stringify(added)}))`
        const length = await tab.page.evaluate<number>(`(window.shape = ${shape}).length`)
        // In pieces: it is more than what a driver hands over in time.
        let text = ''
        while (text.length < length)
          text += await tab.page.evaluate<string>(`shape.slice(${text.length}, ${text.length + 5e5})`)
        return text
      })
      const [native = {}, ours = {}] = shapes.map((text): Record<string, string[]> => JSON.parse(text))
      expect(Object.keys(native).length).toBeGreaterThan(5000)
      expect(compareRealms(native, ours)).toEqual([])
    })

    it(
      `returns and throws what the browser does in the ${name}, whatever it is called with`,
      patient,
      async () => {
        const [native, ours] = await inBoth(async () => {
          const lines: string[] = []
          for (const calls of batches)
            lines.push(
              ...JSON.parse(
                await tab.page.evaluate<string>(
                  `(${runCalls})(${realm}, ${JSON.stringify(calls)}, ${treeOf}).then(JSON.stringify)`,
                ),
              ),
            )
          return lines
        })
        expect(native.length).toBeGreaterThan(3000)
        const different = native.flatMap((line, index) =>
          comparable(line) === comparable(ours[index]) ||
          known.some((one) => one.test(line.split(' ⇒ ')[0] ?? ''))
            ? []
            : [`${line}\n      with the SDK: ${ours[index]?.split(' ⇒ ')[1]}`],
        )
        expect(different).toEqual([])
      },
    )
  }
})

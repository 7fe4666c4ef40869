import { findBrowsers } from '../../scripts/browsers.mjs'
import type { Browser, EngineName, Supports } from './browser.ts'
import { chromiumSupports, launchChromium } from './chromium.ts'
import { firefoxSupports, launchFirefox } from './firefox.ts'
import type { Network } from './proxy.ts'
import { launchWebKit, webkitSupports } from './webkit.ts'
import { gtkSupports, launchWebKitGtk } from './webkit-gtk.ts'

/** Starts a browser whose whole internet is `network`. */
export async function launch(engine: EngineName, network: Network): Promise<Browser> {
  const found = findBrowsers()[engine]
  if (!found) {
    throw new Error(`[harness] No ${engine} on this machine. Run: node scripts/browsers.mjs`)
  }
  if (found.name === 'chromium') return launchChromium(found.path, network)
  if (found.name === 'firefox') return launchFirefox(found.path, network)
  if (found.kind === 'playwright') return launchWebKit(found.path, network)
  return launchWebKitGtk(found, network)
}

/** What the engine can do, known before it starts, for `it.skipIf`. */
export function supportsOf(engine: EngineName): Supports {
  if (engine === 'chromium') return chromiumSupports
  if (engine === 'firefox') return firefoxSupports
  const webkit = findBrowsers().webkit
  return webkit?.name === 'webkit' && webkit.kind === 'playwright' ? webkitSupports : gtkSupports
}

/** The engines to test: all, or those that the environment variable ENGINES names. */
export function listEngines(): EngineName[] {
  const all: EngineName[] = ['chromium', 'firefox', 'webkit']
  const wanted = process.env.ENGINES?.split(/[\s,]+/).filter(Boolean)
  if (!wanted) return all
  const unknown = wanted.filter((name) => !all.includes(name as EngineName))
  if (unknown.length > 0) throw new Error(`[harness] ENGINES names ${unknown}; known are ${all}.`)
  return all.filter((name) => wanted.includes(name))
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Session, SessionOptions } from './browser.ts'
import { getCertificate } from './certificate.ts'
import { adoptContext, toContextOptions } from './playwright.ts'
import type { Network } from './proxy.ts'

export const chromiumSupports = {
  cookieJar: true,
  colorScheme: true,
  reducedMotion: true,
  javaScriptOff: true,
  browserConsole: true,
  preconnect: true,
}

/**
 * Each session is a browser of its own with a regular profile: in the private windows that Playwright
 * offers as contexts, Chromium neither preconnects nor prefetches, which would hide leaks.
 */
export async function launchChromium(path: string, network: Network): Promise<Browser> {
  const { fingerprint } = await getCertificate()
  const sessions = new Set<Session>()

  async function startSession(options: SessionOptions): Promise<Session> {
    const launching = {
      executablePath: path,
      chromiumSandbox: false,
      proxy: { server: `http://127.0.0.1:${network.port}` },
      // A visitor's browser preconnects, and brings pages back from its cache.
      ignoreDefaultArgs: ['--disable-background-networking', '--disable-back-forward-cache'],
      args: chromiumArguments(fingerprint),
    }
    if (options.isPrivate) {
      const native = await chromium.launch(launching)
      const context = await native.newContext(toContextOptions(options))
      return adoptContext('chromium', context, network, options, () => native.close())
    }
    const profile = await mkdtemp(join(tmpdir(), 'omono-chromium-'))
    if (options.preferences) {
      await mkdir(join(profile, 'Default'))
      await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(options.preferences))
    }
    const context = await chromium.launchPersistentContext(profile, {
      ...toContextOptions(options),
      ...launching,
    })
    return adoptContext('chromium', context, network, options, async () => {
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    })
  }

  return {
    engine: 'chromium',
    supports: chromiumSupports,
    network,
    async newSession(options = {}) {
      const session = await startSession(options)
      sessions.add(session)
      return session
    },
    async close() {
      await Promise.all([...sessions].map((session) => session.close()))
    },
  }
}

function chromiumArguments(fingerprint: string): string[] {
  return [
    // Not --ignore-certificate-errors: answers with a certificate error are never cached.
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    // Playwright's list less ThirdPartyStoragePartitioning, which a visitor's browser has; the last one counts.
    `--disable-features=${switchedOff}`,
    // Asks who is signed in, on a host that a page may use as well (Google Sign-In).
    '--gaia-url=https://gaia.invalid',
  ]
}

const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BoundaryEventDispatchTracksNodeRemoval',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'Translate',
].join()

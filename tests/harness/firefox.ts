import { fileURLToPath } from 'node:url'
import type { Browser as NativeBrowser } from 'playwright-core'
import { firefox } from 'playwright-core'
import type { Browser, SessionOptions } from './browser.ts'
import { adoptContext, toContextOptions } from './playwright.ts'
import type { Network } from './proxy.ts'

export const firefoxSupports = {
  cookieJar: true,
  colorScheme: true,
  reducedMotion: true,
  javaScriptOff: false,
  browserConsole: true,
  preconnect: true,
}

type Preferences = Record<string, string | number | boolean>

/** Stock Firefox, spoken to over WebDriver BiDi. */
export async function launchFirefox(path: string, network: Network): Promise<Browser> {
  const launched = new Map<string, Promise<NativeBrowser>>()

  // BiDi cannot emulate these per session, so each combination has a browser of its own.
  function browserFor(options: SessionOptions): Promise<NativeBrowser> {
    const preferences = visitorPreferences(options)
    const key = JSON.stringify(preferences)
    const known = launched.get(key)
    if (known) return known
    const native = firefox.launch({
      // This channel makes Playwright speak BiDi; it looks for nothing when it is given a path.
      channel: 'moz-firefox',
      executablePath: fileURLToPath(new URL('end-with-owner.sh', import.meta.url)),
      env: {
        ...process.env,
        OMONO_OWNER: String(process.pid),
        OMONO_PROGRAM: path,
        // Without it Firefox ignores services.settings.server.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
      firefoxUserPrefs: { ...networkPreferences(network.port), ...preferences },
    })
    launched.set(key, native)
    return native
  }

  await browserFor({})
  return {
    engine: 'firefox',
    supports: firefoxSupports,
    network,
    async newSession(options = {}) {
      if (options.javaScript === false) {
        throw new Error('[harness] Firefox cannot be driven with JavaScript off; ask supports first.')
      }
      const native = await browserFor(options)
      const context = await native.newContext(toContextOptions(options))
      return adoptContext('firefox', context, network, options)
    },
    async close() {
      const natives = await Promise.all(launched.values())
      await Promise.all(natives.map((native) => native.close()))
    },
  }
}

function visitorPreferences(options: SessionOptions): Preferences {
  return {
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
  }
}

function networkPreferences(port: number): Preferences {
  return {
    // With any proxy Firefox does not preconnect, so every host and port is this port instead.
    'network.proxy.type': 0,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `1-65535=${port}`,
    // Remote control sets it to 0 where it has its default of 20.
    'network.http.speculative-parallel-limit': 19,
    'network.http.http3.enable': false,
    'network.trr.mode': 5,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    // As a visitor's Firefox has it: a cookie jar per site.
    'network.cookie.cookieBehavior': 5,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.newtabpage.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': '',
  }
}

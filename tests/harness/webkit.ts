import { webkit } from 'playwright-core'
import type { Browser } from './browser.ts'
import { adoptContext, toContextOptions } from './playwright.ts'
import type { Network } from './proxy.ts'

export const webkitSupports = {
  cookieJar: true,
  colorScheme: true,
  reducedMotion: true,
  javaScriptOff: true,
  browserConsole: true,
  preconnect: false,
}

/** Playwright's own build of WebKit. */
export async function launchWebKit(path: string, network: Network): Promise<Browser> {
  const native = await webkit.launch({
    executablePath: path,
    proxy: { server: `http://127.0.0.1:${network.port}` },
  })
  return {
    engine: 'webkit',
    supports: webkitSupports,
    network,
    async newSession(options = {}) {
      const context = await native.newContext(toContextOptions(options))
      return adoptContext('webkit', context, network, options)
    },
    close: () => native.close(),
  }
}

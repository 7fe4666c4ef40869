import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Session, SessionOptions } from './browser.ts'
import { startChild } from './children.ts'
import { getDisplay } from './display.ts'
import { gpcHeaders, gpcScript } from './gpc.ts'
import { injectScript } from './inject.ts'
import type { Network } from './proxy.ts'
import { sendCommand } from './webdriver.ts'
import { createGtkPage, createWindows } from './webkit-gtk-page.ts'

export type GtkPaths = { path: string; driver: string; xvfb: string }

export const gtkSupports = {
  cookieJar: false,
  colorScheme: true,
  reducedMotion: true,
  javaScriptOff: true,
  browserConsole: false,
  preconnect: true,
}

/** MiniBrowser of WebKitGTK; each session is a browser with a driver of its own. */
export async function launchWebKitGtk(paths: GtkPaths, network: Network): Promise<Browser> {
  const display = await getDisplay(paths.xvfb)
  const sessions = new Set<Session>()
  return {
    engine: 'webkit',
    supports: gtkSupports,
    network,
    async newSession(options = {}) {
      const session = await startSession(paths, display, network, options)
      const close = session.close
      session.close = () => {
        sessions.delete(session)
        return close()
      }
      sessions.add(session)
      return session
    },
    async close() {
      await Promise.all([...sessions].map((session) => session.close()))
    },
  }
}

async function startSession(
  paths: GtkPaths,
  display: string,
  network: Network,
  options: SessionOptions,
): Promise<Session> {
  const home = await makeHome(options)
  const script = [collectScript, options.gpc && gpcScript, options.initScript].filter(Boolean)
  const entrance = await network.open({
    headers: options.gpc ? gpcHeaders : {},
    change: (request, response) => injectScript(script.join('\n;'), request, response),
  })
  const port = await findFreePort()
  const driver = startChild(paths.driver, [`--port=${port}`], {
    ...process.env,
    DISPLAY: display,
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    GDK_BACKEND: 'x11',
    HOME: home,
    // Layers are drawn by shaders, which a machine without a graphics card compiles and runs itself: half of a test's time.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
  })
  const args = [
    '--automation',
    // The proxy capability of WebDriver exists, but MiniBrowser ignores it.
    `--proxy=http://127.0.0.1:${entrance.port}`,
    ...(options.colorScheme === 'dark' ? ['--dark-mode'] : []),
    ...(options.javaScript === false ? ['--enable-javascript=false'] : []),
  ]
  const base = `http://127.0.0.1:${port}`
  await waitForDriver(base)
  const { sessionId } = await sendCommand<{ sessionId: string }>(base, 'POST', '/session', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        // A page that never finishes loading must not block every later command.
        pageLoadStrategy: 'none',
        unhandledPromptBehavior: 'accept',
        'webkitgtk:browserOptions': { binary: paths.path, args },
      },
    },
  })
  const windows = createWindows(`${base}/session/${sessionId}`)
  let isOpen = true
  return {
    engine: 'webkit',
    newPage: () => createGtkPage(windows, network, options),
    async close() {
      if (!isOpen) return
      isOpen = false
      await sendCommand(base, 'DELETE', `/session/${sessionId}`).catch(() => {
        // The browser is gone already; the rest still has to go.
      })
      driver.stop()
      await entrance.close()
      await rm(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** WebDriver reports neither, so the page keeps them itself. */
const collectScript = `(() => {
  const messages = [], errors = [], { error, warn } = console
  Object.defineProperty(window, '__harness', { value: { messages, errors } })
  const text = (values) => values.map((value) => {
    try { return typeof value === 'object' && !(value instanceof Error) ? JSON.stringify(value) : String(value) }
    catch { return Object.prototype.toString.call(value) }
  }).join(' ')
  console.error = (...values) => { messages.push({ type: 'error', text: text(values) }); error.apply(console, values) }
  console.warn = (...values) => { messages.push({ type: 'warning', text: text(values) }); warn.apply(console, values) }
  addEventListener('error', (event) => { if (event.message) errors.push(String(event.error ?? event.message)) }, true)
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)))
})()`

async function makeHome(options: SessionOptions): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'omono-webkit-'))
  const folder = join(home, 'config', 'gtk-3.0')
  await mkdir(folder, { recursive: true })
  const animations = options.reducedMotion ? 0 : 1
  await writeFile(join(folder, 'settings.ini'), `[Settings]\ngtk-enable-animations=${animations}\n`)
  // MiniBrowser's toolbar would keep the window from becoming as narrow as a phone.
  await writeFile(
    join(folder, 'gtk.css'),
    `* { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; font-size: 1px; }
    image { -gtk-icon-transform: scale(0.01); }`,
  )
  return home
}

async function waitForDriver(base: string): Promise<void> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    try {
      await fetch(`${base}/status`)
      return
    } catch {
      // It does not listen yet.
      await sleep(10)
    }
  }
  throw new Error(`[harness] WebKitWebDriver did not listen on ${base} within 10 s.`)
}

function findFreePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

// Finds the browsers of the tests, and installs them where that can be done without asking.
// Plain Node, because it runs before anything is installed.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {{ name: 'chromium', path: string }} Chromium
 * @typedef {{ name: 'firefox', path: string }} Firefox
 * @typedef {{ name: 'webkit', kind: 'playwright', path: string }} PlaywrightWebKit
 * @typedef {{ name: 'webkit', kind: 'gtk', path: string, driver: string, xvfb: string }} GtkWebKit
 * @typedef {{ chromium?: Chromium, firefox?: Firefox, webkit?: PlaywrightWebKit | GtkWebKit }} FoundBrowsers
 */

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
}

/** @returns {FoundBrowsers} What this machine has now. */
export function findBrowsers() {
  /** @type {FoundBrowsers} */
  const found = {}
  const chromium = findProgram(process.env.OMONO_CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome')
  const firefox = findProgram('firefox-esr', 'firefox')
  const webkit = findPlaywrightWebKit() ?? findGtkWebKit()
  if (chromium) found.chromium = { name: 'chromium', path: chromium }
  if (firefox) found.firefox = { name: 'firefox', path: firefox }
  if (webkit) found.webkit = webkit
  return found
}

/**
 * Installs what is missing, on Debian and Ubuntu as root.
 *
 * @returns {Required<FoundBrowsers>}
 */
export function ensureBrowsers() {
  const missing = listMissing(findBrowsers())
  if (missing.length > 0) install(missing)
  const found = findBrowsers()
  const stillMissing = listMissing(found)
  if (stillMissing.length > 0) throw new Error(explain(stillMissing))
  return /** @type {Required<FoundBrowsers>} */ (found)
}

/** @param {FoundBrowsers} found */
function listMissing(found) {
  const wanted = process.env.ENGINES?.split(',') ?? Object.keys(debianPackages)
  return /** @type {(keyof typeof debianPackages)[]} */ (Object.keys(debianPackages)).filter(
    (name) => wanted.includes(name) && !found[name],
  )
}

/** @param {(keyof typeof debianPackages)[]} missing */
function install(missing) {
  if (!findProgram('apt-get')) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !canSudo()) return
  const prefix = isRoot ? [] : ['sudo', '-n']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const packages = missing.flatMap((name) => debianPackages[name])
  // A second apt-get elsewhere on the machine is common in CI, so wait for its lock.
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ]) {
    const [command, ...rest] = [...prefix, 'apt-get', ...wait, ...args]
    try {
      execFileSync(/** @type {string} */ (command), rest, { stdio: ['ignore', 'inherit', 'inherit'], env })
    } catch (error) {
      console.error(`[browsers] apt-get ${args[0]} failed: ${/** @type {Error} */ (error).message}`)
    }
  }
}

function canSudo() {
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    // No sudo, or it asks for a password.
    return false
  }
}

/** @param {(keyof typeof debianPackages)[]} missing */
function explain(missing) {
  const packages = missing.flatMap((name) => debianPackages[name]).join(' ')
  return [
    `[browsers] Not found on this machine: ${missing.join(', ')}.`,
    'Looked in PATH, in OMONO_CHROMIUM and in the browser folder of Playwright.',
    `Debian, Ubuntu: sudo apt-get install --no-install-recommends ${packages}`,
    'Elsewhere: install Chromium and Firefox, and run `npx playwright-core@1.62.1 install webkit`.',
    'Or test with what is there: ENGINES=chromium pnpm test',
  ].join('\n')
}

/** @param {(string | undefined)[]} names */
function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of names) {
    if (!name) continue
    const paths = name.includes('/') ? [name] : folders.map((folder) => join(folder, name))
    const path = paths.find(isExecutable)
    if (path) return path
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not a program.
    return false
  }
}

/** @returns {PlaywrightWebKit | undefined} */
function findPlaywrightWebKit() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ]
  for (const cache of caches) {
    if (!cache || !existsSync(cache)) continue
    const builds = readdirSync(cache).filter((name) => /^webkit-\d+$/.test(name))
    const newest = builds.sort((a, b) => Number(b.slice(7)) - Number(a.slice(7)))[0]
    const path = newest && join(cache, newest, 'pw_run.sh')
    if (path && isExecutable(path)) return { name: 'webkit', kind: 'playwright', path }
  }
}

/** @returns {GtkWebKit | undefined} */
function findGtkWebKit() {
  const driver = findProgram('WebKitWebDriver')
  const xvfb = findProgram('Xvfb')
  const path = findMiniBrowser()
  if (driver && xvfb && path) return { name: 'webkit', kind: 'gtk', path, driver, xvfb }
}

/** MiniBrowser is not in PATH: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
function findMiniBrowser() {
  for (const library of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    if (!existsSync(library)) continue
    const folders = ['', ...readdirSync(library).filter((name) => name.includes('linux-gnu'))]
    for (const folder of folders) {
      for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
        const path = join(library, folder, version, 'MiniBrowser')
        if (isExecutable(path)) return path
      }
    }
  }
}

/** @param {Required<FoundBrowsers>[keyof FoundBrowsers]} browser */
function readVersion(browser) {
  if (browser.name === 'webkit' && browser.kind === 'playwright') return 'Playwright build'
  try {
    // MiniBrowser needs a display even to say its version; its library does not.
    const [command, args] =
      browser.name === 'webkit'
        ? // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own form
          ['dpkg-query', ['-W', '-f', 'WebKitGTK ${Version}', 'webkit2gtk-driver']]
        : [browser.path, ['--version']]
    return execFileSync(/** @type {string} */ (command), /** @type {string[]} */ (args), {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    // Another distribution, or a browser that does not say.
    return 'unknown version'
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const browser of Object.values(ensureBrowsers())) {
      console.log(`${browser.name.padEnd(9)} ${readVersion(browser)}  ${browser.path}`)
    }
  } catch (error) {
    console.error(/** @type {Error} */ (error).message)
    process.exitCode = 1
  }
}

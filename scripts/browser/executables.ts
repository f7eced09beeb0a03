import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Browser {
  readonly title: string
  /** Debian's package. */
  readonly debian: string
  /** The environment variable that names another executable. */
  readonly variable: string
  readonly names: readonly string[]
  /** Where macOS and Windows keep what is not on the PATH. */
  readonly places: readonly string[]
}

const CHROMIUM: Browser = {
  title: 'Chromium',
  debian: 'chromium',
  variable: 'SAYS_WHO_CHROMIUM',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

const FIREFOX: Browser = {
  title: 'Firefox',
  debian: 'firefox-esr',
  variable: 'SAYS_WHO_FIREFOX',
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}

/** Path of an installed Chromium, or null. */
export function findChromium(): string | null {
  return findExecutable(CHROMIUM)
}

/** Path of Chromium; installs Debian's where it may. Throws a sentence that says what to install where it may not. */
export function needChromium(): string {
  return need(CHROMIUM)
}

/** Path of Firefox; installs Debian's where it may. Throws a sentence that says what to install where it may not. */
export function needFirefox(): string {
  return need(FIREFOX)
}

function need(browser: Browser): string {
  const found = findExecutable(browser)
  if (found !== null) return found
  if (mayInstall()) {
    console.error(`Installing ${browser.title} …`)
    runApt('update')
    runApt('install', '-y', '--no-install-recommends', browser.debian)
    const installed = findExecutable(browser)
    if (installed !== null) return installed
  }
  const debian = existsSync('/etc/debian_version') ? `: as root, apt-get install ${browser.debian}` : ''
  throw new Error(
    `No ${browser.title} was found. Please install it${debian}, or name one in the variable ${browser.variable}.`,
  )
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && isExecutable('/usr/bin/apt-get')
}

function runApt(...words: readonly string[]): void {
  spawnSync('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function findExecutable(browser: Browser): string | null {
  const named = process.env[browser.variable]
  if (named !== undefined) return isExecutable(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    ...browser.names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...browser.places,
  ]
  return candidates.find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

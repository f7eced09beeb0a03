import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const FIREFOX_NAMES = ['firefox', 'firefox-esr']

/** Where macOS and Windows keep what is not on the PATH. */
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Path of an installed Chromium, or null. The variable CHROMIUM names another one. */
export function findChromium(): string | null {
  return process.env.CHROMIUM ?? findExecutable(CHROMIUM_NAMES, CHROMIUM_PLACES)
}

/** Path of an installed Firefox, or null. The variable FIREFOX names another one. */
export function findFirefox(): string | null {
  return process.env.FIREFOX ?? findExecutable(FIREFOX_NAMES, FIREFOX_PLACES)
}

function findExecutable(names: readonly string[], places: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places]
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

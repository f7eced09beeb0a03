import type { Setting } from './setting.ts'
import { automatic, introduced, kindsShown, markStyle, sitesOff, sitesOn, startHidden } from './settings.ts'

/** What a file of settings calls itself, so that another program's file is not taken for one. */
const FORMAT = 'says-who-settings'
/** The longest file that is read, in UTF-16 units: a thousand times what all settings fill. */
const FILE_LENGTH = 1_000_000

const SETTINGS: Readonly<Record<string, Setting<unknown>>> = {
  kindsShown,
  startHidden,
  markStyle,
  automatic,
  sitesOn,
  sitesOff,
  introduced,
} as Readonly<Record<string, Setting<unknown>>>

/** All settings as the text of a file. */
export async function exportSettings(): Promise<string> {
  const entries = await Promise.all(
    Object.entries(SETTINGS).map(async ([name, setting]) => [name, await setting.read()] as const),
  )
  return `${JSON.stringify({ format: FORMAT, version: 1, settings: Object.fromEntries(entries) }, null, 2)}\n`
}

/** Takes settings over from the text of a file: all of them, or none where one does not fit. False for none. */
export async function importSettings(text: string): Promise<boolean> {
  const found = readFile(text)
  if (found === null) return false
  await Promise.all([...found].map(([setting, value]) => setting.write(value)))
  return true
}

/** Puts every setting back to how it was on the first day. */
export async function clearSettings(): Promise<void> {
  await Promise.all(Object.values(SETTINGS).map((setting) => setting.write(setting.standard)))
}

function readFile(text: string): ReadonlyMap<Setting<unknown>, unknown> | null {
  const file = text.length > FILE_LENGTH ? null : parse(text)
  if (!isRecord(file) || file.format !== FORMAT || file.version !== 1 || !isRecord(file.settings)) return null
  const found = new Map<Setting<unknown>, unknown>()
  for (const [name, stored] of Object.entries(file.settings)) {
    const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined
    const value = setting?.accept(stored) ?? null
    if (setting === undefined || value === null) return null
    found.set(setting, value)
  }
  return found
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { isRecord, readJson } from './readJson.ts'
import type { Setting } from './setting.ts'
import { automatic, introduced, kindsShown, markStyle, sitesOff, sitesOn, startHidden } from './settings.ts'

/** What a file of settings calls itself, so that another program's file is not taken for one. */
const FORMAT = 'says-who-settings'
/** The version of the file itself. Each setting in it has one of its own, in its key. */
const VERSION = 1
/** A setting's key: its name, and from its second version on "name@2". */
const KEY = /^(\w{1,40})(?:@([2-9]|[1-9]\d{1,3}))?$/
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

/** What came of a file: taken over whole, or nothing of it, as a newer version wrote it or as it is no such file. */
export type Import = 'taken' | 'newer' | 'refused'

/** All settings as the text of a file, each under the key of its version. */
export async function exportSettings(): Promise<string> {
  const entries = await Promise.all(
    Object.values(SETTINGS).map(async (setting) => [setting.keyOf(setting.version), await setting.read()] as const),
  )
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: Object.fromEntries(entries) }, null, 2)}\n`
}

/** Takes settings over from the text of a file, of this version or an earlier one: all of them, or none. */
export async function importSettings(text: string): Promise<Import> {
  const found = readFile(text)
  if (typeof found === 'string') return found
  await Promise.all([...found].map(([setting, value]) => setting.write(value)))
  return 'taken'
}

function readFile(text: string): ReadonlyMap<Setting<unknown>, unknown> | 'newer' | 'refused' {
  const file = text.length > FILE_LENGTH ? null : readJson(text)
  if (!isRecord(file) || file.format !== FORMAT) return 'refused'
  if (typeof file.version === 'number' && file.version > VERSION) return 'newer'
  if (file.version !== VERSION || !isRecord(file.settings)) return 'refused'
  const found = new Map<Setting<unknown>, unknown>()
  for (const [key, stored] of Object.entries(file.settings)) {
    const [, name = '', digits = '1'] = KEY.exec(key) ?? []
    const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined
    const version = Number(digits)
    if (setting !== undefined && version > setting.version) return 'newer'
    const value = setting?.accept(stored, version) ?? null
    if (setting === undefined || value === null || found.has(setting)) return 'refused'
    found.set(setting, value)
  }
  return found
}

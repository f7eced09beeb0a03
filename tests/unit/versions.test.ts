import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isBoolean, isListOf, isOneOf, isShaped, isText } from '../../lib/fits.ts'
import { asideSalt, marksAside } from '../../lib/marksAside.ts'
import { type Setting, setting } from '../../lib/setting.ts'
import * as settings from '../../lib/settings.ts'
import { importSettings } from '../../lib/settingsFile.ts'

beforeEach(() => fakeBrowser.reset())

const { local } = fakeBrowser.storage
const ALL = { ...settings, marksAside, asideSalt } as unknown as Readonly<Record<string, Setting<unknown>>>

/** One setting in the three shapes that it might come to have, as three versions of the extension know it. */
const first = setting('sites', isListOf(isText(99), 9), [])
const toObjects = (old: unknown) => (Array.isArray(old) ? old.map((site) => ({ site, on: true })) : null)
const isSite = isShaped({ site: isText(99), on: isBoolean })
const second = setting('sites', isListOf(isSite, 9), [], null, [toObjects])
const toMode = (old: unknown) => (Array.isArray(old) ? { mode: 'some', sites: old } : null)
const isSites = isShaped({ mode: isOneOf('none', 'some'), sites: isListOf(isSite, 9) })
const third = setting('sites', isSites, { mode: 'none', sites: [] }, null, [toObjects, toMode])

describe('a setting that has had several shapes', () => {
  const site = { site: 'a.test', on: true }
  it.each([
    [1, () => first.write(['a.test'])],
    [2, () => second.write([site])],
    [3, () => third.write({ mode: 'some', sites: [site] })],
  ])('reads what version %i kept', async (version, keep) => {
    await keep()
    expect(await third.read()).toEqual({ mode: 'some', sites: [site] })
    const stored = await local.get()
    await third.change((now) => ({ ...now, mode: 'none' }))
    // What the earlier version kept is there for it when it comes back.
    expect(await local.get()).toMatchObject(version === 3 ? {} : stored)
  })

  it('takes the newest value that fits', async () => {
    await local.set({ sites: ['a.test'], 'sites@2': [{ site: 'b.test', on: false }], 'sites@3': { mode: 'all' } })
    expect(await third.read()).toEqual({ mode: 'some', sites: [{ site: 'b.test', on: false }] })
    expect(await first.read()).toEqual(['a.test'])
  })

  it('of a newer version is never destroyed by an older one, whatever that one does', async () => {
    await third.write({ mode: 'some', sites: [site] })
    const newer = await local.get('sites@3')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('read', 'write', 'change')), async (acts) => {
        for (const act of acts) {
          if (act === 'read') expect(Array.isArray(await first.read())).toBe(true)
          if (act === 'write') await first.write(['old.test'])
          if (act === 'change') await second.change((sites) => [...sites, site].slice(-9))
        }
        expect(await local.get('sites@3')).toEqual(newer)
      }),
      { numRuns: 100 },
    )
    expect(await third.read()).toEqual({ mode: 'some', sites: [site] })
  })
})

/** What each version of the extension left in the browser: storage of its own, and the file that it saved. */
const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'settings')
interface Kept {
  readonly stored: Readonly<Record<string, unknown>>
  readonly file: object
  /** What all that is to read as now, by the setting's name. */
  readonly reads: Readonly<Record<string, unknown>>
}
const kept = readdirSync(FOLDER).map(
  (name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Kept] as const,
)

describe('what earlier versions kept', () => {
  it.each(kept)('is read as it was meant: %s', async (_name, { stored, reads }) => {
    await local.set({ ...stored })
    for (const [name, setting] of Object.entries(ALL)) expect(await setting.read(), name).toEqual(reads[name])
  })

  it.each(kept)('is taken from the file that they saved: %s', async (_name, { file, reads }) => {
    expect(await importSettings(JSON.stringify(file))).toBe('taken')
    for (const [name, setting] of Object.entries(settings)) expect(await setting.read(), name).toEqual(reads[name])
  })

  it('is there for each version of each setting, none of which reads as the default', () => {
    for (const [name, setting] of Object.entries(ALL)) {
      for (let version = 1; version <= setting.version; version += 1) {
        const key = setting.keyOf(version)
        const holding = kept.filter(([, { stored }]) => Object.hasOwn(stored, key))
        expect(
          holding.map(([, { reads }]) => reads[name]),
          `tests/fixtures/settings with ${key}`,
        ).not.toEqual([])
        for (const [, { reads }] of holding) expect(reads[name], key).not.toEqual(setting.standard)
      }
    }
  })
})

it('is all named in docs/privacy.md', () => {
  const privacy = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'privacy.md'), 'utf8')
  expect(Object.keys(ALL).filter((name) => !privacy.includes(`\`${name}\``))).toEqual([])
})

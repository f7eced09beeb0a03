import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readReach } from '../../entrypoints/background/registerPageScript.ts'
import { writeLesson } from '../../lib/lessons/lesson.ts'
import { loadPractice } from '../../lib/lessons/practice.ts'
import { isAnyFixed, readManaged } from '../../lib/managed.ts'
import { POLICY_NAMES, readOfferedLesson, readPolicy } from '../../lib/policy.ts'
import { findPolicyWords } from '../../lib/policyWords.ts'
import { automatic, introduced, kindsShown, markStyle, sitesOff, sitesOn, startHidden } from '../../lib/settings.ts'

/** Sets what the organisation has set, as the browser would hand it on. */
const rule = (managed: Record<string, unknown>) => fakeBrowser.storage.managed.set(managed)

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

describe('an organisation’s policy', () => {
  it('goes before what the reader has chosen', async () => {
    await kindsShown.write({ source: true, unattributed: true, singleSource: true })
    await sitesOn.write(['mine.example'])
    await rule({
      kinds: ['unattributed'],
      sitesOn: ['www.norland.example', 'https://b.example/news'],
      automatic: 'sites',
    })
    expect(await kindsShown.read()).toEqual({ source: false, unattributed: true, singleSource: false })
    expect(await sitesOn.read()).toEqual(['b.example', 'norland.example'])
    expect((await readReach())?.matches).toContain('https://*.norland.example/*')
  })

  it('leaves alone what it says nothing of', async () => {
    await markStyle.write('lines')
    await rule({ startHidden: true })
    expect(await startHidden.read()).toBe(true)
    expect(await markStyle.read()).toBe('lines')
    expect(await isAnyFixed([markStyle.ruling])).toBe(false)
    expect(await isAnyFixed([markStyle.ruling, startHidden.ruling])).toBe(true)
  })

  it('can lock settings: what a reader chose before does not count, but an introduction seen stays seen', async () => {
    await markStyle.write('lines')
    await introduced.write(true)
    await rule({ lockSettings: true })
    expect(await markStyle.read()).toBe('linesAndTints')
    expect(await introduced.read()).toBe(true)
    expect(await isAnyFixed([automatic.ruling])).toBe(true)
    expect(await readPolicy()).toMatchObject({ locked: true, set: ['lockSettings'], invalid: [] })
  })

  it('can leave out the introduction', async () => {
    expect(await introduced.read()).toBe(false)
    await rule({ noIntroduction: true })
    expect(await introduced.read()).toBe(true)
    await rule({ noIntroduction: false })
    expect(await introduced.read()).toBe(false)
    expect((await readPolicy()).invalid).toEqual([])
  })

  it.each<[string, unknown]>([
    ['startHidden', 'yes'],
    ['kinds', ['gaps']],
    ['kinds', 'source'],
    ['markStyle', 'bold'],
    ['automatic', 'always'],
    ['sitesOn', ['*.example.org']],
    ['sitesOn', ['chrome://settings']],
    ['sitesOff', 'example.org'],
    ['sitesOff', ['']],
    ['language', 'it'],
    ['lesson', 'elevenSpokesmen'],
    ['lesson', '{"version":1}'],
    ['lessonAge', 12],
    ['noIntroduction', 1],
    ['lockSettings', 'true'],
    ['hidden', true],
    ['constructor', true],
  ])('with %s set to %j is ignored there, and says so', async (name, value) => {
    await rule({ [name]: value, startHidden: true, ...(name === 'startHidden' ? { [name]: value } : {}) })
    const { invalid, set } = await readPolicy()
    expect(invalid).toEqual([name])
    expect(set).not.toContain(name)
    const settings = [kindsShown, markStyle, automatic, sitesOn, sitesOff]
    expect(await Promise.all(settings.map((setting) => setting.read()))).toEqual(
      settings.map(({ standard }) => standard),
    )
    expect(await readOfferedLesson()).toBeNull()
  })

  it('offers a lesson of the practice set for an age, or one from a file', async () => {
    await rule({ lesson: 'twoSides', lessonAge: 'young' })
    expect(await readOfferedLesson()).toEqual(await loadPractice('twoSides', 'young'))
    await rule({ lesson: 'twoSides', lessonAge: 'old' })
    expect(await readOfferedLesson()).toEqual(await loadPractice('twoSides', 'middle'))
    expect((await readPolicy()).invalid).toEqual(['lessonAge'])
    const own = { ...(await loadPractice('oneSpokesman', 'older')), title: 'Our pool' }
    await rule({ lesson: writeLesson(own) })
    expect(await readOfferedLesson()).toEqual(own)
    expect((await readPolicy()).set).toContain('lesson')
  })

  it('is none where the browser knows of none: Firefox rejects the question', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'))
    await markStyle.write('lines')
    expect(await readManaged()).toEqual({})
    expect(await markStyle.read()).toBe('lines')
    expect(await readPolicy()).toEqual({ locked: false, set: [], invalid: [] })
  })

  it('is read once for all who ask at the same moment, and anew after that', async () => {
    const get = vi.spyOn(fakeBrowser.storage.managed, 'get')
    await rule({ markStyle: 'lines' })
    expect(await Promise.all([markStyle.read(), readManaged(), startHidden.read()])).toEqual([
      'lines',
      { markStyle: 'lines' },
      false,
    ])
    expect(get).toHaveBeenCalledTimes(1)
    await rule({ markStyle: 'linesAndTints' })
    expect(await markStyle.read()).toBe('linesAndTints')
  })

  it('can have words in another language than the browser’s, and brings none where that is the browser’s', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('de')
    expect(await findPolicyWords()).toBeNull()
    await rule({ language: 'fr' })
    expect(await findPolicyWords()).toBe('/words/fr.js')
    await rule({ language: 'de' })
    expect(await findPolicyWords()).toBeNull()
    await rule({ language: '../page' })
    expect(await findPolicyWords()).toBeNull()
    // English calls itself by its region.
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('en-GB')
    await rule({ language: 'en' })
    expect(await findPolicyWords()).toBeNull()
    await rule({ language: 'de' })
    expect(await findPolicyWords()).toBe('/words/de.js')
  })

  it('is told to whoever watches a setting', async () => {
    const seen = vi.fn()
    const stop = startHidden.watch(seen)
    await rule({ startHidden: true })
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(true))
    stop()
  })

  it('never throws and never makes a setting what it cannot be', async () => {
    const policy = fc.dictionary(fc.constantFrom(...POLICY_NAMES), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(policy, async (managed) => {
        fakeBrowser.reset()
        await rule(managed)
        const { set, invalid } = await readPolicy()
        expect([...set, ...invalid].sort()).toEqual(Object.keys(await readManaged()).sort())
        for (const setting of [kindsShown, startHidden, markStyle, automatic, sitesOn, sitesOff, introduced]) {
          expect(setting.accept(await setting.read())).not.toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })
})

it('has a schema that names everything that can be set, and lets values through for us to judge', () => {
  const schema = JSON.parse(readFileSync(new URL('../../lib/managedSchema.json', import.meta.url), 'utf8'))
  expect(Object.keys(schema.properties).sort()).toEqual([...POLICY_NAMES].sort())
  // Chrome drops a value that breaks an "enum" without a word to us, so that nothing could be said of it in the settings.
  expect(JSON.stringify(schema)).not.toContain('enum')
})

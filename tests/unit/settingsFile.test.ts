import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { automatic, kindsShown, markStyle, sitesOff, sitesOn } from '../../lib/settings.ts'
import { exportSettings, importSettings } from '../../lib/settingsFile.ts'

beforeEach(() => fakeBrowser.reset())

describe('a file of settings', () => {
  it('brings back what was saved', async () => {
    await sitesOn.write(['norlandcourier.test'])
    await markStyle.write('lines')
    const file = await exportSettings()
    await fakeBrowser.storage.local.clear()
    expect(await sitesOn.read()).toEqual([])
    expect(await importSettings(file)).toBe('taken')
    expect([await sitesOn.read(), await markStyle.read()]).toEqual([['norlandcourier.test'], 'lines'])
  })

  it('is taken whole or not at all', async () => {
    const settings = { markStyle: 'lines', automatic: 'always' }
    expect(await importSettings(JSON.stringify({ format: 'says-who-settings', version: 1, settings }))).toBe('refused')
    expect(await markStyle.read()).toBe('linesAndTints')
  })

  it.each([
    ['no JSON', 'settings'],
    ['another format', '{"format":"other","version":1,"settings":{}}'],
    ['an older version than the first', '{"format":"says-who-settings","version":0,"settings":{}}'],
    [
      'a setting’s version that never was',
      '{"format":"says-who-settings","version":1,"settings":{"markStyle@0":"lines"}}',
    ],
    [
      'one setting twice',
      '{"format":"says-who-settings","version":1,"settings":{"markStyle":"lines","markStyle@1":"lines"}}',
    ],
    ['a key of its own', '{"format":"says-who-settings","version":1,"settings":{"__proto__x":1}}'],
    ['a key that every object has', '{"format":"says-who-settings","version":1,"settings":{"constructor":1}}'],
    ['more than settings can fill', `"${'x'.repeat(1_000_001)}"`],
    ['depth', '['.repeat(100_000)],
  ])('is refused with %s', async (_what, text) => {
    expect(await importSettings(text)).toBe('refused')
  })

  it.each([
    ['the file', '{"format":"says-who-settings","version":2,"settings":{"markStyle":"lines"}}'],
    ['one setting', '{"format":"says-who-settings","version":1,"settings":{"automatic":"sites","markStyle@2":"dots"}}'],
  ])('of a newer version is known as that, by %s, and changes nothing', async (_what, text) => {
    const before = await exportSettings()
    expect(await importSettings(text)).toBe('newer')
    expect(await exportSettings()).toBe(before)
  })

  it('never throws, and changes nothing when it is refused: 5,000 of them', async () => {
    const settings = fc.dictionary(
      fc.constantFrom(
        'kindsShown',
        'markStyle',
        'automatic',
        'sitesOn',
        'sitesOff',
        'toString',
        'markStyle@1',
        'sitesOn@2',
      ),
      fc.oneof(fc.jsonValue(), fc.constantFrom('lines', 'click', [], ['a.test'])),
    )
    const files = fc.oneof(
      fc.string(),
      fc.json(),
      settings.map((found) => JSON.stringify({ format: 'says-who-settings', version: 1, settings: found })),
    )
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        fakeBrowser.reset()
        const before = await exportSettings()
        if ((await importSettings(text)) !== 'taken') expect(await exportSettings()).toBe(before)
        for (const setting of [kindsShown, markStyle, automatic, sitesOn, sitesOff]) {
          expect(setting.accept(await setting.read())).not.toBeNull()
        }
      }),
      { numRuns: 5000 },
    )
  }, 60_000)
})

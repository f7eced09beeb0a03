import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readReach } from '../../entrypoints/background/registerPageScript.ts'
import { automatic, kindsShown, sitesOff, sitesOn } from '../../lib/settings.ts'

beforeEach(() => fakeBrowser.reset())

it('reads the default where nothing, or something that does not fit, is stored, and wipes nothing', async () => {
  expect(await automatic.read()).toBe('click')
  await fakeBrowser.storage.local.set({ automatic: 'sometimes', kindsShown: { source: 1 } })
  expect(await automatic.read()).toBe('click')
  expect(await kindsShown.read()).toEqual({ source: true, unattributed: true, singleSource: true })
  expect(await fakeBrowser.storage.local.get('automatic')).toEqual({ automatic: 'sometimes' })
})

it('loses none of many changes made at once', async () => {
  const sites = Array.from({ length: 100 }, (_, index) => `site${index}.example`)
  await Promise.all(sites.map((site) => sitesOn.change((now) => [...now, site])))
  expect((await sitesOn.read()).toSorted()).toEqual(sites.toSorted())
})

it('keeps the sites that there are when one more does not fit', async () => {
  const sites = Array.from({ length: 500 }, (_, index) => `site${index}.example`)
  await sitesOn.write(sites)
  await sitesOn.change((now) => [...now, 'one-too-many.example'])
  expect(await sitesOn.read()).toEqual(sites)
})

type Act = 'add' | 'remove' | 'addTwo' | 'full' | 'corrupt' | 'newer'
const acts = fc.array(
  fc.record({
    act: fc.constantFrom<Act>('add', 'add', 'remove', 'addTwo', 'full', 'corrupt', 'newer'),
    site: fc.nat(5).map((index) => `site${index}.example`),
  }),
  { maxLength: 20 },
)

it('reads the last good value after any acts, whatever fails between them: 1,000 runs', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      fakeBrowser.reset()
      let model: readonly string[] = []
      let newer: unknown
      const add = (site: string) => (now: readonly string[]) => [...now, site]
      for (const { act, site } of list) {
        if (act === 'add') await sitesOn.change(add(site))
        // Two windows at the same moment.
        if (act === 'addTwo') await Promise.all([sitesOn.change(add(site)), sitesOn.change(add(site))])
        if (act === 'remove') await sitesOn.change((now) => now.filter((other) => other !== site))
        if (act === 'full') {
          const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'))
          await expect(sitesOn.change(add(site))).rejects.toThrow('QUOTA_BYTES')
          full.mockRestore()
        }
        if (act === 'corrupt') await fakeBrowser.storage.local.set({ sitesOn: { [site]: 1 } })
        if (act === 'newer') {
          newer = { sites: [site] }
          await fakeBrowser.storage.local.set({ 'sitesOn@2': newer })
        }
        if (act === 'add') model = [...model, site]
        if (act === 'addTwo') model = [...model, site, site]
        if (act === 'remove') model = model.filter((other) => other !== site)
        if (act === 'corrupt') model = []
        expect(await sitesOn.read()).toEqual(model)
        expect((await fakeBrowser.storage.local.get('sitesOn@2'))['sitesOn@2']).toEqual(newer)
      }
    }),
    { numRuns: 1000 },
  )
}, 60_000)

it('marks by itself nowhere, on the sites listed, or everywhere but on those listed', async () => {
  await sitesOn.write(['one.example'])
  await sitesOff.write(['two.example'])
  expect(await readReach()).toBeNull()
  await automatic.write('sites')
  expect(await readReach()).toEqual({
    matches: ['http://*.one.example/*', 'https://*.one.example/*'],
    excludeMatches: ['http://*.two.example/*', 'https://*.two.example/*'],
  })
  await automatic.write('everywhere')
  expect((await readReach())?.matches).toEqual(['http://*/*', 'https://*/*'])
  await automatic.write('sites')
  await sitesOn.write([])
  expect(await readReach()).toBeNull()
})

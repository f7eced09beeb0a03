import { beforeEach, expect, it } from 'vitest'
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

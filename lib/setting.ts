import { browser } from 'wxt/browser'
import type { Fits } from './fits.ts'
import { isLocked, type Ruling, readManaged, ruledValue } from './managed.ts'

/** One stored choice of the reader's. What is stored but does not fit reads as the default, and is not overwritten. */
export interface Setting<T> {
  readonly standard: T
  /** How an organisation sets it for its readers; null where it is the reader's alone. */
  readonly ruling: Ruling<T> | null
  /** The value where `stored` fits this setting, else null. */
  readonly accept: (stored: unknown) => T | null
  /** The organisation's value where it has set one, else the reader's, else the default. */
  readonly read: () => Promise<T>
  readonly write: (value: T) => Promise<void>
  /** Changes the value under a lock, so that no change made at the same moment in another window is lost. */
  readonly change: (next: (value: T) => T) => Promise<void>
  /** Calls back with every new value until the function it returns is called. */
  readonly watch: (seen: (value: T) => void) => () => void
}

/** Makes a setting that is kept in this browser under `name`. With a `ruling`, an organisation's policy goes before it. */
export function setting<T>(name: string, fits: Fits<T>, standard: T, ruling: Ruling<T> | null = null): Setting<T> {
  const accept = (stored: unknown): T | null => (fits(stored) ? stored : null)
  const readStored = async () => accept((await browser.storage.local.get(name))[name])
  const read = async () => {
    if (ruling === null) return (await readStored()) ?? standard
    const [stored, managed] = await Promise.all([readStored(), readManaged()])
    // Where settings are locked, what a reader has chosen before does not count: all devices are alike.
    const counts = !(ruling.lockable && isLocked(managed))
    return ruledValue(ruling, managed) ?? (counts ? stored : null) ?? standard
  }
  const write = (value: T) => browser.storage.local.set({ [name]: value })
  return {
    standard,
    ruling,
    accept,
    read,
    write,
    change: async (next) => {
      await navigator.locks.request(`says-who:${name}`, async () => write(next(await read())))
    },
    watch: (seen) => {
      const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
        const isOurs = area === 'local' ? name in changes : area === 'managed' && ruling !== null
        if (isOurs) void read().then(seen)
      }
      browser.storage.onChanged.addListener(listen)
      return () => browser.storage.onChanged.removeListener(listen)
    },
  }
}

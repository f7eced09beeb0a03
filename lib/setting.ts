import { browser } from 'wxt/browser'
import type { Fits } from './fits.ts'
import { isLocked, type Ruling, readManaged, ruledValue } from './managed.ts'

/** One stored choice of the reader's. What is stored but does not fit reads as the default, and is not overwritten. */
export interface Setting<T> {
  readonly standard: T
  /** How an organisation sets it for its readers; null where it is the reader's alone. */
  readonly ruling: Ruling<T> | null
  /** How many shapes the value has had so far, this one included: 1 for most. */
  readonly version: number
  /** Where a version's value is kept: the setting's name, and from the second version on "name@2". */
  readonly keyOf: (version: number) => string
  /** The value where `stored`, as a version up to this one left it (this one unless told), fits this setting; else null. */
  readonly accept: (stored: unknown, version?: number) => T | null
  /** The organisation's value where it has set one, else the reader's, else the default. */
  readonly read: () => Promise<T>
  /** Keeps a value; nothing is changed where it does not fit. Rejects where the browser's storage is full. */
  readonly write: (value: T) => Promise<void>
  /** Changes the value under a lock, so that no change made at the same moment in another window is lost. */
  readonly change: (next: (value: T) => T) => Promise<void>
  /** Calls back with every new value until the function it returns is called. */
  readonly watch: (seen: (value: T) => void) => () => void
}

/** Makes a value of the next version out of one of the last: null where it cannot. It never throws, whatever it is given. */
export type Migration = (stored: unknown) => unknown

/**
 * Makes a setting that is kept in this browser under `name`. With a `ruling`, an organisation's policy goes before it. Whoever
 * changes its shape, were it by one more word in a list of words, adds a migration, the last one last. Each version has a key of
 * its own: an older one that comes back neither reads nor overwrites what a newer one has kept, and finds its own as it left it.
 */
export function setting<T>(
  name: string,
  fits: Fits<T>,
  standard: T,
  ruling: Ruling<T> | null = null,
  migrations: readonly Migration[] = [],
): Setting<T> {
  const version = migrations.length + 1
  const keyOf = (of: number) => (of === 1 ? name : `${name}@${of}`)
  const key = keyOf(version)
  const accept = (stored: unknown, of = version): T | null => {
    const value = migrations.slice(of - 1).reduce((old, migrate) => migrate(old), stored)
    return fits(value) ? value : null
  }
  /** The newest value that fits, or null. */
  const readStored = async (): Promise<T | null> => {
    const versions = Array.from({ length: version }, (_, index) => version - index)
    const stored = await browser.storage.local.get(versions.map(keyOf))
    for (const of of versions) {
      const found = stored[keyOf(of)] ?? null
      const value = found === null ? null : accept(found, of)
      if (value !== null) return value
    }
    return null
  }
  const read = async () => {
    if (ruling === null) return (await readStored()) ?? standard
    const [stored, managed] = await Promise.all([readStored(), readManaged()])
    // Where settings are locked, what a reader has chosen before does not count: all devices are alike.
    const counts = !(ruling.lockable && isLocked(managed))
    return ruledValue(ruling, managed) ?? (counts ? stored : null) ?? standard
  }
  // What does not fit would read as the default later, and take what was there before along.
  const write = async (value: T) => {
    if (fits(value)) await browser.storage.local.set({ [key]: value })
  }
  return {
    standard,
    ruling,
    version,
    keyOf,
    accept,
    read,
    write,
    change: async (next) => {
      await navigator.locks.request(`says-who:${name}`, async () => write(next(await read())))
    },
    watch: (seen) => {
      const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
        const isOurs = area === 'local' ? key in changes : area === 'managed' && ruling !== null
        if (isOurs) void read().then(seen)
      }
      browser.storage.onChanged.addListener(listen)
      return () => browser.storage.onChanged.removeListener(listen)
    },
  }
}

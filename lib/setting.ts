import { browser } from 'wxt/browser'
import type { Fits } from './fits.ts'

/** One stored choice of the reader's. What is stored but does not fit reads as the default, and is not overwritten. */
export interface Setting<T> {
  readonly standard: T
  /** The value where `stored` fits this setting, else null. */
  readonly accept: (stored: unknown) => T | null
  readonly read: () => Promise<T>
  readonly write: (value: T) => Promise<void>
  /** Changes the value under a lock, so that no change made at the same moment in another window is lost. */
  readonly change: (next: (value: T) => T) => Promise<void>
  /** Calls back with every new value until the function it returns is called. */
  readonly watch: (seen: (value: T) => void) => () => void
}

/** Makes a setting that is kept in this browser under `name`. */
export function setting<T>(name: string, fits: Fits<T>, standard: T): Setting<T> {
  const accept = (stored: unknown): T | null => (fits(stored) ? stored : null)
  const read = async () => accept((await browser.storage.local.get(name))[name]) ?? standard
  const write = (value: T) => browser.storage.local.set({ [name]: value })
  return {
    standard,
    accept,
    read,
    write,
    change: async (next) => {
      await navigator.locks.request(`says-who:${name}`, async () => write(next(await read())))
    },
    watch: (seen) => {
      const listen: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = ({ [name]: change }) => {
        if (change !== undefined) seen(accept(change.newValue) ?? standard)
      }
      browser.storage.local.onChanged.addListener(listen)
      return () => browser.storage.local.onChanged.removeListener(listen)
    },
  }
}

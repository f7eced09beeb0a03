import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import type { Kind } from './analysis/types.ts'

/** How marks look: lines alone, or lines with a translucent tint behind gaps. */
export type MarkStyle = 'lines' | 'linesAndTints'

/** When a page is marked without being asked for: never, on the sites listed, or on every site but those listed. */
export type Automatic = 'click' | 'sites' | 'everywhere'

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

/** A site is at most this long: the longest name that DNS allows, in characters. */
const SITE_LENGTH = 253
/** More sites than anyone lists by hand, and few enough to fit in a manifest's worth of match patterns. */
const SITE_COUNT = 500

const Sites = v.pipe(v.array(v.pipe(v.string(), v.maxLength(SITE_LENGTH))), v.maxLength(SITE_COUNT), v.readonly())

/** Which kinds are painted when a page is first marked. */
export const kindsShown: Setting<Readonly<Record<Kind, boolean>>> = setting(
  'kindsShown',
  v.object({ source: v.boolean(), unattributed: v.boolean(), singleSource: v.boolean() }),
  { source: true, unattributed: true, singleSource: true },
)

export const markStyle: Setting<MarkStyle> = setting(
  'markStyle',
  v.picklist(['lines', 'linesAndTints']),
  'linesAndTints',
)

export const automatic: Setting<Automatic> = setting('automatic', v.picklist(['click', 'sites', 'everywhere']), 'click')

/** Sites marked by themselves while `automatic` is "sites". */
export const sitesOn: Setting<readonly string[]> = setting('sitesOn', Sites, [])

/** Sites never marked by themselves. */
export const sitesOff: Setting<readonly string[]> = setting('sitesOff', Sites, [])

/** True once the reader has seen or skipped the introduction in the popup. */
export const introduced: Setting<boolean> = setting('introduced', v.boolean(), false)

function setting<T>(name: string, schema: v.GenericSchema<unknown, T>, standard: T): Setting<T> {
  const item = storage.defineItem<unknown>(`local:${name}`, { fallback: standard })
  const accept = (stored: unknown): T | null => {
    const result = v.safeParse(schema, stored)
    return result.success ? result.output : null
  }
  const parse = (stored: unknown): T => accept(stored) ?? standard
  const read = async () => parse(await item.getValue())
  return {
    standard,
    accept,
    read,
    write: (value) => item.setValue(value),
    change: async (next) => {
      await navigator.locks.request(`says-who:${name}`, async () => item.setValue(next(await read())))
    },
    watch: (seen) => item.watch((value) => seen(parse(value))),
  }
}

import { browser } from 'wxt/browser'

/** What an organisation has set for its devices, by name and as it stands there: nothing of it has been checked. */
export type Managed = Readonly<Record<string, unknown>>

/** The reading that is under way: each setting of a page asks for the policy at the same moment. */
let underWay: Promise<Managed> | null = null

/** Reads what the organisation has set; nothing where it set nothing, for which Firefox has an error. */
export function readManaged(): Promise<Managed> {
  underWay ??= browser.storage.managed
    .get()
    .catch(() => ({}))
    .finally(() => {
      underWay = null
    })
  return underWay
}

/** True where the organisation wants no setting changed. */
export const isLocked = (managed: Managed): boolean => managed.lockSettings === true

/** How an organisation sets something: under which name, and what its value means; null for one that means nothing. */
export interface Ruling<T> {
  readonly name: string
  /** True where it is among the settings that an organisation can lock. */
  readonly lockable: boolean
  readonly accept: (value: unknown) => T | null
}

/** What the organisation has set of it, or null where it set nothing or what does not fit. */
export function ruledValue<T>({ name, accept }: Ruling<T>, managed: Managed): T | null {
  return Object.hasOwn(managed, name) ? accept(managed[name]) : null
}

/** True where the organisation has set one of these, or lets nobody change settings. */
export async function isAnyFixed(rulings: readonly (Ruling<unknown> | null)[]): Promise<boolean> {
  const managed = await readManaged()
  return rulings.some(
    (ruling) => ruling !== null && ((ruling.lockable && isLocked(managed)) || ruledValue(ruling, managed) !== null),
  )
}

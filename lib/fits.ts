/** Tells whether a value that comes from elsewhere is what it should be. */
export type Fits<T> = (value: unknown) => value is T

/** What each member of an object must be. */
export type Shape<T> = { readonly [Name in keyof T]-?: Fits<T[Name]> }

// By hand and small, as a part of it goes into every marked page; the worker, which takes whole articles, has Valibot.

/** The longest message but one that brings an article, as JSON, in UTF-16 units. */
const MESSAGE_LENGTH = 64 * 1024

/** True for a message, checked before to be plain data, that is no longer than any of ours. */
export const isShort = (message: object): boolean => JSON.stringify(message).length <= MESSAGE_LENGTH

export const isBoolean: Fits<boolean> = (value) => typeof value === 'boolean'

/** `length` is the greatest one, in UTF-16 units. */
export const isText =
  (length: number): Fits<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= length

export const isOneOf =
  <const T>(...values: readonly T[]): Fits<T> =>
  (value): value is T =>
    values.includes(value as T)

export const isNullOr =
  <T>(fits: Fits<T>): Fits<T | null> =>
  (value): value is T | null =>
    value === null || fits(value)

export const isListOf =
  <T>(fits: Fits<T>, length: number): Fits<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= length && value.every(fits)

/** True for an object with these members and no others. */
export const isShaped =
  <T extends object>(shape: Shape<T>): Fits<T> =>
  (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const members = Object.entries<Fits<unknown>>(shape)
    const found = value as Readonly<Record<string, unknown>>
    return (
      Object.keys(found).length === members.length &&
      members.every(([name, fits]) => Object.hasOwn(found, name) && fits(found[name]))
    )
  }

import { i18n } from '#i18n'
import type { Translate } from './report/translate.ts'

/** The words of locales/ in the browser's language, as the browser itself hands them out. */
export const words: Translate = (key, subs, count) => {
  // The generated types bind each key to its own number of substitutions, which `Translate` leaves to its callers.
  const t = i18n.t as (key: string, ...rest: readonly unknown[]) => string
  if (count === undefined) return subs === undefined ? t(key) : t(key, subs)
  return subs === undefined ? t(key, count) : t(key, count, subs)
}

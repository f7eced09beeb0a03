import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure.d.ts'

/** A key of locales/en.yml: a wrong one does not compile. */
export type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>

/**
 * Yields the words of a key with `$1` … `$9` filled by `subs`, and in the plural form of `count` where the message has
 * several. Without `subs`, `$1` is the count.
 */
export type Translate = (key: MessageKey, subs?: string[], count?: number) => string

/** Messages as they stand in a file of locales/: words by key, nested, with plural forms under 0, 1 and n. */
export interface Messages {
  readonly [key: string]: string | Messages
}

/** Makes a translation out of a parsed file of locales/, for Node and for tests. Throws on a key that is not there. */
export function translateWith(messages: Messages): Translate {
  return (key, subs, count) => {
    const found = key
      .split('.')
      .reduce<string | Messages | undefined>(
        (node, name) => (typeof node === 'object' ? node[name] : undefined),
        messages,
      )
    const words = typeof found === 'object' ? pluralOf(found, count ?? Number(subs?.[0])) : found
    if (words === undefined) throw new Error(`No words for "${key}"`)
    const filled = subs ?? (count === undefined ? [] : [String(count)])
    return words.replace(/\$([1-9])/g, (_, digit: string) => filled[Number(digit) - 1] ?? '')
  }
}

function pluralOf(forms: Messages, count: number): string | undefined {
  const form = forms[String(count)] ?? forms.n
  return typeof form === 'string' ? form : undefined
}

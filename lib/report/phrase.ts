import type { MessageKey, Translate } from './translate.ts'

/** A stretch of a sentence, strong or plain. */
export interface Piece {
  readonly text: string
  readonly strong: boolean
}

/** A private character stands for a name while the sentence is taken apart; the code point counts the names. */
const FIRST_PLACEHOLDER = 0xe000
const PLACEHOLDERS = /[\ue000-\ue008]/g

/**
 * Fills a sentence whose strong words stand between two asterisks. Names are put in last, so that neither an asterisk
 * nor a " | " in a name can change the sentence: they come from the page.
 */
export function phrase(t: Translate, key: MessageKey, values: readonly (string | number)[], count?: number): Piece[] {
  const subs = values.map((value, i) =>
    typeof value === 'number' ? String(value) : String.fromCharCode(FIRST_PLACEHOLDER + i),
  )
  return t(key, subs, count)
    .split('**')
    .map((text, i) => ({
      text: text.replace(PLACEHOLDERS, (mark) => String(values[mark.charCodeAt(0) - FIRST_PLACEHOLDER] ?? '')),
      strong: i % 2 === 1,
    }))
    .filter((piece) => piece.text !== '')
}

/** The same sentence as plain text. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}

/** Joins names as the reader's language lists them: "RT", "RT and Radio Nord", "RT, Radio Nord and TASS". */
export function joinNames(names: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t('language'), { type: 'conjunction' }).format(names)
}

import type { Finding, Report } from '../analysis/types.ts'
import { readBehind } from './behind.ts'
import type { Translate } from './translate.ts'

/** Alphabets with letters that look alike; a name in two of them may be meant to look like another's. */
const ALPHABETS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Armenian}/gu,
  /\p{Script=Cherokee}/gu,
]

/** The letters of a name that are of another alphabet than most of it, each once; "" for nearly every name. */
export function mixedLetters(name: string): string {
  const found = ALPHABETS.map((letters) => name.match(letters) ?? []).sort((one, other) => other.length - one.length)
  return [...new Set(found.slice(1).flat())].join(' ')
}

/** What the card says of the sources behind a mark whose names mix alphabets; null where none does. */
export function mixedNames(finding: Finding, report: Report, t: Translate): string | null {
  const notes = readBehind(finding, report).flatMap(({ name }) => {
    const letters = mixedLetters(name)
    return letters === '' ? [] : [t('card.mixedLetters', [name, letters])]
  })
  return notes.length === 0 ? null : notes.join(' ')
}

import { type Code, KINDS, type Kind, type SourceKind } from './analysis/types.ts'
import { type Fits, isListOf, isOneOf, isShaped, isText } from './fits.ts'
import { type Setting, setting } from './setting.ts'

/** A mark that the reader has put aside: what was read cannot be read out of it. */
export interface MarkAside {
  /** Salted hash of the page's address, the rule and the marked words, in hexadecimal digits. */
  readonly hash: string
  readonly rule: string
  readonly kind: Kind
  readonly code: Code | SourceKind
  /** When it was put aside: year, month and day, "2026-05-14". */
  readonly day: string
}

/** So many marks are remembered, the newest ones: far more than a reader disagrees with in a year. */
export const ASIDE_COUNT = 2000

/** A hash, a rule's id, a day: longer words are none of them. UTF-16 units. */
const isWord = isText(100)

export const marksAside: Setting<readonly MarkAside[]> = setting(
  'marksAside',
  isListOf(
    isShaped<MarkAside>({
      hash: isWord,
      rule: isWord,
      kind: isOneOf(...KINDS),
      // A code that an older or a newer version knows is a word all the same; whoever shows it has to see to that.
      code: isWord as Fits<MarkAside['code']>,
      day: isWord,
    }),
    ASIDE_COUNT,
  ),
  [],
)

/** Random digits, made on first use, that go into every hash: nobody can try out pages that one may have read. */
export const asideSalt: Setting<string> = setting('asideSalt', isWord, '')

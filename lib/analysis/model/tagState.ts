import { genderOf } from './genderOf.ts'
import { hashWord } from './hash.ts'
import { lemmaFlags } from './lemmas.ts'
import { tags } from './tags.ts'

/** Bits of a feature's hash that are kept as its key: at some 40,000 features one unseen in 400 meets a stranger's weights. */
const keyBits = 24
/** Bits of a word's hash that the lexicon keeps: one unknown word in 1,000 is taken for another. */
const wordBits = 26

export const tagKey = (hash: number): number => hash & ((1 << keyBits) - 1)
export const wordKey = (hash: number): number => hash & ((1 << wordBits) - 1)

/** Added to a class that is only guessed: from a known word's ending, or from the last part of a hyphenated word. */
const guessed = 500
const hyphenated = 1000
/** Classes of words that nothing is known of, and of given names. */
const unknown = 2000
const givenName = 2001
/** The longest ending that the lexicon knows, in letters. */
const longestSuffix = 4

/** The lexicon: classes of words and of endings by their hashes, 0 for what it lacks. */
export interface ClassLexicon {
  readonly ofWord: (hash: number) => number
  readonly ofSuffix: (hash: number) => number
}

/**
 * A word's class by its folded form: as listed, else after its last part if hyphenated, else after its ending where it is a
 * known word: the lexicon lists only what an ending does not foretell.
 */
export function classOfWord(hash: number, folded: string, lexicon: ClassLexicon): number {
  const found = lexicon.ofWord(hash)
  if (found > 0) return found
  const hyphen = folded.lastIndexOf('-')
  if (hyphen > 0) {
    const part = folded.slice(hyphen + 1)
    const listed = lexicon.ofWord(hashWord(part))
    if (listed > 0) return hyphenated + listed
    return hyphenated + (isKnown(part) ? guessClass(part, lexicon) : 0)
  }
  if (isKnown(folded)) return guessed + guessClass(folded, lexicon)
  return genderOf(folded) === null ? unknown : givenName
}

/** True where the word or what its ending may come from is a lemma. */
export function isKnown(folded: string): boolean {
  if (lemmaFlags(folded) > 0) return true
  for (const [ending, instead] of endings) {
    if (!folded.endsWith(ending)) continue
    const stem = folded.slice(0, -ending.length)
    if (stem.length > 2 && lemmaFlags(stem + instead) > 0) return true
  }
  return false
}

const endings = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['ly', ''],
] as const

function guessClass(word: string, lexicon: ClassLexicon): number {
  for (let length = Math.min(longestSuffix, word.length); length > 0; length -= 1) {
    const place = lexicon.ofSuffix(hashWord(word.slice(-length)))
    if (place > 0) return place
  }
  return 0
}

const have = new Set(['have', 'has', 'had', 'having', "'ve"])
const be = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'re", "'m"])
const help = new Set(['do', 'does', 'did'])
const verbs = new Set(
  ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'].map((tag) => tags.indexOf(tag as (typeof tags)[number])),
)
const modal = tags.indexOf('MD')
const to = tags.indexOf('TO')
const adverb = tags.indexOf('RB')
const pronoun = tags.indexOf('PRP')
const finite = new Set((['VBD', 'VBP', 'VBZ', 'MD'] as const).map((tag) => tags.indexOf(tag)))
const opensClause = new Set((['WDT', 'WP', 'WRB', 'CC'] as const).map((tag) => tags.indexOf(tag)))
const mark = tags.indexOf('PUNCT')
const preposition = tags.indexOf('IN')

/**
 * What a token leaves open for the next. Low three bits: which helping verb waits for its verb (0 none, 1 "have", 2 "be",
 * 3 "do" or a modal, 4 "to"; adverbs and pronouns do not close it: "has never been", "did he say"). Fourth bit: this clause
 * has its finite verb already, so that a following "-ed" is likelier a participle.
 */
export function followState(state: number, tag: number, word: string): number {
  const lower = word.toLowerCase()
  const closes =
    opensClause.has(tag) || (tag === preposition && lower === 'that') || (tag === mark && !/^[,()-]$/.test(lower))
  const seen = closes ? 0 : finite.has(tag) ? 8 : state & 8
  return seen | openAuxiliary(state & 7, tag, lower)
}

function openAuxiliary(open: number, tag: number, lower: string): number {
  if (tag === modal) return 3
  if (tag === to) return 4
  if (verbs.has(tag)) {
    if (have.has(lower)) return 1
    if (be.has(lower)) return 2
    return help.has(lower) ? 3 : 0
  }
  return tag === adverb || tag === pronoun ? open : 0
}

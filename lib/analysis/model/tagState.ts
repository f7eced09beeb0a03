import { hashWord } from './hash.ts'
import { tags } from './tags.ts'

/** Bits of a feature's hash that are kept as its key: at some 40,000 features one unseen in 400 meets a stranger's weights. */
export const keyBits = 24
/** Bits of a word's hash that the lexicon keeps: one unknown word in 1,000 is taken for another. */
export const wordBits = 26

export const tagKey = (hash: number): number => hash & ((1 << keyBits) - 1)
export const wordKey = (hash: number): number => hash & ((1 << wordBits) - 1)

/** Added to a class that is only guessed: from the word's ending, or from the last part of a hyphenated word. */
const guessed = 500
const hyphenated = 1000
/** The longest ending that the lexicon knows, in letters. */
const longestSuffix = 4

/** The lexicon: classes of words and of endings by their hashes, 0 for what it lacks. */
export interface ClassLexicon {
  readonly ofWord: (hash: number) => number
  readonly ofSuffix: (hash: number) => number
}

/** A word's class by its folded form: as listed, else after its last part if hyphenated, else after its ending. */
export function classOfWord(hash: number, folded: string, lexicon: ClassLexicon): number {
  const found = lexicon.ofWord(hash)
  if (found > 0) return found
  const hyphen = folded.lastIndexOf('-')
  if (hyphen > 0) {
    const part = folded.slice(hyphen + 1)
    const listed = lexicon.ofWord(hashWord(part))
    return hyphenated + (listed > 0 ? listed : guessClass(part, lexicon))
  }
  const place = guessClass(folded, lexicon)
  return place > 0 ? guessed + place : 0
}

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
const verbs = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'].map((tag) => tags.indexOf(tag as (typeof tags)[number])))
const modal = tags.indexOf('MD')
const to = tags.indexOf('TO')
const adverb = tags.indexOf('RB')
const pronoun = tags.indexOf('PRP')

/**
 * Which helping verb waits for its verb after a token: 0 none, 1 "have", 2 "be", 3 "do" or a modal, 4 "to". Adverbs and
 * pronouns do not close it ("has never been", "did he say").
 */
export function openAuxiliary(open: number, tag: number, word: string): number {
  if (tag === modal) return 3
  if (tag === to) return 4
  if (verbs.has(tag)) {
    const lower = word.toLowerCase()
    if (have.has(lower)) return 1
    if (be.has(lower)) return 2
    return help.has(lower) ? 3 : 0
  }
  return tag === adverb || tag === pronoun ? open : 0
}

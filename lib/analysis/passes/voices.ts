import { DOCUMENTS, FINDABLE, OFFICES, ORGANISATIONS, OUTLETS, VAGUE_HEADS } from '../lexicon/voices.ts'
import { wordClasses } from '../model/wordClasses.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './readText.ts'

/** What kind of thing a phrase speaks of, as far as its words alone tell. */
export type Voice = 'name' | 'person' | 'organisation' | 'outlet' | 'document' | 'it' | 'group' | 'other'

/** How many of a group say so: "two-thirds of insiders", "a handful of members". */
const SHARE = /^(?:percent|%|cent|handful|(?:[a-z]+-)?(?:half|third|quarter|fifth|tenth)s?)$/
const PERSONAL = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'his', 'her', 'their'])

/** True for "spokeswoman", "neighbour": a person is the first or second sense of the noun. */
export function isPersonNoun(lemma: string): boolean {
  const rank = wordClasses(lemma.toLowerCase()).personNoun
  return rank === 1 || rank === 2
}

/** True for "ministry", "team": a group is the first sense of the noun. */
function isGroupNoun(lemma: string): boolean {
  return wordClasses(lemma.toLowerCase()).groupNoun === 1
}

const singular = (word: string) => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)

/** True where a noun, as written or in the singular, is in a set. */
export function includesNoun(set: ReadonlySet<string>, word: Word): boolean {
  return set.has(word.lower) || set.has(word.lemma) || set.has(singular(word.lower))
}

/** The kind of voice that a phrase can be. */
export function voiceOf(words: readonly Word[], phrase: Phrase): Voice {
  const head = words[phrase.head] as Word
  if (phrase.isTime) return 'other'
  if (phrase.kind === 'pronoun')
    return PERSONAL.has(head.lower) ? 'person' : head.lower === 'it' || head.lower === 'its' ? 'it' : 'other'
  if (phrase.kind === 'quantity') return head.tag === 'CD' && !/^\p{L}/u.test(head.text) ? 'other' : 'group'
  if (phrase.kind === 'name') return 'name'
  if (includesNoun(OFFICES, head) || includesNoun(FINDABLE, head)) return 'person'
  if (includesNoun(OUTLETS, head)) return 'outlet'
  if (includesNoun(DOCUMENTS, head)) return 'document'
  if (includesNoun(ORGANISATIONS, head)) return 'organisation'
  if (VAGUE_HEADS.has(head.lower) || SHARE.test(head.lower)) return 'group'
  if (isPersonNoun(head.lemma)) return 'person'
  if (isGroupNoun(head.lemma)) return 'organisation'
  // "the drugmaker", "a vlogger": words that no dictionary has yet, by how they are made.
  if (/[a-z]makers?$/.test(head.lower)) return 'organisation'
  if (!wordClasses(head.lemma).noun && /^[a-z-]{3,}(?:(?:er|or|ist|ian)s?|m[ae]n|wom[ae]n)$/.test(head.lower))
    return 'person'
  return 'other'
}

/** True where a phrase can have said something. */
export function canSpeak(voice: Voice): boolean {
  return voice !== 'other' && voice !== 'it'
}

import { FEMALE_WORDS, MALE_WORDS } from '../lexicon/names.ts'
import { DOCUMENTS, OUTLETS } from '../lexicon/voices.ts'
import type { Clause } from '../passes/clauses.ts'
import type { Phrase } from '../passes/phrases.ts'
import type { Word } from '../passes/readText.ts'
import { includesNoun, voiceOf } from '../passes/voices.ts'
import type { Memory } from './memory.ts'
import type { Entity } from './roster.ts'

const nouns = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns that any body answers to, also with a word that describes it: "the ailing airline". */
const EPITHETS = nouns(
  'company firm corporation business organisation organization group agency body airline carrier maker manufacturer bank startup charity regulator retailer operator insurer brewer chain club team party union watchdog giant conglomerate think-tank association coalition nonprofit developer publisher band federation league',
)
/** Nouns that name one body of many in a place: with a word before them they are a body of their own ("the city council"). */
const INSTITUTIONS = nouns(
  'authority department ministry institute university college school hospital council commission bureau museum',
)
const GENERIC_BODIES = nouns(
  'company firm corporation business organisation organization group agency body giant startup',
)
const LAND_NOUNS = nouns('country nation kingdom republic state government')
const PAPER_FAMILIES: readonly ReadonlySet<string>[] = [
  nouns(
    'report study paper survey review analysis research finding author researcher poll document audit assessment publication article',
  ),
  nouns('filing lawsuit suit complaint indictment affidavit petition document warrant charge'),
  nouns('statement letter email e-mail memo post tweet message note release'),
  nouns('video footage clip recording tape'),
  nouns('data figure statistic number register record log database list census'),
]
const plainRole = (role: string) => role.replace(/^ex-/, '')

/** The sex that a noun tells ("spokeswoman"), or null. */
export const genderOfNoun = (word: Word) =>
  MALE_WORDS.has(word.lower) ? 'm' : FEMALE_WORDS.has(word.lower) ? 'f' : null

/** "the spokesman", "the company", "the report": whoever the article spoke of by that noun before. */
export function resolveDefinite(memory: Memory, clause: Clause, phrase: Phrase): Entity | null {
  const { nearest } = memory
  const { words } = clause
  const head = words[phrase.head] as Word
  const lemma = plainRole(head.lemma)
  const gender = genderOfNoun(head)
  const voice = voiceOf(words, phrase)
  const before = phrase.from
  // "The doctors said" is more than the doctor who spoke before.
  const isMany = (head.tag === 'NNS' || head.tag === 'NNPS') && !includesNoun(DOCUMENTS, head)
  const byRole = nearest(
    clause,
    (entity) =>
      (entity.roles.has(lemma) || entity.roles.has(`ex-${lemma}`)) &&
      (!isMany || entity.isPlural || entity.kind !== 'anonymous') &&
      (entity.gender === null || gender === null || entity.gender === gender),
    before,
  )
  if (byRole) return byRole
  if (lemma === 'spokesman' || lemma === 'spokeswoman' || lemma === 'spokesperson') {
    const speaker = nearest(
      clause,
      (entity) =>
        [...entity.roles].some((role) => role.startsWith('spokes')) &&
        (entity.gender === null || gender === null || entity.gender === gender),
      before,
    )
    if (speaker) return speaker
  }
  const byName = nearest(
    clause,
    (entity) => entity.isNamed && entity.kind !== 'person' && entity.name.toLowerCase().split(/\s+/).includes(lemma),
    before,
  )
  if (byName) return byName
  if (LAND_NOUNS.has(lemma)) return nearest(clause, (entity) => entity.isPlace, before)
  if (GENERIC_BODIES.has(lemma))
    return (
      nearest(clause, (entity) => entity.kind === 'organisation' && !entity.isPlace && entity.isNamed, before) ??
      nearest(clause, (entity) => entity.kind === 'organisation' && !entity.isPlace, before)
    )
  if (OUTLETS.has(lemma) && voice === 'outlet') return nearest(clause, (entity) => entity.kind === 'outlet', before)
  if (includesNoun(DOCUMENTS, head)) {
    const family = PAPER_FAMILIES.find((set) => set.has(lemma))
    if (family)
      return nearest(
        clause,
        (entity) => entity.kind === 'document' && [...entity.roles].some((role) => family.has(role)),
        before,
      )
  }
  if (EPITHETS.has(lemma) || (INSTITUTIONS.has(lemma) && phrase.head === phrase.from + 1))
    return nearest(clause, (entity) => entity.kind === 'organisation' && !entity.isPlace && entity.isNamed, before)
  if (lemma === 'man' || lemma === 'woman')
    return nearest(clause, (entity) => entity.kind === 'person' && gender !== null && entity.gender === gender, before)
  if (/-year-old$/.test(lemma)) return nearest(clause, (entity) => entity.kind === 'person', before)
  return null
}

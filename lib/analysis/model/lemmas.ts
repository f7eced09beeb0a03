import { hashWord } from './hash.ts'
import { irregularForms, lemmaTable } from './lemmaData.ts'
import { findKey, type HashTable, openPacked, readNumber, readTable } from './packed.ts'

/** Bits of a lemma's hash that are kept: of 10,000 words that WordNet lacks, about one is taken for another. */
const lemmaBits = 29
export const lemmaKey = (hash: number): number => hash & ((1 << lemmaBits) - 1)

interface Lemmas {
  readonly table: HashTable
  /** What each sort of lemma is: four bits for noun, verb, adjective and adverb, then two a class (see wordClasses). */
  readonly sorts: Int32Array
  readonly irregular: readonly ReadonlyMap<string, string>[]
}

let loaded: Lemmas | null = null

function loadLemmas(): Lemmas {
  const reader = openPacked(lemmaTable)
  const sorts = new Int32Array(readNumber(reader))
  for (let index = 0; index < sorts.length; index += 1) sorts[index] = readNumber(reader)
  const irregular = irregularForms.map((text) => {
    const words = text.split(' ')
    const map = new Map<string, string>()
    for (let index = 0; index < words.length; index += 2) map.set(words[index] ?? '', words[index + 1] ?? '')
    return map
  })
  return { table: readTable(reader), sorts, irregular }
}

/** What WordNet knows of a lemma in lower case, as bits; 0 for a word that it lacks. */
export function lemmaFlags(lemma: string): number {
  loaded ??= loadLemmas()
  const sort = findKey(loaded.table, lemmaKey(hashWord(lemma)))
  return sort < 0 ? 0 : (loaded.sorts[sort] ?? 0)
}

/** The lemma of an irregular form (0 nouns, 1 verbs, 2 adjectives), or null. */
export function irregularLemma(form: string, part: 0 | 1 | 2): string | null {
  loaded ??= loadLemmas()
  return loaded.irregular[part]?.get(form) ?? null
}

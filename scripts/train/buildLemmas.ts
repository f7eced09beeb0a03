import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hashWord } from '../../lib/analysis/model/hash.ts'
import { lemmaKey } from '../../lib/analysis/model/lemmas.ts'
import { readScowl } from './lexicon.ts'
import { packedModule, toBase64, type Writer, writeNumber, writeTable } from './pack.ts'
import { readWordNet, wordNetParts } from './wordnet.ts'

// Packs WordNet's lemmas (which parts of speech, which of the classes that the engine asks for) and irregular forms.
//   node scripts/train/buildLemmas.ts DATA_DIR
const [data = ''] = process.argv.slice(2)
const wordnet = readWordNet(join(data, 'wordnet'))
const common = readScowl(join(data, 'scowl'))

/** WordNet's lexicographer files (lexnames(5WN)) in the order of the fields that `wordClasses` reads. */
const classFiles = [
  ['verb', 32],
  ['verb', 31],
  ['noun', 10],
  ['noun', 18],
  ['noun', 14],
] as const
/** The bit after theirs: a verb that takes a clause. */
const clauseFlag = 1 << (4 + 2 * classFiles.length)
/** And the one after that: a word that is never written small, or not as an adjective. */
const capitalFlag = clauseFlag << 1
/** Senses past the third are seldom what a word means in news. */
const lastRank = 3

const flags = new Map<string, number>()
wordNetParts.forEach((part, place) => {
  for (const [lemma, { counts }] of wordnet.lemmas[part]) {
    if (!/^[\p{L}'-]+$/u.test(lemma)) continue
    const used = counts.some((count) => count > 0)
    if (used || common.has(lemma)) flags.set(lemma, (flags.get(lemma) ?? 0) | (1 << place))
  }
})
classFiles.forEach(([part, file], place) => {
  for (const [lemma, { files }] of wordnet.lemmas[part]) {
    if (!flags.has(lemma)) continue
    const rank = files.indexOf(file) + 1
    if (rank > 0 && rank <= lastRank) flags.set(lemma, (flags.get(lemma) ?? 0) | (rank << (4 + 2 * place)))
  }
})
for (const [lemma, { clauses }] of wordnet.lemmas.verb) {
  if (flags.has(lemma) && clauses.slice(0, lastRank).includes(true))
    flags.set(lemma, (flags.get(lemma) ?? 0) | clauseFlag)
}
for (const lemma of flags.keys()) {
  // "Polish" and "Danish" are also nouns written small; as adjectives they are not.
  const adjective = wordnet.lemmas.adj.get(lemma)
  const known = adjective ? [adjective] : wordNetParts.flatMap((part) => wordnet.lemmas[part].get(lemma) ?? [])
  if (known.every(({ capital }) => capital)) flags.set(lemma, (flags.get(lemma) ?? 0) | capitalFlag)
}
const sorts = [...new Set(flags.values())].sort((a, b) => a - b)
const writer: Writer = { bytes: [] }
writeNumber(writer, sorts.length)
for (const sort of sorts) writeNumber(writer, sort)
writeTable(writer, new Map([...flags].map(([lemma, flag]) => [lemmaKey(hashWord(lemma)), sorts.indexOf(flag)])))

const irregular = (['noun', 'verb', 'adj'] as const).map((part) => {
  const pairs: string[] = []
  for (const [form, lemma] of wordnet.exceptions[part]) {
    if (common.has(form) && wordnet.lemmas[part].has(lemma) && form !== lemma) pairs.push(form, lemma)
  }
  return pairs.join(' ')
})
const command = 'node scripts/train/buildLemmas.ts'
const module = `${packedModule('lemmaTable', command, toBase64(writer))}\n/** Irregular forms, each followed by its lemma: of nouns, of verbs, of adjectives. */\nexport const irregularForms = [\n${irregular.map((text) => `  '${text}',\n`).join('')}] as const\n`
writeFileSync(join(import.meta.dirname, '../../lib/analysis/model/lemmaData.ts'), module)
console.log(
  `${flags.size} lemmas of ${sorts.length} sorts, ${module.length} bytes, ${gzipSync(module, { level: 9 }).length} gzipped`,
)

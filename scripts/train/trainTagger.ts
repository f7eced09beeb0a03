import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hashWord } from '../../lib/analysis/model/hash.ts'
import { wordKey } from '../../lib/analysis/model/tagState.ts'
import { tags } from '../../lib/analysis/model/tags.ts'
import { readTagger, type TaggerModel, tagWith } from '../../lib/analysis/model/tagWords.ts'
import { readGum, type TaggedSentence } from './corpora.ts'
import { readExamples } from './examples.ts'
import { classifyWords, countTags, pruneClassing } from './lexicon.ts'
import { withOpenings } from './openings.ts'
import { packedModule, toBase64, type Writer, writeNumber, writeTable } from './pack.ts'
import { type Perceptron, trainPerceptron } from './perceptron.ts'
import { readWordNet } from './wordnet.ts'

// Trains the part-of-speech tagger on GUM, measures it by five-fold cross-validation over articles, writes its weights.
//   node scripts/train/trainTagger.ts DATA_DIR GUM_DIR [--measure]
const [data = '', gumFolder = ''] = process.argv.slice(2)
// All five numbers are the best found by the cross-validation below that keep the file under 200 kB.
const plan = { passes: 6, seed: 1, leastCount: 10, examplesFrom: 3 }
/** Averaged weights under this are dropped. */
const leastWeight = 0.6

const wordnet = readWordNet(join(data, 'wordnet'))
const counts = countTags(join(data, 'poslex/wsj.wp39.poslexR'), wordnet, join(data, 'scowl'))
const examples = readExamples(join(data, 'wordnet'), wordnet)
/** Every fourth example is kept back to be asked; what ships learns from all. */
const taught = examples.filter((_, index) => index % 4 !== 0)
console.log(`${examples.length} examples`)
const pruned = pruneClassing(classifyWords(counts), counts)
const words = new Map([...pruned.words].map(([word, place]) => [wordKey(hashWord(word)), place]))
const suffixes = new Map([...pruned.suffixes].map(([suffix, place]) => [wordKey(hashWord(suffix)), place]))
const lexicon = {
  ofWord: (hash: number) => words.get(wordKey(hash)) ?? 0,
  ofSuffix: (hash: number) => suffixes.get(wordKey(hash)) ?? 0,
}
console.log(`lexicon: ${words.size} words, ${suffixes.size} endings`)

function pack({ weights }: Perceptron): string {
  const writer: Writer = { bytes: [] }
  writeTable(writer, words)
  writeTable(writer, suffixes)
  let largest = 0
  for (const row of weights.values()) for (const weight of row) largest = Math.max(largest, Math.abs(weight))
  const scale = 127 / largest
  const rows: [number, [number, number][]][] = []
  for (const [key, row] of weights) {
    const pairs: [number, number][] = []
    row.forEach((weight, tag) => {
      const rounded = Math.round(weight * scale)
      if (Math.abs(weight) >= leastWeight && rounded !== 0) pairs.push([tag, rounded])
    })
    if (pairs.length > 0) rows.push([key, pairs])
  }
  rows.sort((a, b) => a[0] - b[0])
  writeNumber(writer, rows.length)
  let last = 0
  for (const [key] of rows) {
    writeNumber(writer, key - last)
    last = key
  }
  for (const [, pairs] of rows) writeNumber(writer, pairs.length)
  for (const [, pairs] of rows) for (const [tag] of pairs) writeNumber(writer, tag)
  for (const [, pairs] of rows) for (const [, weight] of pairs) writer.bytes.push(weight & 255)
  console.log(
    `${rows.length} features, ${rows.reduce((sum, [, pairs]) => sum + pairs.length, 0)} weights, scale ${scale}`,
  )
  return toBase64(writer)
}

const probes = examples.filter((_, index) => index % 4 === 0)
function probe(model: TaggerModel): string {
  const right = probes.filter(({ words, place, allowed }) => {
    const [first = '', ...rest] = words
    const tag = tagWith(model, [first.charAt(0).toUpperCase() + first.slice(1), ...rest, '.'])[place]
    return allowed.includes(tags.indexOf(tag ?? 'NN'))
  })
  return ((100 * right.length) / probes.length).toFixed(2)
}
const gum = readGum(gumFolder)
const documents = [...new Set(gum.map((sentence) => sentence.document))]
let right = 0
let all = 0
const confusions = new Map<string, number>()
for (let fold = 0; fold < 5; fold += 1) {
  const held = new Set(documents.filter((_, index) => index % 5 === fold))
  const learnt = withOpenings(
    gum.filter((sentence) => !held.has(sentence.document)),
    plan.seed,
  )
  const model = readTagger(pack(trainPerceptron(learnt, taught, lexicon, plan)))
  if (fold === 0) console.log(`known word of WordNet's examples: ${probe(model)} % of ${probes.length}`)
  for (const sentence of gum.filter(({ document }) => held.has(document))) {
    tagWith(model, sentence.words).forEach((tag, index) => {
      all += 1
      const truth = (sentence as TaggedSentence).tags[index]
      if (tag === truth) right += 1
      else confusions.set(`${truth}>${tag}`, (confusions.get(`${truth}>${tag}`) ?? 0) + 1)
    })
  }
}
console.log(`accuracy ${((100 * right) / all).toFixed(2)} % of ${all} tokens`)
const commonest = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 30)
console.log(commonest.map(([pair, count]) => `${pair} ${count}`).join(', '))

if (!process.argv.includes('--measure')) {
  const packed = pack(trainPerceptron(withOpenings(gum, plan.seed), examples, lexicon, plan))
  const module = packedModule('taggerWeights', 'node scripts/train/trainTagger.ts', packed)
  writeFileSync(join(import.meta.dirname, '../../lib/analysis/model/taggerWeights.ts'), module)
  console.log(`${module.length} bytes, ${gzipSync(module, { level: 9 }).length} gzipped`)
}

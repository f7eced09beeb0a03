import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chainLabels } from '../../lib/analysis/model/chain.ts'
import {
  type CiteModel,
  citeKey,
  readCiteModel,
  scoreWith,
  shift,
  thousandths,
} from '../../lib/analysis/model/citeModel.ts'
import { type Chain, trainChain } from './chain.ts'
import { type CitedSentence, readAppeals, readPolnear, readWikinews } from './citations.ts'
import { readSentenceSigns } from './citeSentence.ts'
import { readGumCitations } from './gumCitations.ts'
import { type Case, fitLogistic, probabilityOf } from './logistic.ts'
import { packedModule, toBase64, type Writer, writeNumber } from './pack.ts'
import { judgeBySaying, printScores, type Scored, type SentenceScore } from './scoreCite.ts'

// Trains the model of cues and sources, measures it, and writes its weights.
//   node scripts/train/trainCite.ts CORPORA_DIR [--polnear DIR] [--measure]
// CORPORA_DIR holds wikinews-labelled, factappeal and gum-news. PolNeAR has no licence: it is only ever measured on.
const corpora = process.argv[2] ?? ''
const polnear = process.argv.includes('--polnear') ? process.argv[process.argv.indexOf('--polnear') + 1] : undefined

// Chosen by cross-validation over the Wikinews articles; `lasso` for size as well (72,000 weights, where 3e-5 keeps 98,000).
const plan = { passes: 8, seed: 1, leastCount: 2, rate: 0.1, lasso: 2e-4, dropout: 0.2, keyOf: citeKey }
/** FactAppeal's sentences without an appeal count for less still: they may tell what somebody thinks. */
const silentWeight = 0.6
const penalty = 1e-3
const folds = 5

const wikinews = readWikinews(join(corpora, 'wikinews-labelled/articles.jsonl'))
const appeals = readAppeals(join(corpora, 'factappeal/train.csv'))
const others = [
  ...readGumCitations(join(corpora, 'gum-news')).filter(({ document }) => document.startsWith('GUM_news')),
  ...appeals.map((sentence) => ({ ...sentence, weight: sentence.weight * (sentence.cites ? 1 : silentWeight) })),
]

function pack({ rows, transitions }: Chain): string {
  let largest = 0
  for (const row of rows.values()) for (const weight of row) largest = Math.max(largest, Math.abs(weight))
  const scale = Math.floor((127 / largest) * thousandths) / thousandths
  const kept = [...rows]
    .map(([key, row]) => [key, [...row].map((weight) => Math.round(weight * scale))] as const)
    .filter(([, row]) => row.some((weight) => weight !== 0))
    .sort((a, b) => a[0] - b[0])
  const writer: Writer = { bytes: [] }
  writeNumber(writer, kept.length)
  let last = 0
  for (const [key] of kept) {
    writeNumber(writer, key - last)
    last = key
  }
  for (const [, row] of kept)
    writeNumber(
      writer,
      row.reduce((bits, weight, label) => bits | (weight === 0 ? 0 : 1 << label), 0),
    )
  for (let label = 0; label < chainLabels; label += 1) {
    for (const [, row] of kept) if (row[label] !== 0) writer.bytes.push((row[label] ?? 0) & 255)
  }
  const writeThousandths = (value: number) => writeNumber(writer, Math.round(value * thousandths) + shift)
  writeNumber(writer, Math.round(scale * thousandths))
  for (const weight of transitions) writeThousandths(weight)
  return toBase64(writer)
}

/** The fold of a document, by its place among the documents. */
const places = new Map(
  [...new Set([...wikinews, ...appeals].map(({ document }) => document))].map((name, place) => [name, place]),
)
const foldOf = ({ document }: CitedSentence) => (places.get(document) ?? 0) % folds

const signsOf = (model: CiteModel, { words }: CitedSentence) => readSentenceSigns(words, scoreWith(model, words))

/** What a model makes of a sentence, with the weights of the signs that its own probability is made of. */
function scoreSentence(model: CiteModel, weights: readonly number[], sentence: CitedSentence): SentenceScore {
  const score = scoreWith(model, sentence.words)
  const signs = readSentenceSigns(sentence.words, score)
  return { ...score, cite: probabilityOf(signs, weights) }
}

// The sentence's own probability, which is only measured, is learned on what the chain says of sentences that it has not learned from.
const unseen: { readonly sentence: CitedSentence; readonly signs: readonly number[]; readonly packed: string }[] = []
for (let fold = 0; fold < folds; fold += 1) {
  const learnt = [...wikinews, ...others].filter(
    (sentence) => !places.has(sentence.document) || foldOf(sentence) !== fold,
  )
  const packed = pack(trainChain(learnt, plan))
  const model = readCiteModel(packed)
  for (const sentence of [...wikinews, ...appeals].filter((one) => foldOf(one) === fold)) {
    unseen.push({ sentence, signs: signsOf(model, sentence), packed })
  }
}
const casesOf = (list: typeof unseen): readonly Case[] =>
  list.flatMap(({ sentence, signs }) =>
    sentence.cites === null ? [] : [{ signs, truth: sentence.cites, weight: sentence.weight }],
  )
const models = new Map<string, { readonly model: CiteModel; readonly weights: readonly number[] }>()
const held: Scored[] = unseen
  .filter(({ sentence }) => sentence.document.startsWith('wikinews'))
  .map(({ sentence, packed }) => {
    let fold = models.get(packed)
    if (!fold) {
      const weights = fitLogistic(casesOf(unseen.filter((one) => foldOf(one.sentence) !== foldOf(sentence))), penalty)
      fold = { model: readCiteModel(packed), weights }
      models.set(packed, fold)
    }
    return { sentence, score: scoreSentence(fold.model, fold.weights, sentence) }
  })
const weights = fitLogistic(casesOf(unseen), penalty)
const packed = pack(trainChain([...wikinews, ...others], plan))
const model = readCiteModel(packed)
const score = (sentences: readonly CitedSentence[]) =>
  sentences.map((sentence) => ({ sentence, score: scoreSentence(model, weights, sentence) }))
const val = readAppeals(join(corpora, 'factappeal/val.csv')).map((one) => ({ ...one, cites: one.cites === true }))
const saying = (sentences: readonly CitedSentence[]) =>
  sentences.map((sentence) => ({ sentence, score: judgeBySaying(sentence.words) }))

console.log('signs', weights.map((one) => one.toFixed(2)).join(' '))
printScores('Wikinews, unseen articles', held, true)
printScores('  by a list of verbs', saying(wikinews), true)
printScores('FactAppeal val', score(val), false)
printScores('  by a list of verbs', saying(val), false)
if (polnear) {
  const sentences = readPolnear(polnear)
  printScores('PolNeAR', score(sentences), true)
  printScores('  by a list of verbs', saying(sentences), true)
}
const module = packedModule('citeWeights', 'node scripts/train/trainCite.ts', packed)
console.log(
  `${model.rows.slots.filter((key, place) => place % 2 === 0 && key >= 0).length} features, ${module.length} bytes, ${gzipSync(module, { level: 9 }).length} gzipped`,
)
if (!process.argv.includes('--measure'))
  writeFileSync(join(import.meta.dirname, '../../lib/analysis/model/citeWeights.ts'), module)

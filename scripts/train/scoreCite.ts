import type { CitedWord } from '../../lib/analysis/model/citeFeatures.ts'
import type { CiteScore } from '../../lib/analysis/model/citeModel.ts'
import { wordClasses } from '../../lib/analysis/model/wordClasses.ts'
import type { CitedSentence } from './citations.ts'

/** What is made of a sentence's words, and the probability that it cites. */
export interface SentenceScore extends Pick<CiteScore, 'cue' | 'source'> {
  readonly cite: number
}

export interface Scored {
  readonly sentence: CitedSentence
  readonly score: SentenceScore
}

/** The baseline: verbs whose commonest sense is communication, "according to", and six quoted words. */
export function judgeBySaying(words: readonly CitedWord[]): SentenceScore {
  const cue = new Float32Array(words.length)
  words.forEach(({ tag, lemma, quotation, text }, index) => {
    const says = tag.startsWith('VB') && quotation < 0 && wordClasses(lemma.toLowerCase()).communicationVerb === 1
    const according = text.toLowerCase() === 'according' && words[index + 1]?.text === 'to'
    if (says || according) cue[index] = 1
    if (according) cue[index + 1] = 1
  })
  const quoted = words.filter(({ quotation }) => quotation >= 0).length
  return { cite: cue.includes(1) || quoted >= 6 ? 1 : 0, cue, source: new Float32Array(words.length) }
}

interface Run {
  readonly from: number
  readonly to: number
}

function runs(length: number, isIn: (index: number) => boolean): readonly Run[] {
  const found: Run[] = []
  for (let index = 0; index < length; index += 1) {
    if (!isIn(index)) continue
    const from = index
    while (index < length && isIn(index)) index += 1
    found.push({ from, to: index })
  }
  return found
}

const percent = (value: number) => (100 * value).toFixed(1)
const meet = (a: Run, b: Run) => a.from < b.to && b.from < a.to

/** Prints spans (found where they overlap) at two thresholds, and sentences, of what was scored. */
export function printScores(name: string, scored: readonly Scored[], hasSpans: boolean): void {
  console.log(name)
  for (const [kind, bits] of hasSpans
    ? ([
        ['cue', 6],
        ['source', 24],
      ] as const)
    : []) {
    for (const least of [0.5, 0.25]) {
      let found = 0
      let right = 0
      let gold = 0
      let met = 0
      for (const { sentence, score } of scored) {
        const mine = runs(sentence.words.length, (index) => (score[kind][index] ?? 0) >= least)
        const theirs = runs(sentence.words.length, (index) => ((sentence.allowed[index] ?? 0) & bits) > 0)
        found += mine.length
        gold += theirs.length
        right += mine.filter((one) => theirs.some((other) => meet(one, other))).length
        met += theirs.filter((one) => mine.some((other) => meet(one, other))).length
      }
      const [precision, recall] = [right / (found || 1), met / (gold || 1)]
      const f1 = (2 * precision * recall) / (precision + recall || 1)
      console.log(
        `  ${kind} from ${least}: precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)}`,
      )
    }
  }
  const judged = scored.filter(({ sentence }) => sentence.cites !== null)
  const cites = judged.filter(({ sentence }) => sentence.cites).length
  const said = judged.filter(({ score }) => score.cite >= 0.5).length
  const both = judged.filter(({ sentence, score }) => sentence.cites && score.cite >= 0.5).length
  const n = judged.length
  const chance = (cites * said + (n - cites) * (n - said)) / (n * n)
  const kappa = ((n - cites - said + 2 * both) / n - chance) / (1 - chance)
  console.log(
    `  sentence: precision ${percent(both / said)} recall ${percent(both / cites)} F1 ${percent((2 * both) / (said + cites))} kappa ${kappa.toFixed(3)} of ${n}`,
  )
}

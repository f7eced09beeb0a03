/**
 * Learns how much each sign speaks for marking a claim, from the labelled Wikinews articles and the invented ones, and writes the weights by
 * name: `node scripts/train/trainClaims.ts`. Logistic regression by Newton's method, drawn to prior weights (below) that say
 * what the definitions say where the corpus, which is dry, has few examples. Deterministic.
 */
import { writeFileSync } from 'node:fs'
import { findFacts } from '../../lib/analysis/facts.ts'
import { logistic, weighSigns } from '../../lib/analysis/model/logistic.ts'
import { type LabelledArticle, readInvented, readPassages, readRuleExamples, readWikinews } from './labelled.ts'

const CORPUS = '../shared/corpora/wikinews-labelled/articles.jsonl'
const OUT = 'lib/analysis/model/claimWeights.ts'

interface Example {
  readonly article: string
  readonly signs: readonly string[]
  readonly marked: boolean
  /** How much it counts. */
  readonly weight: number
}

/** Signs that speak for a gap by the definitions' own list of codes. */
const OUTLET_PRIOR: Readonly<Record<string, number>> = {
  leadOfCiting: -1.2,
  market: -2.5,
  votes: -1,
  courtAct: -1,
  longAgo: -1,
  work: -0.6,
  charge: 2.6,
  spite: 2.8,
  comparison: 2.4,
  commonOpinion: 2.8,
  willChange: 2.4,
  wrongVerb: 1.0,
  wrongNoun: 0.9,
  wrongWord: 1.2,
  motiveVerb: 1.2,
  motiveNoun: 1.2,
  motiveAdjective: 1.2,
  verdictWord: 1.1,
  verdictAdverb: 1.1,
  verdictNoun: 1.1,
  superlative: 0.8,
  rank: 0.8,
  absolute: 0.6,
  will: 0.9,
  outlook: 1.2,
  could: 0.5,
  causeVerb: 1.2,
  causeWord: 1,
  causePhrase: 0.8,
  percent: 1,
  money: 0.8,
  bound: 0.8,
  trendFigure: 1,
  trend: 0.9,
  casualties: 0.8,
  multiple: 0.6,
  eventVerb: 0.5,
  twoCodes: 0.5,
  threeCodes: 0.5,
  manyVerdicts: 2.2,
  bareArticle: 0.6,
  manyWrongs: 1.2,
  short: -0.6,
  general: -1.2,
  smallCount: -0.8,
  ownVoice: -2,
  dimension: -1.5,
  schedule: -2,
  plot: -2,
  always: -0.6,
  condition: -0.9,
  wrongPhrase: 1.2,
  purposePhrase: 1,
  verdictPhrase: 0.5,
  measure: 0.6,
  outlookPhrase: 0.7,
  than: 0.4,
}
const SOURCE_PRIOR: Readonly<Record<string, number>> = {
  wrongVerb: 1,
  wrongNoun: 0.8,
  wrongWord: 0.8,
  motiveVerb: 0.5,
  causeVerb: 0.8,
  causeWord: 0.6,
  casualties: 0.6,
  percent: 0.4,
  eventVerb: 0.5,
  secondVoice: -2,
  severalVoices: -1,
  'cue:position': -1.5,
  'cue:knowing': -0.3,
  'says:I': -1,
  'says:he': -0.8,
  'says:life': -2,
  'says:opinion': -0.8,
  'says:should': -1.5,
  'says:plain': -0.8,
  'only:evaluation': -0.8,
  'cue:charging': 0.8,
  'cue:accuse': 0.8,
  charge: 1.2,
  willChange: 0.6,
  spite: 0.8,
  'by:court': -3,
  'says:question': -1.5,
  'by:study': -0.6,
  relayed: 0.4,
}
/** An example of a rule says what the definitions say. */
const RULE_WEIGHT = 1.5
/** An invented sentence counts less than one that was printed. */
const INVENTED_WEIGHT = 0.5
/** How strongly the weights are drawn to their priors; found by cross-validation over articles. */
const PULL = 3

interface Examples {
  readonly outlet: readonly Example[]
  readonly source: readonly Example[]
}

function readExamples(articles: readonly LabelledArticle[], weight: number): Examples {
  const outlet: Example[] = []
  const source: Example[] = []
  for (const { id, blocks, sentences } of articles) {
    const facts = findFacts({ title: null, url: null, site: null, language: 'en', genre: null, partial: false, blocks })
    for (const candidate of facts.candidates) {
      const { span } = candidate
      const label = sentences.find(
        (one) => one.block === span.block && one.start < span.end && span.start < one.end,
      )?.label
      if (!label || candidate.code === 'hedged') continue
      if (candidate.voice === 'source' && label.single !== null)
        source.push({ article: id, signs: candidate.signs, marked: label.single.length > 0, weight })
      if (candidate.voice === 'outlet' && label.unattributed !== null && candidate.elsewhere.length === 0)
        outlet.push({
          article: id,
          signs: candidate.signs,
          weight,
          marked: label.unattributed.some((code) => code !== 'hedged' && code !== 'vague'),
        })
    }
  }
  return { outlet, source }
}

/** Solves A x = b by Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length
  const a = matrix.map((row, i) => [...row, right[i] as number])
  for (let column = 0; column < n; column++) {
    let pivot = column
    for (let row = column + 1; row < n; row++)
      if (Math.abs((a[row] as number[])[column] as number) > Math.abs((a[pivot] as number[])[column] as number))
        pivot = row
    ;[a[column], a[pivot]] = [a[pivot] as number[], a[column] as number[]]
    const top = a[column] as number[]
    for (let row = 0; row < n; row++) {
      if (row === column) continue
      const current = a[row] as number[]
      const factor = (current[column] as number) / (top[column] as number)
      if (factor !== 0)
        for (let k = column; k <= n; k++) current[k] = (current[k] as number) - factor * (top[k] as number)
    }
  }
  return a.map((row, i) => (row[n] as number) / ((row as number[])[i] as number))
}

/** Weights by sign, `bias` among them. */
function learn(examples: readonly Example[], prior: Readonly<Record<string, number>>): Record<string, number> {
  const names = [...new Set([...examples.flatMap((example) => example.signs), ...Object.keys(prior)])].sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const n = names.length + 1
  const mean = [...names.map((name) => prior[name] ?? 0), 0]
  const weights = [...mean]
  weights[n - 1] = -3
  const rows = examples.map((example) => [...example.signs.map((sign) => index.get(sign) as number), n - 1])
  for (let round = 0; round < 40; round++) {
    const hessian = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? (i === n - 1 ? 0.01 : PULL) : 0)),
    )
    const gradient = weights.map(
      (weight, i) => (i === n - 1 ? 0.01 : PULL) * (weight - (i === n - 1 ? 0 : (mean[i] as number))),
    )
    rows.forEach((row, k) => {
      const p = logistic(row.reduce((sum, i) => sum + (weights[i] as number), 0))
      const { marked, weight } = examples[k] as Example
      const error = weight * (p - (marked ? 1 : 0))
      for (const i of row) {
        gradient[i] = (gradient[i] as number) + error
        for (const j of row)
          (hessian[i] as number[])[j] = ((hessian[i] as number[])[j] as number) + weight * p * (1 - p)
      }
    })
    // Far from the optimum a whole step can overshoot and never come back.
    solve(hessian, gradient).forEach((step, i) => {
      weights[i] = (weights[i] as number) - Math.max(-1, Math.min(1, step))
    })
  }
  return Object.fromEntries([...names, 'bias'].map((name, i) => [name, Math.round((weights[i] as number) * 100) / 100]))
}

/** Prints precision and recall at several thresholds, each article judged by weights learned without it. */
function crossValidate(name: string, examples: readonly Example[], prior: Readonly<Record<string, number>>): void {
  const articles = [...new Set(examples.map((example) => example.article))]
  const fold = new Map(articles.map((article, i) => [article, i % 5]))
  const scored: { p: number; marked: boolean }[] = []
  for (let k = 0; k < 5; k++) {
    const weights = learn(
      examples.filter((example) => fold.get(example.article) !== k),
      prior,
    )
    for (const example of examples)
      if (fold.get(example.article) === k)
        scored.push({ p: weighSigns(example.signs, weights), marked: example.marked })
  }
  const all = scored.filter((one) => one.marked).length
  const ranked = scored.toSorted((a, b) => b.p - a.p)
  const precisions = ranked.flatMap((one, i) =>
    one.marked ? [ranked.slice(0, i + 1).filter((other) => other.marked).length / (i + 1)] : [],
  )
  console.log(`${name}: average precision (AP) ${(precisions.reduce((a, b) => a + b, 0) / all).toFixed(3)}`)
  for (const threshold of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const taken = scored.filter((one) => one.p >= threshold)
    const right = taken.filter((one) => one.marked).length
    console.log(
      `${name} ${threshold}: precision ${(right / Math.max(1, taken.length)).toFixed(2)} recall ${(right / Math.max(1, all)).toFixed(2)} of ${all} (${taken.length} marked of ${scored.length})`,
    )
  }
}

const news = readExamples(readWikinews(CORPUS), 1)
const invented = readExamples([...readInvented(), ...readPassages()], INVENTED_WEIGHT)
const rules = readExamples(await readRuleExamples(), RULE_WEIGHT)
const outlet = [...news.outlet, ...invented.outlet, ...rules.outlet]
const source = [...news.source, ...invented.source, ...rules.source]
crossValidate('outlet', outlet, OUTLET_PRIOR)
crossValidate('source', source, SOURCE_PRIOR)
const table = (weights: Readonly<Record<string, number>>) =>
  Object.entries(weights)
    .map(([name, value]) => `  ${/^[A-Za-z]\w*$/.test(name) ? name : `'${name}'`}: ${value},`)
    .join('\n')
writeFileSync(
  OUT,
  `/** Generated by scripts/train/trainClaims.ts from the labelled Wikinews articles (texts CC BY 2.5, labels CC BY 4.0) and invented ones; do not edit. */

/** How much each sign speaks for a gap in the outlet's own voice, in log odds. */
export const outletWeights: Readonly<Record<string, number>> = {
${table(learn(outlet, OUTLET_PRIOR))}
}

/** How much each sign speaks for a claim that rests on one voice, in log odds. */
export const sourceWeights: Readonly<Record<string, number>> = {
${table(learn(source, SOURCE_PRIOR))}
}
`,
)

import { type CitedWord, isName } from '../../lib/analysis/model/citeFeatures.ts'
import type { CiteScore } from '../../lib/analysis/model/citeModel.ts'
import { wordClasses } from '../../lib/analysis/model/wordClasses.ts'

/** Numbers of about -3 to 3, in a fixed order, the first always 1. */
export type SentenceSigns = readonly number[]

/** Quoted words from which on a quotation is somebody's words rather than a term (as in the passes). */
const spokenWords = 6
const firstPersons = new Set(['i', 'we', 'my', 'our', 'me', 'us'])

/** What the sentence as a whole shows, `any` being the chain's probability that some word is a cue's or a source's. */
export function readSentenceSigns(words: readonly CitedWord[], { cue, source, any }: CiteScore): SentenceSigns {
  let quoted = 0
  let spoken = 0
  let all = 0
  let reports = 0
  let documents = 0
  let firstPerson = 0
  let quotedRun = 0
  words.forEach((word, index) => {
    const { text, tag, lemma, quotation } = word
    if (tag === 'PUNCT') return
    all += 1
    quotedRun = quotation >= 0 && quotation === words[index - 1]?.quotation ? quotedRun + 1 : quotation >= 0 ? 1 : 0
    spoken = Math.max(spoken, quotedRun)
    if (quotation >= 0) {
      quoted += 1
      return
    }
    if (isName(word)) return
    if (firstPersons.has(text.toLowerCase())) firstPerson = 1
    const classes = wordClasses(lemma.toLowerCase())
    if (tag.startsWith('VB') && classes.communicationVerb === 1) reports += 1
    if (tag.startsWith('NN') && classes.communicationNoun === 1) documents += 1
  })
  const share = all === 0 ? 0 : quoted / all
  const best = (list: Float32Array) => list.reduce((most, one) => Math.max(most, one), 0)
  const logit = (chance: number) => Math.log((chance + 0.02) / (1.02 - chance))
  const isSpoken = spoken >= spokenWords ? 1 : 0
  return [
    1,
    logit(any),
    logit(best(cue)),
    logit(best(source)),
    share,
    share > 0.9 ? 1 : 0,
    isSpoken,
    isSpoken * logit(any),
    quoted > 0 && isSpoken === 0 ? 1 : 0,
    reports > 0 ? 1 : 0,
    documents > 0 ? 1 : 0,
    firstPerson,
    words.at(-1)?.text === '?' ? 1 : 0,
    all < 8 ? 1 : 0,
    all > 25 ? 1 : 0,
  ]
}

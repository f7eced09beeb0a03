import {
  CAUSE_PHRASES,
  CAUSE_VERB_PHRASES,
  HEARSAY_PHRASES,
  MEASURE_PHRASES,
  OUTLOOK_PHRASES,
  PURPOSE_PHRASES,
  VERDICT_PHRASES,
  WRONG_PHRASES,
} from '../lexicon/claimPhrases.ts'
import {
  BOUNDS,
  CASUALTY,
  CAUSE_CONNECTIVES,
  CAUSE_VERBS,
  EFFECT_VERBS,
  EVENT_VERBS,
  HEDGE_ADVERBS,
  HEDGE_BEFORE_TO,
  HEDGE_PARTICIPLES,
  MONEY,
  MOTIVE_ADJECTIVES,
  MOTIVE_NOUNS,
  MOTIVE_VERBS,
  OUTCOME_VERBS,
  OUTLOOK,
  SPITE,
  TREND_NOUNS,
  TREND_VERBS,
  UNITS,
  VERDICT_ADVERBS,
  VERDICT_NOUNS,
  VERDICT_WORDS,
  WRONG_NOUNS,
  WRONG_VERBS,
  WRONG_WORDS,
} from '../lexicon/claimWords.ts'
import type { Code } from '../types.ts'
import { isVerb, readVerbGroup } from './clauses.ts'
import type { Word } from './readText.ts'

/** What sort of words make a statement check-worthy; each belongs to one code. */
export const TRIGGER_CODES = {
  hedgeAdverb: 'hedged',
  hedgePassive: 'hedged',
  hedgeAdjective: 'hedged',
  hearsay: 'hedged',
  percent: 'quantity',
  money: 'quantity',
  bound: 'quantity',
  trend: 'quantity',
  trendFigure: 'quantity',
  rank: 'quantity',
  multiple: 'quantity',
  casualties: 'quantity',
  count: 'quantity',
  measure: 'quantity',
  causeVerb: 'cause',
  causeWord: 'cause',
  causePhrase: 'cause',
  effectVerb: 'cause',
  charge: 'accusation',
  wrongVerb: 'accusation',
  wrongNoun: 'accusation',
  wrongWord: 'accusation',
  wrongPhrase: 'accusation',
  spite: 'motive',
  motiveVerb: 'motive',
  motiveNoun: 'motive',
  motiveAdjective: 'motive',
  purpose: 'motive',
  purposePhrase: 'motive',
  verdictWord: 'evaluation',
  verdictAdverb: 'evaluation',
  verdictNoun: 'evaluation',
  superlative: 'evaluation',
  comparison: 'evaluation',
  than: 'evaluation',
  verdictPhrase: 'evaluation',
  commonOpinion: 'evaluation',
  absolute: 'evaluation',
  willChange: 'prediction',
  will: 'prediction',
  outlook: 'prediction',
  outlookPhrase: 'prediction',
  could: 'prediction',
  eventVerb: 'event',
} as const satisfies Readonly<Record<string, Code>>

export type TriggerSort = keyof typeof TRIGGER_CODES

/** Words of a sentence, by their indices, half open, that make it check-worthy. */
export interface Trigger {
  readonly sort: TriggerSort
  readonly code: Code
  readonly from: number
  readonly to: number
}

const NUMBER =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?)$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
const isNumber = (word: Word | undefined) =>
  word !== undefined && (word.tag === 'CD' || NUMBER.test(word.lower)) && !YEAR.test(word.text)
const isBe = (word: Word | undefined) => word !== undefined && word.lemma === 'be'

/** All triggers among the words that `counts` admits, in order. */
export function findTriggers(words: readonly Word[], counts: (at: number) => boolean): readonly Trigger[] {
  const triggers: Trigger[] = []
  const push = (sort: TriggerSort, from: number, to: number) => {
    triggers.push({ sort, code: TRIGGER_CODES[sort], from, to: Math.min(to, words.length) })
  }
  for (let at = 0; at < words.length; at++) {
    if (!counts(at)) continue
    readPhrases(words, at, push)
    readHedges(words, at, push)
    readQuantities(words, at, push)
    readCauses(words, at, push)
    readWrongs(words, at, push)
    readMotives(words, at, push)
    readVerdicts(words, at, push)
    readOutlooks(words, at, push)
    if (isVerb(words[at]) && EVENT_VERBS.has((words[at] as Word).lemma)) push('eventVerb', at, at + 1)
  }
  return triggers
}

const PHRASES: readonly (readonly [TriggerSort, readonly string[]])[] = [
  ['hearsay', HEARSAY_PHRASES],
  ['wrongPhrase', WRONG_PHRASES],
  ['purposePhrase', PURPOSE_PHRASES],
  ['causeVerb', CAUSE_VERB_PHRASES],
  ['causePhrase', CAUSE_PHRASES],
  ['measure', MEASURE_PHRASES],
  ['verdictPhrase', VERDICT_PHRASES],
  ['outlookPhrase', OUTLOOK_PHRASES],
]

const CAUSES: ReadonlySet<TriggerSort> = new Set(['causeVerb', 'causePhrase'])

/** The phrases that begin with a word, longest first; those that begin with any word do not occur. */
const phrasesByFirst: ReadonlyMap<string, readonly { sort: TriggerSort; rest: readonly string[] }[]> = (() => {
  const byFirst = new Map<string, { sort: TriggerSort; rest: readonly string[] }[]>()
  for (const [sort, list] of PHRASES)
    for (const phrase of list) {
      const [first = '', ...rest] = phrase.split(' ')
      byFirst.set(first, [...(byFirst.get(first) ?? []), { sort, rest }])
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return byFirst
})()

function readPhrases(words: readonly Word[], at: number, push: Push) {
  const word = words[at] as Word
  const found = new Set<TriggerSort>()
  for (const first of word.lemma === word.lower ? [word.lower] : [word.lower, word.lemma])
    for (const { sort, rest } of phrasesByFirst.get(first) ?? []) {
      const matches = rest.every((one, i) => {
        const next = words[at + 1 + i]
        return next !== undefined && next.tag !== 'PUNCT' && (one === '*' || next.lower === one || next.lemma === one)
      })
      if (!matches || found.has(sort) || (CAUSES.has(sort) && isWay(words, at))) continue
      found.add(sort)
      push(sort, at, at + 1 + rest.length)
    }
}

type Push = (sort: TriggerSort, from: number, to: number) => void

function readHedges(words: readonly Word[], at: number, push: Push) {
  const word = words[at] as Word
  if (HEDGE_ADVERBS.has(word.lower)) return push('hedgeAdverb', at, at + 1)
  if (
    word.lower === 'alleged' ||
    word.lower === 'rumoured' ||
    word.lower === 'rumored' ||
    word.lower === 'purported' ||
    word.lower === 'supposed' ||
    word.lower === 'suspected'
  ) {
    if (/^NN/.test(words[at + 1]?.tag ?? '') || /^JJ/.test(words[at + 1]?.tag ?? ''))
      return push('hedgeAdjective', at, at + 2)
  }
  if (!HEDGE_PARTICIPLES.has(word.lower)) return
  let be = at - 1
  while (words[be]?.tag === 'RB') be--
  const next = words[at + 1]?.lower
  const passive = isBe(words[be]) || words[be]?.lower === 'been'
  if (!passive) {
    if (word.lower === 'considered' && words[at - 1]?.text === ',') push('hedgePassive', at, at + 1)
    return
  }
  if (next === 'by') return
  if (HEDGE_BEFORE_TO.has(word.lower) && next !== 'to' && word.lower !== 'considered' && word.lower !== 'regarded')
    return
  if (word.lower === 'accused' || word.lower === 'linked') return push('wrongVerb', be, at + 1)
  const isImpersonal = words[be - 1]?.lower === 'it' && next !== 'to'
  if (
    next === 'to' ||
    isImpersonal ||
    next === 'as' ||
    next === 'with' ||
    next === 'that' ||
    word.lower === 'considered'
  )
    push(word.lower === 'expected' || word.lower === 'forecast' ? 'outlook' : 'hedgePassive', be, at + 2)
}

function readQuantities(words: readonly Word[], at: number, push: Push) {
  const word = words[at] as Word
  const next = words[at + 1]
  const isFigure = isNumber(word)
  const isFigureNext = isNumber(next)
  if (
    isFigure &&
    next &&
    (next.text === '%' ||
      next.lower === 'percent' ||
      (next.lower === 'per' && words[at + 2]?.lower === 'cent') ||
      next.lower === 'percentage')
  )
    return push('percent', at, at + 2)
  if (MONEY.has(word.text) && isFigureNext)
    return push('money', at, UNITS.has(words[at + 2]?.lower ?? '') ? at + 3 : at + 2)
  if (
    isFigure &&
    (MONEY.has(next?.lower ?? '') || (UNITS.has(next?.lower ?? '') && MONEY.has(words[at + 2]?.lower ?? '')))
  )
    return push('money', at, at + 2)
  if (isFigureNext && BOUNDS.has(word.lower)) push('bound', at, at + 2)
  else if (
    isFigure &&
    (/^NNS$/.test(next?.tag ?? '') || (UNITS.has(next?.lower ?? '') && /^NN/.test(words[at + 2]?.tag ?? '')))
  )
    push('count', at, at + 2)
  if (['dozens', 'hundreds', 'thousands', 'millions', 'billions', 'scores'].includes(word.lower))
    push('bound', at, at + 1)
  if (
    (word.lower === 'times' && isNumber(words[at - 1])) ||
    word.lower === 'twice' ||
    word.lower === 'tenfold' ||
    word.lower === 'half' ||
    (word.lower === 'fold' && isNumber(words[at - 1]))
  )
    push('multiple', at - 1 < 0 ? 0 : at - 1, at + 1)
  // "one in five", "three to one", "nine out of ten"
  const joint = next?.lower === 'out' ? at + 2 : at + 1
  if (isFigure && /^(?:in|to|of)$/.test(words[joint]?.lower ?? '') && isNumber(words[joint + 1]))
    push('measure', at, joint + 2)
  if (isVerb(word) && TREND_VERBS.has(word.lemma)) push(hasFigure(words, at) ? 'trendFigure' : 'trend', at, at + 1)
  if (
    /^NNS?$/.test(word.tag) &&
    TREND_NOUNS.has(word.lemma) &&
    (/^(?:JJ|VBG)/.test(words[at - 1]?.tag ?? '') || words[at + 1]?.lower === 'of' || words[at + 1]?.lower === 'in')
  )
    push('trend', at - 1 < 0 ? 0 : at - 1, at + 1)
  if (CASUALTY.has(word.lemma) && hasFigure(words, at)) push('casualties', at, at + 1)
  if (/^(?:worst|best|most|least)-/.test(word.lower)) push('superlative', at, at + 1)
  if (word.tag === 'JJS' || (word.lower === 'most' && /^JJ/.test(next?.tag ?? '')))
    push(
      /^(?:least|most|latest|last|first|best|worst|finest|greatest)$/.test(word.lower) ? 'superlative' : 'rank',
      at,
      at + 2,
    )
}

/** True where a figure stands within six words. */
function hasFigure(words: readonly Word[], at: number): boolean {
  for (let i = Math.max(0, at - 6); i < Math.min(words.length, at + 7); i++) if (isNumber(words[i])) return true
  return false
}

const WAYS = new Set([
  'road',
  'path',
  'street',
  'stair',
  'staircase',
  'door',
  'corridor',
  'trail',
  'bridge',
  'track',
  'way',
  'tunnel',
  'lane',
  'steps',
  'highway',
  'gate',
  'passage',
  'river',
  'route',
])

/** "The road leads to the harbour": ways lead without causing. */
const isWay = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - 3), at).some((word) => WAYS.has(word.lemma))

function readCauses(words: readonly Word[], at: number, push: Push) {
  const word = words[at] as Word
  const next = words[at + 1]?.lower ?? ''
  if (isVerb(word) && CAUSE_VERBS.has(word.lemma)) return push('causeVerb', at, at + 1)
  if (isVerb(word) && (word.lemma === 'send' || word.lemma === 'leave' || word.lemma === 'force')) {
    for (let i = at + 1; i < Math.min(words.length, at + 6); i++)
      if (words[i]?.tag === 'VBG' || (word.lemma === 'force' && words[i]?.lower === 'to'))
        return push('causeVerb', at, i + 1)
  }
  if (CAUSE_CONNECTIVES.has(word.lower)) return push('causeWord', at, next === 'of' || next === 'to' ? at + 2 : at + 1)
  if (isVerb(word) && EFFECT_VERBS.has(word.lemma)) push('effectVerb', at, at + 1)
}

function readWrongs(words: readonly Word[], at: number, push: Push) {
  const word = words[at] as Word
  if (isVerb(word) && WRONG_VERBS.has(word.lemma)) return push(isCharge(words, at) ? 'charge' : 'wrongVerb', at, at + 1)
  if (/^NNS?$/.test(word.tag) && (WRONG_NOUNS.has(word.lemma) || WRONG_NOUNS.has(word.lower)))
    return push('wrongNoun', at, at + 1)
  if (/^(?:JJ|RB|VBN)/.test(word.tag) && WRONG_WORDS.has(word.lower)) push('wrongWord', at, at + 1)
}

/** True for wrong laid on somebody in plain words ("the firm hid", "he pocketed"): active, finite, with a doer before it. */
function isCharge(words: readonly Word[], at: number): boolean {
  const group = readVerbGroup(words, at)
  if (group.form !== 'finite' || group.negated || group.modal) return false
  const before = words[group.from - 1]
  return (
    before !== undefined &&
    (/^(?:NN|PRP$)/.test(before.tag) || before.text === ',' || before.lower === 'who' || before.lower === 'and')
  )
}

function readMotives(words: readonly Word[], at: number, push: Push) {
  const word = words[at] as Word
  const next = words[at + 1]?.lower ?? ''
  if (isVerb(word) && MOTIVE_VERBS.has(word.lemma)) return push('motiveVerb', at, at + 1)
  if (
    /^NN/.test(word.tag) &&
    MOTIVE_NOUNS.has(word.lower) &&
    (next === 'to' || next === 'is' || next === 'was' || next === 'of' || words[at - 1]?.lower === 'of')
  )
    return push('motiveNoun', at, at + 1)
  if (MOTIVE_ADJECTIVES.has(word.lower) && (next === 'to' || next === 'of' || next === 'for'))
    return push('motiveAdjective', at, at + 2)
  if (word.lower === 'out' && next === 'of' && SPITE.has(words[at + 2]?.lower ?? '')) return push('spite', at, at + 3)
  if (word.lower === 'to' && words[at + 1]?.tag === 'VB' && /^NN/.test(words[at - 1]?.tag ?? '') && at > 4)
    push('purpose', at, at + 2)
}

function readVerdicts(words: readonly Word[], at: number, push: Push) {
  const word = words[at] as Word
  if (/^(?:JJ|VBG|VBN)/.test(word.tag) && VERDICT_WORDS.has(word.lower)) return push('verdictWord', at, at + 1)
  if (word.tag === 'RB' && VERDICT_ADVERBS.has(word.lower)) return push('verdictAdverb', at, at + 1)
  if (/^NNS?$/.test(word.tag) && VERDICT_NOUNS.has(word.lemma)) return push('verdictNoun', at, at + 1)
  if (isVerb(word) && word.lemma === 'fail' && words[at + 1]?.lower === 'to') return push('verdictWord', at, at + 2)
  if ((word.lower === 'everybody' || word.lower === 'everyone') && words[at + 1]?.lemma === 'know')
    return push('commonOpinion', at, at + 2)
  if (
    word.tag === 'JJR' &&
    words[at + 1]?.lower === 'than' &&
    words.slice(0, at).some((one) => one.lower === 'no' || one.lower === 'nothing')
  )
    return push('comparison', at, at + 2)
  if (word.tag === 'JJR' && words[at + 1]?.lower === 'than') push('than', at, at + 2)
  if (
    word.lower === 'everybody' ||
    word.lower === 'everyone' ||
    word.lower === 'nobody' ||
    word.lower === 'never' ||
    (word.lower === 'no' && words[at + 1]?.lower === 'one')
  )
    push('absolute', at, at + 1)
}

/** True where what will happen is an outcome, not a date in a calendar: "will double", "will end in an acquittal". */
function changes(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const word = words[at] as Word
    if (word.tag === 'VB')
      return TREND_VERBS.has(word.lemma) || CAUSE_VERBS.has(word.lemma) || OUTCOME_VERBS.has(word.lemma)
  }
  return false
}

function readOutlooks(words: readonly Word[], at: number, push: Push) {
  const word = words[at] as Word
  if (word.tag === 'MD') {
    if (word.lower === 'will' || word.lower === "'ll" || word.lower === 'wo')
      return push(changes(words, at + 1) ? 'willChange' : 'will', at, at + 2)
    if (word.lower === 'could' || word.lower === 'may' || word.lower === 'might' || word.lower === 'would')
      return push('could', at, at + 2)
  }
  if (OUTLOOK.has(word.lower) && words[at + 1]?.lower === 'to' && (isBe(words[at - 1]) || words[at - 1]?.tag === 'RB'))
    push('outlook', at, at + 2)
  if (word.lower === 'likely' && words[at + 1]?.tag.startsWith('VB')) push('outlook', at, at + 1)
}

import { COURT_ACTS, HEDGE_ADVERBS } from '../lexicon/claimWords.ts'
import { outletWeights } from '../model/claimWeights.ts'
import type { Code, Span } from '../types.ts'
import type { Attributed } from './attributions.ts'
import type { Coverage } from './coverage.ts'
import { type Sentence, spanOf, type Text, type Word } from './readText.ts'
import { readSigns, type Surroundings } from './signs.ts'
import { findTriggers, type Trigger, type TriggerSort } from './triggers.ts'
import { readVoiceSigns, type Tally, tallyVoices } from './voiceSigns.ts'

/** A check-worthy statement before it is judged. */
export interface Candidate {
  readonly sentence: number
  /** Whether the outlet makes it, or somebody that it cites. */
  readonly voice: 'outlet' | 'source'
  readonly span: Span
  readonly code: Code
  /** What sort of words make it check-worthy, or null where none do. */
  readonly sort: TriggerSort | null
  readonly trigger: Span
  readonly triggers: readonly Trigger[]
  /** Names of what speaks for and against marking it, for the weights in model/claimWeights.ts. */
  readonly signs: readonly string[]
  /** Attributions in the sentence itself. */
  readonly own: readonly Attributed[]
  /** Attributions of the same claim elsewhere in the article. */
  readonly elsewhere: readonly Attributed[]
}

/** Which code names a claim best where several apply: the graver first. */
const ORDER: readonly Code[] = [
  'hedged',
  'accusation',
  'motive',
  'cause',
  'prediction',
  'quantity',
  'evaluation',
  'event',
]
const MIN_WORDS = 4
/** From so many sentences on an article shows whether it is one that cites. */
const LEAST_SENTENCES = 8

const within = (word: Word, span: Span) => word.start >= span.start && word.end <= span.end

/** The trigger that says most clearly what the claim is: the one that weighs most, the graver code first among equals. */
function leading(triggers: readonly Trigger[]): Trigger | null {
  const clarity = (trigger: Trigger) => outletWeights[trigger.sort] ?? 0
  let best: Trigger | null = null
  for (const trigger of triggers) {
    if (trigger.code === 'hedged') return trigger
    const gain = best ? clarity(trigger) - clarity(best) : 1
    if (!best || gain > NEARLY || (gain > -NEARLY && ORDER.indexOf(trigger.code) < ORDER.indexOf(best.code)))
      best = trigger
  }
  return best
}

/** Weights closer than this, in log odds, are told apart by the gravity of their codes. */
const NEARLY = 0.3

/** Word indices of the sentence from the first word to the last, without marks at the ends. */
function trimmed(words: readonly Word[], from: number, to: number): { from: number; to: number } {
  let first = from
  let last = to
  while (first < last && words[first]?.tag === 'PUNCT') first++
  while (last > first && words[last - 1]?.tag === 'PUNCT') last--
  return { from: first, to: last }
}

function isProse(text: Text, sentence: Sentence): boolean {
  const kind = text.blocks[sentence.block]?.kind
  return kind === 'paragraph' || kind === 'listItem'
}

/** Every check-worthy statement of an article, in order: at most one a sentence for the outlet and one for its sources. */
export function findCandidates(
  text: Text,
  attributed: readonly Attributed[],
  coverage: Coverage,
): readonly Candidate[] {
  const bySentence = new Map<number, Attributed[]>()
  for (const one of attributed) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one])
  const prose = text.sentences.filter((sentence) => isProse(text, sentence))
  const citingShare =
    prose.length < LEAST_SENTENCES
      ? null
      : prose.filter((sentence) => bySentence.has(sentence.index)).length / prose.length
  const tally = tallyVoices(attributed)
  const candidates: Candidate[] = []
  prose.forEach((sentence, order) => {
    const own = bySentence.get(sentence.index) ?? []
    const previous = text.sentences[sentence.index - 1]
    const next = text.sentences[sentence.index + 1]
    const around: Surroundings = {
      isLead: order === 0,
      isInFirstParagraph: sentence.block === prose[0]?.block,
      previousCites: previous?.block === sentence.block && bySentence.has(previous.index),
      nextCites: next?.block === sentence.block && bySentence.has(next.index),
      citingShare,
    }
    const outlet = readOutletClaim(text, sentence, own, around, coverage)
    if (outlet) candidates.push(outlet)
    const source = own.length > 0 ? readSourceClaim(sentence, own, around, coverage, tally) : null
    if (source) candidates.push(source)
  })
  return candidates
}

/** A question, or a sentence that begins with "whether" or "if": it asserts nothing. */
const isOpen = (words: readonly Word[]) =>
  words.at(-1)?.text === '?' || words[0]?.lower === 'whether' || words[0]?.lower === 'if'

/** How far before a hedge the "who" stands that brings it in. */
const HEDGE_REACH = 3

/** "denied it to those who reportedly asked": in a relative clause a hedge is the outlet's, whoever is cited round it. */
const isOwnHedge = (words: readonly Word[], at: number) =>
  HEDGE_ADVERBS.has(words[at]?.lower ?? '') &&
  words.slice(Math.max(0, at - HEDGE_REACH), at).some(({ tag }) => tag === 'WP' || tag === 'WDT')

/** "charged for allegedly providing": who alleges it is the court or the police that charged. */
function isCharged(words: readonly Word[], hedge: Trigger): boolean {
  return words
    .slice(0, hedge.from)
    .some(
      (word) =>
        COURT_ACTS.has(word.lemma) || word.lemma === 'accuse' || word.lemma === 'investigate' || word.lemma === 'sue',
    )
}

/** What the outlet itself asserts: all of a sentence that cites nobody, else the words that are no source, cue or content. */
function readOutletClaim(
  text: Text,
  sentence: Sentence,
  own: readonly Attributed[],
  around: Surroundings,
  coverage: Coverage,
): Candidate | null {
  const { words } = sentence
  const isQuoted = (word: Word) => word.quotation >= 0 && text.quotations[word.quotation]?.spoken === true
  const spans = own.flatMap((one) => [
    ...one.content,
    ...(one.cue ? [one.cue] : []),
    ...(one.speaker.span ? [one.speaker.span] : []),
  ])
  const free = (at: number) => {
    const word = words[at] as Word
    return !isQuoted(word) && (!spans.some((span) => within(word, span)) || isOwnHedge(words, at))
  }
  const triggers = findTriggers(words, free)
  const lead = leading(triggers)
  if (!lead || words.length < MIN_WORDS || isOpen(words) || (lead.code === 'hedged' && isCharged(words, lead)))
    return null
  const range = own.length === 0 ? trimmed(words, 0, words.length) : around_(words, lead, free)
  const isHedge = lead.code === 'hedged'
  const signs = isHedge ? ['hedged'] : [...readSigns(sentence, triggers, around), ...(own.length > 0 ? ['cited'] : [])]
  return {
    sentence: sentence.index,
    voice: 'outlet',
    span: spanOf(sentence, range.from, range.to),
    code: lead.code,
    sort: lead.sort,
    trigger: spanOf(sentence, lead.from, lead.to),
    triggers,
    signs,
    own: [],
    elsewhere: own.length === 0 ? coverage.elsewhere(sentence.index) : [],
  }
}

/** The run of free words round a trigger. */
function around_(
  words: readonly Word[],
  trigger: Trigger,
  free: (at: number) => boolean,
): { from: number; to: number } {
  let from = trigger.from
  let to = trigger.to
  while (from > 0 && free(from - 1)) from--
  while (to < words.length && free(to)) to++
  return trimmed(words, from, to)
}

function readSourceClaim(
  sentence: Sentence,
  own: readonly Attributed[],
  around: Surroundings,
  coverage: Coverage,
  tally: Tally,
): Candidate | null {
  const { words } = sentence
  const content = own.flatMap((one) => one.content)
  const inside = (at: number) => content.some((span) => within(words[at] as Word, span))
  const triggers = findTriggers(words, inside)
  const lead = leading(triggers)
  const all = words.map((_, at) => at).filter(inside)
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined || all.length < MIN_WORDS) return null
  const range = trimmed(words, first, last + 1)
  // What is handed on may be pictures and signs alone.
  if (range.from >= range.to) return null
  const trigger = lead ? spanOf(sentence, lead.from, lead.to) : spanOf(sentence, range.from, range.to)
  return {
    sentence: sentence.index,
    voice: 'source',
    span: spanOf(sentence, range.from, range.to),
    code: lead?.code ?? 'event',
    sort: lead?.sort ?? null,
    trigger,
    triggers,
    signs: [
      ...readSigns(sentence, triggers, around),
      ...readVoiceSigns(sentence, own, tally, coverage, inside, triggers),
    ],
    own,
    elsewhere: coverage.elsewhere(sentence.index),
  }
}

import type { BlockKind } from '../types.ts'
import { type Clause, isQuoteMark } from './clauses.ts'
import type { Cue, WordRange } from './cue.ts'
import type { Phrase } from './phrases.ts'
import type { Sentence, Text, Word } from './readText.ts'
import { extentOf } from './speakers.ts'
import { canSpeak, voiceOf } from './voices.ts'

/** Where a sentence stands, as far as typographic attribution needs it. */
export interface LinePlace {
  readonly kind: BlockKind
  /** True for the first sentence of its block. */
  readonly opensBlock: boolean
  /** True where a transcript says whose turn it is. */
  readonly opensTurn: boolean
  /** True where the sentence is all of its block. */
  readonly isWholeBlock: boolean
  /** True in the first block of the article: a plain text has its headline there. */
  readonly isFirst: boolean
  /** True in the first paragraph of the article. */
  readonly isLead: boolean
  /** True in the last fifth of the article, where credits stand. */
  readonly isFoot: boolean
}

/** Reads where a sentence stands in its article. */
export function placeOf(text: Text, sentence: Sentence, turns: ReadonlySet<number>): LinePlace {
  const previous = text.sentences[sentence.index - 1]
  const next = text.sentences[sentence.index + 1]
  const firstParagraph = text.blocks.findIndex((block) => block.kind === 'paragraph')
  return {
    kind: text.blocks[sentence.block]?.kind ?? 'paragraph',
    opensBlock: sentence.place === 0,
    opensTurn: sentence.place === 0 && turns.has(sentence.block),
    isWholeBlock: previous?.block !== sentence.block && next?.block !== sentence.block,
    isFirst: sentence.block === 0,
    isLead: sentence.block <= firstParagraph + 1,
    isFoot: sentence.index >= text.sentences.length * FOOT,
  }
}

/** What stands for a cue where a transcript says whose turn it is. */
export const TURN = 'turn'
/** Where the foot of an article begins, as a share of its sentences. */
const FOOT = 0.66
const DASHES = new Set(['—', '–', '―', '--', '-'])
const CREDIT_LABELS = new Set([
  'source',
  'sources',
  'via',
  'image',
  'images',
  'photo',
  'photos',
  'photograph',
  'picture',
  'credit',
  'credits',
  'video',
  'graphic',
])
/** A signature, a credit or a dateline has no more words than this. */
const MOST_WORDS = 9
/** Within so many words a dateline names its agency. */
const DATELINE_REACH = 12

function cueOf(
  clause: Clause,
  manner: Cue['manner'],
  source: Phrase,
  sourceTo: number,
  range: WordRange,
  content: readonly WordRange[],
): Cue {
  return {
    sentence: clause.sentence.index,
    manner,
    lemma: manner,
    sources: [source],
    sourceTo,
    from: range.from,
    to: range.to,
    content: content.filter((one) => one.to > one.from),
    places: [],
    addressee: null,
    inherits: false,
    frame: 'object',
  }
}

/** Typographic attribution: "(Reuters) –", "Source: RT", "— Ann Lee", "Mayor: bridge is safe". */
export function findLineCues(clause: Clause, place: LinePlace): readonly Cue[] {
  const cue =
    readDateline(clause, place) ?? readCredit(clause, place) ?? readSignature(clause, place) ?? readColon(clause, place)
  return cue ? [cue] : []
}

function readDateline(clause: Clause, place: LinePlace): Cue | null {
  const { words } = clause
  if (!place.isLead || !place.opensBlock) return null
  for (let at = 0; at < Math.min(words.length, DATELINE_REACH); at++) {
    if (words[at]?.text !== '(') continue
    let close = at + 1
    while (close < Math.min(words.length, at + 6) && words[close]?.text !== ')') close++
    const phrase = clause.startingAt.get(at + 1)
    const next = words[close + 1]
    const isCity = words.slice(0, at).every((word) => /^\p{Lu}|^[,.\d]/u.test(word.text))
    if (words[close]?.text !== ')' || !phrase?.name || phrase.to > close || !isCity) return null
    if (!next || !(DASHES.has(next.text) || /^\p{Lu}/u.test(next.text))) return null
    const rest = DASHES.has(next.text) ? close + 2 : close + 1
    return cueOf(clause, 'dateline', phrase, phrase.to, { from: at, to: close + 1 }, [{ from: rest, to: words.length }])
  }
  return null
}

function readCredit(clause: Clause, place: LinePlace): Cue | null {
  const { words } = clause
  const inProse = place.kind === 'paragraph' || place.kind === 'listItem'
  for (let at = 0; at + 2 < words.length; at++) {
    const word = words[at] as Word
    if (!CREDIT_LABELS.has(word.lower) || words[at + 1]?.text !== ':') continue
    const phrase = clause.startingAt.get(at + 2)
    if (
      !phrase ||
      words.length - at > MOST_WORDS + 3 ||
      (inProse && at > 0 && words[at - 1]?.text !== '(' && !place.isFoot && words.length > MOST_WORDS + 6)
    )
      return null
    return cueOf(clause, 'credit', phrase, phrase.to, { from: at, to: at + 2 }, [])
  }
  const last = clause.phrases.at(-1)
  const whole = last && last.from === 0 && last.to >= words.length && words.length <= 3
  if (whole && place.isWholeBlock && (place.kind === 'credit' || (place.isFoot && isWireName(words))))
    return cueOf(clause, 'credit', last, last.to, { from: last.from, to: last.to }, [])
  return null
}

/** "PTI", "AFP", "example.org": what stands alone at the foot of a story is where it came from. */
const isWireName = (words: readonly Word[]) =>
  words.length === 1 && /^(?:\p{Lu}{2,6}|\p{Ll}[\p{Ll}\d-]*\.\p{Ll}{2,6})$/u.test(words[0]?.text ?? '')

function readSignature(clause: Clause, place: LinePlace): Cue | null {
  const { words } = clause
  if (!place.opensBlock && words[0]?.text === '-') return null
  if (!DASHES.has(words[0]?.text ?? '') || words.length > 24) return null
  const phrase = clause.startingAt.get(1)
  if (!phrase?.name || !canSpeak(voiceOf(words, phrase))) return null
  const after = words[phrase.to]
  if (after && after.tag !== 'PUNCT' && after.tag !== 'IN' && after.tag !== 'CD') return null
  return cueOf(clause, 'credit', phrase, phrase.to, { from: 0, to: 1 }, [])
}

/** Labels of a newspaper's own sections, which say nothing. */
const RUBRICS = new Set(
  'note correction clarification update analysis opinion comment review editorial letter letters column exclusive watch video photo photos pictures podcast live map graphic chart quiz briefing newsletter profile interview timeline explainer transcript recap verdict'.split(
    ' ',
  ),
)
const isRubric = (words: readonly Word[], label: Phrase) => RUBRICS.has(words[label.head]?.lower ?? '')

/** "Ann Lee: “They never came.”", "Mayor: bridge is safe", "Ann Lee picks up the story: “…”". */
function readColon(clause: Clause, place: LinePlace): Cue | null {
  const { words } = clause
  const colon = words.findIndex((word) => word.text === ':' && word.quotation < 0)
  if (colon <= 0 || colon > 40) return null
  const opensQuote = isQuoteMark(words[colon + 1])
  const subject = clause.phrases.find(
    (phrase) => phrase.to <= colon && canSpeak(voiceOf(words, phrase)) && phrase.kind !== 'quantity',
  )
  if (!subject) return null
  const content = [{ from: colon + 1, to: words.length }]
  if (opensQuote)
    return cueOf(clause, 'colon', subject, extentOf(clause, subject, colon), { from: colon, to: colon + 1 }, content)
  const labels = subject.to === colon && subject.from === 0
  if (place.opensTurn && labels) {
    const turn = cueOf(clause, 'colon', subject, colon, { from: colon, to: colon + 1 }, content)
    return { ...turn, lemma: TURN }
  }
  const isPlace = words.slice(0, colon).every((word) => word.text === word.text.toUpperCase())
  const isHeadline = place.kind === 'heading' || (place.isFirst && place.isWholeBlock)
  if (isHeadline && labels && !isPlace && !isRubric(words, subject))
    return cueOf(clause, 'colon', subject, colon, { from: colon, to: colon + 1 }, content)
  return null
}

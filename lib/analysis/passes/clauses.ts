import { scoreSentence } from '../model/citeModel.ts'
import type { Phrase } from './phrases.ts'
import type { Sentence, Word } from './readText.ts'
import { canSpeak, isPersonNoun, voiceOf } from './voices.ts'

/** A sentence with its noun phrases, looked up by the word they end before or begin at. */
export interface Clause {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly endingAt: ReadonlyMap<number, Phrase>
  readonly startingAt: ReadonlyMap<number, Phrase>
  /** How likely a word is a cue, 0 to 1, as learned: it decides where the rules leave a doubt, and is not worked out before. */
  readonly cueLikelihood: (at: number) => number
}

export function readClause(sentence: Sentence, phrases: readonly Phrase[]): Clause {
  let cue: Float32Array | null = null
  return {
    sentence,
    words: sentence.words,
    phrases,
    endingAt: new Map(phrases.map((phrase) => [phrase.to, phrase])),
    startingAt: new Map(phrases.map((phrase) => [phrase.from, phrase])),
    cueLikelihood: (at) => {
      cue ??= scoreSentence(sentence.words).cue
      return cue[at] ?? 0
    },
  }
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const BE = new Set(['be'])
const HAVE = new Set(['have'])
const DO = new Set(['do'])
const CLOSE_QUOTES = new Set(['"', '”', "''", '»', '›', "'"])
const OPEN_QUOTES = new Set(['"', '“', '``', '‘‘', '«', '‹', '„', '‘', "'"])

export const isFiniteVerb = (word: Word | undefined) => word !== undefined && FINITE.has(word.tag)
export const isVerb = (word: Word | undefined) => word !== undefined && (word.tag.startsWith('VB') || word.tag === 'MD')
export const isQuoteMark = (word: Word | undefined) =>
  word !== undefined && word.tag !== 'POS' && (CLOSE_QUOTES.has(word.text) || OPEN_QUOTES.has(word.text))

/** A verb with the words that belong to it: auxiliaries, negation, adverbs, a verb that raises it. */
export interface VerbGroup {
  /** First word of the group. */
  readonly from: number
  readonly verb: number
  readonly form: 'finite' | 'passive' | 'participle' | 'reduced' | 'infinitive'
  readonly negated: boolean
  readonly modal: string | null
  /** Lemma of the verb that an infinitive hangs on ("declined [to say]"), or null. */
  readonly governor: string | null
}

/** Verbs that take a bare infinitive: "let him say", "saw her write". */
const BARE = new Set(['let', 'make', 'help', 'see', 'hear', 'watch'])

/** After "he's" these are what he has said, not what is said of him. */
const HAVING_SAID = new Set([
  'say',
  'claim',
  'argue',
  'predict',
  'warn',
  'promise',
  'suggest',
  'insist',
  'admit',
  'announce',
])
const NOT = new Set(['not', "n't", 'never', 'neither', 'nor'])

/** Reads the group that ends in the verb at `verb`. */
export function readVerbGroup(words: readonly Word[], verb: number): VerbGroup {
  const main = words[verb] as Word
  let at = verb - 1
  let be = false
  let have = false
  let doing = false
  let to = false
  let negated = false
  let modal: string | null = null
  let from = verb
  for (; at >= 0; at--) {
    const word = words[at] as Word
    if (NOT.has(word.lower)) negated = true
    // "He's said he gets his ideas from a novel" and "He's said to": have, and be.
    else if (
      word.lower === "'s" &&
      words[at - 1]?.tag === 'PRP' &&
      HAVING_SAID.has(main.lemma) &&
      !/^(?:to|by|as)$/.test(words[verb + 1]?.lower ?? '')
    )
      have = true
    else if (word.tag === 'MD') modal = word.lower
    else if (word.lower === 'to' && (word.tag === 'TO' || word.tag === 'IN') && at === from - 1 && main.tag === 'VB') {
      to = true
      from = at
      at--
      break
    } else if (BE.has(word.lemma) && isVerb(word)) be = true
    else if (HAVE.has(word.lemma) && isVerb(word)) have = true
    else if (DO.has(word.lemma) && isVerb(word)) doing = true
    // "has since said"
    else if (word.lower === 'since' && HAVE.has(words[at - 1]?.lemma ?? '')) continue
    else if (word.tag !== 'RB' && word.tag !== 'RBR') break
    from = at
  }
  if (to) return readInfinitive(words, verb, from, negated)
  let form: VerbGroup['form'] = 'finite'
  if (main.tag === 'VBG') form = be ? 'finite' : 'participle'
  else if (be && (main.tag === 'VBN' || main.tag === 'VBD')) form = 'passive'
  else if (main.tag === 'VBN' && !have && !modal && !doing) form = 'reduced'
  else if (main.tag === 'VB' && !modal && !doing && BARE.has(words[from - 1]?.lemma ?? '')) form = 'infinitive'
  return { from, verb, form, negated, modal, governor: null }
}

function readInfinitive(words: readonly Word[], verb: number, from: number, negated: boolean): VerbGroup {
  let at = from - 1
  while (at >= 0 && (words[at]?.tag === 'RB' || words[at]?.tag === 'RP' || words[at]?.lower === 'on')) at--
  const governor = words[at]
  if (!governor || !isVerb(governor))
    return { from, verb, form: 'infinitive', negated, modal: null, governor: governor?.lemma ?? null }
  const upper = readVerbGroup(words, at)
  return {
    from: upper.from,
    verb,
    form: 'infinitive',
    negated: negated || upper.negated,
    modal: upper.modal,
    governor: governor.lemma,
  }
}

/** Subordinators before which a subject's clause begins. */
const BREAKS = new Set([
  'that',
  'because',
  'although',
  'though',
  'while',
  'if',
  'when',
  'after',
  'before',
  'as',
  'since',
  'until',
  'unless',
  'whereas',
  'than',
  'so',
])

/** What closes words that are set in between a subject and its verb. */
const CLOSING = /^(?:[,)—–―-]|--)$/
const REFLEXIVES = new Set(['itself', 'himself', 'herself', 'themselves'])
/** "R-Fla", "D-Ohio", "I-Vt": the party and the state that an American paper sets beside a name. */
const isSeat = (word: Word | undefined) => word !== undefined && /^\p{Lu}-\p{Lu}/u.test(word.text)

/** How many steps a subject may be sought to the left before it is given up. */
const MOST_STEPS = 12

/** The noun phrase that is the subject of what begins at word `at`, or null; `relative` where "who" or "which" stood between. */
export function findSubject(clause: Clause, at: number): { phrase: Phrase; relative: boolean } | null {
  const { words, endingAt } = clause
  let end = at
  let relative = false
  let skipped = false
  for (let step = 0; step < MOST_STEPS && end > 0; step++) {
    const before = words[end - 1] as Word
    const phrase = endingAt.get(end)
    if (phrase) {
      // "Ford [itself] said"
      if (phrase.kind === 'pronoun' && REFLEXIVES.has(words[phrase.head]?.lower ?? '') && endingAt.has(phrase.from)) {
        end = phrase.from
        continue
      }
      // "the endorsement of Gordon Humphrey, who told": the one who "who" follows.
      if (relative && /^(?:name|person)$/.test(voiceOf(words, phrase)) && !phrase.isTime) return { phrase, relative }
      const outer = attachedTo(clause, phrase)
      if (outer.moved) {
        end = outer.end
        continue
      }
      if (phrase.isTime) {
        end = words[phrase.from - 1]?.tag === 'IN' ? phrase.from - 1 : phrase.from
        continue
      }
      // "Ramil Carr, 31, a photographer, said": an age between commas is nobody.
      if (phrase.kind === 'quantity' && words[phrase.from - 1]?.text === ',' && words[phrase.head]?.tag === 'CD') {
        end = phrase.from - 1
        skipped = true
        continue
      }
      // "experts on North Korea and arms control said": the end of a list that hangs on the subject.
      const listed = words[phrase.from - 1]?.lower === 'and' ? endingAt.get(phrase.from - 1) : undefined
      const hung = listed ? attachedTo(clause, listed) : null
      if (hung?.moved && !canSpeak(voiceOf(words, phrase))) {
        end = hung.end
        continue
      }
      // "Karim al-Nouri, spokesman for the group, said": what is set beside a name is not the subject, the name is.
      const isRole =
        phrase.kind === 'noun' || isPersonNoun(words[phrase.head]?.lower ?? '') || isSeat(words[phrase.from])
      const named =
        skipped && isRole && words[phrase.from - 1]?.text === ',' ? endingAt.get(phrase.from - 1) : undefined
      if (named?.kind === 'name' && !named.isTime && named.to !== at) return { phrase: named, relative }
      // "Her barracks room-mate, Judy Oake, gave": a noun that no list has, and the name set beside it.
      const beside = skipped && !canSpeak(voiceOf(words, phrase)) ? clause.startingAt.get(phrase.to + 1) : undefined
      if (beside?.kind === 'name' && !beside.isTime) return { phrase: beside, relative }
      return { phrase, relative }
    }
    if (
      before.tag === 'WP' ||
      before.tag === 'WDT' ||
      (before.lower === 'that' && before.tag !== 'IN' && endingAt.has(end - 1))
    ) {
      relative = true
      end = end - 1
      if (words[end - 1]?.text === ',') end--
      continue
    }
    // "Donald Gray [Jr.] said", "Ann Holt[, R-Fla.,] said": the stop of a shortened word.
    if (before.text === '.' && words[end - 2]?.tag === 'NNP' && words[end - 2]?.end === before.start) {
      end--
      continue
    }
    // "Ann Holt, host of “Good Day,” said": the comma stands inside the marks.
    const close = isQuoteMark(before) && words[end - 2]?.text === ',' ? end - 2 : end - 1
    if (CLOSING.test(words[close]?.text ?? '')) {
      const opening = openingOf(clause, close)
      // "Sanders, meanwhile, who …, said": an adverb between commas was passed over.
      if (opening < 0 && !(skipped && endingAt.has(close))) return null
      end = opening < 0 ? close : opening
      skipped = true
      continue
    }
    if (before.tag === 'RB' || before.tag === 'RBR' || before.tag === 'RP' || before.lower === 'also') {
      end--
      continue
    }
    if (isVerb(before)) {
      const outer = relativeOf(clause, end - 1)
      if (!outer.moved) return null
      end = outer.end
      continue
    }
    if (isQuoteMark(before) && end >= 2 && endingAt.has(end - 1)) {
      end--
      continue
    }
    return null
  }
  return null
}

/** The phrase on which `phrase` hangs by a preposition, a participle or a relative clause, if any. */
function attachedTo(clause: Clause, phrase: Phrase): { moved: boolean; end: number } {
  const { words, endingAt } = clause
  let at = phrase.from - 1
  // "Smith and Jones": the last of a list stands for the list; the others are gathered later.
  const before = words[at]
  if (!before) return { moved: false, end: 0 }
  const isPreposition = (before.tag === 'IN' || before.lower === 'to') && !BREAKS.has(before.lower)
  if (isPreposition) {
    while (at >= 0 && (words[at]?.tag === 'IN' || words[at]?.lower === 'to' || words[at]?.tag === 'RB')) at--
    const outer = endingAt.get(at + 1)
    if (outer) return { moved: true, end: at + 1 }
    if (words[at]?.tag === 'JJ' && endingAt.has(at)) return { moved: true, end: at }
    const verb = words[at]
    if (
      verb &&
      (verb.tag === 'VBN' || verb.tag === 'VBG' || (verb.tag === 'VBD' && verb.lower.endsWith('ed'))) &&
      endingAt.has(at) &&
      at > 0
    ) {
      const noun = endingAt.get(at) as Phrase
      return noun.isTime ? { moved: false, end: 0 } : { moved: true, end: at }
    }
    if (verb && isVerb(verb)) return relativeOf(clause, at)
    return { moved: false, end: 0 }
  }
  if (isVerb(before)) return relativeOf(clause, at)
  return { moved: false, end: 0 }
}

/** How many words back the "who" of a relative clause is sought. */
const RELATIVE_REACH = 10

/** Where the antecedent ends of the relative clause whose verb stands at `verb` ("the man who [runs] the shop"). */
function relativeOf(clause: Clause, verb: number): { moved: boolean; end: number } {
  const { words } = clause
  const group = readVerbGroup(clause.words, verb)
  const relative = words[group.from - 1]
  if (
    relative &&
    (relative.tag === 'WP' || relative.tag === 'WDT' || relative.lower === 'who' || relative.lower === 'that')
  ) {
    const comma = words[group.from - 2]?.text === ',' ? 1 : 0
    if (clause.endingAt.has(group.from - 1 - comma)) return { moved: true, end: group.from - 1 - comma }
  }
  // "a poll [conducted] last week found": a bare past form between a noun and another verb is a participle.
  const isBare = group.form === 'finite' && group.from === verb && /ed$/.test(words[verb]?.lower ?? '')
  if ((group.form === 'reduced' || group.form === 'participle' || isBare) && clause.endingAt.has(group.from))
    return { moved: true, end: group.from }
  // "the experts [I interviewed] said"
  const speaker = group.form === 'finite' ? clause.endingAt.get(group.from) : undefined
  if (speaker?.kind === 'pronoun' && clause.endingAt.has(speaker.from)) return { moved: true, end: speaker.from }
  // "an official who asked not to be [named]": further left, with no mark between.
  for (let at = verb - 1; at > Math.max(0, verb - RELATIVE_REACH); at--) {
    const word = words[at] as Word
    if (word.tag === 'PUNCT') break
    if ((word.tag === 'WP' || word.tag === 'WDT') && clause.endingAt.has(at)) return { moved: true, end: at }
  }
  return { moved: false, end: 0 }
}

/** True for a quotation mark that belongs to words quoted before or after it. */
const isNextToQuoted = (words: readonly Word[], at: number) =>
  (words[at - 1]?.quotation ?? -1) >= 0 || (words[at + 1]?.quotation ?? -1) >= 0

/** Index of the comma, dash or bracket that the one at `close` answers, or -1: the parenthesis between them is skipped. */
function openingOf({ words, phrases }: Clause, close: number): number {
  const mark = (words[close] as Word).text
  const open = mark === ')' ? '(' : mark
  for (let at = close - 1; at > 0; at--) {
    const word = words[at] as Word
    // "The film, titled “Who?”, claims": what stands in quotation marks is passed over with them.
    if (word.quotation >= 0) continue
    if (word.text === open && at < close - 1 && !phrases.some(({ from, to }) => from < at && at < to)) return at
    if (word.text === ';' || word.text === ':' || (isQuoteMark(word) && !isNextToQuoted(words, at))) return -1
  }
  return -1
}

/** All the phrases of a list that ends in `last`: "Smith, Jones and the mayor". */
export function findList(clause: Clause, last: Phrase): readonly Phrase[] {
  const list = [last]
  // "led with courage and she showed": a pronoun begins a clause of its own.
  if (last.kind === 'pronoun') return list
  let at = last.from
  for (let step = 0; step < 6; step++) {
    const joint = clause.words[at - 1]
    if (!joint || (joint.lower !== 'and' && !(joint.text === ',' && list.length > 1))) break
    const comma = joint.lower === 'and' && clause.words[at - 2]?.text === ',' ? 1 : 0
    const phrase = clause.endingAt.get(at - 1 - comma)
    if (!phrase || phrase.isTime || (phrase.kind === 'quantity' && joint.text === ',')) break
    list.unshift(phrase)
    at = phrase.from
  }
  return list
}

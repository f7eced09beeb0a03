import { type Clause, isFiniteVerb, isQuoteMark, isVerb } from './clauses.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './readText.ts'

/** What follows a verb: a quotation, a that-clause, a bare clause, a question, an object and so on. */
export type FrameKind =
  | 'quote'
  | 'that'
  | 'clause'
  | 'question'
  | 'colon'
  | 'object'
  | 'infinitive'
  | 'preposition'
  | 'comma'
  | 'end'
  | 'other'

export interface Frame {
  readonly kind: FrameKind
  /** Word index where the content begins. */
  readonly at: number
  /** Whom it was said to ("told [reporters]"), or null. */
  readonly addressee: Phrase | null
  /** Phrases behind "to", "with", "in", "on", "via" that were passed over: a relay may be among them. */
  readonly places: readonly Phrase[]
}

/** Verbs that take whom they tell as an object. */
export const TELLING = new Set(
  'tell inform assure reassure remind notify warn advise ask urge convince persuade brief apprise email text'.split(
    ' ',
  ),
)
const QUESTIONS = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])
const CIRCUMSTANCES = new Set([
  'on',
  'in',
  'at',
  'during',
  'to',
  'with',
  'via',
  'through',
  'from',
  'after',
  'before',
  'by',
  'following',
  'without',
  'under',
  'late',
  'early',
  'over',
  'last',
  'before',
])

/** How many words after an object quoted words may begin. */
const QUOTE_REACH = 8
const APPROXIMATE = new Set(['at', 'about', 'around', 'over', 'under', 'up', 'between', 'nearly', 'than'])

/** The most words between a verb and what it reports. */
const MOST_BETWEEN = 30

/** True where a phrase is the subject of a clause of its own: a finite verb follows before the clause ends. */
export function startsClause(words: readonly Word[], phrase: Phrase): boolean {
  // Taggers take "said panels led to" for a participle: a bare one right after its noun counts where nothing finite follows.
  const bare = words[phrase.to]
  const participle = bare?.tag === 'VBN' && words[phrase.to + 1]?.lower !== 'by'
  let relative = false
  for (let at = phrase.to; at < Math.min(words.length, phrase.to + 18); at++) {
    const word = words[at] as Word
    if (word.tag === 'WP' || word.tag === 'WDT' || (word.lower === 'that' && isVerb(words[at + 1]))) {
      relative = true
      continue
    }
    // "called the actions lawful, and said", "praised the move, they said": what follows has a subject of its own.
    if ((word.lower === 'and' || word.lower === 'but') && isFiniteVerb(words[at + 1])) return participle
    if (word.text === ',' && words[at + 1]?.tag === 'PRP') return participle
    if (isFiniteVerb(word)) {
      if (!relative) return true
      relative = false
      continue
    }
    if (
      word.text === ';' ||
      word.text === ':' ||
      word.text === '.' ||
      (word.lower === 'to' && words[at + 1]?.tag === 'VB')
    )
      return participle
    if (
      word.lower === 'that' ||
      word.lower === 'because' ||
      word.lower === 'when' ||
      word.lower === 'as' ||
      word.lower === 'if' ||
      word.lower === 'after'
    )
      return false
    // Quoted words that go on with the clause have their verb at once: 'said the move “is a mistake”'.
    if (isQuoteMark(word)) return isFiniteVerb(words[at + 1])
  }
  return participle
}

/** Where a list of addressees ends: "told [friends and family]". */
function listEnd(clause: Clause, from: number): number {
  let at = from
  while (clause.words[at]?.lower === 'and' && clause.startingAt.has(at + 1))
    at = (clause.startingAt.get(at + 1) as Phrase).to
  return at
}

/** "told [Agence France-Presse] arson has been used": a name and the subject after it, read as one phrase. */
function splitAddressee(words: readonly Word[], phrase: Phrase): Phrase | null {
  if (phrase.kind !== 'noun' || phrase.possessor >= 0 || !startsClause(words, phrase)) return null
  let to = phrase.from
  while (to < phrase.head && /^(?:DT|NNPS?)$/.test(words[to]?.tag ?? '')) to++
  if (to === phrase.from || to > phrase.head || words[to - 1]?.tag === 'DT') return null
  const from = words[phrase.from]?.tag === 'DT' ? phrase.from + 1 : phrase.from
  return { ...phrase, to, head: to - 1, kind: 'name', name: { from, to } }
}

const isVerbNext = (words: readonly Word[], at: number) =>
  isFiniteVerb(words[at]) || (words[at]?.tag === 'RB' && isFiniteVerb(words[at + 1]))

/** Quoted words within a few words of an object make what is reported of it words that were said. */
function quoteFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + QUOTE_REACH); at++)
    if ((words[at] as Word).quotation >= 0) return true
  return false
}

/** How many words may stand between two commas. */
const ASIDE_REACH = 6

/** The comma that closes what the one at `open` opens ("believes[, for example,] that"), or -1. */
function asideEnd(words: readonly Word[], open: number): number {
  const close = words.slice(open + 1, open + 1 + ASIDE_REACH).findIndex((word) => word.tag === 'PUNCT')
  return words[open + 1 + close]?.text === ',' ? open + 1 + close : -1
}

const isCount = (word: Word | undefined) =>
  word !== undefined && (word.tag === 'CD' || word.lower === 'least' || word.lower === 'most')

/** Reads what follows word `after` of a verb of the given lemma. */
export function readFrame(clause: Clause, after: number, lemma: string): Frame {
  const { words, startingAt } = clause
  const places: Phrase[] = []
  let addressee: Phrase | null = null
  let at = after
  const frame = (kind: FrameKind, start = at): Frame => ({ kind, at: start, addressee, places })
  while (at < Math.min(words.length, after + MOST_BETWEEN)) {
    const word = words[at] as Word
    const next = words[at + 1]
    if (isQuoteMark(word) && word.quotation < 0) return frame('quote')
    if (
      word.lower === 'that' &&
      (word.tag === 'IN' || word.tag === 'WDT' || word.tag === 'DT') &&
      next &&
      !isFiniteVerb(next) &&
      next.text !== ','
    )
      return frame('that', at + 1)
    if (word.lower === 'that' && word.tag === 'IN') return frame('that', at + 1)
    if (QUESTIONS.has(word.lower)) return frame('question')
    if (word.text === ':') return frame('colon', at + 1)
    if (word.text === ',') {
      if (isQuoteMark(next)) return frame('quote', at + 1)
      if (next?.lower === 'that') return frame('that', at + 2)
      const aside = asideEnd(words, at)
      if (words[aside + 1]?.lower === 'that') return frame('that', aside + 2)
      const clausal = startingAt.get(at + 1)
      if (places.length > 0 && clausal && startsClause(words, clausal)) return frame('clause', at + 1)
      return frame('comma', at + 1)
    }
    if (word.tag === 'PUNCT' && word.text !== '(') return frame('end')
    if (word.tag === 'RB' || word.tag === 'RP' || word.tag === 'RBR') {
      at++
      continue
    }
    if ((word.lower === 'to' && next?.tag === 'VB') || (word.tag === 'TO' && next?.tag === 'VB'))
      return frame('infinitive')
    const phrase = startingAt.get(at)
    if (phrase) {
      if (phrase.isTime && !startsClause(words, phrase)) {
        at = phrase.to
        continue
      }
      if (TELLING.has(lemma) && !addressee && at === after && !isVerbNext(words, phrase.to)) {
        const split = splitAddressee(words, phrase)
        addressee = split ?? phrase
        if (split) return frame('clause', split.to)
        at = listEnd(clause, phrase.to)
        continue
      }
      if (startsClause(words, phrase)) return frame('clause')
      return frame(quoteFollows(words, phrase.to) ? 'quote' : 'object')
    }
    // "says in a lawsuit [filed] on Monday"
    if (word.tag === 'VBN' && places.length > 0) {
      at++
      continue
    }
    if (word.tag === 'VBG') return frame('clause')
    // "showed brown water": a participle before its noun.
    if (word.tag === 'VBN' && /^NN/.test(next?.tag ?? '')) return frame('object')
    if (word.tag === 'IN' || word.lower === 'to') {
      const counted = startingAt.get(at + 1)
      if (counted && APPROXIMATE.has(word.lower) && isCount(words[at + 1]) && startsClause(words, counted))
        return frame('clause')
      const object = startingAt.get(at + 1)
      if (object && CIRCUMSTANCES.has(word.lower) && !(startsClause(words, object) && isSubordinator(word))) {
        places.push(object)
        at = object.to
        continue
      }
      if (word.lower === 'of' && addressee === null && places.length > 0 && object) {
        at = object.to
        continue
      }
      if (word.lower === 'of' && places.length > 0 && object) {
        at = object.to
        continue
      }
      return frame('preposition')
    }
    if (word.tag === 'EX' || word.tag === 'PRP') return frame('clause')
    return frame(isFiniteVerb(word) ? 'clause' : 'other')
  }
  return frame('end')
}

const isSubordinator = (word: Word) => word.lower === 'after' || word.lower === 'before'

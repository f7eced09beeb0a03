import { ADVICE_NOUNS, CUE_NOUNS, REACTION_NOUNS, SPEECH_NOUNS, VIEW_NOUNS } from '../lexicon/cueNouns.ts'
import { type Clause, isQuoteMark, isVerb } from './clauses.ts'
import type { Cue, WordRange } from './cue.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './readText.ts'
import { extentOf } from './speakers.ts'
import { canSpeak, voiceOf } from './voices.ts'

type Manner = Cue['manner']

function cueOf(
  clause: Clause,
  manner: Manner,
  lemma: string,
  source: Phrase | null,
  sourceTo: number,
  from: number,
  to: number,
  content: readonly WordRange[],
): Cue {
  return {
    sentence: clause.sentence.index,
    manner,
    lemma,
    sources: source ? [source] : [],
    sourceTo,
    from,
    to,
    content: content.filter((range) => range.to > range.from),
    places: [],
    addressee: null,
    inherits: false,
    frame: 'object',
  }
}

/** What a phrase of attribution leaves of its sentence: all before it, and all after its comma. */
function remainder(clause: Clause, from: number, to: number): readonly WordRange[] {
  const { words } = clause
  const before = { from: 0, to: words[from - 1]?.text === ',' ? from - 1 : from }
  let start = to
  while (start < words.length && words[start]?.text !== ',' && from > 0) start++
  if (words[start]?.text === ',') start++
  const after = { from: start, to: words.length }
  if (from === 0) return [after]
  return after.to - after.from > 2 ? [before, after] : [before]
}

function accordingTo(clause: Clause, at: number): Cue | null {
  const { words } = clause
  const word = words[at] as Word
  if (word.lower !== 'according' || words[at + 1]?.lower !== 'to') return null
  const list = [2, 3, 4].map((step) => clause.startingAt.get(at + step)).find(Boolean)
  if (!list) return null
  const sourceTo = extentOf(clause, list, words.length)
  return cueOf(clause, 'according', 'according', list, sourceTo, at, at + 2, remainder(clause, at, sourceTo))
}

/** "citing officials", "per the report", "via RT", "quoting a source". */
function citing(clause: Clause, at: number): Cue | null {
  const { words } = clause
  const word = words[at] as Word
  const phrase = clause.startingAt.get(at + 1)
  if (!phrase || word.quotation >= 0) return null
  const before = words[at - 1]
  if (word.lower === 'citing' || word.lower === 'quoting') {
    if (!canSpeak(voiceOf(words, phrase))) return null
    const sourceTo = extentOf(clause, phrase, words.length)
    return cueOf(clause, 'according', word.lower, phrase, sourceTo, at, at + 1, remainder(clause, at, sourceTo))
  }
  if (word.lower === 'per' && (at === 0 || (before?.text === ',' && canSpeak(voiceOf(words, phrase))))) {
    const sourceTo = extentOf(clause, phrase, words.length)
    return cueOf(clause, 'according', 'per', phrase, sourceTo, at, at + 1, remainder(clause, at, sourceTo))
  }
  return null
}

const WRITTEN = new Set([
  'set',
  'laid',
  'spelled',
  'recorded',
  'described',
  'detailed',
  'listed',
  'outlined',
  'documented',
  'reported',
  'published',
  'revealed',
  'disclosed',
  'contained',
  'mentioned',
  'noted',
  'stated',
])

/** "are set out in a sworn statement", "as recorded in the log": the paper is the source. */
function writtenIn(clause: Clause, at: number): Cue | null {
  const { words } = clause
  const word = words[at] as Word
  if (!WRITTEN.has(word.lower) || word.quotation >= 0 || (word.tag !== 'VBN' && word.tag !== 'VBD')) return null
  const preposition = words[at + 1]?.lower === 'out' ? at + 2 : at + 1
  if (words[preposition]?.lower !== 'in') return null
  const paper = clause.startingAt.get(preposition + 1)
  if (!paper || voiceOf(words, paper) !== 'document') return null
  const sourceTo = extentOf(clause, paper, words.length)
  return cueOf(clause, 'according', word.lemma, paper, sourceTo, at, preposition + 1, [{ from: 0, to: at }])
}

/** "in Smith's view", "by her account", "in the words of the mayor", "by the reckoning of the League". */
function inTheViewOf(clause: Clause, at: number): Cue | null {
  const { words } = clause
  const preposition = words[at] as Word
  if (!['in', 'by', 'to', 'on', 'from'].includes(preposition.lower) || preposition.quotation >= 0) return null
  const phrase = clause.startingAt.get(at + 1)
  if (!phrase) return null
  const head = words[phrase.head] as Word
  if (!VIEW_NOUNS.has(head.lower) || (preposition.lower === 'from' && head.lemma === 'word')) return null
  const possessor = ownerPhrase(clause, phrase)
  if (possessor) {
    const rest = remainder(clause, at, phrase.to)
    return cueOf(clause, 'view', head.lemma, possessor, possessor.to, at, phrase.to, rest)
  }
  if (words[phrase.to]?.lower === 'of') {
    const owner = clause.startingAt.get(phrase.to + 1)
    if (!owner || !canSpeak(voiceOf(words, owner))) return null
    const to = extentOf(clause, owner, words.length)
    return cueOf(clause, 'view', head.lemma, owner, to, at, phrase.to + 1, remainder(clause, at, to))
  }
  return null
}

/** The possessor of a phrase as a phrase of its own ("[the mayor]'s claim", "[her] claim"), or null. */
function ownerPhrase({ words }: Clause, phrase: Phrase): Phrase | null {
  if (phrase.possessor < 0) {
    const first = words[phrase.from] as Word
    if (first.tag !== 'PRP$' || !['his', 'her', 'their', 'its'].includes(first.lower)) return null
    const { from } = phrase
    return { from, to: from + 1, head: from, kind: 'pronoun', name: null, possessor: -1, isTime: false }
  }
  const head = phrase.possessor - 1
  let from = head
  while (from > phrase.from && words[from - 1]?.tag !== 'POS') from--
  let nameFrom = head + 1
  while (nameFrom > from && /^NNPS?$/.test(words[nameFrom - 1]?.tag ?? '')) nameFrom--
  const isName = nameFrom <= head
  return {
    from,
    to: phrase.possessor,
    head,
    kind: isName ? 'name' : 'noun',
    name: isName ? { from: nameFrom, to: head + 1 } : null,
    possessor: -1,
    isTime: false,
  }
}

/** Past what stands between a noun and its clause: "his claim [in the same interview] that". */
function pastBetween(clause: Clause, after: number): number {
  const word = clause.words[after]
  const place = clause.startingAt.get(after + 1)
  const isPlace = word?.tag === 'IN' && ['in', 'on', 'at', 'to'].includes(word.lower) && place !== undefined
  const past = isPlace ? place.to : after
  const next = clause.words[past]
  // "Her argument on Sunday [was] that"
  if (next?.lemma === 'be' && isVerb(next) && clause.words[past + 1]?.lower === 'that') return past + 1
  return isPlace && next?.lower === 'that' ? past : after
}

const isInfinitive = (words: readonly Word[], at: number) => {
  const to = words[at]?.lower === 'not' ? at + 1 : at
  return words[to]?.lower === 'to' && words[to + 1]?.tag === 'VB'
}

/** "Smith's claim that", "a warning from the bank that", "the allegation, made by". */
function cueNoun(clause: Clause, phrase: Phrase): Cue | null {
  const { words } = clause
  const head = words[phrase.head] as Word
  if (head.quotation >= 0 || ![CUE_NOUNS, ADVICE_NOUNS, REACTION_NOUNS].some((nouns) => nouns.has(head.lower)))
    return null
  const next = words[phrase.to]
  let source = ownerPhrase(clause, phrase)
  let after = phrase.to
  let sourceTo = source?.to ?? 0
  if (!source && (next?.lower === 'by' || next?.lower === 'from' || next?.lower === 'of')) {
    const owner = clause.startingAt.get(phrase.to + 1)
    if (owner && !owner.isTime && canSpeak(voiceOf(words, owner))) {
      source = owner
      sourceTo = extentOf(clause, owner, words.length)
      after = sourceTo
    }
  }
  if (!source || !(canSpeak(voiceOf(words, source)) || voiceOf(words, source) === 'it')) return null
  after = pastBetween(clause, after)
  const joint = words[after]
  const isClause = (joint?.lower === 'that' && !isVerb(words[after + 1])) || joint?.text === ':' || isQuoteMark(joint)
  const takes = (nouns: ReadonlySet<string>) => nouns.has(head.lower)
  // "her repeated claims of fraud", "advice from aides not to go": the words are told by what they are of.
  const isOwned = source.to <= phrase.head && takes(SPEECH_NOUNS) && joint?.lower === 'of'
  const isAdvice = after > phrase.to && takes(ADVICE_NOUNS) && isInfinitive(words, after)
  const content = [{ from: after + 1, to: words.length }]
  if (isClause || isOwned || isAdvice)
    return cueOf(clause, 'noun', head.lemma, source, sourceTo, phrase.head, phrase.head + 1, content)
  // "The plan drew criticism from farmers": what they criticise stands before it.
  if (takes(REACTION_NOUNS) && next?.lower === 'from' && after > phrase.to)
    return cueOf(clause, 'noun', head.lemma, source, sourceTo, phrase.head, phrase.head + 1, [
      { from: 0, to: phrase.from },
    ])
  return null
}

/** Cues that are no verbs. */
export function findNounCues(clause: Clause): readonly Cue[] {
  const cues: Cue[] = []
  const push = (cue: Cue | null) => {
    if (cue) cues.push(cue)
  }
  for (let at = 0; at < clause.words.length; at++) {
    push(accordingTo(clause, at))
    push(citing(clause, at))
    push(inTheViewOf(clause, at))
    push(writtenIn(clause, at))
  }
  for (const phrase of clause.phrases) push(cueNoun(clause, phrase))
  return cues
}

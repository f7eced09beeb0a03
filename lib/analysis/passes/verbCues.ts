import { CLAUSAL, MAKING, OTHERS, SILENT_WHEN_NEGATED, STANCES, URGING } from '../lexicon/cueFrames.ts'
import { CUE_NOUNS, SUPPORT_VERBS } from '../lexicon/cueNouns.ts'
import {
  ANSWERING,
  JUDGING,
  KNOWING,
  NEVER,
  RAISING,
  REFUSING,
  SAYING,
  SAYING_WITH_CONTENT,
  SHOWING,
} from '../lexicon/cueVerbs.ts'
import {
  type Clause,
  findList,
  findSubject,
  isFiniteVerb,
  isQuoteMark,
  isVerb,
  readVerbGroup,
  type VerbGroup,
} from './clauses.ts'
import type { Cue, WordRange } from './cue.ts'
import { type Frame, readFrame } from './frames.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './readText.ts'
import { hasContent, isCueLemma, isHearer, isNoAccount, reports, SEEING } from './reports.ts'
import { agentOf, extentOf, findSpeaking, mainSubject, type Speaking, spokenBy } from './speakers.ts'
import { canSpeak, type Voice, voiceOf } from './voices.ts'

/** From this likelihood on a verb is taken for a cue though no list has it; below DOUBTFUL one that is no plain verb of saying is not. */
const SURE = 0.15
/** The same where no words, clause or question of their own follow. */
const SURER = 0.5
const DOUBTFUL = 0.02
/** What makes somebody speak: "led the maker to announce". */
const CAUSING = new Set(['prompt', 'lead', 'force', 'cause', 'push', 'drive', 'compel', 'oblige', 'provoke', 'move'])
const TRYING = new Set(['try', 'seek', 'want', 'like', 'attempt'])
const CLEAR = new Set(['clear', 'plain', 'known'])
const COUNTS = new Set(['number', 'numbers', 'share', 'proportion', 'percentage', 'count', 'amount'])
const FIRST_PERSON = new Set(['i', 'we', 'you'])

/** Cues that are verbs outside quotations. */
export function findVerbCues(clause: Clause): readonly Cue[] {
  const { words } = clause
  const cues: Cue[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.quotation >= 0) continue
    if (STANCES.has(word.lower) || CLEAR.has(word.lower)) {
      const stance = readStance(clause, at)
      if (stance) cues.push(stance)
    }
    if (!word.tag.startsWith('VB')) continue
    if (!isCueLemma(word.lemma) && (NEVER.has(word.lemma) || clause.cueLikelihood(at) < SURE)) continue
    const cue = readVerbCue(clause, at, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

/** "are confident that", "is of the view that", "made it clear that": what somebody holds, said without a verb of saying. */
function readStance(clause: Clause, at: number): Cue | null {
  const { words } = clause
  const isClear = CLEAR.has((words[at] as Word).lower)
  let be = at - 1
  while (words[be]?.tag === 'RB' || (isClear && words[be]?.lower === 'it')) be--
  if (words[be]?.lemma !== (isClear ? 'make' : 'be') || !isVerb(words[be])) return null
  const subject = findSubject(clause, readVerbGroup(words, be).from)
  if (
    !subject ||
    !canSpeak(voiceOf(words, subject.phrase)) ||
    FIRST_PERSON.has(words[subject.phrase.head]?.lower ?? '')
  )
    return null
  const frame = readFrame(clause, at + 1, 'be')
  if (!hasContent(frame) || frame.kind === 'colon') return null
  return makeCue(
    clause,
    { ...readVerbGroup(words, be), verb: at },
    findList(clause, subject.phrase),
    at + 1,
    false,
    frame,
  )
}

function readVerbCue(clause: Clause, at: number, earlier: readonly Cue[]): Cue | null {
  const { words } = clause
  const word = words[at] as Word
  let group = readVerbGroup(words, at)
  // "wrote off half of it"
  if (word.lemma === 'write' && words[at + 1]?.lower === 'off') return null
  if (group.negated && SILENT_WHEN_NEGATED.has(word.lemma)) return null
  if (group.governor && (REFUSING.has(group.governor) || ANSWERING.has(group.governor))) return null
  const caused = group.form === 'infinitive' ? findCaused(clause, group) : null
  if (group.form === 'infinitive' && !caused) {
    if (group.governor === null || !(RAISING.has(group.governor) || SAYING.has(word.lemma))) return null
    if (!RAISING.has(group.governor) && word.lemma !== 'say' && word.lemma !== 'announce') return null
    // "tried to prove that he was ill" has proved nothing.
    if (TRYING.has(group.governor) && SHOWING.has(word.lemma) && !SAYING.has(word.lemma)) return null
  }
  if (word.lemma === 'quote' && group.form === 'passive' && words[at + 1]?.lower === 'as') {
    const subject = findSubject(clause, group.from)
    return subject ? makeCue(clause, group, [subject.phrase], at + 3, false, readFrame(clause, at + 3, 'say')) : null
  }
  if (word.lemma === 'tell' && group.form === 'passive') {
    const told = findSubject(clause, group.from)
    if (told && isHearer(words[told.phrase.head])) {
      const before = words[told.phrase.from - 1]
      const frame = readFrame(clause, at + 1, 'say')
      return makeCue(clause, group, [told.phrase], at + 1, before?.text === ',' && frame.kind === 'end', frame)
    }
  }
  if (group.form === 'passive' || (group.form === 'reduced' && agentOf(clause, at + 1))) {
    const agent = agentOf(clause, at + 1)
    if (!agent || !canSpeak(voiceOf(words, agent))) return null
    const made =
      MAKING.has(word.lemma) && CUE_NOUNS.has(words[findSubject(clause, group.from)?.phrase.head ?? -1]?.lower ?? '')
    const isGivenOut = word.lemma === 'publish' || word.lemma === 'release'
    // "was seen by some as a step back"
    const isSeen = SEEING.has(word.lemma) && words[agent.to]?.lower === 'as'
    if (!(made || SAYING.has(word.lemma) || JUDGING.has(word.lemma) || isGivenOut || isSeen)) return null
    // "accounts backed by photographs": a paper judges nobody. "Images published by the firm show": the images speak.
    if (JUDGING.has(word.lemma) && voiceOf(words, agent) === 'document') return null
    if (isGivenOut && group.form === 'reduced') return null
    // "the savings [touted by the mayor]" are what was said; "It was confirmed by the mayor that …" goes on.
    const noun = group.form === 'reduced' ? clause.endingAt.get(group.from) : undefined
    const around: readonly WordRange[] = [
      { from: agent.to, to: words.length },
      { from: 0, to: group.from },
    ]
    const content = noun ? [{ from: noun.from, to: noun.to }] : around.filter((range) => range.to > range.from)
    return {
      sentence: clause.sentence.index,
      manner: 'verb',
      lemma: word.lemma,
      sources: findList(clause, agent),
      sourceTo: extentOf(clause, agent, words.length),
      from: group.from,
      to: agent.from,
      content,
      places: [],
      addressee: null,
      inherits: false,
      frame: 'object',
    }
  }
  if (group.form === 'reduced') {
    // "the shipper [named on the bill]": a participle with a preposition describes.
    if (words[at + 1]?.tag === 'IN' && words[at + 1]?.lower !== 'that') return null
    group = { ...group, form: 'finite' }
  }
  // "called the press together [to say] that": the one who does the one says the other.
  const isPurpose = group.form === 'infinitive' && words[group.from]?.lower === 'to'
  const voiced = caused ?? (isPurpose ? mainSubject(clause, group) : findSpeaking(clause, group))
  const found = voiced?.inherits && earlier.length === 0 ? mainSubject(clause, group) : voiced
  if (!found) return null
  // "the number who said they smoke rose": a figure that counts answers.
  if (found.relative && COUNTS.has(words[found.sources.at(-1)?.head ?? -1]?.lower ?? '')) return null
  if (found.relative && CLAUSAL.has(word.lemma) && words[group.from - 1]?.lower === 'which') return null
  const after = found.inverted ? extentOf(clause, found.sources[0] as Phrase, words.length) : at + 1
  const frame = readFrame(clause, after, word.lemma)
  const subject = found.sources.at(-1)
  const voice: Voice = subject ? voiceOf(words, subject) : 'person'
  if (
    voice === 'person' &&
    KNOWING.has(word.lemma) &&
    !SAYING.has(word.lemma) &&
    subject &&
    ['i', 'we', 'you'].includes(words[subject.head]?.lower ?? '')
  )
    return null
  const parenthetical =
    found.parenthetical &&
    (found.inverted ||
      frame.kind === 'comma' ||
      frame.kind === 'end' ||
      frame.kind === 'quote' ||
      isQuoteMark(words[(found.sources[0] as Phrase).from - 1]))
  const byRule = reports(clause, group, voice, frame, found.inherits ? false : parenthetical, subject ?? null)
  const isLearned = () =>
    !NEVER.has(word.lemma) &&
    // "began reporting": the second verb is the cue, if any is.
    words[at + 1]?.tag !== 'VBG' &&
    !isNoAccount(clause, word.lemma, frame) &&
    (canSpeak(voice) || voice === 'it') &&
    // "‘Beyond dispute’ evidence exposes a deal": what has an object of its own closes no quotation.
    clause.cueLikelihood(at) >= (hasContent(frame) || (parenthetical && frame.kind !== 'object') ? SURE : SURER)
  if (!byRule && !isLearned()) return null
  const isWeak =
    (KNOWING.has(word.lemma) || SHOWING.has(word.lemma) || SAYING_WITH_CONTENT.has(word.lemma)) &&
    !SAYING.has(word.lemma) &&
    !JUDGING.has(word.lemma) &&
    !URGING.has(word.lemma) &&
    !OTHERS.has(word.lemma)
  const isPaper = voice === 'document' && (word.lemma === 'find' || word.lemma === 'show')
  const isSet =
    isPaper ||
    parenthetical ||
    frame.kind === 'that' ||
    frame.kind === 'quote' ||
    (word.lemma === 'wonder' && frame.kind === 'question')
  if (byRule && isWeak && !isSet && !SUPPORT_VERBS.has(word.lemma) && clause.cueLikelihood(at) < DOUBTFUL) return null
  return makeCue(clause, group, found.sources, after, parenthetical, frame, found.inherits, found.inverted)
}

/** "prompted [users] to argue that": who is made to speak, or null. */
function findCaused(clause: Clause, group: VerbGroup): Speaking | null {
  const { words } = clause
  const caused = clause.endingAt.get(group.from)
  if (!caused || !canSpeak(voiceOf(words, caused))) return null
  const cause = words[caused.from - 1]
  if (!cause || !isVerb(cause) || !CAUSING.has(cause.lemma)) return null
  return spokenBy([caused])
}

function makeCue(
  clause: Clause,
  group: VerbGroup,
  sources: readonly Phrase[],
  after: number,
  parenthetical: boolean,
  frame: Frame,
  inherits = false,
  inverted = false,
): Cue {
  const { words } = clause
  const first = sources[0]
  const last = sources.at(-1)
  const content: WordRange[] = []
  const start = inverted ? group.from : (first?.from ?? group.from)
  if (parenthetical) {
    if (start > 0) content.push({ from: 0, to: start })
    const rest = frame.kind === 'comma' || frame.kind === 'quote' ? frame.at : words.length
    const quoteRest = words.slice(rest).some((word) => word.quotation >= 0)
    const quoteBefore = words.slice(0, start).some((word) => word.quotation >= 0)
    if (rest < words.length && (quoteRest || (!quoteBefore && !inverted)))
      content.push({ from: rest, to: words.length })
  } else if (frame.at < words.length) {
    content.push({ from: frame.at, to: clauseEnd(words, frame.at) })
  }
  const cueTo = inverted ? group.verb + 1 : after === group.verb + 1 ? group.verb + 1 : after
  const sourceTo = last ? (inverted ? after : extentOf(clause, last, Math.max(group.from, last.to))) : 0
  const lemma = (words[group.verb] as Word).lemma
  return {
    sentence: clause.sentence.index,
    manner: 'verb',
    lemma,
    sources,
    sourceTo,
    from: inverted ? group.from : Math.min(group.from, cueTo),
    to: cueTo,
    content: content.filter((range) => range.to > range.from),
    places: frame.places,
    addressee: frame.addressee,
    inherits,
    frame: frame.kind,
  }
}

/** Where reported content ends: at a semicolon outside quotations, else with the sentence. */
function clauseEnd(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word
    if (word.text === ';' && word.quotation < 0) return at
    // "praised the move, he said": the next clause is not what was praised.
    const isNext = word.text === ',' && words[at + 1]?.tag === 'PRP' && isFiniteVerb(words[at + 2])
    if (isNext && word.quotation < 0 && SAYING.has(words[at + 2]?.lemma ?? '')) return at
  }
  return words.length
}

import { OBJECT_VERBS, OTHERS, PREPOSITION_VERBS, STUDYING, URGING, WITNESSING } from '../lexicon/cueFrames.ts'
import { SUPPORT_VERBS } from '../lexicon/cueNouns.ts'
import {
  JUDGING,
  KNOWING,
  NEVER,
  SAYING,
  SAYING_WITH_CONTENT,
  SAYING_WITH_QUOTE,
  SHOWING,
} from '../lexicon/cueVerbs.ts'
import { isOwn } from '../sources/describe.ts'
import { type Clause, isQuoteMark, type VerbGroup } from './clauses.ts'
import type { Frame } from './frames.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './readText.ts'
import { canSpeak, type Voice } from './voices.ts'

const SKIPPED_MODALS = new Set(['will', 'may', 'might', 'should', 'shall', 'must', "'ll", 'could'])

/** True for a verb that can report, whatever stands beside it. */
export function isCueLemma(lemma: string): boolean {
  return (
    SAYING.has(lemma) ||
    SAYING_WITH_CONTENT.has(lemma) ||
    SAYING_WITH_QUOTE.has(lemma) ||
    JUDGING.has(lemma) ||
    KNOWING.has(lemma) ||
    SHOWING.has(lemma) ||
    SUPPORT_VERBS.has(lemma) ||
    PREPOSITION_VERBS.has(lemma) ||
    STUDYING.has(lemma) ||
    OTHERS.has(lemma)
  )
}

/** True where what follows a verb is words, a clause or a question of its own. */
export const hasContent = (frame: Frame) =>
  frame.kind === 'quote' ||
  frame.kind === 'that' ||
  frame.kind === 'clause' ||
  frame.kind === 'question' ||
  frame.kind === 'colon'

/** True where the object is given a name or a verdict: "called the plan ‘bold’", "described it as". */
function isJudgedObject(clause: Clause, frame: Frame): boolean {
  const object = clause.startingAt.get(frame.at)
  if (!object) return false
  let at = object.to
  // "called Clinton, his challenger, a “co-founder”"
  const beside = clause.words[at]?.text === ',' ? clause.startingAt.get(at + 1) : undefined
  if (beside && clause.words[beside.to]?.text === ',') at = beside.to + 1
  for (let step = 0; step < 3; step++) {
    const word = clause.words[at]
    if (!word) return false
    if (isQuoteMark(word) || word.tag === 'JJ' || word.lower === 'as' || clause.startingAt.has(at)) return true
    if (word.tag === 'IN' && clause.startingAt.has(at + 1)) at = (clause.startingAt.get(at + 1) as Phrase).to
    else return false
  }
  return false
}

/** How many words after a promise its quoted words may begin. */
const PROMISE_REACH = 8
const HEARERS = new Set(
  'court inquest tribunal jury jurors inquiry hearing meeting magistrate magistrates judge committee council panel commission councillors'.split(
    ' ',
  ),
)
const COURTESIES = new Set([
  'gratitude',
  'thanks',
  'condolences',
  'sympathy',
  'sympathies',
  'appreciation',
  'congratulations',
])
const NO_ANSWER = new Set(['comment', 'discuss', 'elaborate', 'speculate'])
/** How many words after a verb of saying "not comment" may stand. */
const NO_ANSWER_REACH = 7

/** True for a body before which things are said: "the magistrate was told". */
export const isHearer = (word: Word | undefined) => word !== undefined && HEARERS.has(word.lower)

/** True where a verb of saying tells an act or a silence, whatever it looks like: nothing is reported. */
export function isNoAccount(clause: Clause, lemma: string, frame: Frame): boolean {
  const { words } = clause
  const object = frame.kind === 'object' ? clause.startingAt.get(frame.at) : undefined
  const head = words[object?.head ?? -1]?.lower ?? ''
  // "declared a day of mourning", "expressed her condolences"
  if (lemma === 'declare' && frame.kind === 'object' && words.slice(frame.at).some(isDeclared)) return true
  return (lemma === 'express' && COURTESIES.has(head)) || saysNothing(words, frame)
}

/** "said it could not comment", "said “no comment”": asked, no answer. */
function saysNothing(words: readonly Word[], frame: Frame): boolean {
  const start = words.slice(frame.at, frame.at + NO_ANSWER_REACH)
  const at = start.findIndex((word) => NO_ANSWER.has(word.lemma) && /^(?:VB|NN)$/.test(word.tag))
  const before = start.slice(0, Math.max(0, at))
  // "did not discuss the bill with her" is an account, "would not discuss it" is none.
  const isRefusal = start[at]?.lemma === 'comment' || before.some((word) => word.tag === 'MD')
  return isRefusal && before.some((word) => /^(?:not|n't|no|never|cannot)$/.test(word.lower))
}

const POLLS = new Set([
  'poll',
  'polls',
  'survey',
  'surveys',
  'projection',
  'projections',
  'forecast',
  'canvass',
  'tally',
  'count',
])
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those'])
const SPEAKERS_AND_HEARERS = new Set(['i', 'we', 'you', 'us', 'me'])
const ANYBODY = new Set(['people', 'everyone', 'everybody', 'anyone', 'anybody', 'nobody'])
const PROVING = new Set(['show', 'prove', 'demonstrate'])
/** Verbs of holding something for what follows "as". */
export const SEEING = new Set(['see', 'view', 'regard', 'perceive'])
/** Not said in passing: "what she had seen" is no account. */
const LOOKING = new Set(['see', 'view', 'trust', 'accept', 'appreciate', 'dread', 'forget'])
const PROMISING = new Set(['promise', 'pledge', 'vow', 'threaten', 'offer', 'undertake', 'swear'])
const RECALLING = new Set(['remember', 'recall', 'recollect'])

const isQuotedNear = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + PROMISE_REACH).some((word) => word.quotation >= 0)

/** "we", "our reporter", "this newspaper", or papers "seen by this newspaper". */
function isOwnVoice(words: readonly Word[], subject: Phrase): boolean {
  return words[subject.head]?.lower === 'we' || isOwn(words.slice(subject.from, subject.to + 4))
}

/** Whether a verb with this subject and what follows it reports something. */
export function reports(
  clause: Clause,
  group: VerbGroup,
  voice: Voice,
  frame: Frame,
  parenthetical: boolean,
  subject: Phrase | null,
): boolean {
  const { words } = clause
  const { lemma } = words[group.verb] as Word
  const who = subject ? words[subject.head] : undefined
  const isBesideQuote = parenthetical && words.some((word) => word.quotation >= 0)
  if (group.modal && SKIPPED_MODALS.has(group.modal) && !(group.modal === 'could' || group.modal === 'may'))
    return false
  if (group.modal && group.modal !== 'can' && group.modal !== 'would' && !parenthetical) return false
  const support = SUPPORT_VERBS.get(lemma)
  if (support && (frame.kind === 'object' || frame.kind === 'preposition')) {
    // "gave an account", "came to the same conclusion"
    const object = clause.startingAt.get(frame.kind === 'object' ? frame.at : frame.at + 1)
    if (object && support.has(words[object.head]?.lower ?? '')) return canSpeak(voice)
  }
  if (support && frame.places.some((place) => support.has(words[place.head]?.lower ?? ''))) return canSpeak(voice)
  const prepositions = PREPOSITION_VERBS.get(lemma)
  if (frame.kind === 'preposition' || prepositions) {
    for (const at of [group.verb + 1, frame.at]) {
      if (prepositions?.has(words[at]?.lower ?? '')) return canSpeak(voice) || voice === 'it'
    }
  }
  if (SEEING.has(lemma) && words[group.verb + 1]?.lower === 'as') return canSpeak(voice)
  if (lemma === 'point' && words[group.verb + 1]?.lower === 'out') return canSpeak(voice) || voice === 'it'
  // "as one farmer put it"
  if (lemma === 'put' && subject && words[frame.at]?.lower === 'it' && words[subject.from - 1]?.lower === 'as')
    return canSpeak(voice)
  if (lemma === 'put' && putsAt(clause, group.verb + 1)) return canSpeak(voice)
  // "told a different story": what is told takes the place of whom it is told to.
  const told = frame.addressee && words[frame.addressee.head]?.lower
  if (support && told && support.has(told)) return canSpeak(voice)
  if (lemma === 'trace' && frame.kind === 'object') return canSpeak(voice)
  if (frame.kind === 'infinitive' && frame.addressee) return URGING.has(lemma) && (canSpeak(voice) || voice === 'it')
  // "A poll had them six points adrift"
  if (lemma === 'have')
    return who !== undefined && POLLS.has(who.lower) && frame.kind !== 'infinitive' && !group.negated
  // "Papers prepared for the board show": the press does not show, papers do.
  const isPapers = voice === 'outlet' && /^papers?$/.test(who?.lower ?? '')
  if (voice === 'document' || isPapers) {
    if (SHOWING.has(lemma) || SAYING.has(lemma) || SAYING_WITH_CONTENT.has(lemma) || STUDYING.has(lemma))
      return (
        frame.kind !== 'infinitive' &&
        frame.kind !== 'other' &&
        !(frame.kind === 'end' && !parenthetical) &&
        frame.kind !== 'preposition'
      )
  }
  if (subject && WITNESSING.has(lemma) && isOwnVoice(words, subject)) return frame.kind !== 'infinitive'
  const speaks = canSpeak(voice) || (voice === 'it' && frame.kind !== 'clause')
  if (NEVER.has(lemma)) return false
  // "an inquest heard that", "the court heard": what was said before a body, in British use.
  if (lemma === 'hear' && isHearer(who)) return hasContent(frame) || parenthetical
  if (isNoAccount(clause, lemma, frame)) return false
  // "we're saying", "as I wrote": the outlet's own voice is a source only for what it witnessed.
  if (who && SPEAKERS_AND_HEARERS.has(who.lower) && !WITNESSING.has(lemma) && lemma !== 'report') return false
  // "people know", "everyone thinks": nobody in particular.
  const isAlone = subject !== null && subject.to === subject.from + 1
  if (who && isAlone && KNOWING.has(lemma) && ANYBODY.has(who.lower)) return false
  // "He showed he was one of them": a person shows by doing.
  if (voice === 'person' && PROVING.has(lemma) && subject?.kind === 'pronoun') return false
  // "This contradicts what he told the court": a state of things, not somebody.
  if (who && DEMONSTRATIVES.has(who.lower)) return false
  // 'pledged to take “decisive action”': the words promised are told.
  if (frame.kind === 'infinitive' && PROMISING.has(lemma)) return speaks && isQuotedNear(words, frame.at)
  // "can't remember", "did not recall the meeting": what somebody says they no longer know.
  if (RECALLING.has(lemma) && group.negated && voice === 'person')
    return frame.kind === 'object' || frame.kind === 'end' || hasContent(frame)
  // "remembered her as kind": what somebody says they know.
  if (RECALLING.has(lemma) && frame.kind === 'object' && voice !== 'it')
    return speaks && words[clause.startingAt.get(frame.at)?.to ?? -1]?.lower === 'as'
  // "in what officials called a hate crime"
  if (lemma === 'call' && subject && words[subject.from - 1]?.lower === 'what') return speaks
  if (lemma === 'call')
    return speaks && (frame.kind === 'quote' || (frame.kind === 'object' && isJudgedObject(clause, frame)))
  if (SAYING.has(lemma)) {
    // "one slide says", "the label says that": what says something holds words.
    if (lemma === 'say' && subject?.kind === 'noun' && (hasContent(frame) || parenthetical)) return true
    // "“…,” the neurosurgeon told a station": whoever says what stands in quotation marks is somebody.
    if (isBesideQuote && subject?.kind === 'noun') return true
    if (hasContent(frame) || parenthetical)
      return speaks || voice === 'it' || frame.kind === 'that' || frame.kind === 'quote'
    if (lemma === 'declare' && frame.kind === 'object') return speaks
    if (frame.kind === 'object') return speaks && OBJECT_VERBS.has(lemma)
    if (frame.kind === 'infinitive') return speaks && (lemma === 'claim' || lemma === 'profess')
    return false
  }
  // "The website fivethirtyeight noted that": who notes or writes is somebody.
  if ((lemma === 'note' || lemma === 'write' || lemma === 'add') && subject?.kind === 'noun' && frame.kind === 'that')
    return true
  if (SAYING_WITH_CONTENT.has(lemma) && (hasContent(frame) || parenthetical)) {
    if (
      frame.kind === 'question' &&
      (lemma === 'decide' || lemma === 'determine' || lemma === 'learn' || lemma === 'show')
    )
      return voice !== 'other' && lemma !== 'decide' && lemma !== 'learn'
    return speaks || (voice === 'it' && (frame.kind === 'that' || frame.kind === 'quote'))
  }
  if (SAYING_WITH_QUOTE.has(lemma) && (frame.kind === 'quote' || isBesideQuote)) return speaks
  if (JUDGING.has(lemma))
    return (
      speaks &&
      frame.kind !== 'infinitive' &&
      frame.kind !== 'end' &&
      frame.kind !== 'other' &&
      (frame.kind !== 'comma' || isBesideQuote)
    )
  if (KNOWING.has(lemma)) {
    // "the desk at Ribble FM thinks": whoever thinks is somebody.
    if (lemma === 'think' && subject?.kind === 'noun' && (frame.kind === 'clause' || frame.kind === 'that')) return true
    if (lemma === 'accept' && frame.kind === 'object') return speaks && isPoint(clause, frame)
    if (!speaks || voice === 'document') return false
    // "viewers see him keep a dog": looking on is not knowing.
    if ((lemma === 'see' || lemma === 'view') && frame.kind === 'clause') return false
    if (frame.kind === 'that' || frame.kind === 'clause' || (parenthetical && !LOOKING.has(lemma))) return true
    if (frame.kind === 'question') return lemma !== 'see' && lemma !== 'view'
    if (frame.kind !== 'object') return false
    return (
      ['doubt', 'suspect', 'believe', 'anticipate', 'foresee', 'expect'].includes(lemma) ||
      (['expect', 'consider', 'regard', 'view', 'see', 'perceive'].includes(lemma) && takesVerdict(clause, frame))
    )
  }
  return false
}

/** How many words after "put" the figure is sought. */
const PUT_REACH = 14

/** "put the dead [at] more than 200", "puts the bill [nearer] £700", "puts it [after] midnight", "puts it [down to] sabotage". */
function putsAt(clause: Clause, from: number): boolean {
  for (let at = from; at < Math.min(clause.words.length, from + PUT_REACH); at++) {
    const word = clause.words[at] as Word
    if (
      /^(?:at|nearer|closer|above|below|between|after|before|around)$/.test(word.lower) &&
      clause.words
        .slice(at + 1, at + 6)
        .some((next) => /[\d$£€%]/.test(next.text) || next.tag === 'CD' || /^(?:times|midnight|noon)$/.test(next.lower))
    )
      return true
    if (word.lower === 'down' && clause.words[at + 1]?.lower === 'to') return true
  }
  return false
}

const POINTS = new Set(
  'objection point criticism blame argument finding claim charge accusation verdict responsibility'.split(' '),
)

/** "accepts [the objection]" */
function isPoint(clause: Clause, frame: Frame): boolean {
  const object = clause.startingAt.get(frame.at)
  return object !== undefined && POINTS.has(clause.words[object.head]?.lemma ?? '')
}

const DECLARED = new Set(
  'mourning emergency holiday war bankruptcy independence dividend curfew lockdown truce ceasefire'.split(' '),
)
const isDeclared = (word: Word) => DECLARED.has(word.lower)

/** "consider him [a threat]", "expect prices [to fall]", "see it [as a risk]". */
function takesVerdict(clause: Clause, frame: Frame): boolean {
  const object = clause.startingAt.get(frame.at)
  if (!object) return false
  const word = clause.words[object.to]
  return (
    word !== undefined &&
    (word.lower === 'to' || word.lower === 'as' || word.tag === 'JJ' || clause.startingAt.has(object.to))
  )
}

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
  SAYING_WITH_QUOTE,
  SHOWING,
} from '../lexicon/cueVerbs.ts'
import { isOwn } from '../sources/describe.ts'
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
import type { Cue, WordRange } from './cues.ts'
import { type Frame, readFrame, startsClause, TELLING } from './frames.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './readText.ts'
import { canSpeak, type Voice, voiceOf } from './voices.ts'

const OBJECT_VERBS = new Set(
  `say deny confirm announce report reveal claim admit acknowledge predict forecast disclose allege estimate explain cite quote concede
  emphasise emphasize stress underline underscore reiterate reaffirm clarify outline declare lament bemoan rue affirm recount relate
  contradict refute rebut dispute echo proclaim project tweet retweet mention note describe state assert`.split(/\s+/),
)
const PREPOSITION_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>(
  Object.entries({
    warn: new Set(['of', 'about', 'against', 'over']),
    complain: new Set(['of', 'about', 'over']),
    boast: new Set(['of', 'about']),
    speak: new Set(['of', 'about', 'against', 'out']),
    talk: new Set(['about', 'of']),
    joke: new Set(['about']),
    comment: new Set(['on', 'about']),
    testify: new Set(['about', 'against', 'to']),
    call: new Set(['for', 'on', 'upon']),
    apologise: new Set(['for', 'to']),
    apologize: new Set(['for', 'to']),
    object: new Set(['to']),
    allude: new Set(['to']),
    confess: new Set(['to']),
    admit: new Set(['to']),
    point: new Set(['to', 'toward', 'towards', 'at']),
    attest: new Set(['to']),
    speculate: new Set(['about', 'on']),
    report: new Set(['on']),
    protest: new Set(['against']),
    insist: new Set(['on']),
    elaborate: new Set(['on']),
    disagree: new Set(['with']),
    agree: new Set(['with']),
    hint: new Set(['at']),
    tell: new Set(['of', 'about']),
    gripe: new Set(['about']),
    grumble: new Set(['about']),
    rail: new Set(['against']),
    write: new Set(['of', 'about']),
    refer: new Set(['to']),
    rule: new Set(['out']),
    cry: new Set(['foul']),
    vouch: new Set(['for']),
    muse: new Set(['about', 'on']),
  }),
)
/** "urged people to": whom, and to do what. */
const URGING = new Set([
  'urge',
  'advise',
  'ask',
  'warn',
  'encourage',
  'implore',
  'beg',
  'instruct',
  'remind',
  'tell',
  'exhort',
  'request',
])
/** What a study does with its subject. */
const STUDYING = new Set([
  'examine',
  'analyse',
  'analyze',
  'look',
  'compare',
  'investigate',
  'survey',
  'provide',
  'mandate',
  'prohibit',
  'allow',
  'ban',
  'explore',
  'track',
])
/** After ", which" these speak of the whole clause before, not of a source: "which explains why". */
const CLAUSAL = new Set([
  'explain',
  'suggest',
  'show',
  'indicate',
  'prove',
  'imply',
  'demonstrate',
  'reveal',
  'confirm',
  'signal',
  'hint',
])
/** From this likelihood on a verb is taken for a cue though no list has it; below DOUBTFUL one that is no plain verb of saying is not. */
const SURE = 0.4
const DOUBTFUL = 0.02
/** "The claim is [made] by the union." */
const MAKING = new Set(['make', 'level', 'raise', 'bring', 'issue', 'file', 'give', 'provide'])
const FIRST_PERSON = new Set(['i', 'we', 'you'])
/** Adjectives of holding something to be so. */
const STANCES = new Set(
  'sure certain confident optimistic pessimistic worried concerned aware unaware convinced adamant hopeful sceptical skeptical afraid fearful doubtful insistent unconvinced'.split(
    ' ',
  ),
)
/** Cues by what stands beside them alone. */
const OTHERS = new Set(['call', 'plead', 'put', 'trace'])
/** After a negation these say that nothing was said. */
const SILENT_WHEN_NEGATED = new Set(
  'say comment respond reply answer specify elaborate disclose reveal explain state mention announce confirm tell clarify identify name return detail give provide know address offer'.split(
    ' ',
  ),
)
const SKIPPED_MODALS = new Set(['will', 'may', 'might', 'should', 'shall', 'must', "'ll", 'could'])
const NO_GERUND_AFTER = new Set(['of', 'for', 'from', 'without', 'to', 'about', 'than', 'against'])

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

const hasContent = (frame: Frame) =>
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
  for (let step = 0; step < 3; step++) {
    const word = clause.words[at]
    if (!word) return false
    if (isQuoteMark(word) || word.tag === 'JJ' || word.lower === 'as' || clause.startingAt.has(at)) return true
    if (word.tag === 'IN' && clause.startingAt.has(at + 1)) at = (clause.startingAt.get(at + 1) as Phrase).to
    else return false
  }
  return false
}

/** What an outlet does where it speaks of what it found out itself. */
const WITNESSING = new Set([
  'count',
  'see',
  'learn',
  'understand',
  'witness',
  'review',
  'find',
  'obtain',
  'view',
  'hear',
  'show',
  'analyse',
  'analyze',
])

/** "we", "our reporter", "this newspaper", or papers "seen by this newspaper". */
function isOwnVoice(words: readonly Word[], subject: Phrase): boolean {
  return words[subject.head]?.lower === 'we' || isOwn(words.slice(subject.from, subject.to + 4))
}

/** Whether a verb with this subject and what follows it reports something. */
function reports(
  clause: Clause,
  group: VerbGroup,
  voice: Voice,
  frame: Frame,
  parenthetical: boolean,
  subject: Phrase | null,
): boolean {
  const { words } = clause
  const verb = words[group.verb] as Word
  const { lemma } = verb
  if (group.modal && SKIPPED_MODALS.has(group.modal) && !(group.modal === 'could' || group.modal === 'may'))
    return false
  if (group.modal && group.modal !== 'can' && group.modal !== 'would' && !parenthetical) return false
  const support = SUPPORT_VERBS.get(lemma)
  if (support && frame.kind === 'object') {
    const object = clause.startingAt.get(frame.at)
    if (object && support.has(words[object.head]?.lower ?? '')) return canSpeak(voice)
  }
  const prepositions = PREPOSITION_VERBS.get(lemma)
  if (frame.kind === 'preposition' || prepositions) {
    for (const at of [group.verb + 1, frame.at]) {
      if (prepositions?.has(words[at]?.lower ?? '')) return canSpeak(voice) || voice === 'it'
    }
  }
  if (lemma === 'point' && words[group.verb + 1]?.lower === 'out') return canSpeak(voice) || voice === 'it'
  if (lemma === 'put' && frame.kind === 'object') return putsAt(clause, frame) && canSpeak(voice)
  if (lemma === 'trace' && frame.kind === 'object') return canSpeak(voice)
  if (lemma === 'plead') return words.slice(group.verb + 1, group.verb + 4).some((word) => word.lower === 'guilty')
  if (frame.kind === 'infinitive' && frame.addressee) return URGING.has(lemma) && (canSpeak(voice) || voice === 'it')
  if (voice === 'document') {
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
  if (lemma === 'call')
    return speaks && (frame.kind === 'quote' || (frame.kind === 'object' && isJudgedObject(clause, frame)))
  if (SAYING.has(lemma)) {
    if (hasContent(frame) || parenthetical)
      return speaks || voice === 'it' || frame.kind === 'that' || frame.kind === 'quote'
    if (frame.kind === 'object') return speaks && OBJECT_VERBS.has(lemma)
    if (frame.kind === 'infinitive') return speaks && (lemma === 'claim' || lemma === 'profess')
    return false
  }
  if (SAYING_WITH_CONTENT.has(lemma) && (hasContent(frame) || parenthetical)) {
    if (
      frame.kind === 'question' &&
      (lemma === 'decide' || lemma === 'determine' || lemma === 'learn' || lemma === 'show')
    )
      return voice !== 'other' && lemma !== 'decide' && lemma !== 'learn'
    return speaks || (voice === 'it' && (frame.kind === 'that' || frame.kind === 'quote'))
  }
  if (
    SAYING_WITH_QUOTE.has(lemma) &&
    (frame.kind === 'quote' || (parenthetical && words.some((word) => word.quotation >= 0)))
  )
    return speaks
  if (JUDGING.has(lemma)) return speaks && frame.kind !== 'infinitive' && frame.kind !== 'end' && frame.kind !== 'other'
  if (KNOWING.has(lemma)) {
    if (!speaks || voice === 'document') return false
    if (frame.kind === 'that' || frame.kind === 'clause' || parenthetical) return true
    if (frame.kind === 'question') return lemma !== 'see' && lemma !== 'view'
    if (frame.kind !== 'object') return false
    return (
      ['doubt', 'suspect', 'believe', 'anticipate', 'foresee', 'expect'].includes(lemma) ||
      (['expect', 'consider', 'regard', 'view', 'see', 'perceive'].includes(lemma) && takesVerdict(clause, frame))
    )
  }
  return false
}

/** "put the dead [at] more than 200", "puts it [down to] sabotage". */
function putsAt(clause: Clause, frame: Frame): boolean {
  for (let at = frame.at; at < Math.min(clause.words.length, frame.at + 12); at++) {
    const word = clause.words[at] as Word
    if (
      word.lower === 'at' &&
      clause.words
        .slice(at + 1, at + 5)
        .some((next) => next.tag === 'CD' || next.lower === 'times' || next.text === '$')
    )
      return true
    if (word.lower === 'down' && clause.words[at + 1]?.lower === 'to') return true
  }
  return false
}

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

const isBoundary = (word: Word | undefined) =>
  word === undefined ||
  word.lower === 'as' ||
  word.lower === 'which' ||
  word.lower === 'what' ||
  word.text === ',' ||
  isQuoteMark(word) ||
  word.text === '—' ||
  word.text === '–' ||
  word.text === '--' ||
  word.text === '(' ||
  word.text === '?' ||
  word.text === '!'

/** The phrase behind a verb that stands before its subject ("…,” said [Smith]"), or null. */
function invertedSubject(clause: Clause, group: VerbGroup): Phrase | null {
  const { words } = clause
  const before = words[group.from - 1]
  if (group.from > 0 && !isBoundary(before)) return null
  const { lemma } = words[group.verb] as Word
  if (
    !SAYING.has(lemma) &&
    !SAYING_WITH_CONTENT.has(lemma) &&
    !SAYING_WITH_QUOTE.has(lemma) &&
    lemma !== 'think' &&
    lemma !== 'believe'
  )
    return null
  let at = group.verb + 1
  while (words[at]?.tag === 'RB') at++
  const phrase = clause.startingAt.get(at)
  if (!phrase || phrase.isTime || !canSpeak(voiceOf(words, phrase))) return null
  const afterQuote =
    before !== undefined && (isQuoteMark(before) || (isQuoteMark(words[group.from - 2]) && before.text === ','))
  if (afterQuote) return phrase
  // "The mayor, Ilse Brandt, advised residents": what stands before the comma is no clause that could have been said.
  const clauseBefore = words.slice(0, group.from).some((word) => isFiniteVerb(word) || word.tag === 'VB')
  if (TELLING.has(lemma) || (group.from > 0 && !clauseBefore)) return null
  if (group.from === 0) return words[phrase.to]?.text === ':' || words[phrase.to]?.text === ',' ? phrase : null
  return startsClause(words, phrase) && !isBoundary(words[phrase.to]) ? null : phrase
}

/** Where a subject's words end: with what hangs on it by prepositions, up to a comma or the verb. */
export function extentOf(clause: Clause, phrase: Phrase, limit: number): number {
  let to = phrase.to
  while (to < limit) {
    const word = clause.words[to] as Word
    const next = clause.startingAt.get(to + 1)
    if (word.tag === 'VBN' && clause.words[to + 1]?.lower === 'by') {
      const agent = clause.startingAt.get(to + 2)
      if (!agent || agent.to > limit) break
      to = agent.to
      continue
    }
    const hangs = word.tag === 'IN' && ['of', 'for', 'from', 'at', 'in', 'by', 'on', 'with', 'to'].includes(word.lower)
    if (!hangs || !next || next.isTime || next.to > limit || next.to - phrase.from > 14) break
    to = next.to
  }
  return to
}

function agentOf(clause: Clause, after: number): Phrase | null {
  for (let at = after; at < Math.min(clause.words.length, after + 8); at++) {
    const word = clause.words[at] as Word
    if (word.lower === 'by') return clause.startingAt.get(at + 1) ?? null
    if (word.tag === 'PUNCT' || isFiniteVerb(word)) return null
  }
  return null
}

interface Found {
  readonly sources: readonly Phrase[]
  readonly inherits: boolean
  readonly parenthetical: boolean
  readonly inverted: boolean
  readonly relative: boolean
}

function findVoice(clause: Clause, group: VerbGroup): Found | null {
  const { words } = clause
  const inverted = group.form === 'finite' || group.form === 'reduced' ? invertedSubject(clause, group) : null
  if (inverted) return { sources: [inverted], inherits: false, parenthetical: true, inverted: true, relative: false }
  if (group.form === 'participle') {
    const before = words[group.from - 1]
    if (before && NO_GERUND_AFTER.has(before.lower)) return null
    if (before && (before.tag === 'DT' || before.tag === 'PRP$' || before.tag === 'POS' || before.tag === 'JJ'))
      return null
    // "with some press claiming", "a survey finding": the noun right before is who says it.
    const own = clause.endingAt.get(group.from)
    if (own && !own.isTime && canSpeak(voiceOf(words, own)))
      return { sources: findList(clause, own), inherits: false, parenthetical: false, inverted: false, relative: false }
    return { sources: [], inherits: true, parenthetical: false, inverted: false, relative: false }
  }
  const before = words[group.from - 1]
  if (
    before &&
    (before.lower === 'and' || before.lower === 'but' || before.lower === 'or' || before.lower === 'then')
  ) {
    return { sources: [], inherits: true, parenthetical: false, inverted: false, relative: false }
  }
  const subject = findSubject(clause, group.from)
  if (!subject) return null
  const list = findList(clause, subject.phrase)
  const first = list[0] as Phrase
  const beforeSubject = words[first.from - 1]
  const parenthetical = beforeSubject !== undefined && isBoundary(beforeSubject)
  return { sources: list, inherits: false, parenthetical, inverted: false, relative: subject.relative }
}

/** The subject of the first finite verb before a participle or a second verb that no cue precedes. */
function mainSubject(clause: Clause, group: VerbGroup): Found | null {
  for (let at = 0; at < group.from; at++) {
    if (!isFiniteVerb(clause.words[at])) continue
    const subject = findSubject(clause, readVerbGroup(clause.words, at).from)
    if (subject)
      return {
        sources: findList(clause, subject.phrase),
        inherits: false,
        parenthetical: false,
        inverted: false,
        relative: false,
      }
  }
  return null
}

/** Cues that are verbs outside quotations. */
export function findVerbCues(clause: Clause): readonly Cue[] {
  const { words } = clause
  const cues: Cue[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.quotation >= 0) continue
    if (word.tag.startsWith('JJ') && STANCES.has(word.lower)) {
      const stance = readStance(clause, at)
      if (stance) cues.push(stance)
    }
    if (!word.tag.startsWith('VB')) continue
    if (!isCueLemma(word.lemma) && (clause.cueLikelihood[at] ?? 0) < SURE) continue
    const cue = readVerbCue(clause, at, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

/** "are confident that", "is worried about": what somebody holds, said with an adjective. */
function readStance(clause: Clause, at: number): Cue | null {
  const { words } = clause
  let be = at - 1
  while (words[be]?.tag === 'RB') be--
  if (words[be]?.lemma !== 'be' || !isVerb(words[be])) return null
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
  if (group.negated && SILENT_WHEN_NEGATED.has(word.lemma)) return null
  if (group.governor && (REFUSING.has(group.governor) || ANSWERING.has(group.governor))) return null
  if (group.form === 'infinitive') {
    if (group.governor === null || !(RAISING.has(group.governor) || SAYING.has(word.lemma))) return null
    if (!RAISING.has(group.governor) && word.lemma !== 'say' && word.lemma !== 'announce') return null
  }
  if (word.lemma === 'quote' && group.form === 'passive' && words[at + 1]?.lower === 'as') {
    const subject = findSubject(clause, group.from)
    return subject ? makeCue(clause, group, [subject.phrase], at + 3, false, readFrame(clause, at + 3, 'say')) : null
  }
  if (group.form === 'passive' || (group.form === 'reduced' && agentOf(clause, at + 1))) {
    const agent = agentOf(clause, at + 1)
    if (!agent || !canSpeak(voiceOf(words, agent))) return null
    const made =
      MAKING.has(word.lemma) && CUE_NOUNS.has(words[findSubject(clause, group.from)?.phrase.head ?? -1]?.lower ?? '')
    if (
      !(
        made ||
        SAYING.has(word.lemma) ||
        JUDGING.has(word.lemma) ||
        word.lemma === 'publish' ||
        word.lemma === 'release'
      )
    )
      return null
    const content: WordRange[] = [
      { from: agent.to, to: words.length },
      { from: 0, to: group.from },
    ].filter((range) => range.to > range.from)
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
  if (group.form === 'reduced') group = { ...group, form: 'finite' }
  const voiced = findVoice(clause, group)
  const found = voiced?.inherits && earlier.length === 0 ? mainSubject(clause, group) : voiced
  if (!found) return null
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
  const likelihood = clause.cueLikelihood[at] ?? 0
  const byRule = reports(clause, group, voice, frame, found.inherits ? false : parenthetical, subject ?? null)
  const learned =
    likelihood >= SURE && frame.kind !== 'infinitive' && !NEVER.has(word.lemma) && (canSpeak(voice) || voice === 'it')
  if (!byRule && !learned) return null
  const isPlain = SAYING.has(word.lemma) || JUDGING.has(word.lemma) || URGING.has(word.lemma)
  if (byRule && likelihood < DOUBTFUL && !isPlain) return null
  return makeCue(clause, group, found.sources, after, parenthetical, frame, found.inherits, found.inverted)
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
  }
  return words.length
}

export { isVerb }

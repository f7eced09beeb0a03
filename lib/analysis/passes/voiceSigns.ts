import { JUDGING, KNOWING, SAYING } from '../lexicon/cueVerbs.ts'
import type { Entity } from '../sources/roster.ts'
import { type Attributed, isAccountable } from './attributions.ts'
import type { Coverage } from './coverage.ts'
import { refersBack } from './coverage.ts'
import type { Sentence, Word } from './readText.ts'
import { findSecondVoice } from './secondVoice.ts'
import type { Trigger } from './triggers.ts'

const TAKING_UP_WORDS = new Set(['also', 'too', 'same', 'likewise', 'similarly', 'well', 'much'])
const POSITION_CUES = new Set(
  'announce promise vow pledge urge call demand ask apologise apologize welcome praise thank support oppose endorse defend condemn congratulate express recommend propose advise order request encourage plead offer hope wish'.split(
    ' ',
  ),
)
const SELF = new Set(['i', 'we', 'my', 'our', 'me', 'us', "i'm", "we're"])
const THIRD = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its'])
const OPINION = new Set(
  'good great bad terrible wonderful proud sad happy glad honoured honored important right wrong best worst love hate hope believe think feel should must need deserve unacceptable disappointed excited grateful sorry thank confident beautiful amazing better'.split(
    ' ',
  ),
)

const OBLIGATION = new Set(['should', 'must', 'ought', 'need', 'needs', "let's", 'please'])
/** Those who speak for a study that the reader could look up. */
const STUDENTS = new Set([
  'author',
  'researcher',
  'scientist',
  'study',
  'paper',
  'survey',
  'poll',
  'data',
  'co-author',
  'census',
])
const COURTS = new Set(['judge', 'court', 'tribunal', 'jury', 'magistrate', 'coroner', 'justice'])
const RULING = new Set(['rule', 'find', 'hold', 'order', 'decide', 'convict', 'sentence', 'determine', 'conclude'])
/** A court's own ruling is the record, not a claim. */
const isCourt = (entity: Entity) =>
  [...entity.roles].some((role) => COURTS.has(role)) ||
  entity.name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => COURTS.has(word))
/** Cues that lay something on somebody. */
const CHARGING = new Set([
  'accuse',
  'allege',
  'claim',
  'blame',
  'denounce',
  'reveal',
  'charge',
  'affirm',
  'maintain',
  'insist',
  'assert',
])

/** From this share of an article's attributions on a voice leads it. */
const LEADING_SHARE = 0.4
const OFFICIALS = new Set(
  'police officer official authority investigator prosecutor detective firefighter paramedic coroner sheriff ministry minister department government commissioner military army'.split(
    ' ',
  ),
)
const EXPERTS = new Set(
  'analyst expert professor economist scientist researcher lecturer specialist historian engineer ecologist fellow consultant academic'.split(
    ' ',
  ),
)
const PARTIES = new Set(
  'lawyer attorney spokesman spokeswoman spokesperson union leader campaigner activist director executive chairman chairwoman president owner manager founder candidate'.split(
    ' ',
  ),
)
/** What one tells of one's own life. */
const LIFE = new Set('bear grow raise live move marry study farm retire learn meet miss love enjoy join'.split(' '))
const OWN = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'own', 'itself', 'himself', 'herself', 'themselves'])

/** What sort of people speak, and whether they speak of themselves. */
function readSpeakers(own: readonly Attributed[], content: readonly Word[]): readonly string[] {
  const signs: string[] = []
  const roles = new Set(own.flatMap((one) => [...one.speaker.entity.roles]))
  const some = (set: ReadonlySet<string>) => [...roles].some((role) => set.has(role))
  if (some(OFFICIALS)) signs.push('by:official')
  if (some(EXPERTS)) signs.push('by:expert')
  if (some(PARTIES)) signs.push('by:party')
  if (content.some((word) => OWN.has(word.lower))) signs.push('says:own')
  const names = new Set(own.flatMap((one) => one.speaker.entity.name.toLowerCase().split(/\s+/)))
  if (content.some((word) => /^NNPS?$/.test(word.tag) && names.has(word.lower))) signs.push('says:itself')
  if (content.some((word) => /^NNPS?$/.test(word.tag) && !names.has(word.lower))) signs.push('says:others')
  return signs
}

/** How often whom an article cites. */
export interface Tally {
  readonly attributions: number
  readonly of: ReadonlyMap<Entity, number>
  /** How many of those cited can be asked. */
  readonly accountable: number
}

/** Counts the attributions of an article, once for all its sentences. */
export function tallyVoices(attributed: readonly Attributed[]): Tally {
  const of = new Map<Entity, number>()
  for (const { speaker } of attributed) of.set(speaker.entity, (of.get(speaker.entity) ?? 0) + 1)
  const accountable = new Set(attributed.filter(isAccountable).map((one) => one.speaker.entity)).size
  return { attributions: attributed.length, of, accountable }
}

/** Signs for and against taking what a source says for a claim that rests on it alone. */
export function readVoiceSigns(
  sentence: Sentence,
  own: readonly Attributed[],
  tally: Tally,
  coverage: Coverage,
  inside: (at: number) => boolean,
  triggers: readonly Trigger[],
): readonly string[] {
  const signs = new Set<string>()
  const kinds = new Set(own.map((one) => one.speaker.entity.kind))
  for (const kind of kinds) signs.add(`by:${kind}`)
  const voices = new Set(own.map((one) => one.speaker.entity))
  if (voices.size > 1) signs.add('severalVoices')
  if (own.some((one) => one.via.length > 0)) signs.add('relayed')
  if (own.every((one) => one.carried)) signs.add('carried')
  const lemmas = own.map((one) => one.cueLemma ?? '')
  if (lemmas.some((lemma) => POSITION_CUES.has(lemma))) signs.add('cue:position')
  else if (lemmas.some((lemma) => KNOWING.has(lemma) && !SAYING.has(lemma))) signs.add('cue:knowing')
  else if (lemmas.some((lemma) => JUDGING.has(lemma))) signs.add('cue:judging')
  for (const lemma of lemmas)
    if (
      [
        'say',
        'claim',
        'accuse',
        'allege',
        'according',
        'report',
        'tell',
        'blame',
        'estimate',
        'predict',
        'suggest',
        'warn',
      ].includes(lemma)
    )
      signs.add(`cue:${lemma}`)
  const content = sentence.words.filter((_, at) => inside(at))
  if (content.some((word) => SELF.has(word.lower))) signs.add('says:I')
  const start = content.find((word) => word.tag !== 'PUNCT')
  if (start && THIRD.has(start.lower)) signs.add('says:he')
  if (start && (THIRD.has(start.lower) || SELF.has(start.lower)) && content.some((word) => LIFE.has(word.lemma)))
    signs.add('says:life')
  if (content.some((word) => OPINION.has(word.lemma))) signs.add('says:opinion')
  if (content.some((word) => OBLIGATION.has(word.lower))) signs.add('says:should')
  if (content.some((word) => word.tag === 'VBD' || word.tag === 'VBN')) signs.add('says:past')
  if (content.some((word) => word.lower === 'will' || word.lower === "'ll" || word.lower === 'would'))
    signs.add('says:will')
  if (content.some((word) => word.tag === 'NNP')) signs.add('says:names')
  if (content.some((word) => word.text === '?')) signs.add('says:question')
  const codes = new Set(triggers.map((trigger) => trigger.code))
  if (codes.size === 0) signs.add('says:plain')
  if (codes.size === 1 && (codes.has('evaluation') || codes.has('prediction'))) signs.add(`only:${[...codes][0]}`)
  if (own.some((one) => [...one.speaker.entity.roles].some((role) => STUDENTS.has(role)))) signs.add('by:study')
  if (own.some((one) => isCourt(one.speaker.entity)) && lemmas.some((lemma) => RULING.has(lemma))) signs.add('by:court')
  if (lemmas.some((lemma) => CHARGING.has(lemma))) signs.add('cue:charging')
  for (const sign of readSpeakers(own, content)) signs.add(sign)
  const here = [...voices].reduce((sum, voice) => sum + (tally.of.get(voice) ?? 0), 0)
  if (tally.attributions >= 4 && here >= tally.attributions * LEADING_SHARE) signs.add('leadingVoice')
  if (here === 1) signs.add('heardOnce')
  if (tally.accountable <= 2) signs.add('fewVoices')
  if (tally.accountable >= 7) signs.add('manyVoices')
  const quoted = content.filter((word) => word.quotation >= 0).length / Math.max(1, content.length)
  if (quoted > 0.8) signs.add('says:quoted')
  if (content.length < 7) signs.add('says:little')
  if (findSecondVoice(sentence.index, own, coverage)) signs.add('secondVoice')
  if (sentence.words.some((word) => TAKING_UP_WORDS.has(word.lower))) signs.add('takesUp')
  if (refersBack(sentence)) signs.add('refersBack')
  return [...signs]
}

import { JUDGING, KNOWING, SAYING } from '../lexicon/cueVerbs.ts'
import type { Entity } from '../sources/roster.ts'
import type { Attributed } from './attributions.ts'
import type { Coverage } from './coverage.ts'
import { refersBack } from './coverage.ts'
import type { Sentence } from './readText.ts'
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

/** Signs for and against taking what a source says for a claim that rests on it alone. */
export function readVoiceSigns(
  sentence: Sentence,
  own: readonly Attributed[],
  attributed: readonly Attributed[],
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
  const accountable = new Set(
    attributed.filter((one) => one.speaker.entity.kind !== 'vague').map((one) => one.speaker.entity),
  ).size
  if (accountable <= 2) signs.add('fewVoices')
  if (accountable >= 7) signs.add('manyVoices')
  const quoted = content.filter((word) => word.quotation >= 0).length / Math.max(1, content.length)
  if (quoted > 0.8) signs.add('says:quoted')
  if (content.length < 7) signs.add('says:little')
  if (findSecondVoice(sentence.index, own, coverage)) signs.add('secondVoice')
  if (sentence.words.some((word) => TAKING_UP_WORDS.has(word.lower))) signs.add('takesUp')
  if (refersBack(sentence)) signs.add('refersBack')
  return [...signs]
}

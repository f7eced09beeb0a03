import type { Cast, Speaker } from '../sources/resolve.ts'
import type { Entity } from '../sources/roster.ts'
import type { Span } from '../types.ts'
import type { Clause } from './clauses.ts'
import { TURN } from './lineCues.ts'
import { type Sentence, spanOf, type Text } from './readText.ts'

/** An attribution before it is given ids: one speaker for one sentence. */
export interface Attributed {
  readonly sentence: number
  readonly speaker: Speaker
  readonly via: readonly Entity[]
  readonly cue: Span | null
  readonly cueLemma: string | null
  readonly content: readonly Span[]
  readonly carried: boolean
  /** The attribution whose quotation goes on in this sentence, or null. */
  readonly continues: Attributed | null
}

/** True where the speaker can be asked: somebody more definite than "critics". */
export const isAccountable = (one: Attributed) => one.speaker.entity.kind !== 'vague'

/** The first in each sentence, of attributions in order. */
export function firstInEach(attributed: readonly Attributed[]): readonly Attributed[] {
  return attributed.filter((one, at) => one.sentence !== attributed[at - 1]?.sentence)
}

/** How much of a sentence stands in spoken quotations, 0 to 1, by words. */
function quotedShare(text: Text, sentence: Sentence): number {
  let quoted = 0
  let all = 0
  for (const word of sentence.words) {
    if (word.tag === 'PUNCT') continue
    all++
    if (word.quotation >= 0 && text.quotations[word.quotation]?.spoken) quoted++
  }
  return all === 0 ? 0 : quoted / all
}

const isProse = (text: Text, sentence: Sentence) => {
  const kind = text.blocks[sentence.block]?.kind
  return kind === 'paragraph' || kind === 'listItem' || kind === 'embed'
}

/** From this share on, a sentence is somebody's quoted words rather than the outlet's with a phrase quoted. */
const MOSTLY_QUOTED = 0.5
/** A sentence that opens in the outlet's voice needs this share. */
const WHOLLY_QUOTED = 0.75

/** Every attribution of an article in order: those with a cue, then what is carried over from them. */
export function findAttributions(text: Text, clauses: readonly Clause[], cast: Cast): readonly Attributed[] {
  const own = clauses.map((clause, index): Attributed[] =>
    (cast.voiced[index] ?? []).flatMap(({ cue, speakers, via }) =>
      speakers.map((speaker) => ({
        sentence: index,
        speaker,
        via: via.map((relay) => relay.entity),
        cue: spanOf(clause.sentence, cue.from, cue.to),
        cueLemma: cue.lemma,
        content: cue.content.map((range) => spanOf(clause.sentence, range.from, range.to)),
        carried: false,
        continues: null,
      })),
    ),
  )
  const all = own.map((list) => [...list])
  for (const list of own) for (const one of list) if (isSignature(text, one)) sign(text, all, one)
  for (const sentence of text.sentences) {
    if (all[sentence.index]?.length || !isProse(text, sentence)) continue
    const carried = carryOver(text, cast, all, sentence)
    if (carried) all[sentence.index] = [carried]
  }
  return all.flat()
}

/** A dash and a name after what that person said: the paragraph before is theirs. */
function isSignature(text: Text, one: Attributed): boolean {
  const sentence = text.sentences[one.sentence]
  return one.cueLemma === 'credit' && sentence?.place === 0 && one.cue !== null && one.cue.end - one.cue.start <= 2
}

function sign(text: Text, all: Attributed[][], one: Attributed): void {
  const last = text.sentences[one.sentence - 1]
  if (!last) return
  for (let i = one.sentence - 1; i >= 0 && text.sentences[i]?.block === last.block; i--) {
    const sentence = text.sentences[i] as Sentence
    if (all[i]?.length === 0) all[i]?.push(carry(one, one.speaker, one.via, sentence, true))
  }
}

function carry(
  from: Attributed | null,
  speaker: Speaker,
  via: readonly Entity[],
  sentence: Sentence,
  isSameSpeech = false,
): Attributed {
  return {
    sentence: sentence.index,
    speaker: { entity: speaker.entity, span: null },
    via,
    cue: null,
    cueLemma: from?.cueLemma ?? null,
    content: [spanOf(sentence, 0, sentence.words.length)],
    carried: true,
    continues: isSameSpeech ? (from?.continues ?? from) : null,
  }
}

/** Who speaks in a sentence that has no cue of its own but is quoted. */
function carryOver(
  text: Text,
  cast: Cast,
  all: readonly (readonly Attributed[])[],
  sentence: Sentence,
): Attributed | null {
  const turn =
    sentence.place > 0 ? all[sentence.index - sentence.place]?.find((one) => one.cueLemma === TURN) : undefined
  if (turn) return carry(turn, turn.speaker, turn.via, sentence, true)
  const share = quotedShare(text, sentence)
  const quotation = sentence.words.find(
    (word) => word.quotation >= 0 && text.quotations[word.quotation]?.spoken,
  )?.quotation
  if (quotation === undefined || share < MOSTLY_QUOTED) return null
  // "… to determine the “degree of participation”": words quoted inside the outlet's own sentence are nobody's account.
  const first = sentence.words.find((word) => word.tag !== 'PUNCT')
  if (first && first.quotation < 0 && share < WHOLLY_QUOTED) return null
  const speech = text.quotations[quotation]?.speech
  // The same speech, in another sentence that has a cue: the nearest, those after it included.
  const inSpeech = (other: Sentence) =>
    other.words.some((word) => word.quotation >= 0 && text.quotations[word.quotation]?.speech === speech)
  const near = (step: 1 | -1): Attributed | null => {
    for (let i = sentence.index + step; i >= 0 && i < text.sentences.length; i += step) {
      const other = text.sentences[i] as Sentence
      if (!inSpeech(other)) return null
      const found = quoting(all[i] ?? [])
      if (found) return found
    }
    return null
  }
  const same = near(-1) ?? near(1)
  if (same) return carry(same, same.speaker, same.via, sentence, true)
  const previous = text.sentences[sentence.index - 1]
  const next = text.sentences[sentence.index + 1]
  const before = previous && isProse(text, previous) ? quoting(all[previous.index] ?? [], true) : null
  if (before && previous && (previous.block === sentence.block || sentence.place === 0))
    return carry(before, before.speaker, before.via, sentence)
  if (next && next.block === sentence.block) {
    const after = quoting(all[next.index] ?? [])
    if (after) return carry(after, after.speaker, after.via, sentence)
  }
  // "She was angry. “They never came.”": the subject of the sentence before it.
  const subject = previous ? cast.subjects[previous.index] : null
  if (subject && (subject.kind === 'person' || subject.kind === 'role' || subject.kind === 'anonymous'))
    return carry(null, { entity: subject, span: null }, [], sentence)
  return null
}

/** The attribution of a sentence that its quotation belongs to: the last with a cue. */
function quoting(list: readonly Attributed[], last = false): Attributed | null {
  // "According to reports, the officer recalled: “…”": the words are the officer's.
  const spoken = list.filter((one) => one.cueLemma !== 'according' && one.cueLemma !== 'credit')
  const pool = spoken.length > 0 ? spoken : list
  return (last ? pool.at(-1) : pool[0]) ?? null
}

import type { Attributed } from './attributions.ts'
import type { Sentence, Text } from './readText.ts'
import { type Gist, gistOf, isSameClaim, weighWords } from './sameClaim.ts'

/** Words by which a sentence speaks of the claim before it: "The figure comes from …", "That, he said, is how …". */
const BACK_NOUNS = new Set(
  'claim claims figure figures finding findings number numbers accusation accusations allegation allegations account estimate estimates assessment conclusion statement count total sum amount details information report explanation verdict charge charges story'.split(
    ' ',
  ),
)
const VIEWS = new Set(['mind', 'view', 'opinion', 'eye', 'word', 'account', 'reckoning', 'telling'])
const POINTING = new Set(['that', 'this', 'these', 'those', 'such', 'same'])
const BACK_WORDS = new Set(['this', 'that', 'these', 'those', 'such', 'both', 'the', 'all'])

/** Which attributions stand behind which sentences, beyond those in the sentence itself. */
export interface Coverage {
  /** Attributions of the same claim elsewhere, nearest first. */
  readonly elsewhere: (sentence: number) => readonly Attributed[]
  /** True where a sentence says that somebody says what the one before does. */
  readonly takesUp: (sentence: number) => boolean
  readonly gist: (sentence: number) => Gist
  readonly weights: ReadonlyMap<string, number>
}

/** True where a sentence says that somebody says the same: "makes the same accusation", "as well". */
export function takesUp(sentence: Sentence): boolean {
  return sentence.words.some((word, at) => {
    const next = sentence.words[at + 1]?.lower ?? ''
    return (
      (word.lower === 'same' &&
        /^(?:claim|accusation|allegation|conclusion|point|thing|view|story|charge|account|figure)$/.test(next)) ||
      (word.lower === 'as' && (next === 'well' || next === 'much')) ||
      word.lower === 'likewise'
    )
  })
}

/** True where a sentence begins by speaking of what was just said: "The claim is made by", "That figure". */
export function refersBack(sentence: Sentence): boolean {
  const [first, second] = sentence.words
  if (!first || !second) return false
  const lower = first.lower
  // "made that finding", "denies this claim": wherever in the sentence it stands.
  const points = sentence.words.some(
    (word, at) => POINTING.has(word.lower) && BACK_NOUNS.has(sentence.words[at + 1]?.lower ?? ''),
  )
  if (points) return true
  if (!BACK_WORDS.has(lower)) return false
  for (const word of sentence.words.slice(1, 5)) if (BACK_NOUNS.has(word.lower)) return true
  return (
    (lower === 'that' || lower === 'this' || lower === 'those' || lower === 'these') &&
    (second.lemma === 'be' || second.text === ',' || second.tag === 'VBZ' || second.tag === 'VBD')
  )
}

/** Finds for every sentence the attributions that cover it from elsewhere in the article. */
export function findCoverage(text: Text, attributed: readonly Attributed[]): Coverage {
  const weights = weighWords(text.sentences)
  const bySentence = new Map<number, Attributed[]>()
  for (const one of attributed) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one])
  const gists = text.sentences.map((sentence) =>
    gistOf(sentence.words, (at) => inContent(sentence, at, bySentence.get(sentence.index))),
  )
  // Which cited sentences hold a word, so that only those that share one are compared.
  const holding = new Map<string, number[]>()
  for (const index of bySentence.keys())
    for (const word of gists[index] ?? []) holding.set(word, [...(holding.get(word) ?? []), index])

  const elsewhere = (index: number): readonly Attributed[] => {
    const found: Attributed[] = []
    const next = text.sentences[index + 1]
    const after = bySentence.get(index + 1) ?? []
    // "Nothing else, to her mind, came near it": the verdict before it is hers too.
    const isView = next?.block === text.sentences[index]?.block && after.some((one) => VIEWS.has(one.cueLemma ?? ''))
    if (next && (refersBack(next) || isView)) found.push(...after)
    const candidates = new Set<number>()
    for (const word of gists[index] ?? [])
      for (const other of holding.get(word) ?? []) if (other !== index) candidates.add(other)
    const near = [...candidates].sort((a, b) => Math.abs(a - index) - Math.abs(b - index))
    for (const other of near)
      if (isSameClaim(gists[index] as Gist, gists[other] as Gist, weights)) found.push(...(bySentence.get(other) ?? []))
    return found
  }
  return {
    elsewhere,
    takesUp: (index) => takesUp(text.sentences[index] as Sentence),
    gist: (index) => gists[index] as Gist,
    weights,
  }
}

/** True where a word belongs to what is claimed rather than to who claims it. */
function inContent(sentence: Sentence, at: number, attributed: readonly Attributed[] | undefined): boolean {
  if (!attributed || attributed.length === 0) return true
  const word = sentence.words[at]
  if (!word) return false
  return attributed.some((one) => one.content.some((span) => word.start >= span.start && word.end <= span.end))
}

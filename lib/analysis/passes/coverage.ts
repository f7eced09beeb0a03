import type { Attributed } from './attributions.ts'
import type { Sentence, Text } from './readText.ts'
import {
  compareGists,
  type Gist,
  gistOf,
  isNearlySameClaim,
  isSameClaim,
  isWholeClaim,
  shareFigure,
  weighWords,
} from './sameClaim.ts'

/** Words by which a sentence speaks of the claim before it: "The figure comes from …", "That, he said, is how …". */
const BACK_NOUNS = new Set(
  'claim claims figure figures finding findings number numbers accusation accusations allegation allegations account estimate estimates assessment conclusion statement count total sum amount details information report explanation verdict charge charges story'.split(
    ' ',
  ),
)
const VIEWS = new Set(['mind', 'view', 'opinion', 'eye', 'word', 'account', 'reckoning', 'telling'])
const POINTING = new Set(['that', 'this', 'these', 'those', 'such', 'same'])
const BACK_WORDS = new Set(['this', 'that', 'these', 'those', 'such', 'both', 'the', 'all'])

/** Which attributions stand in and behind which sentences. */
export interface Coverage {
  /** The attributions of a sentence itself. */
  readonly at: (sentence: number) => readonly Attributed[]
  /** Attributions of the same claim elsewhere, nearest first. */
  readonly elsewhere: (sentence: number) => readonly Attributed[]
  /** Cited sentences that speak of the same claim, nearest first; those at hand by less than those far off. */
  readonly near: (sentence: number) => readonly number[]
  /** Those of them that make all of the same claim. */
  readonly alike: (sentence: number) => readonly number[]
  /** True where a sentence says that somebody says what the one before does. */
  readonly takesUp: (sentence: number) => boolean
}

/** How many sentences to each side are compared: a claim is taken up within an article, not across a book. */
const WINDOW = 150
/** How many sentences apart two may stand to count as at hand. */
const AT_HAND = 2

/** True where a sentence says that somebody says the same: "makes the same accusation", "as well". */
function takesUp(sentence: Sentence): boolean {
  return sentence.words.some((word, at) => {
    const next = sentence.words[at + 1]?.lower ?? ''
    return (
      (word.lower === 'same' &&
        /^(?:claim|accusation|allegation|conclusion|point|thing|view|story|charge|account|figure|demand|explanation|finding|number|version)$/.test(
          next,
        )) ||
      (word.lower === 'as' && (next === 'well' || next === 'much')) ||
      (word.lower === 'about' && next === 'right') ||
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

/** Finds for every sentence the attributions that cover it. Time grows linearly with the text. */
export function findCoverage(text: Text, attributed: readonly Attributed[]): Coverage {
  const { sentences } = text
  const weights = weighWords(sentences)
  const own: Attributed[][] = sentences.map(() => [])
  for (const one of attributed) own[one.sentence]?.push(one)
  const at = (index: number): readonly Attributed[] => own[index] ?? []
  const gists = sentences.map((sentence) =>
    gistOf(sentence.words, (word) => inContent(sentence, word, at(sentence.index))),
  )
  // Which cited sentences hold a word, in order, so that only those that share one are compared.
  const holding = new Map<string, number[]>()
  sentences.forEach((sentence) => {
    if (at(sentence.index).length === 0) return
    for (const word of gists[sentence.index] ?? []) {
      const list = holding.get(word)
      if (list) list.push(sentence.index)
      else holding.set(word, [sentence.index])
    }
  })

  /** What the cited sentences round one share with it, compared once however often it is asked. */
  const lookRound = (index: number) => {
    const gist = gists[index] as Gist
    const sharing = new Set<number>()
    for (const word of gist) {
      const list = holding.get(word) ?? []
      for (let i = firstFrom(list, index - WINDOW); i < list.length && (list[i] as number) <= index + WINDOW; i++)
        sharing.add(list[i] as number)
    }
    sharing.delete(index)
    const near = [...sharing]
      .flatMap((other) => {
        const theirs = gists[other] as Gist
        const likeness = compareGists(gist, theirs, weights)
        const away = Math.abs(other - index)
        const isAtHand = away <= AT_HAND
        const isNear = isAtHand ? isNearlySameClaim(likeness) || shareFigure(gist, theirs) : isSameClaim(likeness)
        return isNear ? [{ other, away, isAlike: isAtHand || isWholeClaim(likeness) }] : []
      })
      .sort((a, b) => a.away - b.away)
    const alike = near.filter(({ isAlike }) => isAlike)
    return { near: near.map(({ other }) => other), alike: alike.map(({ other }) => other) }
  }
  const known = new Map<number, ReturnType<typeof lookRound>>()
  const roundOf = (index: number) => {
    const round = known.get(index) ?? lookRound(index)
    known.set(index, round)
    return round
  }
  const near = (index: number) => roundOf(index).near
  const alike = (index: number) => roundOf(index).alike

  const elsewhere = (index: number): readonly Attributed[] => {
    const next = sentences[index + 1]
    const after = at(index + 1)
    // "Nothing else, to her mind, came near it": the verdict before it is hers too.
    const isView = next?.block === sentences[index]?.block && after.some((one) => VIEWS.has(one.cueLemma ?? ''))
    const back = next && (refersBack(next) || isView) ? after : []
    return [...back, ...near(index).flatMap(at)]
  }
  return { at, elsewhere, near, alike, takesUp: (index) => takesUp(sentences[index] as Sentence) }
}

/** Index of the first number of a sorted list that is not below `least`. */
function firstFrom(list: readonly number[], least: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** True where a word belongs to what is claimed rather than to who claims it. */
function inContent(sentence: Sentence, at: number, attributed: readonly Attributed[]): boolean {
  if (attributed.length === 0) return true
  const word = sentence.words[at]
  if (!word) return false
  return attributed.some((one) => one.content.some((span) => word.start >= span.start && word.end <= span.end))
}

import { hashWord, mixHashes as mix } from './hash.ts'

/** How many features stand at each token: the length of what `readTagFeatures` fills. */
export const tagFeatureCount = 37

/** What the tagger sees of a sentence, computed once: one number a token in each list, two of padding at either end. */
export interface SentenceView {
  readonly length: number
  readonly words: Int32Array
  readonly suffixes3: Int32Array
  readonly suffixes2: Int32Array
  readonly shapes: Int32Array
  /** Class of the word in the lexicon (which tags it can have), 0 for unknown words. */
  readonly classes: Int32Array
  /** 1 where most words begin with a capital, as headlines do: there a capital says little. */
  readonly title: 0 | 1
}

const pad = 2
const lowerCase = 2
const capitalised = 3
const allCapitals = 4
/** Shorter words stay small in headlines too. */
const longWord = 4

/** A word as the model looks it up: lower case, digits folded into one. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return /[0-9]/.test(lower) ? lower.replace(/[0-9]/g, '0') : lower
}

/** Reads a sentence's words into numbers. `classOf` gives a folded word's class in the lexicon, 0 where it has none. */
export function viewSentence(words: readonly string[], classOf: (hash: number, word: string) => number): SentenceView {
  const size = words.length + 2 * pad
  const view = {
    length: words.length,
    words: new Int32Array(size),
    suffixes3: new Int32Array(size),
    suffixes2: new Int32Array(size),
    shapes: new Int32Array(size),
    classes: new Int32Array(size),
  }
  let capitals = 0
  let small = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const folded = foldWord(word)
    const at = index + pad
    const hash = hashWord(folded)
    view.words[at] = hash
    view.suffixes3[at] = hashWord(folded.slice(-3))
    view.suffixes2[at] = hashWord(folded.slice(-2))
    const shape = shapeOf(word)
    view.shapes[at] = shape
    view.classes[at] = classOf(hash, folded)
    if (shape === capitalised || shape === allCapitals) capitals += 1
    else if (shape === lowerCase && word.length >= longWord) small += 1
  }
  return { ...view, title: capitals > 2 * small ? 1 : 0 }
}

/** 1 no letter · 2 lower case · 3 Capitalised · 4 CAPITALS · 5 MiXed; plus 5 with a digit, plus 10 with a hyphen. */
function shapeOf(word: string): number {
  let upper = 0
  let lower = 0
  let digits = 0
  let hyphens = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code >= 97 && code <= 122) lower += 1
    else if (code >= 65 && code <= 90) upper += 1
    else if (code >= 48 && code <= 57) digits += 1
    else if (code === 45) hyphens += 1
    else if (code > 127) {
      const character = word[index] ?? ''
      if (character.toLowerCase() !== character) upper += 1
      else if (character.toUpperCase() !== character) lower += 1
    }
  }
  const first = word[0] ?? ''
  const capital = first.toLowerCase() !== first
  const letters = upper + lower === 0 ? 0 : upper === 0 ? 1 : lower === 0 ? (word.length > 1 ? 3 : 2) : capital ? 2 : 4
  return letters + (digits > 0 ? 5 : 0) + (hyphens > 0 && upper + lower + digits > 0 ? 10 : 0) + 1
}

/**
 * Fills `features` with the hashes that stand for the token at `index`. `given` holds the numbers of the tags chosen so
 * far, shifted by two of padding; `state` is what `followState` made of them.
 */
export function readTagFeatures(
  view: SentenceView,
  index: number,
  given: Int32Array,
  state: number,
  features: Int32Array,
): void {
  const at = index + pad
  const { words, suffixes3, suffixes2, shapes, classes } = view
  const word = words[at] ?? 0
  const shape = shapes[at] ?? 0
  const kind = classes[at] ?? 0
  const suffix3Before = suffixes3[at - 1] ?? 0
  const suffix3 = suffixes3[at] ?? 0
  const suffix3After = suffixes3[at + 1] ?? 0
  const suffix2 = suffixes2[at] ?? 0
  const wordBefore2 = words[at - 2] ?? 0
  const wordBefore = words[at - 1] ?? 0
  const wordAfter = words[at + 1] ?? 0
  const wordAfter2 = words[at + 2] ?? 0
  const kindBefore = classes[at - 1] ?? 0
  const kindAfter = classes[at + 1] ?? 0
  const kindAfter2 = classes[at + 2] ?? 0
  const shapeBefore = shapes[at - 1] ?? 0
  const shapeAfter = shapes[at + 1] ?? 0
  const tag1 = given[at - 1] ?? 0
  const tag2 = given[at - 2] ?? 0
  const tags = tag1 * 64 + tag2
  const first = index === 0 ? 1 : 0
  const shapeHere = shape * 4 + first * 2 + view.title
  let to = 0
  features[to++] = 0
  features[to++] = word
  features[to++] = suffix3
  features[to++] = suffix2
  features[to++] = shapeHere
  features[to++] = kind
  features[to++] = mix(kind, shapeHere)
  features[to++] = mix(suffix3, shapeHere)
  features[to++] = tag1
  features[to++] = tags
  features[to++] = mix(tag1, word)
  features[to++] = mix(tag1, kind)
  features[to++] = mix(tags, kind)
  features[to++] = mix(tag1, suffix2)
  features[to++] = wordBefore
  features[to++] = wordAfter
  features[to++] = wordBefore2
  features[to++] = wordAfter2
  features[to++] = kindBefore
  features[to++] = kindAfter
  features[to++] = kindAfter2
  features[to++] = mix(kind, kindAfter)
  features[to++] = mix(mix(tag1, kind), kindAfter)
  features[to++] = mix(mix(kind, kindAfter), kindAfter2)
  features[to++] = mix(kind, wordAfter)
  features[to++] = mix(kind, wordBefore)
  features[to++] = mix(word, kindAfter)
  features[to++] = mix(shapeHere, shapeAfter)
  features[to++] = mix(shapeHere, mix(shapeBefore, shapeAfter))
  features[to++] = mix(tag1, mix(shapeHere, suffix3))
  features[to++] = mix(state, kind)
  features[to++] = mix(state, mix(tag1, kind))
  features[to++] = mix(tag1, kindAfter)
  features[to++] = mix(state, mix(kind, kindAfter))
  features[to++] = suffix3After
  features[to++] = suffix3Before
  features[to++] = mix(mix(kind, shapeHere), shapeAfter)
  // One value under two templates is two features.
  for (let template = 0; template < tagFeatureCount; template += 1)
    features[template] = mix(template + 1, features[template] ?? 0)
}

import {
  enter,
  findKey,
  type HashTable,
  openPacked,
  openTable,
  readKeys,
  readNumber,
  readSigned,
  readTable,
} from './packed.ts'
import { readTagFeatures, tagFeatureCount, viewSentence } from './tagFeatures.ts'
import { taggerWeights } from './taggerWeights.ts'
import { type ClassLexicon, classOfWord, followState, tagKey, wordKey } from './tagState.ts'
import { type Tag, tags } from './tags.ts'

/** The tagger's learned numbers: the lexicon, and for each feature its row of (tag, weight) pairs. */
export interface TaggerModel {
  readonly lexicon: ClassLexicon
  readonly rows: HashTable
  readonly starts: Int32Array
  readonly rowTags: Uint8Array
  readonly weights: Int8Array
}

let loaded: TaggerModel | null = null

/** Parts of speech of one sentence's tokens, one for each. Runs in linear time; the same words give the same tags. */
export function tagWords(words: readonly string[]): readonly Tag[] {
  loaded ??= readTagger(taggerWeights)
  return tagWith(loaded, words)
}

/** Reads a packed tagger. */
export function readTagger(packed: string): TaggerModel {
  const reader = openPacked(packed)
  const words = readTable(reader)
  const suffixes = readTable(reader)
  const count = readNumber(reader)
  const keys = readKeys(reader, count)
  const rows = openTable(count)
  const starts = new Int32Array(count + 1)
  for (let index = 0; index < count; index += 1) {
    enter(rows, keys[index] ?? 0, index)
    starts[index + 1] = (starts[index] ?? 0) + readNumber(reader)
  }
  const size = starts[count] ?? 0
  const rowTags = new Uint8Array(size)
  const weights = new Int8Array(size)
  for (let index = 0; index < size; index += 1) rowTags[index] = readNumber(reader)
  for (let index = 0; index < size; index += 1) weights[index] = readSigned(reader)
  const lexicon = {
    ofWord: (hash: number) => Math.max(0, findKey(words, wordKey(hash))),
    ofSuffix: (hash: number) => Math.max(0, findKey(suffixes, wordKey(hash))),
  }
  return { lexicon, rows, starts, rowTags, weights }
}

/** Tags with a given model: greedily from left to right. */
export function tagWith(model: TaggerModel, words: readonly string[]): readonly Tag[] {
  const { rows, starts, rowTags, weights } = model
  const view = viewSentence(words, (hash, word) => classOfWord(hash, word, model.lexicon))
  const given = new Int32Array(words.length + 4)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Int32Array(tags.length)
  const found: Tag[] = []
  let state = 0
  for (let index = 0; index < words.length; index += 1) {
    readTagFeatures(view, index, given, state, features)
    scores.fill(0)
    for (let at = 0; at < tagFeatureCount; at += 1) {
      const row = findKey(rows, tagKey(features[at] ?? 0))
      if (row < 0) continue
      const end = starts[row + 1] ?? 0
      for (let place = starts[row] ?? 0; place < end; place += 1) {
        const tag = rowTags[place] ?? 0
        scores[tag] = (scores[tag] ?? 0) + (weights[place] ?? 0)
      }
    }
    let best = 0
    for (let tag = 1; tag < tags.length; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag
    found.push(tags[best] ?? 'NN')
    given[index + 2] = best + 1
    state = followState(state, best, words[index] ?? '')
  }
  return found
}

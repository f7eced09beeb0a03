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
  /** A feature's row: where its pairs begin, over `BITS` bits that say how many they are. */
  readonly rows: HashTable
  /** A tag, over `BITS` bits of its weight, which `SHIFT` makes positive. */
  readonly pairs: Uint16Array
}

const BITS = 8
const LOW = (1 << BITS) - 1
const SHIFT = 128

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
  let size = 0
  for (let index = 0; index < count; index += 1) {
    const length = readNumber(reader)
    enter(rows, keys[index] ?? 0, (size << BITS) | length)
    size += length
  }
  const pairs = new Uint16Array(size)
  for (let index = 0; index < size; index += 1) pairs[index] = readNumber(reader) << BITS
  for (let index = 0; index < size; index += 1) pairs[index] = (pairs[index] ?? 0) + readSigned(reader) + SHIFT
  const lexicon = {
    ofWord: (hash: number) => Math.max(0, findKey(words, wordKey(hash))),
    ofSuffix: (hash: number) => Math.max(0, findKey(suffixes, wordKey(hash))),
  }
  return { lexicon, rows, pairs }
}

/** Tags with a given model: greedily from left to right. */
export function tagWith(model: TaggerModel, words: readonly string[]): readonly Tag[] {
  const { rows, pairs } = model
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
      const from = row >> BITS
      const end = from + (row & LOW)
      for (let place = from; place < end; place += 1) {
        const pair = pairs[place] ?? 0
        const tag = pair >> BITS
        scores[tag] = (scores[tag] ?? 0) + (pair & LOW) - SHIFT
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

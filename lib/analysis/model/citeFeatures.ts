import { hashWord, mixHashes as mix } from './hash.ts'
import type { Tag } from './tags.ts'
import { type WordClasses, wordClasses } from './wordClasses.ts'

/** What the model reads of a word; the words of a read sentence are that. */
export interface CitedWord {
  readonly text: string
  readonly tag: Tag
  readonly lemma: string
  /** Index of the quotation that the word stands in, or -1. */
  readonly quotation: number
}

const pad = 3
const isMark = (text: string) => /^["“”„«»‘’']$|^''$|^``$/.test(text)

/** A sentence as numbers: per word, with padding at both ends. */
interface CiteView {
  readonly length: number
  readonly words: Int32Array
  readonly lemmas: Int32Array
  readonly tags: Int32Array
  readonly kinds: Int32Array
  readonly quotes: Int32Array
  /** The nearest verb that can report, to the left and to the right: distance bucket and quotation state. */
  readonly reporterLeft: Int32Array
  readonly reporterRight: Int32Array
  readonly subject: Int32Array
  readonly whole: number
}

const verbTags = new Set<Tag>(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'])
const nameTags = new Set<Tag>(['NNP', 'NNPS'])
const nounTags = new Set<Tag>(['NN', 'NNS'])

/**
 * True for a name, and for what is made of one ("Russian"): the models are kept from learning any, so that a name swapped for
 * another changes nothing.
 */
export function isName(word: CitedWord): boolean {
  if (nameTags.has(word.tag)) return true
  if (!/^\p{Lu}/u.test(word.text) || !mayBeName.has(word.tag)) return false
  const { capital, noun, verb, adjective, adverb } = wordClasses(word.lemma.toLowerCase())
  return capital || !(noun || verb || adjective || adverb)
}

/** Tags that a name, or a word made of one, gets by mistake. */
const mayBeName = new Set<Tag>(['JJ', 'NN', 'NNS', 'FW'])

/** The kind of names, among those of `kindOf`. */
const nameKind = 14

/** One number for what a word may be to a citation: a reporting verb, a noun of saying, a person, a body, a name. */
function kindOf(word: CitedWord, classes: WordClasses): number {
  if (verbTags.has(word.tag)) {
    const clause = classes.takesClause ? 18 : 0
    if (classes.communicationVerb > 0) return classes.communicationVerb + clause
    return (classes.cognitionVerb > 0 ? 3 + classes.cognitionVerb : 7) + clause
  }
  if (nounTags.has(word.tag)) {
    if (classes.communicationNoun === 1) return 8
    if (classes.personNoun === 1) return 9
    if (classes.groupNoun === 1) return 10
    if (classes.personNoun > 0) return 11
    if (classes.communicationNoun > 0) return 12
    return 13
  }
  if (word.tag === 'PRP') return /^(?:he|she|they)$/i.test(word.text) ? 15 : 16
  return 17
}

/** True for a verb of communication or cognition, and for one that takes a clause. */
const canReport = (kind: number) => (kind >= 1 && kind <= 6) || kind > 18

function bucket(distance: number): number {
  return distance <= 3 ? distance : distance <= 5 ? 4 : distance <= 9 ? 5 : 6
}

function viewWords(words: readonly CitedWord[]): CiteView {
  const length = words.length
  const make = () => new Int32Array(length + 2 * pad)
  const view = { words: make(), lemmas: make(), tags: make(), kinds: make(), quotes: make() }
  const reporterLeft = make()
  const reporterRight = make()
  const subject = make()
  let quoted = 0
  words.forEach((word, index) => {
    const at = index + pad
    const lemma = word.lemma.toLowerCase()
    const name = isName(word)
    view.words[at] = name ? 1 : hashWord(word.text.toLowerCase())
    view.lemmas[at] = name ? 1 : /^[0-9]/.test(lemma) ? 2 : hashWord(lemma)
    view.tags[at] = hashWord(name ? 'NNP' : word.tag)
    view.kinds[at] = name ? nameKind : kindOf(word, wordClasses(lemma))
    const inside = word.quotation >= 0
    if (inside) quoted += 1
    const before = words[index - 1]
    const after = words[index + 1]
    const mark = isMark(word.text)
    view.quotes[at] = mark
      ? 5
      : inside
        ? 1
        : before !== undefined && (isMark(before.text) || (before.text === ',' && isMark(words[index - 2]?.text ?? '')))
          ? 2
          : after !== undefined &&
              (isMark(after.text) || (/^[,:]$/.test(after.text) && isMark(words[index + 2]?.text ?? '')))
            ? 3
            : 0
  })
  // What stands nearest on either side, in one pass each way.
  let last = -1
  let lastNoun = -1
  for (let index = 0; index < length; index += 1) {
    const at = index + pad
    reporterLeft[at] = last < 0 ? 0 : bucket(index - last) * 32 + (view.kinds[last + pad] ?? 0)
    subject[at] = lastNoun < 0 ? 0 : bucket(index - lastNoun) * 32 + (view.kinds[lastNoun + pad] ?? 0)
    const kind = view.kinds[at] ?? 0
    const outside = (view.quotes[at] ?? 0) !== 1
    if (canReport(kind) && outside) last = index
    if (kind >= 8 && kind <= 16 && outside) lastNoun = index
  }
  let next = -1
  for (let index = length - 1; index >= 0; index -= 1) {
    const at = index + pad
    reporterRight[at] = next < 0 ? 0 : bucket(next - index) * 32 + (view.kinds[next + pad] ?? 0)
    const kind = view.kinds[at] ?? 0
    if (canReport(kind) && (view.quotes[at] ?? 0) !== 1) next = index
  }
  const whole = quoted === 0 ? 0 : quoted < 4 ? 1 : quoted < length - 4 ? 2 : 3
  return { length, ...view, reporterLeft, reporterRight, subject, whole }
}

/** The number of the first template of features; the others follow. */
const FIRST_TEMPLATE = 101

/** How many features `readCiteFeatures` gives each word. */
export const citeFeatureCount = 52

/** Places among them of those that know which word it is: learning without them now and then teaches the rest to do. */
export const lexicalFeatures: readonly number[] = [1, 2, 3, 4, 13, 14, 34, 35, 36, 37, 46]

/** The hashes of every word's features, word after word, `citeFeatureCount` each. */
export function readCiteFeatures(read: readonly CitedWord[]): Int32Array {
  const {
    length,
    words,
    lemmas,
    tags,
    kinds,
    quotes,
    reporterLeft,
    reporterRight,
    subject: subjects,
    whole,
  } = viewWords(read)
  const features = new Int32Array(length * citeFeatureCount)
  let to = 0
  for (let index = 0; index < length; index += 1) {
    const at = index + pad
    const word = words[at] ?? 0
    const lemmaBefore2 = lemmas[at - 2] ?? 0
    const lemmaBefore = lemmas[at - 1] ?? 0
    const lemma = lemmas[at] ?? 0
    const lemmaAfter = lemmas[at + 1] ?? 0
    const lemmaAfter2 = lemmas[at + 2] ?? 0
    const tagBefore2 = tags[at - 2] ?? 0
    const tagBefore = tags[at - 1] ?? 0
    const tag = tags[at] ?? 0
    const tagAfter = tags[at + 1] ?? 0
    const tagAfter2 = tags[at + 2] ?? 0
    const tagAfter3 = tags[at + 3] ?? 0
    const kindBefore = kinds[at - 1] ?? 0
    const kind = kinds[at] ?? 0
    const kindAfter = kinds[at + 1] ?? 0
    const kindAfter2 = kinds[at + 2] ?? 0
    const quote = quotes[at] ?? 0
    const right = reporterRight[at] ?? 0
    const left = reporterLeft[at] ?? 0
    const subject = subjects[at] ?? 0
    features[to++] = 0
    features[to++] = word
    features[to++] = lemma
    features[to++] = mix(lemma, tag)
    features[to++] = mix(lemma, quote)
    features[to++] = tag
    features[to++] = kind
    features[to++] = mix(kind, quote)
    features[to++] = mix(tag, kind)
    features[to++] = lemmaBefore
    features[to++] = lemmaAfter
    features[to++] = lemmaBefore2
    features[to++] = lemmaAfter2
    features[to++] = mix(lemmaBefore, lemma)
    features[to++] = mix(lemma, lemmaAfter)
    features[to++] = tagBefore
    features[to++] = tagAfter
    features[to++] = tagBefore2
    features[to++] = tagAfter2
    features[to++] = mix(tagBefore, tag)
    features[to++] = mix(tag, tagAfter)
    features[to++] = mix(mix(tagBefore, tag), tagAfter)
    features[to++] = mix(mix(tag, tagAfter), tagAfter2)
    features[to++] = mix(mix(tagBefore2, tagBefore), tag)
    features[to++] = kindBefore
    features[to++] = kindAfter
    features[to++] = kindAfter2
    features[to++] = mix(kindBefore, kind)
    features[to++] = mix(kind, kindAfter)
    features[to++] = mix(mix(kindBefore, kind), kindAfter)
    features[to++] = mix(kind, lemmaAfter)
    features[to++] = mix(kind, lemmaBefore)
    features[to++] = mix(tag, lemmaAfter)
    features[to++] = mix(tag, lemmaBefore)
    features[to++] = mix(lemma, tagAfter)
    features[to++] = mix(lemma, tagBefore)
    features[to++] = mix(lemma, kindBefore)
    features[to++] = mix(lemma, kindAfter)
    features[to++] = quote
    features[to++] = mix(quote, tag)
    features[to++] = mix(quote, whole)
    features[to++] = mix(quotes[at - 1] ?? 0, mix(quote, quotes[at + 1] ?? 0))
    features[to++] = mix(whole, kind)
    features[to++] = mix(right, kind)
    features[to++] = mix(left, kind)
    features[to++] = mix(subject, kind)
    features[to++] = mix(subject, lemma)
    features[to++] = mix(mix(left, right), tag)
    features[to++] = mix(Math.min(index, 3), tag)
    features[to++] = mix(Math.min(length - 1 - index, 3), kind)
    features[to++] = mix(kind, mix(lemmaAfter, lemmaAfter2))
    features[to++] = mix(mix(tagAfter, tagAfter2), mix(tagAfter3, kind))
  }
  // One value under two templates is two features.
  for (let at = 0; at < features.length; at += 1)
    features[at] = mix(FIRST_TEMPLATE + (at % citeFeatureCount), features[at] ?? 0)
  return features
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldWord } from '../../lib/analysis/model/tagFeatures.ts'
import { isKnown } from '../../lib/analysis/model/tagState.ts'
import { type Tag, tags } from '../../lib/analysis/model/tags.ts'
import { inflect } from './inflections.ts'
import { type WordNet, type WordNetPart, wordNetParts } from './wordnet.ts'

/** How often a word was met with each tag: a list as long as `tags`. */
export type TagCounts = Float64Array

/** SCOWL's level up to which a word is common enough to be kept: 50 is what most readers know. */
const commonLevel = 50
/** What a part of speech in WordNet counts for a word that the Penn counts have met fewer than five times. */
const wordNetShare = 0.5
const rareCount = 5
/** A tag that a word takes in fewer uses than this is left out of its class: in the Penn counts it is mostly error. */
const shareOfUses = 0.015
/** A name's tag is kept in a word's class only from here up: every word is part of some name. */
const shareOfNames = 0.4
/** Classes that fewer words have are folded into the class of their commonest tags. */
const leastWords = 8

const byHand: Readonly<Record<string, readonly Tag[]>> = {
  "'": ['POS', 'PUNCT'],
  PRP$: ['PRP$'],
  my: ['PRP$'],
  your: ['PRP$'],
  his: ['PRP$'],
  its: ['PRP$'],
  our: ['PRP$'],
  their: ['PRP$'],
  her: ['PRP$', 'PRP'],
  whose: ['WP$'],
  whom: ['WP'],
  who: ['WP'],
  what: ['WP', 'WDT'],
  there: ['EX', 'RB'],
  to: ['TO'],
  a: ['DT'],
  i: ['PRP'],
  $: ['SYM'],
  '£': ['SYM'],
  '€': ['SYM'],
  '%': ['NN'],
}

/** Words to tag counts, from Festival's part-of-speech lexicon and from WordNet's words with their inflected forms. */
export function countTags(poslexFile: string, wordnet: WordNet, scowlFolder: string): Map<string, TagCounts> {
  const counts = readPoslex(poslexFile)
  const common = readScowl(scowlFolder)
  for (const part of wordNetParts) {
    for (const [lemma, { counts: uses }] of wordnet.lemmas[part]) {
      if (!/^[a-z][a-z'-]+$/.test(lemma)) continue
      const total = uses.reduce((sum, count) => sum + count, 0)
      for (const [form, tag] of formsOf(lemma, part, wordnet)) {
        if (total === 0 && !common.has(form)) continue
        const found = counts.get(form) ?? new Float64Array(tags.length)
        const sum = found.reduce((whole, count) => whole + count, 0)
        if (sum >= rareCount) continue
        counts.set(form, found)
        found[tags.indexOf(tag)] = (found[tags.indexOf(tag)] ?? 0) + wordNetShare * (1 + Math.min(4, total / 10))
      }
    }
  }
  for (const [word, given] of Object.entries(byHand)) {
    const found = new Float64Array(tags.length)
    given.forEach((tag, rank) => {
      found[tags.indexOf(tag)] = 10 - rank
    })
    counts.set(word, found)
  }
  return counts
}

function formsOf(lemma: string, part: WordNetPart, wordnet: WordNet): readonly (readonly [string, Tag])[] {
  if (part === 'adv') return [[lemma, 'RB']]
  const regular = inflect(lemma, part)
  const irregular = irregularForms(wordnet, part).get(lemma)
  if (!irregular) return regular
  const kept = regular.filter(([form]) => form === lemma || (part === 'verb' && /(s|ing)$/.test(form)))
  return [...kept, ...irregular.flatMap((form) => tagsOfIrregular(form, part).map((tag) => [form, tag] as const))]
}

function tagsOfIrregular(form: string, part: 'noun' | 'verb' | 'adj'): readonly Tag[] {
  if (part === 'noun') return ['NNS']
  if (part === 'verb') return form.endsWith('ing') ? ['VBG'] : ['VBD', 'VBN']
  return form.endsWith('st') ? ['JJS'] : ['JJR']
}

const irregulars = new Map<WordNetPart, Map<string, string[]>>()
function irregularForms(wordnet: WordNet, part: WordNetPart): ReadonlyMap<string, readonly string[]> {
  const known = irregulars.get(part)
  if (known) return known
  const found = new Map<string, string[]>()
  for (const [form, lemma] of wordnet.exceptions[part]) found.set(lemma, [...(found.get(lemma) ?? []), form])
  irregulars.set(part, found)
  return found
}

/** Festival's lexicon gives ln P(word | tag); a word met once with a tag has the lowest, so counts can be told back. */
function readPoslex(file: string): Map<string, TagCounts> {
  const lines = readFileSync(file, 'latin1').split('\n')
  const lowest = new Map<string, number>()
  const entries: [string, [string, number][]][] = []
  for (const line of lines) {
    const word = /^\("((?:[^"\\]|\\.)*)"/.exec(line)?.[1]
    if (word === undefined) continue
    const pairs: [string, number][] = []
    for (const [, tag, value] of line.matchAll(/\(([a-z]+) (-?[0-9.]+)\)/g)) {
      if (!tag || !value) continue
      pairs.push([tag, Number(value)])
      lowest.set(tag, Math.min(lowest.get(tag) ?? 0, Number(value)))
    }
    entries.push([word, pairs])
  }
  const names = new Map<string, Tag>(tags.map((tag) => [tag.toLowerCase(), tag]))
  names.set('punc', 'PUNCT')
  const counts = new Map<string, TagCounts>()
  for (const [word, pairs] of entries) {
    const folded = foldWord(word)
    const found = counts.get(folded) ?? new Float64Array(tags.length)
    for (const [tag, value] of pairs) {
      const name = names.get(tag)
      if (!name) continue
      const place = tags.indexOf(name)
      found[place] = (found[place] ?? 0) + Math.exp(value - (lowest.get(tag) ?? value))
    }
    counts.set(folded, found)
    // Our tokens leave an abbreviation's stop to itself.
    if (/^[a-z]+\.$/.test(folded) && !counts.has(folded.slice(0, -1))) counts.set(folded.slice(0, -1), found)
  }
  return counts
}

export function readScowl(folder: string): Set<string> {
  const words = new Set<string>()
  if (!existsSync(folder)) throw new Error(`${folder} is not there`)
  for (const file of readdirSync(folder)) {
    if (!/^(english|american|british)-words\.\d+$/.test(file) || Number(file.split('.')[1]) > commonLevel) continue
    for (const word of readFileSync(join(folder, file), 'latin1').split('\n')) words.add(word)
  }
  return words
}

/** Names of classes (tags joined by a space, the commonest first) and each word's class, by its place in that list plus
 * one. */
export interface WordClassing {
  readonly names: readonly string[]
  readonly classOf: ReadonlyMap<string, number>
}

export function classifyWords(counts: ReadonlyMap<string, TagCounts>): WordClassing {
  const named = new Map<string, string>()
  const sizes = new Map<string, number>()
  const uses = new Map<string, number>()
  for (const [word, found] of counts) {
    const total = found.reduce((sum, count) => sum + count, 0)
    if (total === 0) continue
    const name = nameClass(found, total)
    named.set(word, name)
    sizes.set(name, (sizes.get(name) ?? 0) + 1)
    uses.set(name, (uses.get(name) ?? 0) + total)
  }
  // A class of few words is kept where they are frequent: "that", "as", "more" are classes of their own.
  const kept = [...sizes.keys()].filter((name) => (sizes.get(name) ?? 0) >= leastWords || (uses.get(name) ?? 0) >= 150)
  kept.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1))
  const names = kept
  const place = new Map(names.map((name, index) => [name, index + 1]))
  const classOf = new Map<string, number>()
  for (const [word, name] of named) {
    let fallback = name
    while (!place.has(fallback) && fallback.includes(' ')) fallback = fallback.slice(0, fallback.lastIndexOf(' '))
    const found = place.get(fallback)
    if (found !== undefined) classOf.set(word, found)
  }
  return { names, classOf }
}

function nameClass(found: TagCounts, total: number): string {
  const shares = [...found].map((count, index) => ({ tag: tags[index] as Tag, share: count / total, count }))
  const likely = shares
    .filter(({ tag, share, count }) => {
      if (count === 0) return false
      if (tag === 'NNP' || tag === 'NNPS' || tag === 'FW') return share >= shareOfNames
      return share >= shareOfUses && (count >= 0.4 || share > 0.2)
    })
    .sort((a, b) => b.share - a.share || (a.tag < b.tag ? -1 : 1))
  const [first, ...rest] = likely
  if (!first) return 'NN'
  const others = rest
    .map(({ tag }) => tag)
    .filter((tag) => !(tag === 'VBP' && (first.tag === 'VB' || rest.some((r) => r.tag === 'VB'))))
  const sure = others.length > 0 && first.share >= 0.9 ? '!' : ''
  return [first.tag + sure, ...others.slice(0, 3).sort()].join(' ')
}

/** A suffix speaks for words that the lexicon lacks where this many words of it share their commonest class. */
const leastOfSuffix = 12
const longestSuffix = 4

/** What is kept of a classing: the class that a word's ending foretells, and the words that it foretells wrongly. */
export interface PrunedClassing {
  readonly suffixes: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
}

/** Drops what the endings foretell. Rare words that are only names go too: their capital gives them away. */
export function pruneClassing(
  { names, classOf }: WordClassing,
  counts: ReadonlyMap<string, TagCounts>,
): PrunedClassing {
  const votes = new Map<string, Map<number, number>>()
  const isName = (place: number) => /^NNPS?$/.test(names[place - 1] ?? '')
  for (const [word, place] of classOf) {
    if (isName(place) || !/^[a-z]+$/.test(word)) continue
    for (let length = 1; length <= longestSuffix && length < word.length; length += 1) {
      const suffix = word.slice(-length)
      const found = votes.get(suffix) ?? new Map<number, number>()
      votes.set(suffix, found)
      found.set(place, (found.get(place) ?? 0) + 1)
    }
  }
  const suffixes = new Map<string, number>()
  for (const [suffix, found] of [...votes].sort((a, b) => a[0].length - b[0].length)) {
    const [place, count] = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0]
    if (count >= leastOfSuffix && guess(suffix.slice(1), suffixes) !== place) suffixes.set(suffix, place)
  }
  const words = new Map<string, number>()
  for (const [word, place] of classOf) {
    const total = (counts.get(word) ?? new Float64Array()).reduce((sum, count) => sum + count, 0)
    if (isName(place) ? total < 20 : isKnown(word) && guess(word, suffixes) === place) continue
    // A word that WordNet lacks has to be listed to be known at all, but only where it is not rare.
    if (!isKnown(word) && total < 3) continue
    if (word.includes('-') && total < 3) continue
    words.set(word, place)
  }
  return { suffixes, words }
}

/** The class of the longest known ending, or 0. */
export function guess(word: string, suffixes: ReadonlyMap<string, number>): number {
  for (let length = Math.min(longestSuffix, word.length); length > 0; length -= 1) {
    const place = suffixes.get(word.slice(-length))
    if (place !== undefined) return place
  }
  return 0
}

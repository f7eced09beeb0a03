import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tags } from '../../lib/analysis/model/tags.ts'
import { findTokens } from '../../lib/analysis/passes/tokens.ts'
import { inflect } from './inflections.ts'
import type { WordNet } from './wordnet.ts'

/** A sentence of which one word's part of speech is known: WordNet's examples of how a word is used. */
export interface Example {
  readonly words: readonly string[]
  readonly place: number
  /** Numbers of the tags that the word can have there. */
  readonly allowed: readonly number[]
}

/** Nouns and verbs only: to learn from adjectives and adverbs made the tagger worse (participles, particles). */
const allowed = {
  noun: ['NN', 'NNS', 'NNP', 'NNPS'],
  verb: ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'],
} as const

/** WordNet's example sentences of at least four words, each with the word that it stands for found in it. */
export function readExamples(folder: string, wordnet: WordNet): readonly Example[] {
  const examples: Example[] = []
  for (const part of ['noun', 'verb'] as const) {
    const irregular = new Map<string, string[]>()
    for (const [form, lemma] of wordnet.exceptions[part]) irregular.set(lemma, [...(irregular.get(lemma) ?? []), form])
    const numbers = allowed[part].map((tag) => tags.indexOf(tag))
    for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
      const bar = line.indexOf(' | ')
      if (line.startsWith(' ') || bar < 0) continue
      const fields = line.slice(0, bar).split(' ')
      const forms = new Set<string>()
      for (let index = 0; index < Number.parseInt(fields[3] ?? '0', 16); index += 1) {
        const lemma = (fields[4 + 2 * index] ?? '').toLowerCase().replace(/\(.*/, '')
        if (lemma.includes('_')) continue
        const regular = inflect(lemma, part).map(([form]) => form)
        for (const form of [...regular, ...(irregular.get(lemma) ?? [])]) forms.add(form)
      }
      for (const [, quoted] of line.slice(bar).matchAll(/"([^"]+)"/g)) {
        const words = findTokens(quoted ?? '').map((token) => token.text)
        const place = words.findIndex((word) => forms.has(word.toLowerCase()))
        if (words.length >= 4 && place >= 0) examples.push({ words, place, allowed: numbers })
      }
    }
  }
  return examples
}

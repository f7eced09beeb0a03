import type { Tag } from '../../lib/analysis/model/tags.ts'
import type { TaggedSentence } from './corpora.ts'
import { randomFrom } from './perceptron.ts'

/** What news sentences may begin with and a small corpus seldom shows beginning one: "Sales rose", "Rising prices". */
const openers = new Set<Tag>(['NN', 'NNS', 'JJ', 'JJR', 'VBG', 'VBN', 'CD', 'RB', 'DT', 'PRP'])

/**
 * The sentences, and for each one more that begins somewhere inside it with a capital: so that the capital of a first word
 * is not taken for a name's.
 */
export function withOpenings(sentences: readonly TaggedSentence[], seed: number): readonly TaggedSentence[] {
  const random = randomFrom(seed)
  const all = [...sentences]
  for (const sentence of sentences) {
    const places = [...sentence.words.keys()].filter(
      (index) =>
        index > 0 && openers.has(sentence.tags[index] ?? 'PUNCT') && /^\p{Ll}/u.test(sentence.words[index] ?? ''),
    )
    const start = places[Math.floor(random() * places.length)]
    if (start === undefined || sentence.words.length - start < 4) continue
    const first = sentence.words[start] ?? ''
    const words = [first.charAt(0).toUpperCase() + first.slice(1), ...sentence.words.slice(start + 1)]
    all.push({ document: sentence.document, words, tags: sentence.tags.slice(start) })
  }
  return all
}

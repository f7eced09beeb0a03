import { expect, test } from 'vitest'
import { scoreSentence } from '../../../lib/analysis/model/citeModel.ts'
import { readText } from '../../../lib/analysis/passes/readText.ts'

const read = (text: string) => readText([{ kind: 'paragraph', text, offset: 0, links: [] }]).sentences[0]?.words ?? []

/** The words at or over a probability, joined. */
function likely(text: string, part: 'cue' | 'source'): string {
  const words = read(text)
  const chances = scoreSentence(words)[part]
  return words
    .filter((_, index) => (chances[index] ?? 0) >= 0.5)
    .map((word) => word.text)
    .join(' ')
}

test.each([
  ['The bridge will close in May, Ilse Brandt said on Monday.', 'said', 'Ilse Brandt'],
  ['According to the Harbour Board, the pier lost 40 metres of decking.', 'According to', 'the Harbour Board'],
  ['“We were never asked,” Paulo Reis told reporters.', 'told', 'Paulo Reis'],
])('finds cue and source: %s', (text, cue, source) => {
  expect(likely(text, 'cue')).toBe(cue)
  expect(likely(text, 'source')).toContain(source.split(' ').at(-1))
  expect(scoreSentence(read(text)).any).toBeGreaterThan(0.9)
})

test.each([
  'The bridge closed in May after a barge hit its second pier.',
  'Police arrested two men near the harbour on Monday.',
])('finds none: %s', (text) => {
  expect(likely(text, 'cue')).toBe('')
  expect(scoreSentence(read(text)).any).toBeLessThan(0.5)
})

test('has a number for every word of anything', () => {
  for (const text of ['.', '“', 'Says', 'a '.repeat(390)]) {
    const words = read(text)
    const { any, cue, source } = scoreSentence(words)
    expect([cue.length, source.length]).toEqual([words.length, words.length])
    for (const chance of [any, ...cue, ...source])
      expect(chance).toSatisfy((one: number) => one >= 0 && one <= 1.000001)
  }
  expect(scoreSentence([]).any).toBe(0)
})

test.each([
  ['Ilse Brandt said the pier was unsafe.', 'Paulo Reiss said the pier was unsafe.'],
  ['Norwegian officials warned of floods.', 'Russian officials warned of floods.'],
])('a name says nothing, swapped for another: %s', (first, second) => {
  expect(scoreSentence(read(second))).toEqual(scoreSentence(read(first)))
})

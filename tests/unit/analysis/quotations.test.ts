import { describe, expect, it, test } from 'vitest'
import { readText } from '../../../lib/analysis/passes/readText.ts'
import type { Block } from '../../../lib/analysis/types.ts'

const block = (text: string): Block => ({ kind: 'paragraph', text, offset: 0, links: [] })

/** Each quotation's words, with the number of its speech and whether somebody speaks it. */
function quoted(...paragraphs: readonly string[]) {
  const text = readText(paragraphs.map(block))
  return text.quotations.map((quotation, index) => {
    const words = text.sentences.flatMap((sentence) => sentence.words.filter((word) => word.quotation === index))
    const raw = paragraphs[quotation.block] ?? ''
    return {
      words: raw.slice(words[0]?.start, words.at(-1)?.end),
      speech: quotation.speech,
      spoken: quotation.spoken,
      closed: quotation.closeMark >= 0,
    }
  })
}

const SPOKEN = 'The pier was never safe at all,'

describe('reads every style of marks', () => {
  test.each([
    ['curly', `“${SPOKEN}” she said.`],
    ['straight', `"${SPOKEN}" she said.`],
    ['single', `‘${SPOKEN}’ she said.`],
    ['straight single', `'${SPOKEN}' she said.`],
    ['guillemets', `«${SPOKEN}» she said.`],
    ['low and high', `„${SPOKEN}“ she said.`],
    ['two single marks for a double one', `“${SPOKEN}’’ she said.`],
  ])('%s', (_, text) => {
    expect(quoted(text)).toEqual([{ words: SPOKEN, speech: 0, spoken: true, closed: true }])
  })
})

it('carries a speech over paragraphs that the first leaves open', () => {
  expect(quoted('“The pier was never safe.', '“Nobody listened to us,” she said.')).toEqual([
    { words: 'The pier was never safe.', speech: 0, spoken: true, closed: false },
    { words: 'Nobody listened to us,', speech: 0, spoken: true, closed: true },
  ])
})

it('ends an unclosed quotation where the next paragraph opens none', () => {
  expect(quoted('“The pier was never safe.', 'The board met on Monday.')).toEqual([
    { words: 'The pier was never safe.', speech: 0, spoken: true, closed: false },
  ])
})

it('tells two quotations of one paragraph apart', () => {
  expect(quoted('“The pier was never safe,” she said. “Nobody listened to us.”').map(({ words }) => words)).toEqual([
    'The pier was never safe,',
    'Nobody listened to us.',
  ])
})

it('keeps what is quoted inside a quotation in it', () => {
  expect(quoted('“He told us ‘go home’ and we went home,” she said.').map(({ words }) => words)).toEqual([
    'He told us ‘go home’ and we went home,',
  ])
})

test.each([
  'The dockers’ union met the bakers’ guild.',
  'It was the summer of ’68, and rock ’n’ roll ruled.',
  "The board's pier isn't the town's.",
  'The plank is 6\' long and 2" thick.',
])('takes no apostrophe for a quotation: %s', (text) => expect(quoted(text)).toEqual([]))

test.each([
  'The so-called “night plan” was dropped.',
  'They named the ship “Gannet” in May.',
  'He is known as “the Eel” in the valley.',
])('takes a term, a title or a nickname for nobody’s words: %s', (text) => {
  expect(quoted(text).map(({ spoken }) => spoken)).toEqual([false])
})

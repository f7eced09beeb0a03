import { expect, it, test } from 'vitest'
import { readText } from '../../../lib/analysis/passes/readText.ts'
import type { Block } from '../../../lib/analysis/types.ts'

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, text, offset: 0, links: [] })
const cut = (text: string) => readText([block(text)]).sentences.map(({ start, end }) => text.slice(start, end))

test.each<readonly [name: string, sentences: readonly string[]]>([
  ['plain stops', ['The pier is shut.', 'It will open in May.']],
  ['titles', ['Dr. Adjei met Mr. Reis and Gen. Bello.', 'They spoke for an hour.']],
  ['initials', ['J. K. Olsen and John F. Duval signed it.', 'Nobody else did.']],
  ['companies', ['Velden Inc. sold the grid to Norvik Ltd. in May.', 'The price was kept secret.']],
  ['a country with stops', ['The U.S. sent two ships.', 'They sailed on Monday.']],
  ['a country that ends a sentence', ['They came from the U.S.', 'The ships followed.']],
  ['hours', ['The gate opens at 9 a.m. on Friday.', 'It shuts at noon.']],
  ['months', ['It happened on Sept. 4 in the harbour.', 'Nobody was hurt.']],
  ['decimals', ['Prices rose by 3.5 percent to 12.40 crowns.', 'Wages did not.']],
  ['an ellipsis inside', ['We waited … and waited.', 'Nobody came.']],
  ['an ellipsis at an end', ['We waited...', 'Nobody came.']],
  ['a question in a quotation', ['“Why?” he asked.', 'Nobody knew.']],
  ['a stop inside a quotation', ['“They lied.', 'We paid.”', 'She left.']],
  ['a quotation after a quotation', ['“They lied.”', '“We paid,” she said.']],
  ['brackets', ['The mill (see p. 4) was sold.', '(Its owner was abroad.)', 'It burned in May.']],
  ['exclamations', ['Stop!', 'Go home!']],
  ['numbers that begin', ['Nobody left.', '40 men stayed.']],
  ['a stop in a name', ['Example.org was down.', 'The firm said so.']],
])('cuts %s', (_, sentences) => expect(cut(sentences.join(' '))).toEqual(sentences))

it('takes a heading without a stop for a sentence of its own', () => {
  const { sentences } = readText([block('Pier is shut', 'heading'), block('It will open in May.')])
  expect(sentences.map((sentence) => [sentence.block, sentence.place])).toEqual([
    [0, 0],
    [1, 0],
  ])
})

it('ends a sentence at a line break', () => {
  expect(cut('Pier is shut\nIt will open in May.')).toEqual(['Pier is shut', 'It will open in May.'])
})

it('cuts a run without a stop, so that nothing later meets a sentence without bound', () => {
  const { sentences } = readText([block('pier '.repeat(1000))])
  expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThanOrEqual(400)
  expect(sentences.flatMap(({ words }) => words)).toHaveLength(1000)
})

it('has nothing to cut in nothing', () => {
  expect(cut('')).toEqual([])
  expect(cut(' \n\t ')).toEqual([])
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readText } from '../../scripts/readText.ts'

const texts = (text: string) => readText(text).blocks.map((block) => block.text)

it('reads a paragraph a line, with or without blank lines between them', () => {
  expect(texts('One.\nTwo.\n')).toEqual(['One.', 'Two.'])
  const short = 'The council said the bridge was closed.\nThe ferry sinks every year.\nNobody asked.'
  expect(texts(short)).toHaveLength(3)
  expect(texts('One.\n\nTwo.\r\n\r\n\r\nThree.')).toEqual(['One.', 'Two.', 'Three.'])
})

it('joins the lines of a paragraph that was wrapped by hand', () => {
  const wrapped = 'The council met on Monday and\nagreed to close the bridge for\nthe winter.\n\nNobody asked.\n'
  expect(texts(wrapped)).toEqual([
    'The council met on Monday and\nagreed to close the bridge for\nthe winter.',
    'Nobody asked.',
  ])
})

it('keeps lines apart that broke off long before the edge', () => {
  expect(texts('Dear all,\nThe bridge is closed for the winter, says the council.\nYours')).toHaveLength(3)
})

it('takes a short line without a full stop between two others for a heading', () => {
  const kinds = readText('First words.\n\nLights go out\n\n‘Nobody asked us’\n\nLast words.').blocks.map(
    ({ kind }) => kind,
  )
  expect(kinds).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph'])
})

it('finds every block at its own offset in the file, whatever the file holds', () => {
  const pieces = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u{1F4F0}',
    'İ',
    '\uFEFF',
    '\u00A0',
    '\u200F',
    'x'.repeat(120),
  )
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('')
      const { blocks } = readText(text)
      for (const block of blocks) expect(text.slice(block.offset, block.offset + block.text.length)).toBe(block.text)
      expect(
        blocks
          .map((block) => block.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
    }),
  )
})

it('does not take a hand-wrapped licence for one line a paragraph', () => {
  const blocks = texts(readFileSync('LICENSE', 'utf8'))
  expect(blocks.length).toBeLessThan(8)
})

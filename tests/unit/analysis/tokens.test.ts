import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findTokens } from '../../../lib/analysis/passes/tokens.ts'

const cut = (text: string) => findTokens(text).map((token) => text.slice(token.start, token.end))

describe('cuts like the Penn Treebank', () => {
  test.each([
    ['Brandt’s pier', ['Brandt', '’s', 'pier']],
    ["They didn't go.", ['They', 'did', "n't", 'go', '.']],
    ['we’ve won', ['we', '’ve', 'won']],
    ['the dockers’ union', ['the', 'dockers', '’', 'union']],
    ['a 40-year-old well-known mill', ['a', '40-year-old', 'well-known', 'mill']],
    ['$3.2bn, or 60%', ['$', '3.2bn', ',', 'or', '60', '%']],
    ['12,000 at 10:30', ['12,000', 'at', '10:30']],
    ['“Go,” she said.', ['“', 'Go', ',', '”', 'she', 'said', '.']],
    ['the U.S. at 9 a.m. today', ['the', 'U.S.', 'at', '9', 'a.m.', 'today']],
    ['R&D and O’Neill', ['R&D', 'and', 'O’Neill']],
    ['wait ... what?', ['wait', '...', 'what', '?']],
    ['one—two', ['one', '—', 'two']],
    ['#harbour @norvik', ['#harbour', '@norvik']],
  ])('%s', (text, words) => expect(cut(text)).toEqual(words))
})

describe('keeps an address whole', () => {
  test.each([
    ['See https://example.org/a?b=c, please.', 'https://example.org/a?b=c'],
    ['See www.example.org.', 'www.example.org'],
    ['Write to ilse@example.org today.', 'ilse@example.org'],
    ['It stood on example.co.uk first.', 'example.co.uk'],
  ])('%s', (text, address) => expect(cut(text)).toContain(address))
})

it('reads over soft hyphens and zero-width characters, and keeps offsets in the raw text', () => {
  const text = 'the har\u00adbour\u200b board'
  const harbour = findTokens(text)[1]
  expect(harbour?.text).toBe('harbour')
  expect(text.slice(harbour?.start, harbour?.end)).toBe('har\u00adbour\u200b')
})

it('keeps offsets where folding a letter changes its length', () => {
  const text = 'İzmir İl said so'
  expect(cut(text)).toEqual(['İzmir', 'İl', 'said', 'so'])
  expect(findTokens(text)[0]?.lower.length).toBeGreaterThan('İzmir'.length)
})

it('never cuts a surrogate pair', () => {
  expect(cut('fire 🔥🔥 in 𝒩orvik')).toEqual(['fire', '🔥', '🔥', 'in', '𝒩orvik'])
})

it('yields tokens in order, inside the text, apart from one another, that hold every letter and figure', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem())
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      let left = ''
      for (const token of findTokens(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        left += text.slice(end, token.start)
        end = token.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      expect(left + text.slice(end)).toMatch(/^\s*$/)
    }),
    { numRuns: 300 },
  )
})

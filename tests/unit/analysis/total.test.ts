import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { analyse } from '../../../lib/analysis/analyse.ts'
import { findFacts } from '../../../lib/analysis/facts.ts'
import type { Block, Report, Span } from '../../../lib/analysis/types.ts'
import { articleOf } from '../../../scripts/readExample.ts'
import { patience, runs } from '../../runs.ts'
import { anyArticle } from './anyArticle.ts'

/** Every span anywhere in a value. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('block' in value && 'start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

function expectSound(report: Report) {
  for (const { block, start, end } of spansIn({ ...report, blocks: [] })) {
    const { text } = report.blocks[block] as Block
    expect(0 <= start && start <= end && end <= text.length).toBe(true)
  }
  const sources = new Set(report.sources.map(({ id }) => id))
  const claims = new Set(report.claims.map(({ id }) => id))
  const attributions = new Set(report.attributions.map(({ id }) => id))
  for (const { source, claim, span } of report.findings) {
    expect(source === null || sources.has(source)).toBe(true)
    expect(claim === null || claims.has(claim)).toBe(true)
    expect(span.end).toBeGreaterThan(span.start)
  }
  for (const one of report.attributions) {
    expect(attributions.has(one.id)).toBe(true)
    for (const id of [...(one.source ? [one.source] : []), ...one.via]) expect(sources.has(id)).toBe(true)
  }
  for (const claim of report.claims) {
    for (const id of claim.sources) expect(sources.has(id)).toBe(true)
    for (const id of claim.attributions) expect(attributions.has(id)).toBe(true)
  }
  const gaps = report.findings.filter(({ kind }) => kind === 'unattributed').map(({ claim }) => claim)
  expect(new Set(gaps).size).toBe(gaps.length)
}

const REPORTS = runs(200, 10_000)

it(
  `makes a sound report of anything, the same each time, and never throws: ${REPORTS} articles`,
  () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const before = structuredClone(article)
        const report = analyse(article)
        expect(article).toEqual(before)
        expectSound(report)
        expect(JSON.stringify(analyse(article))).toBe(JSON.stringify(report))
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      }),
      { numRuns: REPORTS },
    )
  },
  patience(REPORTS, 20),
)

it.each(Object.getOwnPropertyNames(Object.prototype))('reads %s as a word like any other', (word) => {
  const text = `The ${word} said the pier was rotten. She ${word} of it. “${word},” said Ilse ${word}, the ${word}.`
  expectSound(analyse(articleOf([blockOf(text)])))
})

it('marks no words where what is handed on has none', () => {
  expectSound(analyse(articleOf([blockOf('Ilse Brandt told Radio Kelp 👩‍👩‍👧')])))
})

const PARAGRAPH =
  'The pier is rotten, Ilse Brandt said on Monday. The board secretly diverted more than 3 million crowns. “Nobody came,” she told Radio Kelp.'

it('finds twice as much in twice the text', () => {
  const count = (times: number) => {
    const facts = findFacts(
      articleOf(Array.from({ length: times }, (_, i) => blockOf(`${PARAGRAPH} It was day ${i}.`))),
    )
    return { sentences: facts.text.sentences.length, attributed: facts.attributed.length }
  }
  const once = count(20)
  const twice = count(40)
  expect(twice.sentences).toBe(2 * once.sentences)
  expect(twice.attributed).toBe(2 * once.attributed)
})

const blockOf = (text: string): Block => ({ kind: 'paragraph', text, offset: 0, links: [] })

/** How often sets and maps are asked and patterns tried while something is done: time without a clock. */
function countSteps(act: () => void): number {
  const steps = [vi.spyOn(Set.prototype, 'has'), vi.spyOn(Map.prototype, 'get'), vi.spyOn(RegExp.prototype, 'test')]
  try {
    act()
    return steps.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  } finally {
    for (const spy of steps) spy.mockRestore()
  }
}

it.each(['a.', '-', '“', "'", '(', 'said ', 'he said ', ', ', 'https://a', 'x@', 'İ', '. ', '“He said '])(
  'takes at most four times the steps for four times as much of %j',
  (piece) => {
    const steps = (times: number) => countSteps(() => findFacts(articleOf([blockOf(piece.repeat(times))])))
    expect(steps(2_000)).toBeLessThanOrEqual(steps(500) * 4 * 1.1)
  },
)

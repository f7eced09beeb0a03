import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJudged } from '../../../lib/analysis/genre.ts'
import type { Finding, Report } from '../../../lib/analysis/types.ts'
import { asideReport } from '../../../lib/report/asideReport.ts'
import { isBy, readBehind, readNearest } from '../../../lib/report/behind.ts'
import { chainText, readChain } from '../../../lib/report/chain.ts'
import { readLetters } from '../../../lib/report/imvain.ts'
import { readWeights } from '../../../lib/report/ledger.ts'
import { mixedLetters, mixedNames } from '../../../lib/report/mixedLetters.ts'
import { withoutMarks } from '../../../lib/report/putAside.ts'
import { readSearchWords } from '../../../lib/report/searchWords.ts'
import { nearestWords, saidBy } from '../../../lib/report/sourceWords.ts'
import { summaryText } from '../../../lib/report/summary.ts'
import { readAnswer } from '../../../lib/report/whyNot.ts'
import { anyReport } from './anyReport.ts'
import { english } from './english.ts'
import { sampleReport } from './sampleReport.ts'

const gap = sampleReport.findings.find(({ kind }) => kind === 'unattributed') as Finding
const single = sampleReport.findings.find(({ kind }) => kind === 'singleSource') as Finding
const [someone] = sampleReport.sources

/** A gap that Tomas Reyk stands near, as the analysis tells it. */
const near: Finding = { ...gap, source: someone?.id ?? null, values: { ...gap.values, who: someone?.name ?? '' } }

describe('who stands behind a mark', () => {
  it('is not whoever stands near it', () => {
    expect(readBehind(near, sampleReport)).toEqual([])
    expect(isBy(near, sampleReport, someone?.id ?? '')).toBe(false)
    expect(readNearest(near, sampleReport)).toBe(someone)
    expect(chainText(readChain(near, sampleReport, null, english), english)).not.toContain(someone?.name)
  })

  it('is said with kind and body, and the nearest source with why it was not taken', () => {
    expect(saidBy(single, sampleReport, english)).toContain(`${someone?.name} (a person)`)
    expect(nearestWords(single, sampleReport, english)).toBeNull()
    expect(nearestWords(near, sampleReport, english)).toContain('no word says')
    expect(nearestWords({ ...near, source: null }, sampleReport, english)).toBe(english('card.nearestNone'))
  })
})

it('says that a name mixes alphabets, and nothing of names that do not', () => {
  const named = (name: string): Report => ({
    ...sampleReport,
    sources: sampleReport.sources.map((source) => (source === someone ? { ...source, name } : source)),
  })
  expect(mixedNames(single, sampleReport, english)).toBeNull()
  for (const name of ['Zoë Ångström', 'Мария Петрова', 'Ελένη', '山田 Taro', 'O’Neill-Šmíd']) {
    expect(mixedNames(single, named(name), english)).toBeNull()
  }
  expect(mixedNames(single, named('\u0410da Finch'), english)).toContain('“\u0410” is of another')
  expect(mixedLetters('Rаdiо')).toBe('а о')
})

it('is by a relay where it came through it', () => {
  const relay = sampleReport.sources.find(({ name }) => name === 'Radio Nord')?.id ?? ''
  const carried = readWeights(sampleReport)
    .find(({ source }) => source.id === relay)
    ?.carried.map(({ id }) => id)
  const by = sampleReport.findings.filter((finding) => finding.claim !== null && isBy(finding, sampleReport, relay))
  expect(by.length).toBeGreaterThan(0)
  for (const { claim } of by) expect(carried).toContain(claim)
})

describe('the end of the chain', () => {
  const endOf = (text: string) => {
    const block = { kind: 'paragraph' as const, text, offset: 0, links: [] }
    const report = { ...sampleReport, blocks: [...sampleReport.blocks, block] }
    const span = { block: sampleReport.blocks.length, start: 0, end: text.length }
    return readChain({ ...single, span }, report, null, english).at(-1)
  }
  it.each([
    ['the logs show forty crossings', 'the logs'],
    ['he had footage of the boats', 'footage'],
    ['the boats crossed the reef', null],
    ['the catch was a record', null],
  ])('names what the speaker says there is to show: %s', (text, held) => {
    const name = held === null ? english('chain.evidenceMissing') : english('chain.evidenceDescribed', [held])
    expect(endOf(text)).toEqual({ name, role: 'evidence', missing: true })
  })
})

describe('IMVAIN', () => {
  it('counts, quotes and asks', () => {
    const letters = readLetters(single, sampleReport, english)
    expect(letters.map(({ letter }) => letter).join('')).toBe('IMVAN')
    expect(letters.map(({ value }) => value === null)).toEqual([true, false, false, true, false])
    expect(letters[1]?.value).toBe('one')
    expect(letters[4]?.value).toBe('named')
    expect(readLetters(near, sampleReport, english)[1]?.value).toBe('none')
  })
})

it('searches for what is claimed, and not for who claims it', () => {
  const words = readSearchWords(single, sampleReport).split(' ')
  expect(words.length).toBeGreaterThan(1)
  expect(words.length).toBeLessThanOrEqual(8)
  expect(words).not.toContain('Reyk')
})

it('puts marks aside without changing what the article stands on', () => {
  const left = withoutMarks(sampleReport, [gap.id])
  expect(left.findings.length).toBe(sampleReport.findings.length - 1)
  expect(summaryText(left, english)).toBe(summaryText(sampleReport, english))
  expect(readAnswer(sampleReport, gap.span, [gap.id])).toEqual({ type: 'putAside' })
  const told = JSON.stringify(asideReport([gap], sampleReport, 'https://example.org/', '1', english))
  expect(told).toContain(gap.rule)
})

it('says of a text that is not judged that it is not', () => {
  const opinion: Report = { ...sampleReport, genre: 'opinion', claims: [], findings: [] }
  expect(isJudged(opinion)).toBe(false)
  expect(summaryText(opinion, english)).toContain('not judged')
  expect(readAnswer({ ...opinion, attributions: [] }, gap.span)).toEqual({ type: 'genre' })
})

it('has words for every mark of any report', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const finding of report.findings) {
        expect(readLetters(finding, report, english)).toHaveLength(5)
        expect(readSearchWords(finding, report).split(' ').length).toBeLessThanOrEqual(8)
        expect(readChain(finding, report, null, english).length).toBeGreaterThan(2)
        expect(typeof saidBy(finding, report, english)).toBe('string')
      }
    }),
  )
})

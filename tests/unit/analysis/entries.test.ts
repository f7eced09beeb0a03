import { describe, expect, it } from 'vitest'
import { analyse } from '../../../lib/analysis/analyse.ts'
import type { Block, Report } from '../../../lib/analysis/types.ts'

const FILLING =
  'The harbour board met behind closed doors, and the ferries went on sailing by the summer timetable all through the day, with a crowd of people who stood on the quay in the rain to wait for whoever would come out of the door first.'
const GRAVE = 'The chairman has secretly diverted more than 3 million crowns in a fraud that robbed flood victims.'

const block = (text: string): Block => ({ kind: 'paragraph', text, offset: 0, links: [] })
/** A live blog of entries, each of some paragraphs. */
const read = (...entries: readonly (readonly string[])[]): Report =>
  analyse({
    title: 'Ferry inquiry: the day as it happened',
    url: 'https://courier.test/live/ferry-inquiry',
    site: null,
    language: 'en',
    genre: 'liveBlog',
    partial: false,
    blocks: entries.flatMap((texts) =>
      texts.map((text, index): Block => (index === 0 ? { ...block(text), startsEntry: true } : block(text))),
    ),
  })
const wordsOf = (report: Report, kind: string) =>
  report.findings
    .filter((finding) => finding.kind === kind)
    .map(({ span }) => report.blocks[span.block]?.text.slice(span.start, span.end))
const named = (report: Report) => report.sources.map(({ name, kind }) => `${kind} ${name}`)

describe('the entries of a live blog', () => {
  it('are judged, each in its place', () => {
    const report = read(
      ['Ferries sail as ever. Ilse Brandt, the chair, said the quay would stay open.', FILLING],
      ['Police come to the office.', FILLING, GRAVE],
    )
    expect(wordsOf(report, 'unattributed')).toEqual([GRAVE.slice(0, -1)])
    expect(report.findings.find(({ kind }) => kind === 'unattributed')?.span.block).toBe(4)
    expect(report.claims.find(({ sources }) => sources.length === 0)?.span.block).toBe(4)
  })

  it('do not go on with what somebody said in the one before', () => {
    const speech = '“They have taken all the books away, and nobody has told us why they came,” said Ilse Brandt.'
    const more = '“Nobody has told the council anything, and I shall say no more until they do.”'
    const report = (isApart: boolean) => (isApart ? read([speech], [more]) : read([speech, more], [FILLING]))
    expect(report(false).attributions.some(({ content }) => content.some((span) => span.block === 1))).toBe(true)
    expect(report(true).attributions.some(({ content }) => content.some((span) => span.block === 1))).toBe(false)
  })

  it('do not lend one another a source, nor a second voice', () => {
    const claim = 'Prosecutors said the chairman had secretly diverted the relief money to his brother’s firm.'
    const second = 'Petra Lund, his lawyer, denied that he had diverted the relief money to his brother’s firm.'
    const together = read([FILLING, claim, second], [FILLING])
    const apart = read([FILLING, claim], [FILLING, second])
    expect(wordsOf(together, 'singleSource')).toEqual([])
    expect(wordsOf(apart, 'singleSource')).toHaveLength(1)
  })

  it('are only cited where they are too short to judge', () => {
    const report = read([FILLING], [GRAVE, 'Ilse Brandt said the quay would stay open.'])
    expect(report.claims).toEqual([])
    expect(wordsOf(report, 'source')).toHaveLength(1)
  })

  it('have one source in common where the same one speaks in several', () => {
    const report = read(
      [FILLING, 'Brandt said that she would say no more.'],
      [FILLING, 'Ilse Brandt, the chair, said the quay would stay open. An official said it would not.'],
      [FILLING, 'An official said the office was shut. Brandt said that she knew nothing of it.'],
    )
    expect(named(report)).toEqual(['person Ilse Brandt', 'role An official', 'role An official'])
    const brandt = report.sources[0]
    expect(brandt?.mentions.map(({ block }) => block)).toEqual(expect.arrayContaining([1, 3, 5]))
    const known = new Set(report.sources.map(({ id }) => id))
    expect(new Set(report.findings.map(({ code }) => code))).toEqual(new Set(['person', 'role']))
    for (const { source } of [...report.findings, ...report.attributions]) expect(known).toContain(source)
  })

  it('say nothing of the blog as a whole', () => {
    const account = (what: string) => [FILLING, FILLING, `Ilse Brandt said the chairman had secretly ${what}.`]
    const report = read(
      account('diverted 3 million crowns'),
      account('bribed two inspectors'),
      account('burned the books of the company'),
    )
    expect(report.article.singleSource).toBeNull()
    expect(new Set(report.findings.map(({ scope }) => scope))).toEqual(new Set(['claim']))
    expect(report.article.claims).toBe(3)
  })

  it('are not judged where they cannot be told apart', () => {
    const [first] = read([FILLING, GRAVE], [FILLING]).blocks
    expect(first?.startsEntry).toBe(true)
    expect(wordsOf(read([FILLING, GRAVE]), 'unattributed')).toEqual([])
  })
})

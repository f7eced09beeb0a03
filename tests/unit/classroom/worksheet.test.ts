import { expect, it } from 'vitest'
import { readWorksheet, toWorksheetTable } from '../../../lib/classroom/worksheet.ts'
import { explain } from '../../../lib/report/explain.ts'
import { english } from '../report/english.ts'
import { sampleReport } from '../report/sampleReport.ts'

const worksheet = readWorksheet(sampleReport, english)
/** The rows of a table whose cells hold no quotation marks. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('","'))

it('has a row a source, with the letters of IMVAIN as far as the text shows them', () => {
  expect(worksheet.sources.map(({ name }) => name).toSorted()).toEqual(
    sampleReport.sources.map(({ name }) => name).toSorted(),
  )
  const [first] = worksheet.sources
  expect(first).toMatchObject({ name: 'Tomas Reyk', claims: 4 })
  const values = Object.fromEntries(first?.letters.map(({ letter, value }) => [letter, value]) ?? [])
  expect(values).toEqual({
    I: null,
    M: english('imvain.mOne'),
    V: english('imvain.vClaims'),
    A: null,
    N: english('imvain.nNamed'),
  })
  const register = worksheet.sources.find(({ name }) => name === 'The port’s register')
  expect(register?.letters[2]?.value).toBe(english('imvain.vShows'))
})

it('lists every claim that nobody stands behind', () => {
  const gaps = sampleReport.findings.filter(({ kind }) => kind === 'unattributed')
  expect(worksheet.bare.map(({ reason }) => reason)).toEqual(gaps.map((gap) => explain(gap, english).reason))
})

it('asks what this article’s own marks ask, and nothing twice', () => {
  const asks = new Set(sampleReport.findings.map((finding) => explain(finding, english).ask))
  expect(worksheet.questions.length).toBe(6)
  for (const { ask } of worksheet.questions) expect(asks).toContain(ask)
  expect(new Set(worksheet.questions.map(({ ask }) => ask)).size).toBe(worksheet.questions.length)
})

it('asks about words in their sentence', () => {
  const about = worksheet.questions.flatMap(({ words }) => words ?? [])
  expect(about.length).toBeGreaterThan(0)
  for (const { before, words, after } of about) {
    expect(words).not.toBe('')
    const inside = (before + words + after).replaceAll(/^…\u00a0|\u00a0…$/g, '')
    expect(sampleReport.blocks.some(({ text }) => text.includes(inside))).toBe(true)
  }
  expect(about.some(({ before, after }) => before + after !== '')).toBe(true)
})

it('still has something to ask where nothing is wanting', () => {
  const cited = { ...sampleReport, findings: sampleReport.findings.filter(({ kind }) => kind === 'source') }
  expect(readWorksheet(cited, english).questions.length).toBeGreaterThan(0)
})

it('is a table of as many columns in every row, whose pupil’s edition tells none of the tool’s answers', () => {
  const teacher = rowsOf(toWorksheetTable(worksheet, 'teacher', english))
  const pupil = rowsOf(toWorksheetTable(worksheet, 'pupil', english))
  expect(teacher.length).toBe(1 + worksheet.sources.length + worksheet.bare.length + worksheet.questions.length)
  for (const rows of [teacher, pupil]) for (const row of rows) expect(row.length).toBe(9)
  expect(teacher.flat()).toContain(worksheet.bare[0]?.reason)
  for (const { reason } of [...worksheet.bare, ...worksheet.questions]) expect(pupil.flat()).not.toContain(reason)
  expect(
    pupil
      .slice(1)
      .flatMap((row) => row.slice(3, 8))
      .join(''),
  ).toBe('')
})

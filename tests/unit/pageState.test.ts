import { expect, it } from 'vitest'
import { countGaps, newState, obey, shownFindings, withReport } from '../../lib/pageState.ts'
import { sampleReport } from './report/sampleReport.ts'

const ALL = { source: true, unattributed: true, singleSource: true }
const marked = withReport(newState('https://example.org/', ALL, false), sampleReport)
const gap = sampleReport.findings.find(({ kind }) => kind === 'unattributed')?.id ?? ''

it('has something to show once a report is there', () => {
  expect(marked.status).toBe('marked')
  expect(shownFindings(marked)).toEqual(sampleReport.findings)
  expect(countGaps(sampleReport)).toBe(sampleReport.findings.filter(({ kind }) => kind !== 'source').length)
})

it('closes the card of a kind that is switched off, and of marks that are hidden', () => {
  const open = obey(marked, { type: 'goTo', finding: gap })
  expect(open.active).toBe(gap)
  expect(obey(open, { type: 'show', kind: 'source', on: false }).active).toBe(gap)
  expect(obey(open, { type: 'show', kind: 'unattributed', on: false }).active).toBeNull()
  expect(obey(open, { type: 'hide', on: true })).toMatchObject({ hidden: true, active: null })
})

it('shows a mark that is gone to, also where its kind or all marks were off', () => {
  const off = obey(obey(marked, { type: 'show', kind: 'unattributed', on: false }), { type: 'hide', on: true })
  expect(obey(off, { type: 'goTo', finding: gap })).toMatchObject({ hidden: false, shown: ALL, active: gap })
})

it('goes nowhere where the mark is not there', () => {
  expect(obey(marked, { type: 'goTo', finding: 'none' })).toBe(marked)
})

it('lets go of what a new report no longer has', () => {
  const source = sampleReport.sources[0]?.id ?? ''
  const held = { ...marked, active: gap, lit: source, without: [source] }
  expect(withReport(held, sampleReport)).toMatchObject({ active: gap, lit: source, without: [source] })
  const other = { ...sampleReport, findings: [], sources: [] }
  expect(withReport(held, other)).toMatchObject({ active: null, lit: null, without: [] })
})

it('is skipped where the report was', () => {
  expect(withReport(marked, { ...sampleReport, skipped: 'language' })).toMatchObject({
    status: 'skipped',
    skipped: 'language',
  })
})

it('begins a presentation with the card closed, and ends it', () => {
  const open = obey(marked, { type: 'goTo', finding: gap })
  const presented = obey(open, { type: 'present', on: true })
  expect(presented).toMatchObject({ active: null, presenting: { at: null, revealed: [] } })
  expect(obey(presented, { type: 'present', on: false }).presenting).toBeNull()
})

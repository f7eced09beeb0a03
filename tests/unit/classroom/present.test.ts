import { expect, it } from 'vitest'
import {
  BEGINNING,
  type Presenting,
  present,
  readRest,
  readRevealed,
  readStops,
} from '../../../lib/classroom/present.ts'
import { textAt } from '../../../lib/report/excerpt.ts'
import { sampleReport } from '../report/sampleReport.ts'

const stops = readStops(sampleReport, [])
const press = (now: Presenting, ...keys: readonly string[]) =>
  keys.reduce((before, key) => present(before, key, stops.length) ?? before, now)

it('halts at every claim, in the order of the article, with its whole sentence', () => {
  expect(stops.length).toBe(sampleReport.claims.length)
  const [, second] = stops
  expect(textAt(sampleReport, second?.sentence ?? { block: 0, start: 0, end: 0 })).toBe(
    'Tomas Reyk, spokesman for the Calder fishing union, told Radio Nord that Maro’s boats had crossed the reef forty times since March.',
  )
  const places = stops.map(({ sentence }) => [sentence.block, sentence.start] as const)
  expect(places).toEqual(places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]))
})

it('halts at claims that nothing is wanting of, and not at marks that were put aside', () => {
  expect(stops.filter(({ finding }) => finding === null).length).toBe(2)
  expect(readStops(sampleReport, ['f1']).length).toBe(stops.length - 1)
})

it('walks a text in which no claim is judged by its citations', () => {
  const cited = { ...sampleReport, claims: [], findings: sampleReport.findings.filter(({ kind }) => kind === 'source') }
  expect(readStops(cited, []).map(({ finding }) => finding?.id)).toEqual(cited.findings.map(({ id }) => id))
})

it('asks before it tells, and tells the kind before the reason, by a presenter’s keys alone', () => {
  expect(press(BEGINNING, 'PageDown')).toMatchObject({ at: 0, stage: 'question' })
  expect(press(BEGINNING, 'PageDown', 'PageDown')).toMatchObject({ at: 0, stage: 'kind' })
  const told = press(BEGINNING, 'PageDown', 'PageDown', 'PageDown')
  expect(told).toMatchObject({ at: 0, stage: 'reason' })
  const next = press(told, 'PageDown')
  expect(next).toMatchObject({ at: 1, stage: 'question' })
  expect(press(next, 'PageUp')).toEqual(told)
  expect(press(told, 'PageUp', 'PageUp', 'PageUp')).toEqual(BEGINNING)
})

it('walks by N and P, and stays where there is nothing more', () => {
  expect(press(BEGINNING, 'n', 'N')).toMatchObject({ at: 1, stage: 'question' })
  expect(press(BEGINNING, 'n', 'p')).toEqual(BEGINNING)
  const last = { ...BEGINNING, at: stops.length - 1 }
  expect(press(last, 'n')).toEqual(last)
  expect(press(BEGINNING, 'PageUp')).toEqual(BEGINNING)
})

it('reveals kinds one by one, the lit sentence’s own first when its kind is told', () => {
  const asking = press(BEGINNING, 'n')
  expect(readRevealed(sampleReport, stops[0], asking)).toEqual([])
  expect(readRevealed(sampleReport, stops[0], press(asking, 'PageDown'))).toEqual([stops[0]?.finding])
  const all = readRevealed(sampleReport, undefined, press(BEGINNING, '3'))
  expect(all).toEqual(sampleReport.findings.filter(({ kind }) => kind === 'singleSource'))
  expect(press(BEGINNING, '3', '3')).toEqual(BEGINNING)
  expect(press(BEGINNING, '1', '2', 'h')).toEqual(BEGINNING)
})

it('ends by Escape or its own key, and leaves other keys alone', () => {
  expect(present(BEGINNING, 'Escape', 3)).toBeNull()
  expect(present(BEGINNING, 'c', 3)).toBeNull()
  expect(present(BEGINNING, 'x', 3)).toBeUndefined()
})

it('dims all of the text but the sentence', () => {
  const sentence = stops[1]?.sentence ?? { block: 0, start: 0, end: 0 }
  const rest = readRest(sampleReport, sentence)
  const length = rest.reduce((sum, { start, end }) => sum + end - start, sentence.end - sentence.start)
  expect(length).toBe(sampleReport.blocks.reduce((sum, { text }) => sum + text.length, 0))
})

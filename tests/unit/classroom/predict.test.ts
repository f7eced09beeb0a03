import { expect, it } from 'vitest'
import {
  isOver,
  newPrediction,
  type Prediction,
  readOutcomes,
  reasonOf,
  toggleGuess,
} from '../../../lib/classroom/predict.ts'
import { readSentences } from '../../../lib/classroom/sentences.ts'
import { textAt } from '../../../lib/report/excerpt.ts'
import { explain } from '../../../lib/report/explain.ts'
import { english } from '../report/english.ts'
import { sampleReport } from '../report/sampleReport.ts'

const begun = newPrediction(sampleReport)
const sentence = (words: string) => {
  const found = readSentences(sampleReport).find((span) => textAt(sampleReport, span).includes(words))
  if (found === undefined) throw new Error(`No sentence has: ${words}`)
  return found
}
const outcomes = (prediction: Prediction) => readOutcomes(sampleReport, prediction.guesses)

it('takes a mark back where it is set once more, and knows several kinds in one sentence', () => {
  const once = toggleGuess(begun, sentence('Damning proof'), 'unattributed')
  expect(once.guesses.length).toBe(1)
  expect(toggleGuess(once, sentence('Damning proof'), 'source').guesses.length).toBe(2)
  expect(toggleGuess(once, sentence('Damning proof'), 'unattributed')).toEqual(begun)
})

it('changes nothing any more once all is revealed', () => {
  const revealed = { ...begun, revealed: true }
  expect(toggleGuess(revealed, sentence('Damning proof'), 'source')).toBe(revealed)
})

it('tells where both agree, what only the tool has and what only the pupil has', () => {
  const marked = toggleGuess(
    toggleGuess(begun, sentence('Damning proof'), 'unattributed'),
    sentence('lists two'),
    'unattributed',
  )
  const found = outcomes(marked)
  const of = (verdict: string) => found.filter((outcome) => outcome.verdict === verdict)
  expect(of('agree').map(({ finding }) => finding?.id)).toEqual(['f1'])
  expect(of('you').map((outcome) => textAt(sampleReport, outcome.sentence))).toEqual([
    'The port’s register, published on its website, lists two.',
  ])
  const others = sampleReport.findings.filter(({ id }) => id !== 'f1')
  expect(
    of('tool')
      .map(({ finding }) => finding?.id)
      .toSorted(),
  ).toEqual(others.map(({ id }) => id).toSorted())
})

it('gives the tool’s own reason, also where it has no such mark', () => {
  const [agreed, alone] = [
    outcomes(toggleGuess(begun, sentence('Damning proof'), 'unattributed'))[0],
    outcomes(toggleGuess(begun, sentence('no night sailing'), 'singleSource')).find(({ verdict }) => verdict === 'you'),
  ]
  if (agreed?.finding == null || alone === undefined) throw new Error('No outcome')
  expect(reasonOf(agreed, sampleReport, english)).toBe(explain(agreed.finding, english).reason)
  expect(reasonOf(alone, sampleReport, english)).toContain('Ilse Brandt')
})

it('knows the text that it was made over', () => {
  expect(isOver(begun, sampleReport)).toBe(true)
  expect(isOver(begun, { ...sampleReport, blocks: sampleReport.blocks.slice(1) })).toBe(false)
})

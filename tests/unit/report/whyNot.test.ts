import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../lib/analysis/types.ts'
import { cutSentences } from '../../../lib/report/sentences.ts'
import { readAnswer } from '../../../lib/report/whyNot.ts'
import { anyReport, anyText } from './anyReport.ts'
import { sampleReport } from './sampleReport.ts'

const answerTo = (words: string, report: Report = sampleReport) => {
  const block = report.blocks.findIndex(({ text }) => text.includes(words))
  const start = report.blocks[block]?.text.indexOf(words) ?? 0
  return readAnswer(report, { block, start, end: start + words.length })
}

describe('why is this not marked', () => {
  it('names the mark where there is one', () => {
    expect(answerTo('Maro’s aim is')).toMatchObject({ type: 'marked', finding: { id: 'f8' } })
  })

  it('names those who stand behind a claim', () => {
    expect(answerTo('no night sailing')).toMatchObject({
      type: 'backed',
      sources: [{ name: 'Ilse Brandt' }, { name: 'The port’s register' }],
    })
  })

  it('names the source that still speaks', () => {
    const [attribution] = sampleReport.attributions
    const report: Report = {
      ...sampleReport,
      claims: [],
      findings: [],
      attributions: attribution === undefined ? [] : [{ ...attribution, carried: true }],
    }
    expect(answerTo('crossed the reef', report)).toMatchObject({ type: 'carried', source: { name: 'Tomas Reyk' } })
  })

  it('says of headings that they are not judged', () => {
    const report: Report = {
      ...sampleReport,
      blocks: [{ kind: 'heading', text: 'What the union says', offset: 0, links: [] }],
      claims: [],
      findings: [],
      attributions: [],
    }
    expect(answerTo('union', report)).toEqual({ type: 'heading' })
  })

  it('has an answer for any words', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(5), fc.nat(30), fc.nat(30), (report, block, start, length) => {
        expect(readAnswer(report, { block, start, end: start + length }).type).toBeTypeOf('string')
      }),
    )
  })
})

it('cuts a text into sentences that are the text again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(
        cutSentences(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text)
    }),
  )
})

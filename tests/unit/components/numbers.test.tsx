import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Filters } from '../../../components/Filters.tsx'
import { FindingList } from '../../../components/FindingList.tsx'
import { Ledger } from '../../../components/Ledger.tsx'
import { Outline } from '../../../components/Outline.tsx'
import { RemainderNote, SourceList } from '../../../components/SourceList.tsx'
import { findingsOf, type VoiceFilter } from '../../../components/voiceFilter.ts'
import { WordsContext } from '../../../components/words.ts'
import { KINDS } from '../../../lib/keyCommand.ts'
import { readLedger, readWays, readWeights } from '../../../lib/report/ledger.ts'
import { readRemainder } from '../../../lib/report/without.ts'
import { anyReport } from '../report/anyReport.ts'
import { english } from '../report/english.ts'

const ALL = { source: true, unattributed: true, singleSource: true }
const nothing = () => {}

function render(node: ReactNode): string {
  return renderToStaticMarkup(<WordsContext value={english}>{node}</WordsContext>)
}

/** The numbers that stand in the elements of a class, in order. */
function numbersIn(html: string, className: string): number[] {
  return [...html.matchAll(new RegExp(`class="${className}">(\\d+)<`, 'g'))].map((found) => Number(found[1]))
}

describe('every number shown equals the report’s', () => {
  it('in the ledger, whose segments add up to the claims', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const html = render(
          <Ledger
            report={report}
            chosen={null}
            gone={new Set()}
            onChoose={nothing}
            onLight={nothing}
            onMore={nothing}
          />,
        )
        const shown = numbersIn(html, 'segmentCount')
        expect(shown.reduce((sum, count) => sum + count, 0)).toBe(report.claims.length)
        const ledger = readLedger(report)
        const named = ledger.filter(({ source }) => source !== null)
        const drawn = [...readWays(named, report).flatMap(({ voices }) => voices), ...ledger.slice(named.length)]
        if (named.length <= 6) expect(shown).toEqual(drawn.map(({ claims }) => claims.length))
      }),
    )
  })

  it('on the filters, which add up to the findings', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const shown = numbersIn(render(<Filters report={report} shown={ALL} onShow={nothing} />), 'filterCount')
        expect(shown).toEqual(KINDS.map((kind) => report.findings.filter((finding) => finding.kind === kind).length))
      }),
    )
  })

  it('over the list, which is as long as it says', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom(...KINDS),
        fc.constantFrom<VoiceFilter>(null, 'nobody', { source: 's0' }),
        (report, off, voice) => {
          const shown = { ...ALL, [off]: false }
          const html = render(
            <FindingList
              report={report}
              site={null}
              shown={shown}
              voice={voice}
              active={null}
              dimmed={new Set()}
              onGoTo={nothing}
              onCopy={nothing}
              onPutAside={nothing}
              onClear={nothing}
            />,
          )
          const listed = html.match(/<li class="finding /g)?.length ?? 0
          expect(listed).toBe(findingsOf(report, voice).filter((finding) => shown[finding.kind]).length)
          expect(html).toContain(`role="status">${listed === 0 ? 'No' : listed} mark`)
        },
      ),
    )
  })

  it('beside the sources', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const html = render(
          <SourceList report={report} without={[]} onWithout={nothing} onLight={nothing} onChoose={nothing} />,
        )
        expect(html.match(/class="sourceRow"/g)?.length ?? 0).toBe(report.sources.length)
        const shown = [...html.matchAll(/behind (\d+|no) claim|brought (\d+) claim/g)].map(
          (found) => Number(found[1] ?? found[2]) || 0,
        )
        const borne = readWeights(report).map(({ claims, carried }) => claims.length || carried.length)
        expect(shown).toEqual(borne)
      }),
    )
  })

  it('where a source is taken away', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(8), (report, n) => {
        const without = report.sources[n] === undefined ? [] : [report.sources[n].id]
        const html = render(<RemainderNote report={report} without={without} onRestore={nothing} />)
        if (without.length === 0) {
          expect(html).toBe('')
          return
        }
        const left = readRemainder(report, without).claims.length
        expect(html).toContain(`${left === 0 ? 'None' : left} of ${report.claims.length} claims`)
      }),
    )
  })
})

it('shows the whole article in the outline, word for word', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const html = render(<Outline report={report} shown={ALL} dimmed={new Set()} putAside={[]} onGoTo={nothing} />)
      for (const { text } of report.blocks) {
        const written = render(text)
        expect(html.replace(/<[^>]*>/g, '')).toContain(written)
      }
    }),
  )
})

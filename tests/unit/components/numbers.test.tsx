import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Comparison } from '../../../components/Comparison.tsx'
import { Filters } from '../../../components/Filters.tsx'
import { FIRST_RENDERED, FindingList } from '../../../components/FindingList.tsx'
import { Ledger } from '../../../components/Ledger.tsx'
import { Outline } from '../../../components/Outline.tsx'
import { ReportView } from '../../../components/ReportView.tsx'
import { RemainderNote, SourceList } from '../../../components/SourceList.tsx'
import { findingsOf, type VoiceFilter } from '../../../components/voiceFilter.ts'
import { WordsContext } from '../../../components/words.ts'
import { KINDS } from '../../../lib/analysis/types.ts'
import { readWells } from '../../../lib/report/compare.ts'
import { readLedger, readWays, readWeights } from '../../../lib/report/ledger.ts'
import { summaryText } from '../../../lib/report/summary.ts'
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
          const count = findingsOf(report, voice).filter((finding) => shown[finding.kind]).length
          // The rest is rendered after the first paint, which only a browser has: the tests with real ones count it.
          expect(listed).toBe(Math.min(count, FIRST_RENDERED))
          expect(html).toContain(`role="status">${count === 0 ? 'No' : count} mark`)
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

  it('in the popup as a whole: its sentence, its segments and its filters', () => {
    fc.assert(
      fc.property(anyReport, fc.array(fc.nat(12), { maxLength: 3 }), (report, picked) => {
        const putAside = [...new Set(picked.flatMap((i) => report.findings[i]?.id ?? []))]
        const html = render(
          <ReportView
            report={report}
            site={null}
            shown={ALL}
            hidden={false}
            active={null}
            without={[]}
            putAside={putAside}
            Outline={null}
            Compare={null}
            onShow={nothing}
            onCommand={nothing}
            onGoTo={nothing}
            onLight={nothing}
            onWithout={nothing}
            onCopy={nothing}
            onPutAside={nothing}
            onReport={nothing}
            onExport={nothing}
          />,
        )
        const sentence = /<h1 class="summary">(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<\/?strong>/g, '')
        expect(sentence).toBe(render(summaryText(report, english)))
        const claims = numbersIn(html, 'segmentCount').reduce((sum, count) => sum + count, 0)
        expect(claims).toBe(report.claims.length)
        const marks = numbersIn(html, 'filterCount').reduce((sum, count) => sum + count, 0)
        expect(marks).toBe(report.findings.length - putAside.length)
        expect(html.match(/<li class="finding /g)?.length ?? 0).toBe(Math.min(marks, FIRST_RENDERED))
        expect(/(\d+) marks? put aside/.exec(html)?.[1] ?? '0').toBe(String(putAside.length))
      }),
    )
  })

  it('in the comparison of articles', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 2, maxLength: 3 }), (reports) => {
        const buckets = reports.map((report, i) => ({ id: `${i}`, title: `Paper ${i}`, report }))
        const wells = readWells(buckets)
        const html = render(<Comparison buckets={buckets} onRefresh={nothing} />)
        const shares = [...html.matchAll(/>(\d+) of (\d+) articles</g)].map((found) => [
          Number(found[1]),
          Number(found[2]),
        ])
        expect(shares.slice(-wells.length || shares.length)).toEqual(
          wells.map((well) => [well.buckets.length, reports.length]),
        )
        const claims = [...html.matchAll(/Paper \d(?:<!-- -->)?: (?:<!-- -->)?(\d+|no) claims?</g)].map(
          (found) => Number(found[1]) || 0,
        )
        expect(claims).toEqual(wells.flatMap((well) => well.buckets.map((bucket) => bucket.claims)))
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

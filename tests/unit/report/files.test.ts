import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../lib/analysis/types.ts'
import { toAnnotations } from '../../../lib/report/annotations.ts'
import { toCsv } from '../../../lib/report/csv.ts'
import { EXCERPT_WORDS, excerptAt, textAt } from '../../../lib/report/excerpt.ts'
import { toHtml } from '../../../lib/report/html.ts'
import { toJson } from '../../../lib/report/json.ts'
import { readLedger } from '../../../lib/report/ledger.ts'
import { toMarkdown } from '../../../lib/report/markdown.ts'
import { plain } from '../../../lib/report/phrase.ts'
import { readQuotation } from '../../../lib/report/quote.ts'
import { readSegments } from '../../../lib/report/segments.ts'
import { anyReport, anyText } from './anyReport.ts'
import { english } from './english.ts'
import { sampleReport } from './sampleReport.ts'

const NOWHERE = { block: -1, start: 0, end: 0 }
const origin = { url: 'https://norlandcourier.test/reef?a=1&b=<2>', site: 'norlandcourier.test', readAt: '1 May 2027' }

describe('the HTML file', () => {
  it('has no markup but its own, whatever the page said', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('whole', 'marked'), (report, extent) => {
        const html = toHtml(report, english, { ...origin, url: 'javascript:alert(1)' }, extent)
        const names = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((tag) => tag[1])
        expect(names.filter((name) => ['script', 'img', 'iframe'].includes(name ?? ''))).toEqual([])
        expect(html).not.toMatch(/href="(?!#)(?!https?:)/)
        expect(html.match(/<style>/g)).toHaveLength(1)
        expect(html.match(/<\/style>/g)).toHaveLength(1)
      }),
    )
  })

  it('keeps every word of the article and numbers every mark', () => {
    const html = toHtml(sampleReport, english, origin, 'whole')
    const article = html.slice(html.indexOf('<main>'), html.indexOf('</main>'))
    const words = article
      .replace(/<sup.*?<\/sup>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'")
    for (const { text } of sampleReport.blocks) expect(words).toContain(text)
    for (const i of sampleReport.findings.keys()) {
      expect(html.split(`<sup id="m${i + 1}">`)).toHaveLength(2)
      expect(html).toContain(`<li id="n${i + 1}">`)
    }
  })

  it('shows only sentences that bear a mark where only excerpts are wanted', () => {
    const first = sampleReport.blocks.findIndex(({ kind }) => kind === 'paragraph')
    const blocks = sampleReport.blocks.map((block, i) =>
      i === first ? { ...block, text: `${block.text} The tide turns.` } : block,
    )
    const report = { ...sampleReport, blocks }
    expect(toHtml(report, english, origin, 'whole')).toContain('The tide turns.')
    const excerpts = toHtml(report, english, origin, 'marked')
    expect(excerpts).not.toContain('The tide turns.')
    for (const i of report.findings.keys()) expect(excerpts).toContain(`<sup id="m${i + 1}">`)
  })

  it('quotes no more words than it may, and says how many', () => {
    const [finding] = sampleReport.findings
    if (finding === undefined) throw new Error('No finding')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 }), (paragraphs, length) => {
        const text = `tide ${'and '.repeat(length)}turns. Nobody asked.`
        const blocks = Array.from({ length: paragraphs }, () => ({
          kind: 'paragraph' as const,
          text,
          offset: 0,
          links: [],
        }))
        const findings = blocks.map((_, block) => ({
          ...finding,
          id: `f${block}`,
          span: { block, start: 0, end: 4 },
          evidence: [],
        }))
        const html = toHtml({ ...sampleReport, blocks, findings }, english, origin, 'marked')
        const words = Math.min(paragraphs, Math.floor(EXCERPT_WORDS / (length + 2))) * (length + 2)
        expect(html).toContain(`Excerpts: ${words} of the article’s ${paragraphs * (length + 4)} words.`)
        const article = html.slice(html.indexOf('<main>'), html.indexOf('</main>'))
        expect(article.match(/turns\./g)?.length ?? 0).toBe(words / (length + 2))
        expect(article).not.toContain('Nobody asked.')
      }),
    )
  })
})

it.each([
  ['HTML', (report: Report) => toHtml(report, english, origin, 'whole')],
  ['Markdown', (report: Report) => toMarkdown(report, english, origin)],
])('a gap in the %s file does not rest on the source that merely stands near it', (_, write) => {
  const bare = new Set(sampleReport.claims.filter(({ sources }) => sources.length === 0).map(({ id }) => id))
  const findings = sampleReport.findings.map((one) => (bare.has(one.claim ?? '') ? { ...one, source: 's1' } : one))
  const told = write({ ...sampleReport, findings }).split(english('findings.restsOnNobody'))
  expect(bare.size).toBeGreaterThan(0)
  expect(told).toHaveLength(bare.size + 1)
})

describe('segments', () => {
  it('put together are the text again', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, pairs) => {
        const finding = sampleReport.findings[0]
        if (finding === undefined) return
        const findings = pairs.map(([a, b], i) => ({
          ...finding,
          id: `f${i}`,
          span: { block: 0, start: Math.min(a, b), end: Math.max(a, b) },
        }))
        expect(
          readSegments(text, findings)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('a quotation', () => {
  it('shows which words name source and cue, and which made a gap', () => {
    const strongIn = (id: string) => {
      const finding = sampleReport.findings.find((each) => each.id === id)
      const pieces = finding === undefined ? [] : readQuotation(sampleReport, finding, 40).words
      return pieces.filter((piece) => piece.strong).map((piece) => piece.text)
    }
    expect(strongIn('f2')).toEqual(['Tomas Reyk,', 'Radio Nord'])
    expect(strongIn('f1')).toEqual(['Damning proof'])
  })

  it('is the marked words, whatever stands out in them', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const finding of report.findings) {
          expect(plain(readQuotation(report, finding, 10).words)).toBe(textAt(report, finding.span))
        }
      }),
    )
  })
})

describe('the table of claims', () => {
  it('has a row a claim and as many cells a row, none of them a formula', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const rows = readCsv(toCsv(report, english).slice(1))
        expect(rows).toHaveLength(report.claims.length + 1)
        for (const row of rows) {
          expect(row).toHaveLength(9)
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        }
      }),
    )
  })
})

describe('Markdown', () => {
  it('lets no text of the page become markup', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const markdown = toMarkdown(report, english, origin)
        expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/)
        expect(markdown.match(/^# /gm)).toHaveLength(1)
      }),
    )
  })
})

describe('JSON', () => {
  it('is the report with each mark in words', () => {
    const json = toJson(sampleReport, english)
    expect({ ...json, findings: [] }).toEqual({ ...sampleReport, findings: [] })
    for (const finding of json.findings) {
      expect(finding.reason).not.toBe('')
      expect(finding.ask).not.toBe('')
    }
  })
})

describe('Web Annotations', () => {
  it('have an id, a body and a quotation that stands in the text, each once', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { total, first, annotations } = toAnnotations(report, english, origin) as {
          readonly total: number
          readonly first: { readonly items: readonly Item[] }
          readonly annotations: readonly unknown[]
        }
        expect([total, first.items.length, annotations.length]).toEqual(Array(3).fill(report.findings.length))
        expect(new Set(first.items.map((item) => item.id)).size).toBe(report.findings.length)
        for (const [i, { target }] of first.items.entries()) {
          const { exact, prefix, suffix } = target.selector
          const span = report.findings[i]?.span
          if (span === undefined) continue
          expect(exact).toBe(textAt(report, span))
          expect(report.blocks[span.block]?.text).toContain(prefix + exact + suffix)
        }
      }),
    )
  })
})

describe('every number in a file equals the report’s', () => {
  const countsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => Number(found[1]))

  it('in HTML: ledger, legend, marks, notes and sources', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const html = toHtml(report, english, origin, 'whole')
        const ledger = countsIn(html, /<li(?: class="nobody")? style="flex-grow:\d+"><b>(\d+)<\/b>/g)
        expect(ledger).toEqual(readLedger(report).map(({ claims }) => claims.length))
        expect(ledger.reduce((sum, count) => sum + count, 0)).toBe(report.claims.length)
        const kinds = ['source', 'unattributed', 'singleSource']
        const counts = kinds.map((kind) => report.findings.filter((finding) => finding.kind === kind).length)
        expect(countsIn(html, /<\/span> \((\d+)\)\. /g)).toEqual(counts)
        const numbers = report.findings.map((_, i) => i + 1)
        expect(countsIn(html, /<li id="n(\d+)">/g)).toEqual(numbers)
        // A mark of an empty paragraph, which only this test makes, has no words to stand at.
        const inText = numbers.filter((number) => textAt(report, report.findings[number - 1]?.span ?? NOWHERE) !== '')
        expect(countsIn(html, /<sup id="m(\d+)">/g).toSorted((a, b) => a - b)).toEqual(inText)
      }),
    )
  })

  it('in Markdown: voices and marks', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = toMarkdown(report, english, origin)
        expect(countsIn(text, /^- .*: (\d+) claims?$/gm)).toEqual(readLedger(report).map(({ claims }) => claims.length))
        expect(countsIn(text, /^(\d+)\. \*\*/gm)).toEqual(report.findings.map((_, i) => i + 1))
      }),
    )
  })

  it('in JSON and in the table', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const json = toJson(report, english)
        expect([json.findings.length, json.claims, json.article]).toEqual([
          report.findings.length,
          report.claims,
          report.article,
        ])
        const paragraphs = readCsv(toCsv(report, english).slice(1))
          .slice(1)
          .map((row) => Number(row[1]))
        expect(paragraphs).toEqual(report.claims.map(({ span }) => span.block + 1))
      }),
    )
  })
})

interface Item {
  readonly id: string
  readonly target: { readonly selector: { readonly exact: string; readonly prefix: string; readonly suffix: string } }
}

describe('an excerpt', () => {
  it('holds the words, and around them only what stands there', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(20), (report, room) => {
        for (const { span } of report.findings) {
          const { before, words, after } = excerptAt(report, span, room)
          const text = report.blocks[span.block]?.text ?? ''
          expect(words).toBe(text.slice(span.start, span.end))
          expect(text.slice(0, span.start).endsWith(before.replace(/^…\u00a0/, ''))).toBe(true)
          expect(text.slice(span.end).startsWith(after.replace(/\u00a0…$/, ''))).toBe(true)
        }
      }),
    )
  })
})

/** Reads a table as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

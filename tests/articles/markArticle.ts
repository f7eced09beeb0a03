import type { Finding, Report } from '../../lib/analysis/types.ts'

/** S cites a source, U is unattributed, O rests on one. */
const SIGNS = { source: 'S', unattributed: 'U', singleSource: 'O' } as const

/** A report as one reads it: the article with numbered brackets where marks are, and a line for each mark. */
export function markArticle(report: Report): string {
  const numbered = report.findings.map((finding, index) => ({ finding, label: `${SIGNS[finding.kind]}${index + 1}` }))
  const paragraphs = report.blocks.map(({ kind, text }, block) => {
    // What opens is set before what closes at the same place would be; longer marks stand outside shorter ones.
    const edges = numbered
      .filter(({ finding }) => finding.span.block === block)
      .flatMap(({ finding: { span }, label }, order) => [
        { at: span.start, text: `[${label} `, rank: 1, length: -(span.end - span.start), order },
        { at: span.end, text: ']', rank: 0, length: span.end - span.start, order: -order },
      ])
      .toSorted((a, b) => b.at - a.at || b.rank - a.rank || b.length - a.length || b.order - a.order)
    const marked = edges.reduce((done, edge) => done.slice(0, edge.at) + edge.text + done.slice(edge.at), text)
    return kind === 'paragraph' ? marked : `(${kind}) ${marked}`
  })
  const single = report.article.singleSource
  const verdict = single
    ? `${single.scope}: ${nameOf(report, single.source)}, ${single.claims} of ${single.of}`
    : 'no single source'
  const lines = numbered.map(({ finding, label }) => `- ${label} ${lineOf(report, finding)}`)
  return `${paragraphs.join('\n\n')}\n\n---\n\n${verdict}; ${report.article.claims} claims\n\n${lines.join('\n')}\n`
}

function lineOf(report: Report, { rule, kind, code, source, values }: Finding): string {
  const via = values.via === '' ? '' : ` via ${values.via}`
  const near = kind === 'unattributed' ? 'nearest ' : ''
  const who = source === null ? '' : ` · ${near}${nameOf(report, source)}${via}`
  return `${rule} (${code})${who} · “${values.trigger}”`
}

const nameOf = (report: Report, id: string) => report.sources.find((source) => source.id === id)?.name || '(the outlet)'

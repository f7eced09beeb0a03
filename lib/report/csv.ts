import type { Report } from '../analysis/types.ts'
import { textAt } from './excerpt.ts'
import { explain } from './explain.ts'
import { sourcesById, viaNames } from './ledger.ts'
import { joinNames } from './phrase.ts'
import type { Translate } from './translate.ts'

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'
/** A cell that starts so is taken for a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/

/** The article's claims as a table, a row a claim, as RFC 4180 has it: commas, quotes doubled, CRLF. */
export function toCsv(report: Report, t: Translate): string {
  const sources = sourcesById(report)
  const findings = new Map(report.findings.flatMap((finding) => (finding.claim ? [[finding.claim, finding]] : [])))
  const head = ['claim', 'section', 'code', 'who', 'sourceKind', 'via', 'kind', 'reason', 'ask'] as const
  const rows = report.claims.map((claim) => {
    const voices = claim.sources.flatMap((id) => sources.get(id) ?? [])
    const finding = findings.get(claim.id)
    const words = finding ? explain(finding, t) : null
    return [
      textAt(report, claim.span),
      String(claim.span.block + 1),
      t(`codes.${claim.code}`),
      voices.map((source) => source.name).join('; '),
      voices.map((source) => t(`sourceKinds.${source.kind}`)).join('; '),
      joinNames([...new Set(voices.flatMap((source) => viaNames(source, report)))], t),
      finding ? t(`kinds.${finding.kind}`) : '',
      words?.reason ?? '',
      words?.ask ?? '',
    ]
  })
  return toTable([head.map((name) => t(`report.${name}`)), ...rows])
}

/** A table as RFC 4180 has it, safe for spreadsheets. */
export function toTable(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

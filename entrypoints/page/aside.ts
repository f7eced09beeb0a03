import type { Finding, Report } from '../../lib/analysis/types.ts'
import type { AsideMark } from '../../lib/protocol.ts'
import { textAt } from '../../lib/report/excerpt.ts'
import { ask } from './ask.ts'

/** Ids of the marks of a report that the reader has put aside on this page before. Rejects where the extension is gone. */
export async function readPutAside(report: Report, url: string): Promise<readonly string[]> {
  const marks = report.findings.map((finding) => markOf(finding, report))
  const answers = await ask({ type: 'aside', url, marks })
  return report.findings.filter((_finding, i) => answers?.[i]).map(({ id }) => id)
}

/** Has the worker remember that a mark was put aside, or forget it. */
export function rememberPutAside(report: Report, url: string, id: string, on: boolean): void {
  const finding = report.findings.find((each) => each.id === id)
  if (finding === undefined) return
  // Where the worker has just gone, the mark is still put aside in this tab.
  ask({ type: 'putAside', url, mark: markOf(finding, report), on }).catch(() => {})
}

function markOf(finding: Finding, report: Report): AsideMark {
  const { rule, kind, code, span } = finding
  return { words: textAt(report, span), rule, kind, code }
}

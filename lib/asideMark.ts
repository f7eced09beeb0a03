import type { Finding, Report } from './analysis/types.ts'
import type { AsideMark } from './protocol.ts'
import { textAt } from './report/excerpt.ts'

/** A mark by what is remembered of it when a reader puts it aside. */
export function asideMarkOf(finding: Finding, report: Report): AsideMark {
  const { rule, kind, code, span } = finding
  return { words: textAt(report, span), rule, kind, code }
}

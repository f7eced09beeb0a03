import type { Report } from '../analysis/types.ts'

/**
 * The report without the marks that a reader has put aside. What the article stands on stays as it was: a claim is
 * counted by who stands behind it, whatever a reader thinks of its mark.
 */
export function withoutMarks(report: Report, putAside: readonly string[]): Report {
  if (putAside.length === 0) return report
  return { ...report, findings: report.findings.filter(({ id }) => !putAside.includes(id)) }
}

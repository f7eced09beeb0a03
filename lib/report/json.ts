import type { Finding, Report } from '../analysis/types.ts'
import { explain } from './explain.ts'
import type { Translate } from './translate.ts'

/** A report for programs: all that was found, with each mark put into words. */
export interface JsonReport extends Omit<Report, 'findings'> {
  readonly findings: readonly JsonFinding[]
}

export interface JsonFinding extends Finding {
  readonly title: string
  readonly reason: string
  readonly ask: string
}

export function toJson(report: Report, t: Translate): JsonReport {
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, ...explain(finding, t) })) }
}

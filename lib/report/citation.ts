import type { Finding, Report } from '../analysis/types.ts'
import { textAt } from './excerpt.ts'
import { explain } from './explain.ts'
import type { Translate } from './translate.ts'

/** One finding as a citation: the words, where they stand, and what was said of them. */
export function citationOf(finding: Finding, report: Report, url: string, t: Translate): string {
  const words = textAt(report, finding.span).trim()
  return t('report.citation', [words, report.title ?? t('report.noTitle'), url, explain(finding, t).reason])
}

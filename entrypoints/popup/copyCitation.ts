import type { Finding, Report } from '../../lib/analysis/types.ts'
import { citationOf } from '../../lib/report/citation.ts'
import type { Translate } from '../../lib/report/translate.ts'

/** Puts a finding on the clipboard as a citation with its words and the address of the page. */
export async function copyCitation(finding: Finding, report: Report, url: string, t: Translate): Promise<void> {
  await navigator.clipboard.writeText(citationOf(finding, report, url, t))
}

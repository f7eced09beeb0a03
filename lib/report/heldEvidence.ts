import type { Finding, Report } from '../analysis/types.ts'
import { textAt } from './excerpt.ts'

/**
 * Things that would prove what is said, if they were shown. English, as the analysis is. Only such as hardly ever mean
 * anything else: a "report" or a "record" may as well be what the claim is about.
 */
const HELD =
  /\b(?:(?:the|an?|its|his|her|their|our|some|these|those) )?(?:evidence|proof|footage|videos?|recordings?|photos?|photographs?|pictures|screenshots?|documents|logs|transcripts?|dossiers?|tapes?|e-?mails|receipts|invoices)\b/i

/** What the speaker of a claim says there is to show for it, in the claim's own words; null where nothing is spoken of. */
export function readHeld(finding: Finding, report: Report): string | null {
  return HELD.exec(textAt(report, finding.span))?.[0] ?? null
}

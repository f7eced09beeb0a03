import type { Finding, Report } from '../lib/analysis/types.ts'
import { isBy } from '../lib/report/behind.ts'
import { readLedger } from '../lib/report/ledger.ts'

/** Whose marks a list shows: one source's by its id, nobody's, or everybody's (null). */
export type VoiceFilter = { readonly source: string } | 'nobody' | null

/** Tells which findings belong to a voice: its citations, and the claims that the ledger counts for it. */
export function findingsOf(report: Report, voice: VoiceFilter): readonly Finding[] {
  if (voice === null) return report.findings
  const id = voice === 'nobody' ? null : voice.source
  const counted = readLedger(report).find(({ source }) => (source?.id ?? null) === id)
  const claims = new Set(counted?.claims.map((claim) => claim.id))
  return report.findings.filter(
    (finding) => (finding.claim !== null && claims.has(finding.claim)) || (id !== null && isBy(finding, report, id)),
  )
}

export function isSameVoice(a: VoiceFilter, b: VoiceFilter): boolean {
  return a === b || (a !== null && b !== null && a !== 'nobody' && b !== 'nobody' && a.source === b.source)
}

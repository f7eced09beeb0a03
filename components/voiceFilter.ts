import type { Finding, Report } from '../lib/analysis/types.ts'
import { isBy } from '../lib/report/behind.ts'
import { readLedger, type Voice } from '../lib/report/ledger.ts'

/** Whose marks a list shows: one source's by its id, nobody's, or everybody's (null). */
export type VoiceFilter = { readonly source: string } | 'nobody' | null

/** The id of the source that a filter names; null for nobody's marks and for everybody's. */
export const sourceOf = (voice: VoiceFilter): string | null =>
  voice === null || voice === 'nobody' ? null : voice.source

/** The voice of the ledger that a filter names; undefined for one for which it counts no claim. */
export const voiceIn = (report: Report, voice: NonNullable<VoiceFilter>): Voice | undefined =>
  readLedger(report).find(({ source }) => (source?.id ?? null) === sourceOf(voice))

/** Tells which findings belong to a voice: its citations, and the claims that the ledger counts for it. */
export function findingsOf(report: Report, voice: VoiceFilter): readonly Finding[] {
  if (voice === null) return report.findings
  const id = sourceOf(voice)
  const claims = new Set(voiceIn(report, voice)?.claims.map((claim) => claim.id))
  return report.findings.filter(
    (finding) => (finding.claim !== null && claims.has(finding.claim)) || (id !== null && isBy(finding, report, id)),
  )
}

export function isSameVoice(a: VoiceFilter, b: VoiceFilter): boolean {
  return a === b || (sourceOf(a) !== null && sourceOf(a) === sourceOf(b))
}

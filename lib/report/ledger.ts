import type { Claim, Report, Source } from '../analysis/types.ts'

/** A voice of the article and the claims counted for it. `source` is null for nobody. */
export interface Voice {
  readonly source: Source | null
  readonly claims: readonly Claim[]
}

/** A source and how much rests on it. */
export interface Weight {
  readonly source: Source
  /** Claims that it stands behind, alone or with others. */
  readonly claims: readonly Claim[]
  /** Claims that it alone stands behind. */
  readonly alone: readonly Claim[]
  /** Claims that it brought: those whose source was reached through it. */
  readonly carried: readonly Claim[]
}

/**
 * The article's claims by voice, the weightiest first and nobody last. Each claim counts once, for the first of its
 * sources that somebody could ask; a claim that only "critics" or "reports" stand behind is nobody's.
 */
export function readLedger(report: Report): readonly Voice[] {
  const sources = sourcesById(report)
  const byVoice = new Map<Source | null, Claim[]>()
  for (const claim of report.claims) {
    const voice = voiceOf(claim, sources)
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), claim])
  }
  return [...byVoice]
    .map(([source, claims]) => ({ source, claims }))
    .sort((a, b) => Number(a.source === null) - Number(b.source === null) || b.claims.length - a.claims.length)
}

/** Voices that came by the same way. */
export interface Way {
  /** The outlets on it, none where the voices speak for themselves. */
  readonly outlets: readonly Source[]
  readonly voices: readonly Voice[]
}

/** Puts voices that came by the same way side by side; ways and voices stay in the order in which they were given. */
export function readWays(voices: readonly Voice[], report: Report): readonly Way[] {
  const sources = sourcesById(report)
  return [...Map.groupBy(voices, ({ source }) => source?.via.join() ?? '').values()].map((side) => ({
    outlets: side[0]?.source?.via.flatMap((id) => sources.get(id) ?? []) ?? [],
    voices: side,
  }))
}

/** The sources of the article by how much rests on each; where two bear the same, the one named first comes first. */
export function readWeights(report: Report): readonly Weight[] {
  const routes = routesOf(report)
  return report.sources
    .map((source) => {
      const claims = report.claims.filter((claim) => claim.sources.includes(source.id))
      return {
        source,
        claims,
        alone: claims.filter((claim) => claim.sources.every((id) => id === source.id)),
        carried: report.claims.filter((claim) => routes(claim).has(source.id)),
      }
    })
    .sort((a, b) => weightOf(b) - weightOf(a))
}

/** The names of the outlets through which a source was reached. */
export function viaNames(source: Source, report: Report): readonly string[] {
  const sources = sourcesById(report)
  return source.via.flatMap((id) => sources.get(id)?.name ?? [])
}

export function sourcesById(report: Report): ReadonlyMap<string, Source> {
  return new Map(report.sources.map((source) => [source.id, source]))
}

function voiceOf(claim: Claim, sources: ReadonlyMap<string, Source>): Source | null {
  for (const id of claim.sources) {
    const source = sources.get(id)
    if (source !== undefined && source.kind !== 'vague') return source
  }
  return null
}

function routesOf(report: Report): (claim: Claim) => ReadonlySet<string> {
  const sources = sourcesById(report)
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]))
  return (claim) =>
    new Set([
      ...claim.attributions.flatMap((id) => attributions.get(id)?.via ?? []),
      ...claim.sources.flatMap((id) => sources.get(id)?.via ?? []),
    ])
}

function weightOf(weight: Weight): number {
  return Math.max(weight.claims.length, weight.carried.length)
}

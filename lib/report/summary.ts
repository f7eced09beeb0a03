import { isJudged } from '../analysis/genre.ts'
import type { Claim, Report, Source } from '../analysis/types.ts'
import { readLedger, sourcesById, viaNames } from './ledger.ts'
import { joinNames, type Piece, phrase, plain } from './phrase.ts'
import type { Translate } from './translate.ts'

interface Top {
  readonly source: Source
  readonly claims: number
  /** How many of these claims somebody else stands behind as well. */
  readonly backed: number
  /** The names of the outlets through which it was reached. */
  readonly via: readonly string[]
}

/** What an article stands on, as numbers: all of them counted in the report, none computed otherwise. */
export interface Summary {
  readonly claims: number
  /** Claims without a source that anybody could ask. */
  readonly nobody: number
  /** How many voices stand behind the others. */
  readonly voices: number
  /** The voice that most claims rest on; null where no claim has a voice. */
  readonly top: Top | null
  /** All voices came through one outlet, or speak for one body: the report's own verdict. */
  readonly shared: { readonly scope: 'route' | 'party'; readonly name: string; readonly claims: number } | null
  readonly sources: number
}

/** From this share of the sourced claims on, the first voice is what the article stands on, not one of several. */
const LEADING_SHARE = 0.5

export function readSummary(report: Report): Summary {
  const ledger = readLedger(report)
  const voices = ledger.filter((voice) => voice.source !== null)
  const first = voices[0]
  const single = report.article.singleSource
  const body = single === null ? undefined : sourcesById(report).get(single.source)
  return {
    claims: report.claims.length,
    nobody: ledger.find((voice) => voice.source === null)?.claims.length ?? 0,
    voices: voices.length,
    top: first?.source ? readTop(first.source, first.claims, report) : null,
    shared:
      single !== null && body !== undefined && (single.scope === 'route' || single.scope === 'party')
        ? { scope: single.scope, name: sharedName(body, single.scope), claims: single.claims }
        : null,
    sources: report.sources.length,
  }
}

/** The one sentence, or two, that says what the article stands on. */
export function summarise(report: Report, t: Translate): readonly Piece[] {
  const summary = readSummary(report)
  const { claims, nobody, sources } = summary
  if (!isJudged(report)) return phrase(t, 'summary.cited', [sources], sources)
  if (claims === 0) {
    return sources === 0 ? phrase(t, 'summary.nothing', []) : phrase(t, 'summary.onlySources', [sources], sources)
  }
  if (nobody === claims) return phrase(t, 'summary.noneSourced', [claims], claims)
  const sentences = [leadOf(summary, t), backedOf(summary, t), phrase(t, 'summary.gaps', [nobody], nobody)]
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, i) => (i === 0 ? sentence : [{ text: ' ', strong: false }, ...sentence]))
}

/** The same as plain text. */
export function summaryText(report: Report, t: Translate): string {
  return plain(summarise(report, t))
}

/** "Rests on" would say too much where some of the first voice's claims have a second one. */
function backedOf({ claims, nobody, top }: Summary, t: Translate): readonly Piece[] {
  if (top === null || top.backed === 0 || !isLeading(top.claims, claims - nobody)) return []
  return phrase(t, 'summary.secondVoice', [top.backed], top.backed)
}

function isLeading(claims: number, sourced: number): boolean {
  return claims >= LEADING_SHARE * sourced
}

function leadOf({ claims, nobody, voices, top, shared }: Summary, t: Translate): readonly Piece[] {
  if (top === null) return []
  const via = joinNames(top.via, t)
  const name = top.source.name
  if (top.claims === claims) {
    return via === ''
      ? phrase(t, 'summary.all', [claims, name], claims)
      : phrase(t, 'summary.allThrough', [claims, name, via], claims)
  }
  if (voices > 1 && shared !== null) {
    return phrase(t, `summary.${shared.scope}`, [shared.claims, claims, shared.name], shared.claims)
  }
  const sourced = claims - nobody
  if (isLeading(top.claims, sourced)) {
    return via === ''
      ? phrase(t, 'summary.most', [top.claims, claims, name], top.claims)
      : phrase(t, 'summary.mostThrough', [top.claims, claims, name, via], top.claims)
  }
  return sourced === voices
    ? phrase(t, 'summary.even', [sourced, claims], sourced)
    : phrase(t, 'summary.spread', [sourced, claims, voices, name, top.claims], sourced)
}

function readTop(source: Source, claims: readonly Claim[], report: Report): Top {
  const sources = sourcesById(report)
  const isBacked = (claim: Claim) =>
    claim.sources.some((id) => id !== source.id && sources.has(id) && sources.get(id)?.kind !== 'vague')
  return { source, claims: claims.length, backed: claims.filter(isBacked).length, via: viaNames(source, report) }
}

function sharedName(source: Source, scope: 'route' | 'party'): string {
  return scope === 'party' ? (source.speaksFor ?? source.name) : source.name
}

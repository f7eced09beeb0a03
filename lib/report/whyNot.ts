import type { Attribution, Finding, Report, Source, Span } from '../analysis/types.ts'
import { sourcesById } from './ledger.ts'

/** What there is to say of any words of the article: the mark they bear, or why they bear none. */
export type Answer =
  | { readonly type: 'marked'; readonly finding: Finding }
  /** A source stands with these words, or still speaks (`carried`). */
  | { readonly type: 'cited' | 'carried'; readonly source: Source }
  /** A claim that more than one source stands behind, or one that could be looked up. */
  | { readonly type: 'backed'; readonly sources: readonly Source[] }
  | { readonly type: 'heading' | 'notRead' | 'noNeed' }

/** Blocks whose words belong to the article but are never judged. */
const HEADS = new Set(['heading', 'standfirst', 'byline', 'dateline', 'pullQuote'])
const READ = new Set(['paragraph', 'listItem'])

/** Tells of any span of the article why it is marked, or why it is not. There is always an answer. */
export function readAnswer(report: Report, span: Span): Answer {
  const over = report.findings.filter((each) => isOver(each.span, span))
  // Where a sentence both cites and claims, the claim is what a reader would ask about.
  const finding = over.find((each) => each.kind !== 'source') ?? over[0]
  if (finding !== undefined) return { type: 'marked', finding }
  const kind = report.blocks[span.block]?.kind
  if (kind !== undefined && HEADS.has(kind)) return { type: 'heading' }
  if (kind === undefined || !READ.has(kind)) return { type: 'notRead' }
  const sources = sourcesById(report)
  const claim = report.claims.find((each) => isOver(each.span, span))
  const behind = claim?.sources.flatMap((id) => sources.get(id) ?? []) ?? []
  if (behind.length > 0) return { type: 'backed', sources: behind }
  const attribution = report.attributions.find((each) => spansOf(each).some((part) => isOver(part, span)))
  const source = attribution?.source ? sources.get(attribution.source) : undefined
  if (attribution !== undefined && source !== undefined) {
    return { type: attribution.carried ? 'carried' : 'cited', source }
  }
  return { type: 'noNeed' }
}

function spansOf({ sourceSpan, cue, content }: Attribution): readonly Span[] {
  return [...content, ...[sourceSpan, cue].filter((span) => span !== null)]
}

function isOver(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

import { isJudged } from '../analysis/genre.ts'
import type { Attribution, Finding, Report, Source, Span } from '../analysis/types.ts'
import { explain } from './explain.ts'
import { sourcesById } from './ledger.ts'
import { joinNames } from './phrase.ts'
import type { Translate } from './translate.ts'

/** What there is to say of any words of the article: the mark they bear, or why they bear none. */
export type Answer =
  | { readonly type: 'marked'; readonly finding: Finding }
  /** A source stands with these words, or still speaks (`carried`). */
  | { readonly type: 'cited' | 'carried'; readonly source: Source }
  /** A claim that more than one source stands behind, or one that could be looked up. */
  | { readonly type: 'backed'; readonly sources: readonly Source[] }
  /** `putAside`: it bears a mark that the reader has put aside. `genre`: in such a text claims are not judged. */
  | { readonly type: 'heading' | 'notRead' | 'noNeed' | 'putAside' | 'genre' }

/** Blocks whose words belong to the article but are never judged. */
const HEADS = new Set(['heading', 'standfirst', 'byline', 'dateline', 'pullQuote'])
const READ = new Set(['paragraph', 'listItem'])

/**
 * Tells of any span of the article why it is marked, or why it is not. There is always an answer. `putAside` are the ids of
 * the findings that the reader has put aside.
 */
export function readAnswer(report: Report, span: Span, putAside: readonly string[] = []): Answer {
  const all = report.findings.filter((each) => isOver(each.span, span))
  const over = all.filter(({ id }) => !putAside.includes(id))
  // Where a sentence both cites and claims, the claim is what a reader would ask about.
  const finding = over.find((each) => each.kind !== 'source') ?? over[0]
  if (finding !== undefined) return { type: 'marked', finding }
  if (all.length > 0) return { type: 'putAside' }
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
  return { type: isJudged(report) ? 'noNeed' : 'genre' }
}

/** An answer in words. */
export function answerText(answer: Answer, t: Translate): string {
  switch (answer.type) {
    case 'marked':
      return t('whyNot.marked', [explain(answer.finding, t).reason])
    case 'cited':
    case 'carried':
      return t(`whyNot.${answer.type}`, [answer.source.name])
    case 'backed': {
      const names = answer.sources.map(({ name }) => name)
      return t('whyNot.backed', [joinNames(names, t)])
    }
    default:
      return t(`whyNot.${answer.type}`)
  }
}

function spansOf({ sourceSpan, cue, content }: Attribution): readonly Span[] {
  return [...content, ...[sourceSpan, cue].filter((span) => span !== null)]
}

function isOver(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

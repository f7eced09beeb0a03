import type { Facts, JudgedClaim } from '../facts.ts'
import type { Evidence, Scope, Span } from '../types.ts'
import type { Mark } from './rule.ts'

/** The words of a block without white space at its ends. */
export function spanOfBlock(facts: Facts, block: number): Span {
  const text = facts.article.blocks[block]?.text ?? ''
  const start = text.length - text.trimStart().length
  return { block, start, end: Math.max(start, text.trimEnd().length) }
}

/** The headline where it is one of the article's blocks, or null: a heading with no paragraph before it. */
function findHeadline(facts: Facts): Span | null {
  const at = facts.article.blocks.findIndex((block) => block.kind === 'heading' || block.kind === 'paragraph')
  return facts.article.blocks[at]?.kind === 'heading' ? spanOfBlock(facts, at) : null
}

/** The words that name who is behind a claim, else its cue, else the claim itself. */
export function sourceWordsOf(claim: JudgedClaim): Span {
  const [first] = claim.behind
  return first?.speaker.span ?? first?.cue ?? claim.candidate.span
}

/**
 * The mark for an article that as a whole rests on one source, one route or one side: at its headline, else at the first
 * claim that is marked by itself already, so that no other claim seems to be judged.
 */
export function* markWhole(facts: Facts, scope: Scope): Iterable<Mark> {
  const { dominant } = facts
  if (dominant?.scope !== scope) return
  const headline = findHeadline(facts)
  const first = dominant.claims.find((claim) => headline !== null || claim.verdict === 'single')
  if (!first) return
  const trigger = scope === 'route' ? (findRouteWords(facts) ?? sourceWordsOf(first)) : sourceWordsOf(first)
  const evidence = dominant.claims.map((claim): Evidence => ({ role: 'source', span: sourceWordsOf(claim) }))
  yield {
    span: headline ?? first.candidate.span,
    code: first.candidate.code,
    scope,
    source: dominant.leader,
    via: scope === 'route' ? [dominant.leader] : [],
    trigger,
    claim: null,
    evidence,
  }
}

/** Where the text first says through whom its voices came. */
function findRouteWords(facts: Facts): Span | null {
  const relays = facts.cast.voiced.flat().flatMap(({ via }) => via)
  return relays.find(({ entity }) => entity === facts.dominant?.leader)?.span ?? null
}

import type { Attributed, Facts, JudgedClaim } from '../facts.ts'
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

/** The words by which an attribution names its source, else its cue, or null where the text has neither. */
const wordsOf = (one: Attributed | undefined): Span | null => one?.speaker.span ?? one?.cue ?? one?.content[0] ?? null

/** The words that name who is behind a claim, else its cue, else the claim itself. */
export const sourceWordsOf = ({ behind, candidate }: JudgedClaim): Span => wordsOf(behind[0]) ?? candidate.span

/**
 * The mark for an article that as a whole rests on one source, one route or one side: at its headline, else at the first
 * claim that is marked by itself already, so that no other claim seems to be judged.
 */
export function* markWhole(facts: Facts, scope: Scope): Iterable<Mark> {
  const { dominant } = facts
  if (dominant?.scope !== scope) return
  const headline = findHeadline(facts)
  const first = dominant.claims.find((claim) => claim.verdict === 'single') ?? dominant.claims[0]
  const said = wordsOf(dominant.statements[0])
  const span = headline ?? (first?.verdict === 'single' ? first.candidate.span : said)
  const trigger = (scope === 'route' ? findRouteWords(facts) : null) ?? said
  if (!span || !trigger) return
  const evidence = dominant.statements.flatMap((one): Evidence[] => {
    const words = wordsOf(one)
    return words ? [{ role: 'source', span: words }] : []
  })
  yield {
    span,
    code: first?.candidate.code ?? 'event',
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

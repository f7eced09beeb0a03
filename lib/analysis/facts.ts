import { isJudged } from './genre.ts'
import { type Attributed, findAttributions } from './passes/attributions.ts'
import { type Candidate, findCandidates } from './passes/claims.ts'
import { readClause } from './passes/clauses.ts'
import { type Coverage, findCoverage } from './passes/coverage.ts'
import { findCues } from './passes/cues.ts'
import { type Dominant, findDominant } from './passes/dominant.ts'
import { type JudgedClaim, judgeClaims, type Verdict } from './passes/judge.ts'
import { placeOf } from './passes/lineCues.ts'
import { findPhrases } from './passes/phrases.ts'
import { readText, type Text } from './passes/readText.ts'
import { findTurns } from './passes/transcript.ts'
import { type Cast, resolveSources } from './sources/resolve.ts'
import type { Entity } from './sources/roster.ts'
import type { Article, BlockKind } from './types.ts'

/** All that the passes find in an article; the rules read nothing else. */
export interface Facts {
  readonly article: Article
  readonly text: Text
  readonly cast: Cast
  readonly attributed: readonly Attributed[]
  readonly coverage: Coverage
  readonly candidates: readonly Candidate[]
  readonly claims: readonly JudgedClaim[]
  readonly dominant: Dominant | null
}

/** Blocks that stand in an article and are not its own: nothing in them is a citation of this article's. */
const FOREIGN: ReadonlySet<BlockKind> = new Set(['related', 'advert', 'comment', 'paywall', 'byline'])

/** Runs the passes in their order. Pure; time grows linearly with the text but for the comparison of claims that share words. */
export function findFacts(article: Article): Facts {
  const text = readText(article.blocks)
  const clauses = text.sentences.map((sentence) => readClause(sentence, findPhrases(sentence)))
  const turns = findTurns(text.blocks)
  const cues = clauses.map((clause) => {
    const kind = text.blocks[clause.sentence.block]?.kind
    return kind && FOREIGN.has(kind) ? [] : findCues(clause, placeOf(text, clause.sentence, turns))
  })
  const cast = resolveSources(text, clauses, cues, article.site)
  const attributed = findAttributions(text, clauses, cast)
  const coverage = findCoverage(text, attributed)
  const candidates = findCandidates(text, attributed, coverage)
  const claims = isJudged(article) ? judgeClaims(text, candidates, coverage) : []
  const facts = { article, text, cast, attributed, coverage, candidates, claims }
  return { ...facts, dominant: findDominant(facts) }
}

export type { Attributed, Entity, JudgedClaim, Verdict }

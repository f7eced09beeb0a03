import type { Attributed, Facts } from './facts.ts'
import { dominantSource } from './passes/dominant.ts'
import { rules } from './rules/index.ts'
import type { Mark } from './rules/rule.ts'
import type { Entity } from './sources/roster.ts'
import type { Attribution, Claim, Finding, Report, Source, Span } from './types.ts'

const idOf = (entity: Entity) => `s${entity.id}`
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

/** Turns facts into the report that leaves the engine: everything by id, nothing but data. */
export function makeReport(facts: Facts): Report {
  const { article, text, attributed } = facts
  const wordsAt = (span: Span) => (text.blocks[span.block]?.text.slice(span.start, span.end) ?? '').replace(/\s+/g, ' ')
  const cited = unique(attributed.flatMap((one) => [one.speaker.entity, ...one.via]))
  const sources = cited.map(
    (entity): Source => ({
      id: idOf(entity),
      name: entity.name,
      kind: entity.kind,
      via: unique(attributed.filter((one) => one.speaker.entity === entity).flatMap((one) => one.via.map(idOf))),
      speaksFor: entity.speaksFor,
      mentions: facts.cast.mentions.get(entity.id) ?? [],
    }),
  )
  const own = attributed.filter((one) => one.continues === null)
  const attributionId = (one: Attributed) => `a${own.indexOf(one.continues ?? one)}`
  const attributions = own.map(
    (one): Attribution => ({
      id: attributionId(one),
      source: idOf(one.speaker.entity),
      via: one.via.map(idOf),
      sourceSpan: one.speaker.span,
      cue: one.cue,
      content: [
        ...one.content,
        ...attributed.filter((other) => other.continues === one).flatMap((other) => other.content),
      ],
      carried: one.carried,
    }),
  )
  const claims = facts.claims.map(
    (judged, index): Claim => ({
      id: `c${index}`,
      span: judged.candidate.span,
      code: judged.verdict === 'vague' || judged.verdict === 'absorbed' ? judged.verdict : judged.candidate.code,
      trigger: judged.candidate.trigger,
      sources: unique(judged.behind.map((one) => idOf(one.speaker.entity))),
      attributions: unique(judged.behind.map(attributionId)),
    }),
  )
  const findings = rules
    .flatMap((rule) => [...rule.find(facts)].map((mark) => ({ rule, mark })))
    .sort((a, b) => a.mark.span.block - b.mark.span.block || a.mark.span.start - b.mark.span.start)
    .map(({ rule, mark }, index): Finding => {
      const { claim } = mark
      return {
        id: `f${index}`,
        rule: rule.id,
        kind: rule.kind,
        code: mark.code,
        scope: mark.scope,
        span: mark.span,
        source: mark.source ? idOf(mark.source) : null,
        claim: claim ? `c${facts.claims.indexOf(claim)}` : null,
        values: valuesOf(mark, wordsAt),
        evidence: mark.evidence,
      }
    })
  return {
    version: 1,
    title: article.title,
    language: 'en',
    skipped: null,
    genre: article.genre,
    partial: article.partial,
    blocks: article.blocks,
    sources,
    attributions,
    claims,
    findings,
    article: { claims: claims.length, singleSource: dominantSource(facts) },
  }
}

function valuesOf(mark: Mark, wordsAt: (span: Span) => string): Finding['values'] {
  return {
    who: mark.source?.name ?? '',
    trigger: wordsAt(mark.trigger),
    via: unique(mark.via.map((relay) => relay.name)).join(', '),
  }
}

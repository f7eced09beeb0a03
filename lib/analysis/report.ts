import type { Attributed, Facts } from './facts.ts'
import { rules } from './rules/index.ts'
import type { Mark } from './rules/rule.ts'
import type { Entity } from './sources/roster.ts'
import type {
  Article,
  ArticleSingleSource,
  Attribution,
  Claim,
  EvidenceRole,
  Finding,
  Report,
  Skip,
  Source,
  Span,
} from './types.ts'

const idOf = (entity: Entity) => `s${entity.id}`
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

/** A report with nothing in it, of an article that is yet to be analysed or was not, and why not. */
export function emptyReport(article: Article, language: string, skipped: Skip | null): Report {
  return {
    version: 1,
    title: article.title,
    language,
    skipped,
    genre: article.genre,
    partial: article.partial,
    blocks: article.blocks,
    sources: [],
    attributions: [],
    claims: [],
    findings: [],
    article: { claims: 0, singleSource: null },
  }
}

/** Turns facts into the report that leaves the engine: everything by id, nothing but data. */
export function makeReport(facts: Facts, language: string): Report {
  const { article, text, attributed } = facts
  const wordsAt = (span: Span) => (text.blocks[span.block]?.text.slice(span.start, span.end) ?? '').replace(/\s+/g, ' ')
  const relays = new Map<Entity, Entity[]>()
  for (const { speaker, via } of attributed) relays.set(speaker.entity, [...(relays.get(speaker.entity) ?? []), ...via])
  const papers = facts.cast.voiced.flat().flatMap((voiced) => voiced.papers.map((paper) => paper.entity))
  const cited = unique([...attributed.flatMap((one) => [one.speaker.entity, ...one.via]), ...papers])
  const sources = cited.map(
    (entity): Source => ({
      id: idOf(entity),
      name: entity.name,
      kind: entity.kind,
      via: unique((relays.get(entity) ?? []).map(idOf)),
      speaksFor: entity.speaksFor,
      mentions: facts.cast.mentions.get(entity.id) ?? [],
    }),
  )
  // An attribution and the sentences in which its quotation goes on are one.
  const contents = new Map<Attributed, Span[]>()
  for (const one of attributed) {
    const whole = one.continues ?? one
    const content = contents.get(whole)
    if (content) content.push(...one.content)
    else contents.set(whole, [...one.content])
  }
  const ids = new Map([...contents.keys()].map((one, index) => [one, `a${index}`]))
  const attributionId = (one: Attributed) => ids.get(one.continues ?? one) ?? ''
  const attributions = [...contents].map(
    ([one, content]): Attribution => ({
      id: attributionId(one),
      source: idOf(one.speaker.entity),
      via: one.via.map(idOf),
      sourceSpan: one.speaker.span,
      cue: one.cue,
      content,
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
  const claimIds = new Map(facts.claims.map((claim, index) => [claim, `c${index}`]))
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
        claim: (claim && claimIds.get(claim)) ?? null,
        values: valuesOf(mark, wordsAt),
        evidence: mark.evidence,
      }
    })
  return {
    ...emptyReport(article, language, null),
    sources,
    attributions,
    claims,
    findings,
    article: { claims: claims.length, singleSource: singleSourceOf(facts) },
  }
}

function singleSourceOf({ dominant }: Facts): ArticleSingleSource | null {
  if (!dominant) return null
  return { scope: dominant.scope, source: idOf(dominant.leader), claims: dominant.claims.length, of: dominant.of }
}

/** The words to quote: source and cue both, in the order of the text, where other words stand between them. */
function triggerOf(mark: Mark): readonly Span[] {
  const spanOf = (role: EvidenceRole) => mark.evidence.find((one) => one.role === role)?.span
  const source = spanOf('source')
  const cue = spanOf('cue')
  if (!source || !cue || cue.start !== mark.trigger.start || cue.end !== mark.trigger.end) return [mark.trigger]
  return source.start < cue.start ? [source, cue] : [cue, source]
}

function valuesOf(mark: Mark, wordsAt: (span: Span) => string): Finding['values'] {
  return {
    // Several voices of one side are told by what they speak for.
    who: (mark.scope === 'party' ? mark.source?.speaksFor : null) ?? mark.source?.name ?? '',
    trigger: triggerOf(mark).map(wordsAt).join(' … '),
    via: unique(mark.via.map((relay) => relay.name)).join(', '),
  }
}

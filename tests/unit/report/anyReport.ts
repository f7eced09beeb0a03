import fc from 'fast-check'
import {
  type Claim,
  CODES,
  type Code,
  type Finding,
  type Kind,
  type Report,
  SOURCE_KINDS,
  type Source,
  type SourceKind,
  type Span,
} from '../../../lib/analysis/types.ts'

const CITATION_RULES: Readonly<Record<SourceKind, string>> = {
  person: 'citedPerson',
  role: 'citedRole',
  organisation: 'citedOrganisation',
  document: 'citedDocument',
  outlet: 'citedOutlet',
  anonymous: 'citedAnonymous',
  vague: 'citedVague',
  self: 'citedSelf',
}
const GAP_RULES: Readonly<Record<Code, string>> = {
  quantity: 'bareQuantity',
  cause: 'bareCause',
  accusation: 'bareAccusation',
  motive: 'bareMotive',
  evaluation: 'bareEvaluation',
  prediction: 'barePrediction',
  event: 'bareEvent',
  hedged: 'hedgedClaim',
  vague: 'vagueSource',
  absorbed: 'absorbedClaim',
}

/** Page text as it comes: markup, pipes, asterisks, formulas, bidi controls and half of a pair among the words. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    '"onmouseover="x',
    '=HYPERLINK("x")',
    'a | b',
    '**strong**',
    '$1 $2',
    '\u202eright to left',
    '\ud83d',
    'İstanbul',
    '| --- |',
    '\ue000',
  ),
)

/** A report with whatever sources, claims and findings; ids and spans hold together as the engine's do. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    texts: fc.array(anyText, { minLength: 1, maxLength: 4 }),
    names: fc.array(fc.tuple(anyText, fc.constantFrom(...SOURCE_KINDS)), { maxLength: 8 }),
    claims: fc.array(fc.tuple(fc.constantFrom(...CODES), fc.array(fc.nat(), { maxLength: 3 })), { maxLength: 12 }),
    vias: fc.array(fc.nat(), { maxLength: 4 }),
    seed: fc.nat(),
    title: fc.option(anyText),
  })
  .map(({ texts, names, claims, vias, seed, title }) => {
    const spanOf = (n: number): Span => {
      const block = n % texts.length
      const length = texts[block]?.length ?? 0
      const start = length === 0 ? 0 : (n * 7) % length
      return { block, start, end: Math.min(length, start + 1 + (n % 5)) }
    }
    const id = (n: number) => `s${n % Math.max(1, names.length)}`
    const sources = names.map(
      ([name, kind], i): Source => ({
        id: `s${i}`,
        name,
        kind,
        // A source may come through any other: also in a ring, which must not hang anything.
        via: vias.filter((via) => (via + i + seed) % 3 === 0 && id(via) !== `s${i}`).map(id),
        speaksFor: i % 3 === 0 ? name : null,
        mentions: [],
      }),
    )
    const madeClaims = claims.map(
      ([code, by], i): Claim => ({
        id: `c${i}`,
        span: spanOf(i + seed),
        code,
        trigger: spanOf(i + seed),
        sources: names.length === 0 ? [] : [...new Set(by.map(id))],
        attributions: [],
      }),
    )
    const citations = sources.map((source, i) => findingOf(`x${i}`, source, null, spanOf(i)))
    const gaps = madeClaims.flatMap((claim, i) => {
      const [first] = claim.sources
      const source = sources.find((each) => each.id === first)
      if (first !== undefined && i % 3 === 0) return []
      return [findingOf(`f${i}`, source, claim, claim.span)]
    })
    const single = sources[0]
    return {
      version: 1,
      title,
      language: 'en',
      skipped: null,
      genre: null,
      partial: seed % 2 === 0,
      blocks: texts.map((text) => ({ kind: 'paragraph', text, offset: 0, links: [] })),
      sources,
      attributions: [],
      claims: madeClaims,
      findings: [...citations, ...gaps],
      article: {
        claims: madeClaims.length,
        singleSource:
          single === undefined || seed % 4 === 0 || madeClaims.length === 0
            ? null
            : {
                scope: (['article', 'section', 'route', 'party'] as const)[seed % 4] ?? 'article',
                source: single.id,
                claims: Math.min(1 + (seed % 3), madeClaims.length),
                of: madeClaims.length,
              },
      },
    }
  })

function findingOf(id: string, source: Source | undefined, claim: Claim | null, span: Span): Finding {
  const kind: Kind = claim === null ? 'source' : source === undefined ? 'unattributed' : 'singleSource'
  const code = claim?.code ?? source?.kind ?? 'person'
  return {
    id,
    rule:
      kind === 'source'
        ? CITATION_RULES[code as SourceKind]
        : kind === 'singleSource'
          ? 'oneVoice'
          : GAP_RULES[code as Code],
    kind,
    code,
    scope: 'claim',
    span,
    source: source?.id ?? null,
    claim: claim?.id ?? null,
    values: { who: source?.name ?? '', trigger: 'said', via: '' },
    evidence: [],
  }
}

import { findFacts } from './facts.ts'
import { emptyReport, makeReport } from './report.ts'
import { plainName } from './sources/names.ts'
import type { Article, Finding, Report, Source, Span } from './types.ts'
import { countWords } from './words.ts'

/** An entry with fewer words of prose than this says what has just happened, and is too short to judge. */
const LEAST_WORDS = 60

/**
 * Reads a live blog: each entry as an article of its own, since entries are read out of order and one by one. Nobody who is
 * cited in one stands behind another, and nothing is said of the blog as a whole. Who speaks in several is one source.
 */
export function reportEntries(article: Article, language: string): Report {
  const starts = article.blocks.flatMap(({ startsEntry }, at) => (at === 0 || startsEntry ? [at] : []))
  const entries = starts.map((from, index) => {
    const blocks = article.blocks.slice(from, starts[index + 1])
    const genre = countWords(blocks) < LEAST_WORDS ? 'liveBlog' : null
    const facts = { ...findFacts({ ...article, genre, blocks }), dominant: null }
    return inPlace(makeReport(facts, language), from, index)
  })
  const all = entries.flatMap(({ sources }) => sources)
  const joined = joinSources(all)
  const one = (id: string): string => joined.get(id) ?? id
  const same = Map.groupBy(all, ({ id }) => one(id))
  const persons = new Set(all.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])))
  const claims = entries.flatMap((entry) => entry.claims)
  return {
    ...emptyReport(article, language, null),
    sources: [...same].map(([id, mentioned]) => ({
      ...(mentioned.find((source) => source.id === id) as Source),
      via: [...new Set(mentioned.flatMap(({ via }) => via.map(one)))],
      mentions: mentioned.flatMap(({ mentions }) => mentions),
    })),
    attributions: entries
      .flatMap((entry) => entry.attributions)
      .map((each) => ({ ...each, source: each.source === null ? null : one(each.source), via: each.via.map(one) })),
    claims: claims.map((claim) => ({ ...claim, sources: claim.sources.map(one) })),
    findings: entries
      .flatMap((entry) => entry.findings)
      .map((finding) => ({ ...finding, source: finding.source === null ? null : one(finding.source) }))
      .map((finding) => (persons.has(finding.source ?? '') ? asPerson(finding) : finding)),
    article: { claims: claims.length, singleSource: null },
  }
}

/** The report of one entry with its spans and ids as they are in the whole blog, of which it begins at block `from`. */
function inPlace(report: Report, from: number, index: number): Report {
  const place = (span: Span): Span => ({ ...span, block: span.block + from })
  const orNull = (span: Span | null): Span | null => span && place(span)
  const own = (id: string): string => `${id}.${index}`
  return {
    ...report,
    sources: report.sources.map((source) => ({
      ...source,
      id: own(source.id),
      via: source.via.map(own),
      mentions: source.mentions.map(place),
    })),
    attributions: report.attributions.map((each) => ({
      ...each,
      id: own(each.id),
      source: each.source && own(each.source),
      via: each.via.map(own),
      sourceSpan: orNull(each.sourceSpan),
      cue: orNull(each.cue),
      content: each.content.map(place),
    })),
    claims: report.claims.map((claim) => ({
      ...claim,
      id: own(claim.id),
      span: place(claim.span),
      trigger: place(claim.trigger),
      sources: claim.sources.map(own),
      attributions: claim.attributions.map(own),
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      id: own(finding.id),
      span: place(finding.span),
      source: finding.source && own(finding.source),
      claim: finding.claim && own(finding.claim),
      evidence: finding.evidence.map(({ role, span }) => ({ role, span: place(span) })),
    })),
  }
}

/** "Brandt said": nothing in an entry may tell that this is a person, where another entry has the whole name. */
const asPerson = (finding: Finding): Finding =>
  finding.rule === 'citedOrganisation' ? { ...finding, rule: 'citedPerson', code: 'person' } : finding

/** For each source that is another one again, the id of that: by its name, or a person's by the last parts of it. */
function joinSources(sources: readonly Source[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const known = new Map<string, string[]>()
  for (const { id, kind, name } of [...sources].sort((one, other) => other.name.length - one.name.length)) {
    // "An official" is another one in each entry, and so is "a neighbour".
    if (kind === 'anonymous' || /^an? /i.test(name)) continue
    const family = kind === 'person' ? 'organisation' : kind
    const words = plainName(name).split(' ')
    const same = known.get(`${family} ${words.join(' ')}`) ?? []
    // "Brandt" is nobody in particular where two of that name speak.
    if (same.length === 1) {
      ids.set(id, same[0] as string)
      continue
    }
    for (let from = 0; from < (kind === 'person' ? words.length : 1); from++) {
      const key = `${family} ${words.slice(from).join(' ')}`
      const list = known.get(key)
      if (list) list.push(id)
      else known.set(key, [id])
    }
  }
  return ids
}

import { findAttributions } from './passes/attributions.ts'
import { readClause } from './passes/clauses.ts'
import { findCues } from './passes/cues.ts'
import { findPhrases } from './passes/phrases.ts'
import { readText } from './passes/readText.ts'
import { resolveSources } from './sources/resolve.ts'
import type { Article, Report } from './types.ts'

/** Reads an article's sourcing. Pure and total: any article yields a report, none throws. */
export function analyse(article: Article): Report {
  const text = readText(article.blocks)
  const clauses = text.sentences.map((sentence) => readClause(sentence, findPhrases(sentence)))
  const cues = clauses.map(findCues)
  const cast = resolveSources(text, clauses, cues)
  const attributed = findAttributions(text, clauses, cast)
  const cited = new Set(attributed.flatMap((one) => [one.speaker.entity, ...one.via]))
  const sources = [...cited].map((entity) => ({
    id: `s${entity.id}`,
    name: entity.name,
    kind: entity.kind,
    via: [
      ...new Set(
        attributed
          .filter((one) => one.speaker.entity === entity)
          .flatMap((one) => one.via.map((relay) => `s${relay.id}`)),
      ),
    ],
    speaksFor: entity.speaksFor,
    mentions: cast.mentions.get(entity.id) ?? [],
  }))
  return {
    version: 1,
    title: article.title,
    language: 'en',
    skipped: null,
    genre: article.genre,
    partial: article.partial,
    blocks: article.blocks,
    sources,
    attributions: attributed.map((one, index) => ({
      id: `a${index}`,
      source: `s${one.speaker.entity.id}`,
      via: one.via.map((relay) => `s${relay.id}`),
      sourceSpan: one.speaker.span,
      cue: one.cue,
      content: one.content,
      carried: one.carried,
    })),
    claims: [],
    findings: [],
    article: { claims: 0, singleSource: null },
  }
}

import { findFacts } from '../../../lib/analysis/facts.ts'
import type { SourceKind, Span } from '../../../lib/analysis/types.ts'
import { readExample } from '../../../scripts/readExample.ts'

/** An attribution in the text's own words. */
export interface ReadAttribution {
  /** The source over the whole article. */
  readonly name: string
  readonly kind: SourceKind
  /** The words that name it here, or null. */
  readonly source: string | null
  readonly cue: string | null
  readonly content: readonly string[]
  readonly carried: boolean
  readonly via: readonly string[]
  readonly speaksFor: string | null
}

/** Every attribution of a text in which blank lines end blocks and "# " begins a heading; `site` is what the outlet calls itself. */
export function readAttributions(text: string, site: string | null = null): readonly ReadAttribution[] {
  const article = { ...readExample(text).article, site }
  const wordsAt = (span: Span) => article.blocks[span.block]?.text.slice(span.start, span.end) ?? ''
  return findFacts(article).attributed.map(({ speaker, cue, content, carried, via }) => ({
    name: speaker.entity.name,
    kind: speaker.entity.kind,
    source: speaker.span && wordsAt(speaker.span),
    cue: cue && wordsAt(cue),
    content: content.map(wordsAt),
    carried,
    via: via.map(({ name }) => name),
    speaksFor: speaker.entity.speaksFor,
  }))
}

import type { Finding, Report } from '../analysis/types.ts'
import { countWords, EXCERPT_WORDS } from './excerpt.ts'
import { markSpans } from './markSpans.ts'
import { cutSentences, type Stretch } from './sentences.ts'

/** What may be shown of an article: stretches of its blocks' texts, by block. */
export interface Excerpts {
  readonly byBlock: ReadonlyMap<number, readonly Stretch[]>
  /** How many words these have. */
  readonly words: number
}

/** The sentences that bear a mark, in the order of the article, up to the limit of what is quoted of one. */
export function readExcerpts(report: Report, byBlock: ReadonlyMap<number, readonly Finding[]>): Excerpts {
  const excerpts = new Map<number, readonly Stretch[]>()
  let words = 0
  for (const [i, { text }] of report.blocks.entries()) {
    const marks = (byBlock.get(i) ?? []).flatMap(markSpans)
    const kept: Stretch[] = []
    for (const sentence of cutSentences(text)) {
      const isMarked = marks.some(({ start, end }) => start < sentence.end && sentence.start < end)
      const length = countWords(text.slice(sentence.start, sentence.end))
      if (!isMarked || words + length > EXCERPT_WORDS) continue
      words += length
      kept.push(sentence)
    }
    excerpts.set(i, kept)
  }
  return { byBlock: excerpts, words }
}

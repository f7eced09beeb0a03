import type { Article, Report, Skip } from '../../lib/analysis/types.ts'
import { findArticleDocument } from '../../lib/page/findArticleDocument.ts'
import { gate } from '../../lib/page/gate.ts'
import { type Reading, readArticle } from '../../lib/page/readArticle.ts'
import { ask } from './ask.ts'

/** What came of reading a page. */
export type Outcome =
  | { readonly type: 'skipped'; readonly why: Skip }
  /** `putAside` holds the marks that had been put aside before this was read. */
  | { readonly type: 'read'; readonly reading: Reading; readonly report: Report; readonly putAside: readonly string[] }
  | { readonly type: 'failed' }

/**
 * Reads the article on a page and has it analysed. Where its text is what `before` read already, only its nodes are read
 * anew. Rejects with the signal's reason when aborted.
 */
export async function readPage(document: Document, before: Outcome | null, signal: AbortSignal): Promise<Outcome> {
  const home = findArticleDocument(document)
  const verdict = gate(home)
  if (!verdict.article) return { type: 'skipped', why: 'notArticle' }
  const reading = await readArticle(home, verdict, signal)
  if (reading.article.blocks.every(({ text }) => text.trim() === '')) return { type: 'skipped', why: 'empty' }
  if (before?.type === 'read' && isSameText(before.reading.article, reading.article)) {
    return { ...before, reading }
  }
  const analysed = await ask({ type: 'analyse', article: reading.article, page: document.URL })
  signal.throwIfAborted()
  return analysed === null ? { type: 'failed' } : { type: 'read', reading, ...analysed }
}

function isSameText(one: Article, other: Article): boolean {
  return (
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ kind, text }, index) => {
      const block = other.blocks[index]
      return block?.kind === kind && block.text === text
    })
  )
}

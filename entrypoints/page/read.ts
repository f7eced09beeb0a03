import type { Article, Report, Skip } from '../../lib/analysis/types.ts'
import { ask } from '../../lib/ask.ts'
import { findArticleDocument } from '../../lib/page/findArticleDocument.ts'
import { verdictOn } from '../../lib/page/findArticles.ts'
import { gate } from '../../lib/page/gate.ts'
import { type Reading, readAgain, readArticle, readScope } from '../../lib/page/readArticle.ts'

/** What came of reading a page. */
export type Outcome =
  | { readonly type: 'skipped'; readonly why: Skip }
  /** `putAside` holds the marks that had been put aside before this was read. */
  | { readonly type: 'read'; readonly reading: Reading; readonly report: Report; readonly putAside: readonly string[] }
  | { readonly type: 'failed' }

/**
 * Reads the article on a page, or that in `scope` where it shows several, and has it analysed. Where `before` is what was read of it already, it is read where it was,
 * and only its nodes where its text is still the same. Rejects with the signal's reason when aborted.
 */
export async function readPage(
  document: Document,
  scope: Element | null,
  before: Outcome | null,
  signal: AbortSignal,
): Promise<Outcome> {
  const again = before?.type === 'read' ? await readAgain(before.reading, signal) : null
  const reading = again ?? (await readAnew(document, scope, signal))
  if (reading === null) return { type: 'skipped', why: 'notArticle' }
  if (reading.article.blocks.every(({ text }) => text.trim() === '')) return { type: 'skipped', why: 'empty' }
  if (before?.type === 'read' && isSameText(before.reading.article, reading.article)) {
    return { ...before, reading }
  }
  const analysed = await ask({ type: 'analyse', article: reading.article, page: document.URL })
  signal.throwIfAborted()
  return analysed === null ? { type: 'failed' } : { type: 'read', reading, ...analysed }
}

/** True where the page is an article by now. */
export const isArticleThere = (document: Document): boolean => gate(findArticleDocument(document)).article

async function readAnew(document: Document, scope: Element | null, signal: AbortSignal): Promise<Reading | null> {
  const home = findArticleDocument(document)
  const verdict = gate(home)
  if (!verdict.article) return null
  return scope === null ? readArticle(home, verdict, signal) : readScope(home, verdictOn(scope, verdict), signal)
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

import { findArticleDocument } from './findArticleDocument.ts'
import { gate } from './gate.ts'
import { watchAddress, watchFilling } from './watch.ts'

/**
 * Calls `onArticle` once where a page is an article, or becomes one: while it fills, or by going on to another address
 * without a load. Until such a step nothing is looked at again on a page that says of itself that it is none, and nothing
 * of it is kept. Listens to nothing once there is an article, nor once `signal` is aborted.
 */
export function awaitArticle(document: Document, onArticle: () => void, signal: AbortSignal): void {
  const done = new AbortController()
  const waiting = AbortSignal.any([signal, done.signal])
  let filling = new AbortController()

  const look = (): { readonly article: boolean; readonly filling: boolean } => {
    const verdict = gate(findArticleDocument(document))
    if (verdict.article) {
      done.abort()
      onArticle()
    }
    return verdict
  }
  const lookAnew = (): void => {
    filling.abort()
    filling = new AbortController()
    if (!look().filling) return
    watchFilling(document, () => look().article, AbortSignal.any([waiting, filling.signal]))
  }
  watchAddress(document, lookAnew, waiting)
  lookAnew()
}

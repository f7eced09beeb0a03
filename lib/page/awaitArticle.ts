import { findArticleDocument } from './findArticleDocument.ts'
import { gate } from './gate.ts'
import { watchFilling } from './watch.ts'

/**
 * Calls `onArticle` once where a page is an article, or becomes one while it fills. A page that says of itself that it is
 * none is not looked at again. Keeps nothing, and listens to nothing after that; nor once `signal` is aborted.
 */
export function awaitArticle(document: Document, onArticle: () => void, signal: AbortSignal): void {
  const { article, filling } = look(document)
  if (article) onArticle()
  if (!filling) return
  const lookAgain = () => {
    const isArticle = look(document).article
    if (isArticle) onArticle()
    return isArticle
  }
  watchFilling(document, lookAgain, signal)
}

const look = (document: Document) => gate(findArticleDocument(document))

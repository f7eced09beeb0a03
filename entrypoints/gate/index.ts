import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask } from '../../lib/ask.ts'
import { awaitArticle } from '../../lib/page/awaitArticle.ts'
import { isRunning } from '../page/running.ts'

/**
 * What marking by itself puts into every page of its sites: it looks whether there is an article, and only then has the
 * worker inject the page script, which weighs six times as much.
 */
export default defineUnlistedScript(() => {
  if (document.contentType === 'application/pdf') return
  const run = () => {
    // The reader may have clicked meanwhile. Where the extension has gone there is nobody to ask, and nothing to mark.
    if (!isRunning()) ask({ type: 'run' }).catch(() => {})
  }
  awaitArticle(document, run, new AbortController().signal)
})

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { words } from '../../lib/words.ts'
import { dropInstruments } from './instruments.ts'
import { runPage } from './run.ts'
import { remember, running } from './running.ts'

/**
 * Yields true, which tells the one who injected it that it runs; false on a page that has no text of its own, as Chromium
 * shows a PDF in a page that is nothing but its frame.
 */
export default defineUnlistedScript(() => {
  if (document.contentType === 'application/pdf') return false
  const page = running()
  const end = () => {
    remember(undefined)
    dropInstruments()
  }
  if (page === undefined) remember(runPage(document, words, end))
  else page.show()
  return true
})

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { words } from '../../lib/words.ts'
import { type RunningPage, runPage } from './run.ts'

/** Where the page script, which may be injected again and again, finds itself in its own world. */
const RUNNING = Symbol.for('says-who')

/**
 * Yields true, which tells the one who injected it that it runs; false on a page that has no text of its own, as Chromium
 * shows a PDF in a page that is nothing but its frame.
 */
export default defineUnlistedScript(() => {
  if (document.contentType === 'application/pdf') return false
  const world = globalThis as { [RUNNING]?: RunningPage | undefined }
  const running = world[RUNNING]
  if (running === undefined) {
    world[RUNNING] = runPage(document, words, () => {
      world[RUNNING] = undefined
    })
  } else {
    running.show()
  }
  return true
})

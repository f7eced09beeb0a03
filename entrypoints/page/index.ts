import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { words } from '../../lib/words.ts'
import { type RunningPage, runPage } from './run.ts'

/** Where the page script, which may be injected again and again, finds itself in its own world. */
const RUNNING = Symbol.for('says-who')

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: RunningPage | undefined }
  const running = world[RUNNING]
  if (running === undefined) {
    world[RUNNING] = runPage(document, words, () => {
      world[RUNNING] = undefined
    })
  } else {
    running.show()
  }
})

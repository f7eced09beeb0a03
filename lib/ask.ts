import { browser } from 'wxt/browser'
import type { Answers, Request } from './protocol.ts'

/**
 * Asks the background worker, and asks once more where it was stopped in the middle of an answer. Null where the worker
 * failed. Rejects where the extension is no longer there.
 */
export async function ask<R extends Request>(request: R): Promise<Answers[R['type']] | null> {
  try {
    const answer = await send(request)
    // A worker that is stopped after it has been asked leaves nothing behind, and no error either.
    if (answer !== undefined) return answer
  } catch {
    // The worker was stopped before it could be asked, or the extension has gone, which the next line finds out.
  }
  return (await send(request)) ?? null
}

function send<R extends Request>(request: R): Promise<Answers[R['type']] | null | undefined> {
  return browser.runtime.sendMessage(request)
}

import { browser } from 'wxt/browser'
import type { Answers, Request } from '../../lib/protocol.ts'

/**
 * Asks the background worker, and asks once more where it was stopped in the middle of an answer. Null where the worker
 * failed. Rejects where the extension is no longer there.
 */
export async function ask<R extends Request>(request: R): Promise<Answers[R['type']] | null> {
  try {
    return (await send(request)) ?? null
  } catch {
    return (await send(request)) ?? null
  }
}

function send<R extends Request>(request: R): Promise<Answers[R['type']] | null | undefined> {
  return browser.runtime.sendMessage(request)
}

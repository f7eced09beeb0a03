/** Where a message comes from: what `runtime.MessageSender` tells, and no more of it than is needed. */
export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
}

/** True where a port was opened by the extension itself: the popup, the panel or the worker, not a page. */
export function isOwnSender(sender: Sender | undefined, runtime: { id: string; origin: string }): boolean {
  if (sender?.id !== runtime.id) return false
  // Chromium's worker names no address; whatever else we serve lies under the extension's own origin.
  return sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(runtime.origin)
}

/**
 * Puts words on the clipboard. Pages without https have no clipboard to write to: there the reader's own copying is set
 * off and filled. To be called from a click.
 */
export async function copyWords(document: Document, words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    const fill = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', words)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('copy', fill, { capture: true, once: true })
    document.execCommand('copy')
    window.removeEventListener('copy', fill, { capture: true })
  }
}

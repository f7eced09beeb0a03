/** How long the browser may take to begin with a download before its data is let go, in ms. */
const DOWNLOAD_START = 30_000

/** Saves a text as a file through the browser's own download; nothing is sent. */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_START)
}

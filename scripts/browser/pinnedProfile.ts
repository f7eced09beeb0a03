import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes a Chromium profile in which an unpacked extension's button is pinned to the toolbar, as it is for a reader who uses
 * it, and yields its folder. One that is not pinned slides into the toolbar first, and its popup waits for that: 260 ms.
 */
export function makePinnedProfile(extension: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'says-who-'))
  mkdirSync(join(profile, 'Default'))
  // Without its developer mode Chromium switches off what is loaded unpacked when it is loaded anew.
  const preferences = { extensions: { pinned_extensions: [idOf(extension)], ui: { developer_mode: true } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

/** The id that Chromium gives an unpacked extension: half of its path's hash, in the letters a to p. */
export function idOf(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('')
}

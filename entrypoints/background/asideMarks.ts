import type { Report } from '../../lib/analysis/types.ts'
import { asideMarkOf } from '../../lib/asideMark.ts'
import { ASIDE_COUNT, asideSalt, marksAside } from '../../lib/marksAside.ts'
import type { AsideMark } from '../../lib/protocol.ts'

/** Ids of the marks of a page's report that the reader has put aside before. */
export async function readAside(url: string, report: Report): Promise<readonly string[]> {
  const known = new Set((await marksAside.read()).map(({ hash }) => hash))
  // Most readers never put a mark aside: nothing is hashed for them.
  if (known.size === 0) return []
  const salt = await readSalt()
  const hashes = await Promise.all(report.findings.map((finding) => hashOf(url, asideMarkOf(finding, report), salt)))
  return report.findings.filter((_finding, index) => known.has(hashes[index] ?? '')).map(({ id }) => id)
}

/** Remembers that a mark was put aside, or forgets it. False in a private window, of which nothing is kept. */
export async function putAside(url: string, mark: AsideMark, on: boolean, isPrivate: boolean): Promise<boolean> {
  if (isPrivate) return false
  const hash = await hashOf(url, mark, await readSalt())
  const day = new Date().toISOString().slice(0, 10)
  const { rule, kind, code } = mark
  await marksAside.change((marks) => {
    const others = marks.filter((other) => other.hash !== hash)
    return on ? [...others, { hash, rule, kind, code, day }].slice(-ASIDE_COUNT) : others
  })
  return true
}

/** Bytes of the salt: as many as a hash of 128 bits has. */
const SALT_BYTES = 16

async function readSalt(): Promise<string> {
  const kept = await asideSalt.read()
  if (kept !== '') return kept
  await asideSalt.change((salt) => (salt === '' ? digits(crypto.getRandomValues(new Uint8Array(SALT_BYTES))) : salt))
  return asideSalt.read()
}

/** The part of an address after "#" leads to a place in the page, not to another page. */
async function hashOf(url: string, { words, rule }: AsideMark, salt: string): Promise<string> {
  const text = [salt, url.split('#')[0], rule, words].join('\n')
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return digits(new Uint8Array(hash).slice(0, SALT_BYTES))
}

const digits = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

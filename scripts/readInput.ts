import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A file that was given on the command line: a text, a web page, or one sentence that says why it is neither. */
export type Input =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'page'; readonly name: string; readonly html: Buffer }
  | { readonly kind: 'problem'; readonly sentence: string }

const PAGE_NAME = /\.x?html?(?:\.gz)?$/i
const PAGE_START = /^\s{0,100}(?:<!doctype html|<html)/i
const NAME_ENDING = /(?:\.x?html?(?:\.gz)?|\.txt|\.md)$/i

/** Reads a text or a page from a file. `name` is the file's base name without its ending. Never throws. */
export function readInput(path: string): Input {
  const content = readContent(path)
  if ('kind' in content) return content
  const { bytes } = content
  const name = basename(path).replace(NAME_ENDING, '')
  const problem = (sentence: string): Input => ({ kind: 'problem', sentence })
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    return problem(`${path} is a PDF: only texts (.txt) and web pages (.html) can be read.`)
  }
  if (bytes.toString('latin1').trim() === '') return problem(`${path} is empty.`)
  const isPage = PAGE_NAME.test(path)
  if (isPage)
    return bytes.includes(0) && !isUtf16(bytes)
      ? problem(`${path} is no web page.`)
      : { kind: 'page', name, html: bytes }
  const text = decode(bytes)
  if (text === null || text.includes('\0')) return problem(`${path} is no text in UTF-8.`)
  if (text.trim() === '') return problem(`${path} is empty.`)
  return PAGE_START.test(text) ? { kind: 'page', name, html: bytes } : { kind: 'text', name, text }
}

/** So many bytes of a page are looked through for the encoding that it declares, as browsers do. */
const DECLARING = 1024

/**
 * The type under which a page is served: one that declares no encoding and can be UTF-8 is that, as where a
 * browser opens the file. What a page says of its encoding, a type that names one would overrule.
 */
export function typeOfPage(html: Buffer): string {
  const isDeclared = /charset|encoding=/i.test(html.subarray(0, DECLARING).toString('latin1'))
  return !isDeclared && isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html'
}

function readContent(path: string): { readonly bytes: Buffer } | Input {
  try {
    if (statSync(path).isDirectory()) return { kind: 'problem', sentence: `${path} is a folder: name the files in it.` }
    const bytes = readFileSync(path)
    return { bytes: path.endsWith('.gz') ? gunzipSync(bytes) : bytes }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { kind: 'problem', sentence: describe(path, code ?? '') }
  }
}

function describe(path: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${path} does not exist.`
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read.`
  if (code.startsWith('Z_')) return `${path} cannot be unpacked: it is no gzip file, or damaged.`
  return `${path} cannot be read (${code}).`
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.readUInt16BE(0)
  return mark === 0xfeff || mark === 0xfffe
}

function decode(bytes: Buffer): string | null {
  try {
    // A byte order mark stays, so that offsets are those of the file as any other program decodes it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

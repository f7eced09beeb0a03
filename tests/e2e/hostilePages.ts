import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../../scripts/browser/serve.ts'
import { article } from './shapes.ts'

/** A page that tries something, as its own file says. */
export interface HostilePage {
  readonly name: string
  /** Where it is served: an address that reads like an article's. */
  readonly path: string
  /** What it tries, in words. */
  readonly tries: string
  /** What is to come of a click: a status of the page's state, or why nothing is marked. */
  readonly comesTo: string
  /** What is to come of it once the page's own `act` has been called; null where it has none. */
  readonly then: string | null
  /** `values` fill the places that the page leaves open, such as {{EXTENSION}}, by their names. */
  readonly answer: (values: Readonly<Record<string, string>>) => Answer
}

/** What their servers say beside the text. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sandbox.html': { 'content-security-policy': 'sandbox' },
}

const FOLDER = join(import.meta.dirname, 'hostile')
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
}

/** Every file of the folder, with an article where it says so. */
export const HOSTILE: readonly HostilePage[] = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  const said = /Tries: ([\s\S]+?)\s*\| Comes to: (\w+)(?:, then: (\w+))?/.exec(text)
  if (said === null) throw new Error(`${file} does not say what it tries`)
  const [, tries = '', comesTo = '', then = null] = said
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? ''
  const head = '<meta charset="utf-8"><link rel="icon" href="data:,"><meta property="og:type" content="article">'
  const body = text.replace('{{ARTICLE}}', article('Board looks at ferry books', 'Ada Finch'))
  return {
    name: file,
    path: `/2026/05/board-looks-at-ferry-books/${file}`,
    tries,
    comesTo,
    then,
    answer: (values) => ({
      body: (file.endsWith('.html') ? `<!doctype html><html lang="en"><head>${head}</head>${body}` : body).replaceAll(
        /\{\{([A-Z]+)\}\}/g,
        (_place, name: string) => values[name] ?? '',
      ),
      headers: { 'content-type': type, ...HEADERS[file] },
    }),
  }
})

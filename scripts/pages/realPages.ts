import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A saved page and the address it was served from. */
export interface SavedPage {
  readonly name: string
  readonly url: string
  readonly html: string
}

const CANONICAL = /<link[^>]{0,200}rel=["']?canonical["']?[^>]{0,200}>/i
const OPEN_GRAPH_URL = /<meta[^>]{0,200}property=["']og:url["'][^>]{0,400}>/i
const ADDRESS = /(?:href|content)=["']?(https?:[^"'\s>]+)/i

/** The address that a page gives itself, or one made of the file's name. */
function ownAddress(html: string, name: string): string {
  for (const pattern of [CANONICAL, OPEN_GRAPH_URL]) {
    const address = pattern.exec(html)?.[0].match(ADDRESS)?.[1]
    if (address) return address
  }
  return `https://page.test/${name}`
}

function readPage(directory: string, file: string, url: string | undefined): SavedPage {
  const html = gunzipSync(readFileSync(join(directory, file))).toString('utf8')
  return { name: file.replace(/\.html\.gz$/, ''), url: url ?? ownAddress(html, file.replace('.gz', '')), html }
}

/** All pages of a folder of `*.html.gz`, with addresses from `list.json` or `ground-truth.json` where there is one. */
export function readPages(directory: string): readonly SavedPage[] {
  const files = readdirSync(directory)
  const addresses = new Map<string, string>()
  if (files.includes('list.json')) {
    const list = JSON.parse(readFileSync(join(directory, 'list.json'), 'utf8')) as [string, string, string][]
    for (const [file, url] of list) addresses.set(file, url)
  }
  if (files.includes('ground-truth.json')) {
    for (const [name, { url }] of Object.entries(readGroundTruth(directory))) addresses.set(`${name}.html.gz`, url)
  }
  return files
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
    .map((file) => readPage(directory, file, addresses.get(file)))
}

/** What the body of each page is, by name. */
export function readGroundTruth(directory: string): Readonly<Record<string, { url: string; articleBody: string }>> {
  return JSON.parse(readFileSync(join(directory, 'ground-truth.json'), 'utf8'))
}

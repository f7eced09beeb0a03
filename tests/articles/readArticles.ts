import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '../../lib/analysis/types.ts'
import { readExample } from '../../scripts/readExample.ts'
import { readSample } from './readSample.ts'

const TEXTS = new URL('./texts/', import.meta.url)

/** Every whole article that the engine is tested on, the bundled sample among them. */
export function readArticles(): readonly { readonly name: string; readonly article: Article }[] {
  const written = readdirSync(TEXTS).map((file) => ({
    name: file.replace('.txt', ''),
    article: readExample(readFileSync(new URL(file, TEXTS), 'utf8').trim()).article,
  }))
  return [...written, { name: 'sample', article: readSample() }]
}

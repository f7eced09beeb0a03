import { readFileSync } from 'node:fs'
import type { Article, Block, BlockKind } from '../../lib/analysis/types.ts'
import { articleOf } from '../../scripts/readExample.ts'

const KIND_OF: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  figcaption: 'caption',
  p: 'paragraph',
}

/** The bundled sample article, cut by its tags alone: what the browser's reader makes of it is tested in tests/page. */
export function readSample(): Article {
  const html = readFileSync(new URL('../fixtures/sample.html', import.meta.url), 'utf8')
  const body = /<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? ''
  const blocks = [...body.matchAll(/<(h1|h2|p|figcaption)(?: class="(\w+)")?>([\s\S]*?)<\/\1>/g)].map(
    ([, tag = '', name = '', inner = '']): Block => ({
      kind: name === 'standfirst' || name === 'byline' ? name : (KIND_OF[tag] ?? 'paragraph'),
      text: inner
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      offset: 0,
      links: [],
    }),
  )
  return articleOf(blocks)
}

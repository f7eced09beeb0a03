import { gate } from '../../lib/page/gate.ts'
import { readArticle } from '../../lib/page/readArticle.ts'

/** What `evaluate-pages.ts` calls in a page: the gate's word, and the article as it was read. */
async function measure() {
  const start = performance.now()
  const verdict = gate(document)
  const gated = performance.now()
  const reading = await readArticle(document, verdict, new AbortController().signal)
  const read = performance.now()
  return {
    verdict,
    gateTime: gated - start,
    readTime: read - gated,
    blocks: reading.article.blocks.map(({ kind, text }) => ({ kind, text })),
  }
}

export type Measured = Awaited<ReturnType<typeof measure>>

Object.assign(globalThis, { measure, gate })

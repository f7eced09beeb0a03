import { describe, expect, it } from 'vitest'
import { analyse } from '../../../lib/analysis/analyse.ts'
import type { Block, BlockKind } from '../../../lib/analysis/types.ts'
import { articleOf } from '../../../scripts/readExample.ts'

const block = (kind: BlockKind, text: string): Block => ({ kind, text, offset: 0, links: [] })
const read = (...blocks: readonly Block[]) => analyse({ ...articleOf(blocks), language: 'en' })

describe('blocks that are not the article’s own', () => {
  const own = block('paragraph', 'Ilse Brandt said the pier had been inspected in May.')

  it.each(['related', 'advert', 'comment', 'paywall', 'byline'] as const)('cite nothing: %s', (kind) => {
    const report = read(own, block(kind, 'Ferry prices will rise again, says Lucia Ferrante'))
    expect(report.sources.map((source) => source.name)).toEqual(['Ilse Brandt'])
    expect(report.findings.every((finding) => finding.span.block === 0)).toBe(true)
  })

  it('cite in a caption, which is its own', () => {
    const report = read(own, block('caption', 'The pier has been closed since May, says Lucia Ferrante.'))
    expect(report.sources.map((source) => source.name)).toContain('Lucia Ferrante')
  })
})

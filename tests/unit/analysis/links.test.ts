import { describe, expect, it } from 'vitest'
import { analyse } from '../../../lib/analysis/analyse.ts'
import { articleOf } from '../../../scripts/readExample.ts'

const CLAIM = 'The ruling party has rigged the vote and deliberately falsified the rolls of three districts.'
const read = (anchor: string, href: string) => {
  const start = CLAIM.indexOf(anchor)
  const links = [{ start, end: start + anchor.length, href }]
  const blocks = [
    { kind: 'paragraph' as const, text: 'The count is over, the election board said.', offset: 0, links: [] },
    { kind: 'paragraph' as const, text: CLAIM, offset: 0, links: anchor === '' ? [] : links },
  ]
  const report = analyse({ ...articleOf(blocks), language: 'en' })
  return report.findings.filter((finding) => finding.kind === 'unattributed').length
}

describe('a link in the sentence of a claim', () => {
  it('leaves the claim marked where there is none', () => {
    expect(read('', '')).toBe(1)
  })

  it('covers the claim where its words lead to what stands behind it', () => {
    expect(read('falsified the rolls', 'https://records.example/cases/41')).toBe(0)
  })

  it('covers nothing where it leads to a page that gathers', () => {
    expect(read('falsified the rolls', 'https://news.example/topics/votes/')).toBe(1)
  })

  it('covers nothing where it is a name', () => {
    expect(read('The', 'https://news.example/ministers')).toBe(1)
  })
})

import './articleText.css'
import { useEffect, useRef } from 'react'
import type { Finding, Report, Span } from '../../lib/analysis/types.ts'
import { keyOf, readPassages } from '../../lib/classroom/sentences.ts'
import { findingsByBlock, readSegments } from '../../lib/report/segments.ts'
import { Headline, tagOf } from './passages.tsx'

interface StageTextProps {
  readonly report: Report
  /** The marks that are shown. */
  readonly findings: readonly Finding[]
  /** The sentence that is lit while the rest is dimmed; null where nothing is. */
  readonly lit: Span | null
}

/** An article on the board: its text with the marks revealed so far, and one sentence lit. */
export function StageText({ report, findings, lit }: StageTextProps) {
  const byBlock = findingsByBlock(findings)
  const passages = readPassages(report)
  const article = useRef<HTMLElement>(null)
  const place = lit === null ? '' : keyOf(lit)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sentence comes into view when it comes to be lit
  useEffect(() => {
    // Of a sentence that is too long for the room its beginning is to be seen.
    const spans = [...(article.current?.querySelectorAll('.lit') ?? [])]
    for (const edge of [spans.at(-1), spans[0]]) edge?.scrollIntoView({ block: 'nearest' })
  }, [place])
  return (
    <article ref={article} className={`articleText stage${lit === null ? '' : ' hasLit'}`} lang={report.language}>
      <Headline report={report} passages={passages} />
      {passages.map((passage) => {
        const { block, index } = passage
        const Tag = tagOf(passage)
        const edges = lit?.block === index ? [lit.start, lit.end] : []
        const segments = readSegments(block.text, byBlock.get(index) ?? [], edges)
        const isLit = (start: number) => lit?.block === index && start >= lit.start && start < lit.end
        return (
          <Tag key={index} className={`passage-${block.kind}`}>
            {segments.map(({ start, text, findings: over }) => (
              <span key={start} className={`${isLit(start) ? 'lit' : ''} ${over.at(-1)?.kind ?? ''}`}>
                {text}
              </span>
            ))}
          </Tag>
        )
      })}
    </article>
  )
}

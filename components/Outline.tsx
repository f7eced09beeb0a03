import './Outline.css'
import { useState } from 'react'
import type { Block, Finding, Report, Span } from '../lib/analysis/types.ts'
import { findingsByBlock, readSegments, type Segment } from '../lib/report/segments.ts'
import { cutSentences } from '../lib/report/sentences.ts'
import { answerText, readAnswer } from '../lib/report/whyNot.ts'
import { useWords } from './words.ts'

export interface OutlineProps {
  readonly report: Report
  readonly shown: Readonly<Record<Finding['kind'], boolean>>
  readonly dimmed: ReadonlySet<string>
  /** Ids of the findings that the reader has put aside. */
  readonly putAside: readonly string[]
  readonly onGoTo: (finding: Finding) => void
}

/** What stands on a page beside an article is no part of its outline. */
const LEFT_OUT: ReadonlySet<Block['kind']> = new Set(['related', 'advert', 'comment', 'paywall', 'embed'])

/** The article as text with its marks. Marked words lead to the page; all others answer why they are not marked. */
export function Outline({ report, shown, dimmed, putAside, onGoTo }: OutlineProps) {
  const t = useWords()
  const [asked, setAsked] = useState<Span | null>(null)
  const byBlock = findingsByBlock(report.findings.filter(({ id, kind }) => shown[kind] && !putAside.includes(id)))
  return (
    <section className="outline" aria-label={t('outline.label')}>
      <p className="aside">{t('outline.ask')}</p>
      {report.blocks.map((block, i) =>
        LEFT_OUT.has(block.kind) ? null : (
          <OutlineBlock
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place in the article
            key={i}
            block={block}
            index={i}
            findings={byBlock.get(i) ?? []}
            dimmed={dimmed}
            asked={asked?.block === i ? asked : null}
            answer={asked?.block === i ? answerText(readAnswer(report, asked, putAside), t) : ''}
            onAsk={setAsked}
            onGoTo={onGoTo}
          />
        ),
      )}
    </section>
  )
}

interface OutlineBlockProps extends Pick<OutlineProps, 'dimmed' | 'onGoTo'> {
  readonly block: Block
  readonly index: number
  readonly findings: readonly Finding[]
  readonly asked: Span | null
  readonly answer: string
  readonly onAsk: (span: Span | null) => void
}

function OutlineBlock({ block, index, findings, dimmed, asked, answer, onAsk, onGoTo }: OutlineBlockProps) {
  const Tag = block.kind === 'heading' ? 'h2' : 'p'
  const sentences = cutSentences(block.text)
  const segments = readSegments(
    block.text,
    findings,
    sentences.map(({ end }) => end),
  )
  return (
    <>
      <Tag className={`outline-${block.kind}`}>
        {sentences.map(({ start, end }) => {
          const isAsked = asked?.start === start
          return (
            <span key={start} className={isAsked ? 'sentence asked' : 'sentence'}>
              {segments
                .filter((segment) => segment.start >= start && segment.start < end)
                .map((segment) => (
                  <OutlineSegment
                    key={segment.start}
                    segment={segment}
                    dimmed={dimmed}
                    onGoTo={onGoTo}
                    onAsk={() => onAsk(isAsked ? null : { block: index, start, end })}
                  />
                ))}
            </span>
          )
        })}
      </Tag>
      <p className="answer" role="status">
        {answer}
      </p>
    </>
  )
}

interface OutlineSegmentProps extends Pick<OutlineProps, 'dimmed' | 'onGoTo'> {
  readonly segment: Segment
  readonly onAsk: () => void
}

function OutlineSegment({ segment, dimmed, onGoTo, onAsk }: OutlineSegmentProps) {
  const finding = segment.findings.at(-1)
  const act = finding === undefined ? onAsk : () => onGoTo(finding)
  const kinds = finding === undefined ? 'unmarked' : `${finding.kind}${dimmed.has(finding.id) ? ' dimmed' : ''}`
  // A lone full stop or space is nothing that a reader would ask about, and no name for a link.
  if (!/[\p{L}\p{N}]/u.test(segment.text))
    return finding === undefined ? segment.text : <span className={kinds}>{segment.text}</span>
  return (
    // biome-ignore lint/a11y/useValidAnchor: a link flows with the text over several lines, which a button does not
    <a
      href="#outline"
      className={kinds}
      onClick={(event) => {
        event.preventDefault()
        act()
      }}
    >
      {segment.text}
    </a>
  )
}

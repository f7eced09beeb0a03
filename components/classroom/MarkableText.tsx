import './articleText.css'
import { type KeyboardEvent, useRef, useState } from 'react'
import { KINDS, type Kind, type Report, type Span } from '../../lib/analysis/types.ts'
import type { Guess } from '../../lib/classroom/predict.ts'
import { keyOf, readPassages } from '../../lib/classroom/sentences.ts'
import { textAt } from '../../lib/report/excerpt.ts'
import { useWords } from '../words.ts'
import { Headline, tagOf } from './passages.tsx'

interface MarkableTextProps {
  readonly report: Report
  readonly marks: readonly Guess[]
  /** The kind that a click, a touch, Enter or Space gives. */
  readonly brush: Kind
  readonly onMark: (sentence: Span, kind: Kind) => void
}

/**
 * An article whose sentences can be marked by mouse, touch and keyboard. One of them is in the order of Tab; arrows, N and
 * P walk, and 1 to 3 give a kind.
 */
export function MarkableText({ report, marks, brush, onMark }: MarkableTextProps) {
  const t = useWords()
  const root = useRef<HTMLElement>(null)
  const passages = readPassages(report)
  const sentences = passages.filter(({ isMarkable }) => isMarkable).flatMap((passage) => passage.sentences)
  const [at, setAt] = useState(0)
  const order = new Map(sentences.map((sentence, index) => [keyOf(sentence), index]))

  const focus = (index: number) => {
    const next = Math.min(Math.max(index, 0), sentences.length - 1)
    setAt(next)
    root.current?.querySelectorAll<HTMLElement>('[role=button]')[next]?.focus()
  }
  const press = (event: KeyboardEvent, sentence: Span, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const kind = KINDS[Number(event.key) - 1]
    const by = STEPS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (kind !== undefined) onMark(sentence, kind)
    else if (event.key === 'Enter' || event.key === ' ') onMark(sentence, brush)
    else if (event.key === 'Home') focus(0)
    else if (event.key === 'End') focus(sentences.length - 1)
    else if (by !== undefined) focus(index + by)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <article ref={root} className="articleText markable" lang={report.language}>
      <Headline report={report} passages={passages} />
      {passages.map((passage) => {
        const { block, index, sentences: own, isMarkable } = passage
        const Tag = tagOf(passage)
        if (!isMarkable) {
          return (
            <Tag key={index} className={`passage-${block.kind}`}>
              {block.text}
            </Tag>
          )
        }
        return (
          <Tag key={index} className={`passage-${block.kind}`}>
            {own.map((sentence) => {
              const place = order.get(keyOf(sentence)) ?? 0
              const kinds = kindsAt(marks, sentence)
              return (
                // biome-ignore lint/a11y/useSemanticElements: a button does not flow with the text over several lines
                <span
                  key={sentence.start}
                  role="button"
                  tabIndex={place === at ? 0 : -1}
                  aria-pressed={kinds.length > 0}
                  className="sentence"
                  onClick={() => {
                    setAt(place)
                    onMark(sentence, brush)
                  }}
                  onFocus={() => setAt(place)}
                  onKeyDown={(event) => press(event, sentence, place)}
                >
                  <Marked text={textAt(report, sentence)} kinds={kinds} />
                  {kinds.length > 0 && (
                    <span className="heard">
                      {' '}
                      {kinds.map((kind) => t('classroom.markedAs', [t(`kinds.${kind}`)])).join(' ')}
                    </span>
                  )}
                </span>
              )
            })}
          </Tag>
        )
      })}
    </article>
  )
}

/** How far each key walks. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, n: 1, ArrowUp: -1, ArrowLeft: -1, p: -1 }

const kindsAt = (marks: readonly Guess[], sentence: Span): readonly Kind[] =>
  KINDS.filter((kind) => marks.some((mark) => mark.kind === kind && keyOf(mark.sentence) === keyOf(sentence)))

/** Words under the lines of all their kinds, with the number of each kind's key behind them: grey paper shows no colour. */
function Marked({ text, kinds }: { readonly text: string; readonly kinds: readonly Kind[] }) {
  const words = text.trimEnd()
  return (
    <>
      <Lined kinds={kinds}>{words}</Lined>
      {kinds.length > 0 && (
        <sup aria-hidden="true" className="kindNumbers">
          {kinds.map((kind) => KINDS.indexOf(kind) + 1).join(' ')}
        </sup>
      )}
      {text.slice(words.length)}
    </>
  )
}

function Lined({ kinds, children }: { readonly kinds: readonly Kind[]; readonly children: string }) {
  const [kind, ...others] = kinds
  if (kind === undefined) return children
  return (
    <span className={kind}>
      <Lined kinds={others}>{children}</Lined>
    </span>
  )
}

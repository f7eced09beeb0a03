import './sheet.css'
import { useEffect, useRef } from 'react'
import type { Report } from '../../lib/analysis/types.ts'
import { type Outcome, type Prediction, readOutcomes, reasonOf, type Verdict } from '../../lib/classroom/predict.ts'
import { keyOf } from '../../lib/classroom/sentences.ts'
import { textAt } from '../../lib/report/excerpt.ts'
import { useWords } from '../words.ts'
import { SheetActions } from './SheetActions.tsx'

interface ResultsProps {
  readonly report: Report
  readonly prediction: Prediction
  /** True where the marks have just been revealed: the focus goes on to them. */
  readonly isNew: boolean
  readonly onAgain: () => void
  readonly onSave: (sheet: HTMLElement) => void
  readonly onTable: () => void
}

const VERDICTS: readonly Verdict[] = ['agree', 'tool', 'you']
/** As many outcomes as one printed page holds. */
const PRINTED = 22
/** As many of each verdict as it holds in any case. */
const PRINTED_OF_EACH = 7

/** Where pupil and tool agree, what only the tool has marked, and what only the pupil has, each with the tool's reason. */
export function Results({ report, prediction, isNew, onAgain, onSave, onTable }: ResultsProps) {
  const t = useWords()
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isNew) sheet.current?.focus()
  }, [isNew])
  const outcomes = readOutcomes(report, prediction.guesses)
  return (
    <>
      <SheetActions sheet={sheet} onSave={onSave} onTable={onTable}>
        <button type="button" className="quiet" onClick={onAgain}>
          {t('classroom.again')}
        </button>
      </SheetActions>
      <section ref={sheet} tabIndex={-1} className="sheet results" aria-label={t('classroom.results')}>
        <h2>{t('classroom.results')}</h2>
        <p className="sheetTitle">{report.title}</p>
        <p className="writeLine">{t('classroom.name')}</p>
        {VERDICTS.map((verdict) => (
          <Group
            key={verdict}
            verdict={verdict}
            outcomes={outcomes.filter((outcome) => outcome.verdict === verdict)}
            others={outcomes.filter((outcome) => outcome.verdict !== verdict).length}
            report={report}
          />
        ))}
        <p className="sheetNote">{t('states.notChecked')}</p>
      </section>
    </>
  )
}

interface GroupProps {
  readonly verdict: Verdict
  readonly outcomes: readonly Outcome[]
  /** How many outcomes there are of the other verdicts. */
  readonly others: number
  readonly report: Report
}

function Group({ verdict, outcomes, others, report }: GroupProps) {
  const t = useWords()
  const printed = Math.max(PRINTED_OF_EACH, PRINTED - others)
  const more = outcomes.length - printed
  return (
    <section className="group">
      <h3>
        {t(`classroom.verdicts.${verdict}`)} ({outcomes.length})
      </h3>
      <p className="sheetNote">{t(`classroom.verdictHints.${verdict}`)}</p>
      <ul>
        {outcomes.map((outcome, index) => (
          <li
            key={`${keyOf(outcome.sentence)}:${outcome.kind}`}
            className={index < printed ? 'outcome' : 'outcome notPrinted'}
          >
            <p className="outcomeWords">
              <b className={outcome.kind}>{t(`kinds.${outcome.kind}`)}</b> {textAt(report, outcome.sentence).trim()}
            </p>
            <p className="outcomeReason">
              <span>{t('classroom.toolSays')}</span> {reasonOf(outcome, report, t)}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="onlyPrinted sheetNote">{t('classroom.more', undefined, more)}</p>}
    </section>
  )
}

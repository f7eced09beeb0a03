import './Caption.css'
import type { Report } from '../../lib/analysis/types.ts'
import type { Presenting, Stop } from '../../lib/classroom/present.ts'
import { explain } from '../../lib/report/explain.ts'
import { labelOf } from '../../lib/report/label.ts'
import { answerText, readAnswer } from '../../lib/report/whyNot.ts'
import { useWords } from '../words.ts'

interface CaptionProps {
  readonly report: Report
  readonly stops: readonly Stop[]
  readonly now: Presenting
}

/** What is told of the sentence that is lit, large enough for the last row: a question first, then its kind, then why. */
export function Caption({ report, stops, now }: CaptionProps) {
  const t = useWords()
  const stop = now.at === null ? undefined : stops[now.at]
  return (
    <div className="caption" role="status">
      {stop === undefined ? (
        <p>{t('classroom.stops', undefined, stops.length)}</p>
      ) : (
        <Told report={report} stop={stop} stage={now.stage} />
      )}
      {stop !== undefined && (
        <p className="captionPlace">{t('classroom.position', [String((now.at ?? 0) + 1), String(stops.length)])}</p>
      )}
    </div>
  )
}

interface ToldProps {
  readonly report: Report
  readonly stop: Stop
  readonly stage: Presenting['stage']
}

function Told({ report, stop, stage }: ToldProps) {
  const t = useWords()
  const { finding } = stop
  if (stage === 'question') return <p>{t('classroom.wouldAsk')}</p>
  const kind =
    finding === null ? (
      <b>{t('classroom.unmarked')}</b>
    ) : (
      <b className={finding.kind}>
        {t(`kinds.${finding.kind}`)} · {labelOf(finding, t)}
      </b>
    )
  if (stage === 'kind') return <p>{kind}</p>
  return (
    <>
      <p>{kind}</p>
      {finding === null ? (
        <p>{answerText(readAnswer(report, stop.claim?.span ?? stop.sentence), t)}</p>
      ) : (
        <>
          <p>{explain(finding, t).reason}</p>
          <p className="captionAsk">{explain(finding, t).ask}</p>
        </>
      )}
    </>
  )
}

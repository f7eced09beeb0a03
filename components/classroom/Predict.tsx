import { useState } from 'react'
import type { Kind, Report, Span } from '../../lib/analysis/types.ts'
import type { Prediction } from '../../lib/classroom/predict.ts'
import { useWords } from '../words.ts'
import { Brushes } from './Brushes.tsx'
import { MarkableText } from './MarkableText.tsx'

interface PredictProps {
  readonly report: Report
  readonly prediction: Prediction
  readonly onMark: (sentence: Span, kind: Kind) => void
  readonly onReveal: () => void
}

/** Pupils mark the text before anything of the tool's is shown. */
export function Predict({ report, prediction, onMark, onReveal }: PredictProps) {
  const t = useWords()
  const [brush, setBrush] = useState<Kind>('unattributed')
  return (
    <section aria-label={t('classroom.predict')}>
      <p className="classroomHint">{t('classroom.predictHint')}</p>
      <Brushes brush={brush} onBrush={setBrush} />
      <MarkableText report={report} marks={prediction.guesses} brush={brush} onMark={onMark} />
      <div className="lectern">
        <p role="status">{t('classroom.marked', undefined, prediction.guesses.length)}</p>
        <button type="button" className="button" onClick={onReveal}>
          {t('classroom.reveal')}
        </button>
      </div>
    </section>
  )
}

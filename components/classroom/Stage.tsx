import type { Report } from '../../lib/analysis/types.ts'
import { BEGINNING, type Presenting, present, readRevealed, readStops } from '../../lib/classroom/present.ts'
import { useWords } from '../words.ts'
import { Presentation } from './Presentation.tsx'
import { StageText } from './StageText.tsx'

interface StageProps {
  readonly report: Report
  /** Null while the text is only read. */
  readonly now: Presenting | null
  readonly onTurn: (next: Presenting | null) => void
}

/** The article on the board, bare until it is presented. What is told of it stands at the foot of the window. */
export function Stage({ report, now, onTurn }: StageProps) {
  const t = useWords()
  const stops = readStops(report, [])
  const stop = now?.at == null ? undefined : stops[now.at]
  const press = (key: string) => {
    const next = now === null ? undefined : present(now, key, stops.length)
    if (next !== undefined) onTurn(next)
  }
  return (
    <div className="stagePanel">
      <div className="lectern">
        <button
          type="button"
          className="button"
          aria-keyshortcuts="c"
          disabled={now !== null}
          onClick={() => onTurn(BEGINNING)}
        >
          {t('classroom.presentKey')}
        </button>
      </div>
      <StageText
        report={report}
        findings={now === null ? [] : readRevealed(report, stop, now)}
        lit={stop?.sentence ?? null}
      />
      {now !== null && <Presentation report={report} putAside={[]} now={now} onKey={press} />}
    </div>
  )
}

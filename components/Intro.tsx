import './Intro.css'
import { useState } from 'react'
import { useWords } from './words.ts'

interface IntroProps {
  /** Called when the reader has seen enough. */
  readonly onDone: () => void
  /** Called where the reader wants pages to be marked by themselves; null where that is not theirs to choose. */
  readonly onEverywhere: (() => void) | null
}

const STEPS = ['voices', 'question', 'when'] as const

/** What the extension is, in three short steps above the first report. */
export function Intro({ onDone, onEverywhere }: IntroProps) {
  const t = useWords()
  const [at, setAt] = useState(0)
  const step = STEPS[at] ?? 'when'
  const isLast = at === STEPS.length - 1
  return (
    <section className="intro" aria-label={t('intro.label')}>
      <div aria-live="polite">
        <p className="introStep">{t('intro.step', [String(at + 1), String(STEPS.length)])}</p>
        <h2>{t(`intro.${step}`)}</h2>
        <p>{t(`intro.${step}Text`)}</p>
      </div>
      <div className="introActions">
        {isLast ? (
          <>
            {onEverywhere !== null && (
              <button type="button" className="quiet" onClick={onEverywhere}>
                {t('intro.everywhere')}
              </button>
            )}
            <button type="button" className="button" onClick={onDone}>
              {t('intro.click')}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="link" onClick={onDone}>
              {t('intro.skip')}
            </button>
            <button type="button" className="button" onClick={() => setAt(at + 1)}>
              {t('intro.next')}
            </button>
          </>
        )}
      </div>
    </section>
  )
}

import './Presentation.css'
import { useEffect, useRef } from 'react'
import type { Report } from '../../lib/analysis/types.ts'
import { type Presenting, present, readStops } from '../../lib/classroom/present.ts'
import { useWords } from '../words.ts'
import { Caption } from './Caption.tsx'

interface PresentationProps {
  readonly report: Report
  readonly putAside: readonly string[]
  readonly now: Presenting
  /** A key that leads somewhere was pressed, by its DOM name, or the button that stands for it. */
  readonly onKey: (key: string) => void
}

/** The lectern: what is told of the lit sentence, and the keys and buttons that walk on. */
export function Presentation({ report, putAside, now, onKey }: PresentationProps) {
  const t = useWords()
  const lectern = useRef<HTMLElement>(null)
  const stops = readStops(report, putAside)
  // A tab that had the focus would take the Page keys for its own.
  useEffect(() => {
    const before = document.activeElement
    lectern.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event
      const isControl = target instanceof Element && target.matches('button, a, input, textarea, select')
      if (event.ctrlKey || event.metaKey || event.altKey) return
      // A button that has the focus is pressed by these itself.
      if (isControl && (key === 'Enter' || key === ' ')) return
      if (present(now, key, stops.length) === undefined) return
      event.preventDefault()
      onKey(key)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return (
    <section ref={lectern} tabIndex={-1} className="presentation" aria-label={t('classroom.present')}>
      <h1 className="heard">{t('classroom.present')}</h1>
      <Caption report={report} stops={stops} now={now} />
      <div className="lectern">
        <button type="button" className="quiet" onClick={() => onKey('PageUp')}>
          {t('classroom.previous')}
        </button>
        <button type="button" className="button" onClick={() => onKey('PageDown')}>
          {t('classroom.next')}
        </button>
        <button type="button" className="quiet" onClick={() => onKey('Escape')}>
          {t('classroom.end')}
        </button>
      </div>
      {now.at === null && <p className="presentKeys">{t('classroom.presentKeys')}</p>}
    </section>
  )
}

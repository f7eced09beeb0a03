import './PutAside.css'
import type { Code, SourceKind } from '../lib/analysis/types.ts'
import type { MarkAside } from '../lib/marksAside.ts'
import { useWords } from './words.ts'

/** A day is kept without a time of day, which reads as midnight of Greenwich. */
const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' }

interface AsideListProps {
  readonly marks: readonly MarkAside[]
  readonly onBringBack: (mark: MarkAside) => void
  readonly onReport: () => void
}

/** All marks that were put aside on whatever page, the newest first. Of page and words there is nothing to show. */
export function AsideList({ marks, onBringBack, onReport }: AsideListProps) {
  const t = useWords()
  if (marks.length === 0) return <p className="aside">{t('options.aside.none')}</p>
  return (
    <>
      <ul>
        {marks.toReversed().map((mark) => (
          <li key={mark.hash} className="putAsideMark">
            <span>
              {t(`kinds.${mark.kind}`)} ·{' '}
              {mark.kind === 'source' ? t(`sourceKinds.${mark.code as SourceKind}`) : t(`codes.${mark.code as Code}`)} ·{' '}
              <time dateTime={mark.day}>{new Intl.DateTimeFormat(t('language'), DAY).format(new Date(mark.day))}</time>
            </span>
            <button type="button" className="quiet" onClick={() => onBringBack(mark)}>
              {t('aside.bringBack')}
            </button>
          </li>
        ))}
      </ul>
      <div className="optionsActions">
        <button type="button" className="quiet" onClick={onReport}>
          {t('aside.report')}
        </button>
      </div>
    </>
  )
}

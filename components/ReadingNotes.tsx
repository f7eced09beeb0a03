import { hasEntries, isJudged } from '../lib/analysis/genre.ts'
import type { Report } from '../lib/analysis/types.ts'
import { useWords } from './words.ts'

/** What a reader must know of how the text was read: that its kind is not judged, or by its entries, that only a part of it was there. */
export function ReadingNotes({ report }: { readonly report: Report }) {
  const t = useWords()
  return (
    <>
      {!isJudged(report) && report.genre !== null && (
        <p className="note">{t('states.genreNote', [t(`genres.${report.genre}`)])}</p>
      )}
      {hasEntries(report) && <p className="note">{t('states.entriesNote')}</p>}
      {report.partial && <p className="note">{t('states.partial')}</p>}
    </>
  )
}

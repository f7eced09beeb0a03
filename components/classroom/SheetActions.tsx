import type { ReactNode, RefObject } from 'react'
import { useWords } from '../words.ts'

interface SheetActionsProps {
  readonly sheet: RefObject<HTMLElement | null>
  /** Saves the sheet as it stands there as a page of its own. */
  readonly onSave: (sheet: HTMLElement) => void
  /** Saves it as a table; null where it is none. */
  readonly onTable: (() => void) | null
  readonly children?: ReactNode
}

/** Takes a sheet along: on paper, as a page, as a table. */
export function SheetActions({ sheet, onSave, onTable, children }: SheetActionsProps) {
  const t = useWords()
  return (
    <div className="lectern">
      <button type="button" className="button" onClick={() => window.print()}>
        {t('classroom.print')}
      </button>
      <button type="button" className="quiet" onClick={() => sheet.current !== null && onSave(sheet.current)}>
        {t('classroom.saveHtml')}
      </button>
      {onTable !== null && (
        <button type="button" className="quiet" onClick={onTable}>
          {t('classroom.saveCsv')}
        </button>
      )}
      {children}
    </div>
  )
}

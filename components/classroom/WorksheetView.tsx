import './sheet.css'
import { useRef, useState } from 'react'
import type { Edition, Worksheet } from '../../lib/classroom/worksheet.ts'
import { ChoiceRow } from '../ChoiceRow.tsx'
import { useWords } from '../words.ts'
import { SheetActions } from './SheetActions.tsx'
import { WorksheetPaper } from './WorksheetPaper.tsx'

const EDITIONS = ['pupil', 'teacher'] as const satisfies readonly Edition[]

interface WorksheetViewProps {
  /** Null for a blank one, for any article. */
  readonly worksheet: Worksheet | null
  readonly onSave: (sheet: HTMLElement, edition: Edition) => void
  readonly onTable: ((edition: Edition) => void) | null
}

/** A worksheet, for pupils or for the teacher, to be printed or saved. */
export function WorksheetView({ worksheet, onSave, onTable }: WorksheetViewProps) {
  const t = useWords()
  const sheet = useRef<HTMLElement>(null)
  const [edition, setEdition] = useState<Edition>('pupil')
  return (
    <>
      <SheetActions
        sheet={sheet}
        onSave={(saved) => onSave(saved, edition)}
        onTable={onTable && (() => onTable(edition))}
      >
        {worksheet !== null && (
          <ChoiceRow
            label={t('classroom.edition')}
            value={edition}
            choices={EDITIONS.map((each) => [each, t(`classroom.editions.${each}`)])}
            onChoose={setEdition}
          />
        )}
      </SheetActions>
      <WorksheetPaper ref={sheet} worksheet={worksheet} edition={edition} />
    </>
  )
}

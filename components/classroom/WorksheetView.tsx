import '../ExportList.css'
import './sheet.css'
import { RadioGroup } from 'radix-ui'
import { useRef, useState } from 'react'
import type { Edition, Worksheet } from '../../lib/classroom/worksheet.ts'
import { useWords } from '../words.ts'
import { SheetActions } from './SheetActions.tsx'
import { WorksheetPaper } from './WorksheetPaper.tsx'

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
          <RadioGroup.Root
            className="choices"
            aria-label={t('classroom.edition')}
            value={edition}
            onValueChange={(value) => setEdition(value as Edition)}
          >
            {(['pupil', 'teacher'] as const).map((value) => (
              <RadioGroup.Item key={value} value={value} className="choice">
                {t(`classroom.editions.${value}`)}
              </RadioGroup.Item>
            ))}
          </RadioGroup.Root>
        )}
      </SheetActions>
      <WorksheetPaper ref={sheet} worksheet={worksheet} edition={edition} />
    </>
  )
}

import './ExportList.css'
import { useState } from 'react'
import { EXCERPT_WORDS } from '../lib/report/excerpt.ts'
import type { Extent } from '../lib/report/html.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import { useWords } from './words.ts'

export type Format = 'html' | 'markdown' | 'csv' | 'json' | 'annotations'

const FORMATS: readonly Format[] = ['html', 'markdown', 'csv', 'json', 'annotations']
const EXTENTS = [
  ['whole', 'export.whole'],
  ['marked', 'export.excerpts'],
] as const

interface ExportListProps {
  readonly onExport: (format: Format, extent: Extent) => void
}

/** The forms in which a report can be taken along, and how much of the article's text goes into the marked one. */
export function ExportList({ onExport }: ExportListProps) {
  const t = useWords()
  const [extent, setExtent] = useState<Extent>('whole')
  return (
    <div className="exports">
      <ChoiceRow
        label={t('export.excerpt')}
        value={extent}
        choices={EXTENTS.map(([value, key]) => [value, t(key, [String(EXCERPT_WORDS)])])}
        onChoose={setExtent}
      />
      <ul className="formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className="format" onClick={() => onExport(format, extent)}>
              <span>{t(`export.${format}`)}</span>
              <span className="formatHint">{t(`export.${format}Hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

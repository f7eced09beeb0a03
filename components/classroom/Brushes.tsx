import './Brushes.css'
import { RadioGroup } from 'radix-ui'
import { KINDS, type Kind } from '../../lib/analysis/types.ts'
import { useWords } from '../words.ts'

interface BrushesProps {
  readonly brush: Kind
  readonly onBrush: (kind: Kind) => void
}

/** The kinds to mark with, each with the number of its key. */
export function Brushes({ brush, onBrush }: BrushesProps) {
  const t = useWords()
  return (
    <RadioGroup.Root
      className="brushes"
      aria-label={t('classroom.brush')}
      value={brush}
      onValueChange={(value) => onBrush(value as Kind)}
    >
      {KINDS.map((kind, index) => (
        <RadioGroup.Item key={kind} value={kind} className="brush">
          <span className="brushNumber">{index + 1}</span>
          <span className={kind}>{t(`kinds.${kind}`)}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}

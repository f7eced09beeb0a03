import './Filters.css'
import { ToggleGroup } from 'radix-ui'
import { KINDS, type Kind, type Report } from '../lib/analysis/types.ts'
import { useWords } from './words.ts'

interface FiltersProps {
  readonly report: Report
  readonly shown: Readonly<Record<Kind, boolean>>
  readonly onShow: (kind: Kind, on: boolean) => void
}

/** The three kinds with their counts: they are the filters, and their lines are the legend. */
export function Filters({ report, shown, onShow }: FiltersProps) {
  const t = useWords()
  const change = (on: string[]) => {
    for (const kind of KINDS) if (on.includes(kind) !== shown[kind]) onShow(kind, on.includes(kind))
  }
  return (
    <ToggleGroup.Root
      type="multiple"
      className="filters"
      aria-label={t('filters.title')}
      value={KINDS.filter((kind) => shown[kind])}
      onValueChange={change}
    >
      {KINDS.map((kind, i) => {
        const count = report.findings.filter((finding) => finding.kind === kind).length
        return (
          <ToggleGroup.Item key={kind} value={kind} className="filter" aria-keyshortcuts={String(i + 1)}>
            <span className="filterName">
              <span className="filterCount">{count}</span> {t(`kindCounts.${kind}`, undefined, count)}
            </span>
            <span className={`line ${kind}`} aria-hidden="true" />
          </ToggleGroup.Item>
        )
      })}
    </ToggleGroup.Root>
  )
}

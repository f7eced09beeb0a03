import './PutAside.css'
import { Collapsible } from 'radix-ui'
import type { Finding, Report } from '../lib/analysis/types.ts'
import { Quote } from './Quote.tsx'
import { useWords } from './words.ts'

interface PutAsideProps {
  readonly report: Report
  /** Ids of the marks of this page that the reader has put aside. */
  readonly putAside: readonly string[]
  readonly onPutAside: (finding: Finding, on: boolean) => void
  /** Saves these marks with their words, for those who make the extension. */
  readonly onReport: (findings: readonly Finding[]) => void
}

/** The marks of this page that a reader did not agree with: they can be brought back, or told of. */
export function PutAside({ report, putAside, onPutAside, onReport }: PutAsideProps) {
  const t = useWords()
  const findings = report.findings.filter(({ id }) => putAside.includes(id))
  if (findings.length === 0) return null
  return (
    <Collapsible.Root className="putAside">
      <Collapsible.Trigger className="link">{t('aside.count', undefined, findings.length)}</Collapsible.Trigger>
      <Collapsible.Content>
        <ul>
          {findings.map((finding) => (
            <li key={finding.id} className="putAsideMark">
              <div>
                <span className="formatHint">{t(`kinds.${finding.kind}`)}</span>
                <Quote finding={finding} report={report} />
              </div>
              <button type="button" className="quiet" onClick={() => onPutAside(finding, false)}>
                {t('aside.bringBack')}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="quiet" onClick={() => onReport(findings)}>
          {t('aside.report')}
        </button>
        <p className="aside">{t('aside.reportHint')}</p>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}

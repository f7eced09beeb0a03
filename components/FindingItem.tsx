import { Collapsible } from 'radix-ui'
import { useState } from 'react'
import type { Finding, Report } from '../lib/analysis/types.ts'
import { explain } from '../lib/report/explain.ts'
import { labelOf, meaningOf } from '../lib/report/label.ts'
import { nearestWords, restsOn } from '../lib/report/sourceWords.ts'
import { Chain } from './Chain.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Quote } from './Quote.tsx'
import { useWords } from './words.ts'

export interface FindingItemProps {
  readonly finding: Finding
  readonly report: Report
  readonly site: string | null
  /** True for the finding whose card is open on the page. */
  readonly active: boolean
  /** True where it rests on a voice that was taken away. */
  readonly dimmed: boolean
  readonly onGoTo: (finding: Finding) => void
  readonly onCopy: (finding: Finding) => void
  readonly onPutAside: (finding: Finding, on: boolean) => void
}

/** One mark in words: what kind, which words, why, what it rests on and what to ask. The words lead to the page. */
export function FindingItem({ finding, active, dimmed, onGoTo, ...more }: FindingItemProps) {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)
  const { reason, ask } = explain(finding, t)
  return (
    <li className={`finding ${finding.kind}${dimmed ? ' dimmed' : ''}`} aria-current={active || undefined}>
      <button type="button" className="findingGo" onClick={() => onGoTo(finding)}>
        <span className="findingLabel">
          {t(`kinds.${finding.kind}`)} · {labelOf(finding, t)}
        </span>
        <Quote finding={finding} report={more.report} />
        <span className="findingReason">{reason}</span>
        {dimmed && <span className="findingNote">{t('without.dimmed')}</span>}
      </button>
      <Collapsible.Root className="findingMore" open={isOpen} onOpenChange={setOpen}>
        <p className="ask">
          <span className="askText">{ask}</span>
          <Collapsible.Trigger className="disclose" aria-label={t('findings.details')} />
        </p>
        {/* Each content that is there measures itself, closed or not: with 200 of them a third of a second. */}
        {isOpen && (
          <Collapsible.Content className="findingDetails">
            <FindingDetails finding={finding} {...more} />
          </Collapsible.Content>
        )}
      </Collapsible.Root>
    </li>
  )
}

type FindingDetailsProps = Pick<FindingItemProps, 'finding' | 'report' | 'site' | 'onCopy' | 'onPutAside'>

function FindingDetails({ finding, report, site, onCopy, onPutAside }: FindingDetailsProps) {
  const t = useWords()
  const nearest = nearestWords(finding, report, t)
  return (
    <>
      <p className="field">
        <span className="fieldName">{t('findings.restsOn')}</span> {restsOn(finding, report, t)}
      </p>
      {nearest !== null && (
        <p className="field">
          <span className="fieldName">{t('card.nearest')}</span> {nearest}
        </p>
      )}
      <p className="field">
        <span className="fieldName">{t(finding.kind === 'source' ? 'findings.sourceIs' : 'findings.wants')}</span>{' '}
        {meaningOf(finding, t)}
      </p>
      <Chain finding={finding} report={report} site={site} />
      <div className="findingActions">
        <CopyButton onCopy={() => onCopy(finding)} />
        <button type="button" className="quiet" onClick={() => onPutAside(finding, true)}>
          {t('card.notRight')}
        </button>
      </div>
    </>
  )
}

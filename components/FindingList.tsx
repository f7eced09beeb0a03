import './FindingList.css'
import { useDeferredValue } from 'react'
import type { Finding, Kind, Report } from '../lib/analysis/types.ts'
import { FindingItem, type FindingItemProps } from './FindingItem.tsx'
import { findingsOf, type VoiceFilter } from './voiceFilter.ts'
import { useWords } from './words.ts'

interface FindingListProps extends Pick<FindingItemProps, 'site' | 'onGoTo' | 'onCopy' | 'onPutAside'> {
  readonly report: Report
  readonly shown: Readonly<Record<Kind, boolean>>
  readonly voice: VoiceFilter
  readonly active: string | null
  readonly dimmed: ReadonlySet<string>
  readonly onClear: () => void
}

/** Marks rendered before the first paint: more than the tallest side panel shows under its head. */
export const FIRST_RENDERED = 10

/** The marks in the order of the article, as far as the filters let them through. */
export function FindingList({ report, shown, voice, active, dimmed, onClear, ...events }: FindingListProps) {
  const t = useWords()
  const findings = findingsOf(report, voice).filter((finding) => shown[finding.kind])
  // The first paint need not wait for a list that nobody sees the end of yet; the rest is rendered right after it.
  const rendered = useDeferredValue(findings.length, FIRST_RENDERED)
  const isFiltered = findings.length < report.findings.length
  return (
    <>
      <p className={isFiltered ? 'listHead' : 'listHead heard'}>
        <span role="status">{t('findings.count', undefined, findings.length)}</span>
        {voice !== null && <span className="listFilter">{voiceText(report, voice, t)}</span>}
        {isFiltered && (
          <button type="button" className="link" onClick={onClear}>
            {t('filters.all')}
          </button>
        )}
      </p>
      <ol className="findings" aria-label={t('findings.list')}>
        {findings.slice(0, rendered).map((finding: Finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            report={report}
            active={finding.id === active}
            dimmed={dimmed.has(finding.id)}
            {...events}
          />
        ))}
      </ol>
      {findings.length === 0 && <p className="empty">{t('findings.none')}</p>}
    </>
  )
}

function voiceText(report: Report, voice: VoiceFilter, t: ReturnType<typeof useWords>): string {
  if (voice === null || voice === 'nobody') return t('filters.onlyNobody')
  const name = report.sources.find(({ id }) => id === voice.source)?.name ?? ''
  return t('filters.onlyVoice', [name])
}

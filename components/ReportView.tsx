import './report.css'
import { Tabs } from 'radix-ui'
import { type ComponentType, Suspense, useState } from 'react'
import { type Finding, KINDS, type Kind, type Report } from '../lib/analysis/types.ts'
import type { Command } from '../lib/protocol.ts'
import type { Extent } from '../lib/report/html.ts'
import { withoutMarks } from '../lib/report/putAside.ts'
import { readRemainder } from '../lib/report/without.ts'
import { ExportList, type Format } from './ExportList.tsx'
import { Filters } from './Filters.tsx'
import { FindingList } from './FindingList.tsx'
import { Ledger } from './Ledger.tsx'
import type { OutlineProps } from './Outline.tsx'
import { PutAside } from './PutAside.tsx'
import { ReadingNotes } from './ReadingNotes.tsx'
import { RemainderNote, SourceList } from './SourceList.tsx'
import { Summary } from './Summary.tsx'
import { useKeys } from './useKeys.ts'
import { sourceOf, type VoiceFilter } from './voiceFilter.ts'
import { useWords } from './words.ts'

export interface ReportViewProps {
  readonly report: Report
  readonly site: string | null
  readonly shown: Readonly<Record<Kind, boolean>>
  readonly hidden: boolean
  readonly active: string | null
  readonly without: readonly string[]
  /** Ids of the marks of this page that the reader has put aside. */
  readonly putAside: readonly string[]
  /** Shows the text of the article with its marks, where there is room for it: the popup does not even load it. */
  readonly Outline: ComponentType<OutlineProps> | null
  /** Compares this article with others, where there is room for it. */
  readonly Compare: ComponentType | null
  readonly onShow: (kind: Kind, on: boolean) => void
  readonly onCommand: (command: Command) => void
  readonly onGoTo: (finding: Finding) => void
  readonly onLight: (source: string | null) => void
  readonly onWithout: (sources: readonly string[]) => void
  readonly onCopy: (finding: Finding) => void
  readonly onPutAside: (finding: Finding, on: boolean) => void
  /** Saves marks that were put aside as a report for those who make the extension. */
  readonly onReport: (findings: readonly Finding[]) => void
  readonly onExport: (format: Format, extent: Extent) => void
}

type Tab = 'findings' | 'outline' | 'sources' | 'compare' | 'export'

const TABS = [
  ['findings', 'popup.tabFindings'],
  ['outline', 'popup.tabOutline'],
  ['sources', 'popup.tabSources'],
  ['compare', 'popup.tabCompare'],
  ['export', 'popup.tabExport'],
] as const

/** A report as the popup and the side panel show it: what the article stands on, then its marks, sources and files. */
export function ReportView(props: ReportViewProps) {
  const {
    report,
    site,
    shown,
    active,
    without,
    putAside,
    Outline,
    Compare,
    onShow,
    onGoTo,
    onLight,
    onWithout,
    onCopy,
    onPutAside,
    onReport,
    onExport,
  } = props
  const t = useWords()
  const hasRoom = { outline: Outline !== null, compare: Compare !== null, findings: true, sources: true, export: true }
  const tabs = TABS.filter(([value]) => hasRoom[value])
  const [tab, setTab] = useState<Tab>('findings')
  const [voice, setVoice] = useState<VoiceFilter>(null)
  const { gone, dimmed } = readRemainder(report, without)
  const live = withoutMarks(report, putAside)
  const light = (near: VoiceFilter) => onLight(sourceOf(near ?? voice))
  const choose = (chosen: VoiceFilter) => {
    setVoice(chosen)
    setTab('findings')
    onLight(sourceOf(chosen))
  }
  // Kinds that were off before the reader came here may be so by a setting: what Escape clears is what was chosen here.
  const [before] = useState(shown)
  const clear = () => {
    choose(null)
    for (const kind of KINDS) if (!shown[kind]) onShow(kind, true)
  }
  useKeys({
    ...props,
    isFiltered: voice !== null || without.length > 0 || KINDS.some((kind) => before[kind] && !shown[kind]),
    onClear: () => {
      clear()
      onWithout([])
    },
  })
  return (
    <>
      <div className="head">
        <Summary report={report} />
        <ReadingNotes report={report} />
        <RemainderNote report={report} without={without} onRestore={() => onWithout([])} />
        <Ledger
          report={report}
          chosen={voice}
          gone={gone}
          onChoose={choose}
          onLight={light}
          onMore={() => setTab('sources')}
        />
        <Filters report={live} shown={shown} onShow={onShow} />
      </div>
      <Tabs.Root value={tab} onValueChange={(value) => setTab(value as Tab)}>
        <Tabs.List className="tabs">
          {tabs.map(([value, key]) => (
            <Tabs.Trigger key={value} value={value} className="tab">
              {t(key)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="findings" className="panel">
          <FindingList
            report={live}
            site={site}
            shown={shown}
            voice={voice}
            active={active}
            dimmed={dimmed}
            onGoTo={onGoTo}
            onCopy={onCopy}
            onPutAside={onPutAside}
            onClear={clear}
          />
          <PutAside report={report} putAside={putAside} onPutAside={onPutAside} onReport={onReport} />
          <p className="aside">{t('states.notChecked')}</p>
        </Tabs.Content>
        {Outline !== null && (
          <Tabs.Content value="outline" className="panel">
            <Outline report={report} shown={shown} dimmed={dimmed} putAside={putAside} onGoTo={onGoTo} />
          </Tabs.Content>
        )}
        <Tabs.Content value="sources" className="panel">
          <SourceList report={report} without={without} onWithout={onWithout} onLight={light} onChoose={choose} />
        </Tabs.Content>
        {Compare !== null && (
          <Tabs.Content value="compare" className="panel">
            <Suspense>
              <Compare />
            </Suspense>
          </Tabs.Content>
        )}
        <Tabs.Content value="export" className="panel">
          <ExportList onExport={onExport} />
        </Tabs.Content>
      </Tabs.Root>
    </>
  )
}

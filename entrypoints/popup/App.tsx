import { type ComponentType, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { useStore } from 'zustand'
import { Presentation } from '../../components/classroom/Presentation.tsx'
import { Intro } from '../../components/Intro.tsx'
import type { OutlineProps } from '../../components/Outline.tsx'
import { ReportView } from '../../components/ReportView.tsx'
import { SiteChoice } from '../../components/SiteChoice.tsx'
import { TopBar } from '../../components/TopBar.tsx'
import { useWords } from '../../components/words.ts'
import { isAnyFixed } from '../../lib/managed.ts'
import type { Command } from '../../lib/protocol.ts'
import { withoutMarks } from '../../lib/report/putAside.ts'
import { automatic, introduced, sitesOff, sitesOn } from '../../lib/settings.ts'
import { EVERY_SITE, siteOf } from '../../lib/site.ts'
import { askFor } from '../options/permissions.ts'
import { useOptions } from '../options/useOptions.ts'
import { openClassroom } from './classroom.ts'
import { copyCitation } from './copyCitation.ts'
import { PageMessage } from './PageMessage.tsx'
import type { PageMirror } from './pageMirror.ts'
import { openPanel } from './panel.ts'
import { chooseSiteMode, siteModeOf } from './siteMode.ts'

interface AppProps {
  readonly mirror: PageMirror
  /** The article with its marks, for the side panel; null in the popup, which has no room for it. */
  readonly Outline: ComponentType<OutlineProps> | null
  /** The comparison with other tabs, for the side panel too. */
  readonly Compare: ComponentType | null
}

/** What decides when pages are marked. */
const WHEN = [automatic.ruling, sitesOn.ruling, sitesOff.ruling]

/** Popup and side panel: a head, then the report of the page in view or the reason why there is none. */
export function App({ mirror, Outline, Compare }: AppProps) {
  const t = useWords()
  const { connection, page, isPrivate, tabId } = useStore(mirror.store)
  const { send } = mirror
  const options = useOptions()
  const [isSiteOpen, setSiteOpen] = useState(false)
  const [isIntroOpen, setIntroOpen] = useState(false)
  useEffect(() => void introduced.read().then((isDone) => setIntroOpen(!isDone)), [])
  const [isWhenFixed, setWhenFixed] = useState(false)
  useEffect(() => void isAnyFixed(WHEN).then(setWhenFixed), [])
  const endIntro = () => {
    setIntroOpen(false)
    if (!isPrivate) void introduced.write(true)
  }
  const command = (command: Command) => {
    send(command)
    // What is told of the lit sentence is to stay in view when the page is clicked, which closes the popup.
    if (command.type === 'present' && command.on && Outline === null) openPanel().catch(() => {})
  }
  const site = page === null ? null : siteOf(page.url)
  const report = page?.status === 'marked' ? page.report : null
  const hasMarks = report !== null && report.findings.length + report.claims.length > 0
  return (
    <>
      <TopBar
        site={site}
        isSiteOpen={isSiteOpen}
        onSite={() => setSiteOpen(!isSiteOpen)}
        marksOn={page !== null && hasMarks ? !page.hidden : null}
        onMarks={(on) => send({ type: 'hide', on: !on })}
      />
      <main>
        {isSiteOpen && site !== null && options !== null && (
          <SiteChoice
            site={site}
            isPrivate={isPrivate}
            mode={siteModeOf(site, options)}
            isFixed={isWhenFixed}
            onChoose={(mode) => void chooseSiteMode(site, mode, options)}
          />
        )}
        {isIntroOpen && (
          <Intro
            onDone={endIntro}
            onEverywhere={
              isWhenFixed || isPrivate
                ? null
                : () => {
                    endIntro()
                    void markEverywhere()
                  }
            }
          />
        )}
        {page !== null && hasMarks && page.presenting !== null ? (
          <Presentation
            report={report}
            putAside={page.putAside}
            now={page.presenting}
            onKey={(key) => send({ type: 'turn', key })}
          />
        ) : page !== null && hasMarks ? (
          <ReportView
            report={report}
            site={site}
            shown={page.shown}
            hidden={page.hidden}
            active={page.active}
            without={page.without}
            Outline={Outline}
            Compare={Compare}
            putAside={page.putAside}
            onCommand={command}
            onShow={(kind, on) => send({ type: 'show', kind, on })}
            onGoTo={(finding) => send({ type: 'goTo', finding: finding.id })}
            onLight={(source) => send({ type: 'light', source })}
            onWithout={(sources) => send({ type: 'without', sources })}
            onCopy={(finding) => void copyCitation(finding, report, page.url, t)}
            onPutAside={(finding, on) => send({ type: 'putAside', finding: finding.id, on })}
            onReport={async (findings) => {
              const { saveAside } = await import('./saveAside.ts')
              saveAside(findings, report, page.url, t)
            }}
            onExport={async (format, extent) => {
              // Files are made by few and rarely: their code is loaded when it is wanted.
              const { saveReport } = await import('./saveReport.ts')
              saveReport(format, extent, withoutMarks(report, page.putAside), page.url, t)
            }}
          />
        ) : (
          <PageMessage connection={connection} page={page} onRetry={() => void mirror.connect(true)} />
        )}
      </main>
      <footer className="bottom">
        {Outline === null && (
          <button type="button" className="link" onClick={() => void openPanel()}>
            {t('popup.panel')}
          </button>
        )}
        {hasMarks && page?.presenting === null && (
          <button
            type="button"
            className="link"
            aria-keyshortcuts="c"
            onClick={() => command({ type: 'present', on: true })}
          >
            {t('classroom.present')}
          </button>
        )}
        <button type="button" className="link" onClick={() => void openClassroom(hasMarks ? tabId : null)}>
          {t('classroom.title')}
        </button>
        <button type="button" className="link" onClick={() => setIntroOpen(true)}>
          {t('popup.help')}
        </button>
        <button type="button" className="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('popup.options')}
        </button>
      </footer>
    </>
  )
}

/** Asks the browser first, as only a click may, and takes the setting back where it says no. */
async function markEverywhere(): Promise<void> {
  const before = automatic.read()
  const asked = askFor(EVERY_SITE)
  await automatic.write('everywhere')
  if (!(await asked)) await automatic.write(await before)
}

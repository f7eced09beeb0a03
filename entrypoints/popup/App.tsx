import { Switch } from 'radix-ui'
import { browser } from 'wxt/browser'
import { useStore } from 'zustand'
import { Logo } from '../../components/Logo.tsx'
import { ReportView } from '../../components/ReportView.tsx'
import { useWords } from '../../components/words.ts'
import { siteOf } from '../../lib/site.ts'
import { copyCitation } from './copyCitation.ts'
import { PageMessage } from './PageMessage.tsx'
import type { PageMirror } from './pageMirror.ts'
import { saveReport } from './saveReport.ts'

/** The popup: a head with the switch for all marks, then the report or the reason why there is none. */
export function App({ mirror }: { readonly mirror: PageMirror }) {
  const t = useWords()
  const { connection, page } = useStore(mirror.store)
  const { send } = mirror
  const site = page === null ? null : siteOf(page.url)
  const report = page?.status === 'marked' ? page.report : null
  return (
    <>
      <header className="top">
        <Logo />
        <span className="brand">{t('manifest.name')}</span>
        {site !== null && <span className="site">{site}</span>}
        {page !== null && report !== null && (
          <Switch.Root
            className="switch"
            checked={!page.hidden}
            onCheckedChange={(on) => send({ type: 'hide', on: !on })}
            aria-label={t('popup.marksLabel')}
          >
            <Switch.Thumb className="switchThumb" />
          </Switch.Root>
        )}
      </header>
      <main>
        {page !== null && report !== null && report.findings.length + report.claims.length > 0 ? (
          <ReportView
            report={report}
            site={site}
            shown={page.shown}
            hidden={page.hidden}
            active={page.active}
            without={page.without}
            onShow={(kind, on) => send({ type: 'show', kind, on })}
            onHide={(on) => send({ type: 'hide', on })}
            onGoTo={(finding) => send({ type: 'goTo', finding: finding.id })}
            onLight={(source) => send({ type: 'light', source })}
            onWithout={(sources) => send({ type: 'without', sources })}
            onCopy={(finding) => void copyCitation(finding, report, page.url, t)}
            onExport={(format, extent) => saveReport(format, extent, report, page.url, t)}
          />
        ) : (
          <PageMessage connection={connection} page={page} onRetry={() => void mirror.connect()} />
        )}
      </main>
      <footer className="bottom">
        <button type="button" className="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('popup.options')}
        </button>
      </footer>
    </>
  )
}

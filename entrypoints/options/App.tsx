import { useState } from 'react'
import { browser } from 'wxt/browser'
import { OptionsView } from '../../components/OptionsView.tsx'
import { useWords } from '../../components/words.ts'
import { marksAside } from '../../lib/marksAside.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { automatic, kindsShown, markStyle, sitesOff, sitesOn, startHidden } from '../../lib/settings.ts'
import { exportSettings, type Import, importSettings } from '../../lib/settingsFile.ts'
import { EVERY_SITE, patternsOf, siteOf } from '../../lib/site.ts'
import { askFor, giveBack, originsFor, usePermissionMissing } from './permissions.ts'
import { openShortcuts, useShortcuts } from './shortcuts.ts'
import { useAside } from './useAside.ts'
import { useOptions } from './useOptions.ts'
import { usePolicy } from './usePolicy.ts'

/** The options page: reads and writes the settings and asks the browser for what they need. */
export function App() {
  const t = useWords()
  const options = useOptions()
  const policy = usePolicy()
  const isMissing = usePermissionMissing(options)
  const aside = useAside()
  const shortcuts = useShortcuts()
  const [note, setNote] = useState<string | null>(null)
  if (options === null || policy === null) return null
  /** Does something that needs a permission, asked for first; says so where the browser does not give it. */
  const withPermission = async (origins: readonly string[], act: () => Promise<void>) => {
    const isGiven = origins.length === 0 || (await askFor(origins))
    setNote(isGiven ? null : t('options.when.denied'))
    if (isGiven) await act()
  }
  const listOf = (list: 'on' | 'off') => (list === 'on' ? sitesOn : sitesOff)
  return (
    <OptionsView
      options={options}
      policy={policy}
      note={note}
      permissionMissing={isMissing}
      readSite={readSite}
      onKinds={(shown) => void kindsShown.write(shown)}
      onHidden={(hidden) => void startHidden.write(hidden)}
      onStyle={(style) => void markStyle.write(style)}
      onAutomatic={(when) => void withPermission(when === 'everywhere' ? EVERY_SITE : [], () => automatic.write(when))}
      onAllow={() => void withPermission(originsFor(options), async () => {})}
      onRevoke={() => void giveBack()}
      onAddSite={(list, site) =>
        void withPermission(list === 'on' ? patternsOf(site) : [], () =>
          listOf(list).change((sites) => [...sites, site].sort()),
        )
      }
      onRemoveSite={(list, site) => void listOf(list).change((sites) => sites.filter((other) => other !== site))}
      aside={aside}
      onBringBack={({ hash }) => void marksAside.change((marks) => marks.filter((mark) => mark.hash !== hash))}
      onReportAside={() => {
        const marks = aside.map(({ rule, kind, code, day }) => ({ rule, kind, code, day }))
        const { version } = browser.runtime.getManifest()
        const text = JSON.stringify({ format: 'says-who-marks', version, marks }, null, 2)
        saveFile(`${text}\n`, 'says-who-marks.json', 'application/json')
      }}
      onExport={async () => saveFile(await exportSettings(), 'says-who-settings.json', 'application/json')}
      onImport={async (file) => {
        setNote(t(IMPORT_NOTES[await importSettings(await file.text())]))
      }}
      onClear={async () => {
        await browser.storage.local.clear()
        await giveBack()
        setNote(t('options.data.cleared'))
      }}
      shortcuts={shortcuts}
      onShortcuts={openShortcuts}
    />
  )
}

const IMPORT_NOTES = {
  taken: 'options.data.imported',
  newer: 'options.data.importNewer',
  refused: 'options.data.importFailed',
} as const satisfies Record<Import, string>

/** The site that the reader's words name: an address, or a host written without "https://". */
function readSite(words: string): string | null {
  const text = words.trim().toLowerCase()
  return siteOf(/^https?:\/\//.test(text) ? text : `https://${text}`)
}

import { browser } from 'wxt/browser'
import type { Finding, Report } from '../../lib/analysis/types.ts'
import { asideReport } from '../../lib/report/asideReport.ts'
import type { Translate } from '../../lib/report/translate.ts'
import { saveFile } from '../../lib/saveFile.ts'

/** Saves marks that were put aside as a file, which its reader can look through before sending it to anybody. */
export function saveAside(findings: readonly Finding[], report: Report, url: string, t: Translate): void {
  const { version } = browser.runtime.getManifest()
  saveFile(`${JSON.stringify(asideReport(findings, report, url, version, t), null, 2)}\n`, FILE, 'application/json')
}

const FILE = 'says-who-marks.json'

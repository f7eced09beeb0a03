import sheetStyle from '../../components/classroom/sheet.css?inline'
import tokens from '../../components/tokens.css?inline'
import { htmlPage } from '../../lib/report/htmlPage.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { stemOf } from '../../lib/saveName.ts'

/** Saves a sheet as it stands in the window as a page of its own: no script, no network. */
export function saveSheet(sheet: HTMLElement, title: string, language: string): void {
  const style = `${tokens}\n${sheetStyle}\nbody{padding:1rem}`
  saveFile(htmlPage(language, title, style, sheet.outerHTML), `${stemOf(title) || 'sheet'}.html`, 'text/html')
}

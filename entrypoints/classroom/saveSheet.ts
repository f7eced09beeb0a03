import sheetStyle from '../../components/classroom/sheet.css?inline'
import tokens from '../../components/tokens.css?inline'
import { escapeHtml } from '../../lib/report/html.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { stemOf } from '../../lib/saveName.ts'

/** Saves a sheet as it stands in the window as a page of its own: no script, no network. */
export function saveSheet(sheet: HTMLElement, title: string, language: string): void {
  const page = `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${tokens}
${sheetStyle}
body{padding:1rem}</style>
</head>
<body>
${sheet.outerHTML}
</body>
</html>
`
  saveFile(page, `${stemOf(title) || 'sheet'}.html`, 'text/html')
}

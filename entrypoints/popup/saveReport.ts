import type { Format } from '../../components/ExportList.tsx'
import type { Report } from '../../lib/analysis/types.ts'
import { toAnnotations } from '../../lib/report/annotations.ts'
import { toCsv } from '../../lib/report/csv.ts'
import { type Extent, toHtml } from '../../lib/report/html.ts'
import { toJson } from '../../lib/report/json.ts'
import { toMarkdown } from '../../lib/report/markdown.ts'
import type { Translate } from '../../lib/report/translate.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { stemOf } from '../../lib/saveName.ts'
import { siteOf } from '../../lib/site.ts'

const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  html: { ending: 'html', type: 'text/html' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  annotations: { ending: 'annotations.json', type: 'application/ld+json' },
}
/** Saves the report as a file through the browser's own download; nothing is sent. */
export function saveReport(format: Format, extent: Extent, report: Report, url: string, t: Translate): void {
  const { ending, type } = FILES[format]
  saveFile(textOf(format, extent, report, url, t), `${nameOf(report, url)}.${ending}`, type)
}

function textOf(format: Format, extent: Extent, report: Report, url: string, t: Translate): string {
  const date = new Intl.DateTimeFormat(t('language'), { dateStyle: 'long' }).format(new Date())
  const origin = { url, site: siteOf(url), readAt: date }
  switch (format) {
    case 'html':
      return toHtml(report, t, origin, extent)
    case 'markdown':
      return toMarkdown(report, t, origin)
    case 'csv':
      return toCsv(report, t)
    case 'json':
      return `${JSON.stringify(toJson(report, t), null, 2)}\n`
    case 'annotations':
      return `${JSON.stringify(toAnnotations(report, t, origin), null, 2)}\n`
  }
}

/** A report is named for its title, or else for where it was read. */
function nameOf(report: Report, url: string): string {
  return stemOf(report.title ?? siteOf(url) ?? '') || 'report'
}

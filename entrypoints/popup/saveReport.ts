import type { Format } from '../../components/ExportList.tsx'
import type { Report } from '../../lib/analysis/types.ts'
import { toAnnotations } from '../../lib/report/annotations.ts'
import { toCsv } from '../../lib/report/csv.ts'
import { type Extent, toHtml } from '../../lib/report/html.ts'
import { toJson } from '../../lib/report/json.ts'
import { toMarkdown } from '../../lib/report/markdown.ts'
import type { Translate } from '../../lib/report/translate.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { siteOf } from '../../lib/site.ts'

const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  html: { ending: 'html', type: 'text/html' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  annotations: { ending: 'annotations.json', type: 'application/ld+json' },
}
/** The longest stem of a file's name, in UTF-16 units: short enough for every file system and a folder's listing. */
const STEM_LENGTH = 60
/** Saves the report as a file through the browser's own download; nothing is sent. */
export function saveReport(format: Format, extent: Extent, report: Report, url: string, t: Translate): void {
  const { ending, type } = FILES[format]
  saveFile(textOf(format, extent, report, url, t), `${stemOf(report, url)}.${ending}`, type)
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

/** The title in letters and digits of any script, as every file system takes them. */
function stemOf(report: Report, url: string): string {
  const stem = (report.title ?? siteOf(url) ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, STEM_LENGTH)
  return stem.replace(/^-|-$/g, '') || 'report'
}

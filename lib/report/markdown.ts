import type { Finding, Report } from '../analysis/types.ts'
import type { Origin } from './excerpt.ts'
import { explain } from './explain.ts'
import { labelOf, weightText } from './label.ts'
import { readLedger, readWeights } from './ledger.ts'
import { plain } from './phrase.ts'
import { readQuotation } from './quote.ts'
import { restsOn } from './sourceWords.ts'
import { summarise } from './summary.ts'
import type { Translate } from './translate.ts'

/** UTF-16 units of the article's text shown on either side of marked words. */
const ROOM = 90
/** What Markdown, or the HTML within it, could take for its own in running text. */
const SPECIAL = /[\\`*_[\]#<>|~&$]/g
/** What it takes for a list or a heading at the start of a line. */
const LEADING = /^(?:[-+=:]|\d+(?=[.)]))/

/** The report for notes: what the article stands on, its voices, and its marks in article order. */
export function toMarkdown(report: Report, t: Translate, origin: Origin): string {
  const title = report.title ?? t('report.noTitle')
  const voices = readLedger(report).map(
    (voice) =>
      `- ${escapeMarkdown(voice.source?.name ?? t('ledger.nobody'))}: ${t('ledger.claims', undefined, voice.claims.length)}`,
  )
  const sources = readWeights(report).map(
    (weight) =>
      `- ${escapeMarkdown(weight.source.name)} (${t(`sourceKinds.${weight.source.kind}`)}): ${weightText(weight, t)}`,
  )
  const parts = [
    `# ${escapeMarkdown(title)}`,
    headOf(origin, t),
    summarise(report, t)
      .map((piece) => (piece.strong ? `**${escapeMarkdown(piece.text)}**` : escapeMarkdown(piece.text)))
      .join(''),
    section(t('ledger.title'), voices),
    section(t('sources.title'), sources),
    section(
      t('findings.title'),
      report.findings.map((finding, i) => entryOf(finding, i + 1, report, t)),
    ),
    `*${escapeMarkdown(t('report.disclaimer'))}*`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function headOf({ url, readAt }: Origin, t: Translate): string {
  const read = readAt === null ? '' : escapeMarkdown(t('report.read', [readAt]))
  const link = url === null ? '' : `<${encodeURI(url).replaceAll('>', '%3E')}>`
  return [link, read].filter((part) => part !== '').join(' · ')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${escapeMarkdown(title)}\n\n${lines.join('\n')}`
}

function entryOf(finding: Finding, number: number, report: Report, t: Translate): string {
  const { before, words: pieces, after } = readQuotation(report, finding, ROOM)
  const words = plain(pieces)
  const { reason, ask } = explain(finding, t)
  const quote = `${escapeMarkdown(before)}**${escapeMarkdown(words.trim())}**${escapeMarkdown(after)}`.replace(
    /\s+/g,
    ' ',
  )
  const lines = [
    `${number}. **${escapeMarkdown(t(`kinds.${finding.kind}`))}** · ${escapeMarkdown(labelOf(finding, t))}`,
    `   > ${quote}`,
    `   ${escapeMarkdown(reason)}`,
    `   ${escapeMarkdown(t('findings.restsOn'))}: ${escapeMarkdown(restsOn(finding, report, t))}`,
    `   ${escapeMarkdown(t('findings.ask'))}: ${escapeMarkdown(ask)}`,
  ]
  return `${lines.join('\n\n')}\n`
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(SPECIAL, '\\$&').replace(LEADING, '\u200b$&')
}

import { type Block, type Finding, KINDS, type Kind, type Report } from '../analysis/types.ts'
import { countWords, type Origin } from './excerpt.ts'
import { readExcerpts } from './excerpts.ts'
import { explain } from './explain.ts'
import { escapeHtml, htmlPage } from './htmlPage.ts'
import { HTML_STYLE } from './htmlStyle.ts'
import { labelOf, weightText } from './label.ts'
import { readLedger, readWeights } from './ledger.ts'
import type { Piece } from './phrase.ts'
import { readQuotation } from './quote.ts'
import { findingsByBlock, readSegments } from './segments.ts'
import type { Stretch } from './sentences.ts'
import { restsOn } from './sourceWords.ts'
import { summarise } from './summary.ts'
import type { Translate } from './translate.ts'

/** The whole text, or only sentences that bear a mark, up to a limit (for where a text may be quoted but not copied). */
export type Extent = 'whole' | 'marked'

/** UTF-16 units of the article's text shown on either side of marked words in a note. */
const ROOM = 60
/** What stands on a page beside an article is no part of it. */
const LEFT_OUT: ReadonlySet<Block['kind']> = new Set(['related', 'advert', 'comment', 'paywall'])

/**
 * The marked article as one HTML file: no script, no network, and nothing lost in grey, as kinds differ by line style and
 * every mark bears the number of its note.
 */
export function toHtml(report: Report, t: Translate, origin: Origin, extent: Extent): string {
  const title = report.title ?? t('report.noTitle')
  const body = `<header>
<p class="brand">${escapeHtml(t('report.title'))}</p>
<h1>${escapeHtml(title)}</h1>
${originOf(origin, t)}
<p class="summary">${summaryOf(report, t)}</p>
${ledgerOf(report, t)}
</header>
<section class="legend" aria-labelledby="legend"><h2 id="legend">${escapeHtml(t('report.legend'))}</h2><ul>
${KINDS.map((kind) => legendOf(kind, report, t)).join('\n')}
</ul></section>
<main><h2>${escapeHtml(t('report.article'))}</h2>
${articleOf(report, extent, t)}
</main>
<section class="notes"><h2>${escapeHtml(t('report.notes'))}</h2><ol>
${report.findings.map((finding, i) => noteOf(finding, i + 1, report, t)).join('\n')}
</ol></section>
<section><h2>${escapeHtml(t('sources.title'))}</h2>
${sourcesOf(report, t)}
</section>
<footer><p>${escapeHtml(t('report.disclaimer'))}</p></footer>`
  return htmlPage(report.language, `${title} · ${t('manifest.name')}`, HTML_STYLE, body)
}

function originOf({ url, site, readAt }: Origin, t: Translate): string {
  const parts = [
    url === null
      ? ''
      : /^https?:/i.test(url)
        ? `<a href="${escapeHtml(url)}">${escapeHtml(site ?? url)}</a>`
        : escapeHtml(url),
    readAt === null ? '' : escapeHtml(t('report.read', [readAt])),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `<p class="origin">${parts.join(' · ')}</p>`
}

function summaryOf(report: Report, t: Translate): string {
  return piecesOf(summarise(report, t))
}

function ledgerOf(report: Report, t: Translate): string {
  const voices = readLedger(report).map(({ source, claims }) => {
    const name = escapeHtml(source?.name ?? t('ledger.nobody'))
    return `<li${source === null ? ' class="nobody"' : ''} style="flex-grow:${claims.length}"><b>${claims.length}</b> ${name}</li>`
  })
  return voices.length === 0
    ? ''
    : `<ul class="ledger" aria-label="${escapeHtml(t('ledger.title'))}">${voices.join('')}</ul>`
}

function legendOf(kind: Kind, report: Report, t: Translate): string {
  const count = report.findings.filter((finding) => finding.kind === kind).length
  return `<li><span class="${kind}">${escapeHtml(t(`kinds.${kind}`))}</span> (${count}). ${escapeHtml(t(`kindMeanings.${kind}`))}</li>`
}

function articleOf(report: Report, extent: Extent, t: Translate): string {
  const byBlock = findingsByBlock(report.findings)
  const numbers = new Map(report.findings.map((finding, i) => [finding.id, i + 1]))
  const left = `<span class="left">${escapeHtml(t('report.left'))}</span>`
  const excerpts = extent === 'marked' ? readExcerpts(report, byBlock) : null
  const blocks = report.blocks.map((block, i) => {
    if (LEFT_OUT.has(block.kind)) return ''
    const shown = excerpts?.byBlock.get(i) ?? [{ start: 0, end: block.text.length }]
    if (shown.length === 0) return `<p>${left}</p>`
    return blockOf(block, byBlock.get(i) ?? [], shown, numbers, left)
  })
  // Several blocks left out in a row are left out once.
  const text = blocks.filter((block, i) => block !== '' && !(block === `<p>${left}</p>` && blocks[i - 1] === block))
  const all = report.blocks.reduce((sum, block) => sum + (LEFT_OUT.has(block.kind) ? 0 : countWords(block.text)), 0)
  const note =
    excerpts === null
      ? []
      : [`<p class="left">${escapeHtml(t('report.excerpts', [`${excerpts.words}`, `${all}`]))}</p>`]
  return [...note, ...text].join('\n')
}

function blockOf(
  block: Block,
  findings: readonly Finding[],
  shown: readonly Stretch[],
  numbers: ReadonlyMap<string, number>,
  left: string,
): string {
  const tag = block.kind === 'heading' ? 'h3' : 'p'
  const segments = readSegments(
    block.text,
    findings,
    shown.flatMap(({ start, end }) => [start, end]),
  )
  const words = shown.map(({ start, end }) =>
    segments
      .filter((segment) => segment.start >= start && segment.start < end)
      .map((segment) => {
        const inner = segment.findings.reduceRight(
          (text, finding) => `<span class="${finding.kind}">${text}</span>`,
          escapeHtml(segment.text),
        )
        return inner + segment.ending.map((finding) => referenceTo(numbers.get(finding.id) ?? 0)).join('')
      })
      .join(''),
  )
  const isNext = (i: number) => (i === 0 ? shown[0]?.start === 0 : shown[i - 1]?.end === shown[i]?.start)
  const gapped = words.map((stretch, i) => (isNext(i) ? stretch : `${left} ${stretch}`)).join('')
  const isCut = shown.at(-1)?.end !== block.text.length
  return `<${tag} class="${block.kind}">${gapped}${isCut ? left : ''}</${tag}>`
}

function referenceTo(number: number): string {
  return `<sup id="m${number}"><a href="#n${number}">${number}</a></sup>`
}

function noteOf(finding: Finding, number: number, report: Report, t: Translate): string {
  const { before, words, after } = readQuotation(report, finding, ROOM)
  const { reason, ask } = explain(finding, t)
  return `<li id="n${number}"><p class="label"><span class="${finding.kind}">${escapeHtml(t(`kinds.${finding.kind}`))}</span> · ${escapeHtml(labelOf(finding, t))}</p>
<blockquote>${escapeHtml(before)}${piecesOf(words)}${escapeHtml(after)} <a href="#m${number}" aria-label="${escapeHtml(t('findings.goTo'))}">↑</a></blockquote>
<p>${escapeHtml(reason)}</p>
<dl><dt>${escapeHtml(t('findings.restsOn'))}</dt><dd>${escapeHtml(restsOn(finding, report, t))}</dd>
<dt>${escapeHtml(t('findings.ask'))}</dt><dd>${escapeHtml(ask)}</dd></dl></li>`
}

function sourcesOf(report: Report, t: Translate): string {
  const rows = readWeights(report).map(
    (weight) =>
      `<li><b>${escapeHtml(weight.source.name)}</b> (${escapeHtml(t(`sourceKinds.${weight.source.kind}`))}): ${escapeHtml(weightText(weight, t))}</li>`,
  )
  return rows.length === 0 ? `<p>${escapeHtml(t('sources.none'))}</p>` : `<ul>${rows.join('\n')}</ul>`
}

function piecesOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text, strong }) => (strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text))).join('')
}

import type { Finding, Report } from '../analysis/types.ts'
import { readBehind, readNearest } from './behind.ts'
import { textAt } from './excerpt.ts'
import { viaNames } from './ledger.ts'
import { joinNames } from './phrase.ts'
import type { Translate } from './translate.ts'

/**
 * Who says it, for one mark: the words by which the text names a source, whom they mean, of which kind that is, and whom
 * it speaks for. "" where there is none.
 */
export function saidBy(finding: Finding, report: Report, t: Translate): string {
  const behind = readBehind(finding, report)
  const words = finding.scope === 'claim' ? wordsOf(finding, report) : ''
  const described = behind.map(({ name, kind, speaksFor }) => {
    const source = t('card.ofKind', [name, t(`sourceKinds.${kind}`)])
    return speaksFor === null ? source : `${source}, ${t('sources.speaksFor', [speaksFor])}`
  })
  const who = described.join('; ')
  return words === '' || words.includes(behind[0]?.name ?? '') ? who : t('card.resolved', [words, who])
}

/**
 * The nearest source that was considered for a gap, and why it does not cover it; null for a mark that is none, or that
 * some source stands behind.
 */
export function nearestWords(finding: Finding, report: Report, t: Translate): string | null {
  if (finding.kind !== 'unattributed' || readBehind(finding, report).length > 0) return null
  const nearest = readNearest(finding, report)
  const evidence = finding.evidence.find(({ role }) => role === 'nearest')
  if (nearest === undefined && evidence === undefined) return t('card.nearestNone')
  const words = evidence === undefined ? '' : textAt(report, evidence.span)
  if (nearest === undefined || nearest.name === words) return t('card.nearestNotTaken', [words])
  return t('card.nearestMeant', [words === '' ? nearest.name : words, nearest.name])
}

/** What one mark rests on: the sources behind it, with kind and route, or nobody. A source that merely stands near is none. */
export function restsOn(finding: Finding, report: Report, t: Translate): string {
  const names = readBehind(finding, report).map((source) => {
    const via = joinNames(viaNames(source, report), t)
    const described = `${source.name} (${t(`sourceKinds.${source.kind}`)})`
    return via === '' ? described : `${described}, ${t('sources.through', [via])}`
  })
  return names.length === 0 ? t('findings.restsOnNobody') : names.join('; ')
}

function wordsOf({ evidence }: Finding, report: Report): string {
  return evidence
    .filter(({ role }) => role === 'source' || role === 'cue')
    .map(({ span }) => span)
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .map((span) => textAt(report, span))
    .join(' … ')
}

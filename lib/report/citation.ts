import type { Finding, Report } from '../analysis/types.ts'
import { textAt } from './excerpt.ts'
import { explain } from './explain.ts'
import type { Translate } from './translate.ts'

/** One finding as a citation: the words, where they stand, and what was said of them. */
export function citationOf(finding: Finding, report: Report, url: string, t: Translate): string {
  const words = textAt(report, finding.span).trim()
  const title = report.title ?? t('report.noTitle')
  return t('report.citation', [words, title, linkTo(words, url), explain(finding, t).reason])
}

/** Words by which a longer stretch is found at either end. */
const END_WORDS = 4

/** The address that leads a browser to these words on a page (a text fragment), or the page's own where it has none. */
function linkTo(words: string, url: string): string {
  if (!/^https?:/i.test(url) || words === '') return url
  const all = words.split(/\s+/)
  const ends =
    all.length > END_WORDS * 2 ? [all.slice(0, END_WORDS).join(' '), all.slice(-END_WORDS).join(' ')] : [all.join(' ')]
  // Hyphens have a meaning of their own there. Half of a pair, as a cut through a sign leaves it, has no code.
  const encoded = ends.map((end) => encodeURIComponent(end.toWellFormed()).replaceAll('-', '%2D'))
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded.join(',')}`
}

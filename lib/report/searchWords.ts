import type { Finding, Report } from '../analysis/types.ts'
import { readBehind, readNearest } from './behind.ts'
import { textAt } from './excerpt.ts'

/** Search engines weigh the first words most, and a reader can still take in as many at a glance. */
const MOST_WORDS = 8
/** Shorter words without a capital or a digit say little of what a text is about, in any language. UTF-16 units. */
const LONG_WORD = 6

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu

/**
 * Words by which a reader finds what others say: the names, figures and longer words of a claim, without whoever says so
 * here. For a citation they lead to the source itself: its name, whom it speaks for, and the names in the headline.
 */
export function readSearchWords(finding: Finding, report: Report): string {
  const source = readBehind(finding, report)[0] ?? readNearest(finding, report)
  if (finding.kind === 'source') {
    const names = source === undefined ? '' : `${source.name} ${source.speaksFor ?? ''}`
    return pick(wordsOf(names), wordsOf(report.title ?? '').filter(isTelling)).join(' ')
  }
  const said = new Set(wordsOf(source?.name ?? ''))
  const words = wordsOf(textAt(report, finding.span)).filter((word) => !said.has(word))
  const telling = words.filter((word, i) => (i === 0 ? word.length >= LONG_WORD : isTelling(word)))
  const title = wordsOf(report.title ?? '').filter(isTelling)
  // A claim of few telling words ("they hardly ever use it") is found by what the article is about.
  return pick(telling, telling.length < 3 ? title : []).join(' ')
}

/** A word without the apostrophe-s of an owner. */
const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(WORD)].map(([word]) => word.replace(/[’']s$/, ''))

const isTelling = (word: string): boolean => word.length >= LONG_WORD || /\p{N}|^\p{Lu}/u.test(word)

const pick = (first: readonly string[], then: readonly string[]): readonly string[] =>
  [...new Set([...first, ...then])].slice(0, MOST_WORDS)

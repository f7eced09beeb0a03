import { reportEntries } from './entries.ts'
import { findFacts } from './facts.ts'
import { hasEntries } from './genre.ts'
import { languageOf } from './passes/language.ts'
import { emptyReport, makeReport } from './report.ts'
import type { Article, Report, Skip } from './types.ts'
import { countWords } from './words.ts'

/** A page with fewer words of prose than this is too short to say what it rests on; a text handed over as such is not. */
const LEAST_WORDS = 60

/** Reads an article's sourcing. Pure and total: any article yields a report, none throws. */
export function analyse(article: Article): Report {
  const language = languageOf(article)
  const skipped = skipOf(article, language)
  if (skipped) return emptyReport(article, language, skipped)
  return hasEntries(article) ? reportEntries(article, language) : makeReport(findFacts(article), language)
}

/** Why an article is not analysed, or null. */
function skipOf(article: Article, language: string): Skip | null {
  if (article.blocks.every((block) => block.text.trim() === '')) return 'empty'
  if (language !== 'en') return 'language'
  return article.url !== null && countWords(article.blocks) < LEAST_WORDS ? 'tooShort' : null
}

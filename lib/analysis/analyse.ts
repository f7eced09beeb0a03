import { findFacts } from './facts.ts'
import { makeReport } from './report.ts'
import type { Article, Report } from './types.ts'

/** Reads an article's sourcing. Pure and total: any article yields a report, none throws. */
export function analyse(article: Article): Report {
  return makeReport(findFacts(article))
}

import type { Report } from '../analysis/types.ts'
import type { BundledArticle, Lesson, LinkedArticle } from '../lessons/lesson.ts'
import { foldText } from '../lessons/plainText.ts'

/** True for an article that a lesson brings along, false for one on the web. */
export function isBundled(article: Lesson['article']): article is BundledArticle {
  return 'paragraphs' in article
}

/** True where all words that a lesson expects stand in an article that was read, whatever the spaces between them. */
export function fitsArticle(report: Report, { words }: LinkedArticle): boolean {
  const text = foldText(report.blocks.map((block) => block.text).join(' ')).toLowerCase()
  return words.every((expected) => text.includes(foldText(expected).toLowerCase()))
}

import type { Article, Report } from '../analysis/types.ts'
import type { BundledArticle, Lesson, LinkedArticle } from '../lessons/lesson.ts'

/** The article of a lesson that brings its text with it, as the analysis reads it. */
export function articleOf(article: BundledArticle, language: string): Article {
  return {
    title: article.title,
    url: null,
    site: article.outlet,
    language,
    genre: 'news',
    partial: false,
    blocks: article.paragraphs.map(({ kind, text }) => ({ kind, text, offset: 0, links: [] })),
  }
}

export function isBundled(article: Lesson['article']): article is BundledArticle {
  return 'paragraphs' in article
}

/** True where all words that a lesson expects stand in an article that was read, whatever the spaces between them. */
export function fitsArticle(report: Report, { words }: LinkedArticle): boolean {
  const text = fold(report.blocks.map((block) => block.text).join(' '))
  return words.every((expected) => text.includes(fold(expected)))
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

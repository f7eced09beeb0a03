import type { Article } from '../analysis/types.ts'
import type { BundledArticle } from './lesson.ts'

/** The article of a lesson as the analysis takes it. Block 0 is its title, and block `n` its paragraph `n`, from 1. */
export function lessonArticle({ title, outlet, paragraphs }: BundledArticle): Article {
  const pieces = [{ kind: 'heading' as const, text: title }, ...paragraphs]
  return {
    title,
    url: null,
    site: outlet === '' ? null : outlet,
    language: null,
    genre: null,
    partial: false,
    blocks: pieces.map(({ kind, text }) => ({ kind, text, offset: 0, links: [] })),
  }
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyse } from '../../lib/analysis/analyse.ts'
import { markArticle } from './markArticle.ts'
import { readArticles } from './readArticles.ts'

/**
 * Whole articles with every mark that they have. After a change that is meant, run
 *
 *     WRITE_ARTICLES=1 npx vitest run --project unit tests/articles
 *
 * and look at what it makes of the files in marked/ before they are committed.
 */
const isWriting = process.env.WRITE_ARTICLES === '1'
const MARKED = new URL('./marked/', import.meta.url)
const articles = readArticles()

it.each(articles)('marks $name as before', ({ name, article }) => {
  const file = new URL(`${name}.md`, MARKED)
  const marked = markArticle(analyse(article))
  if (isWriting) writeFileSync(file, marked)
  expect(marked).toBe(readFileSync(file, 'utf8'))
})

it('has no marks of an article that is gone', () => {
  expect(readdirSync(MARKED).sort()).toEqual(articles.map(({ name }) => `${name}.md`).sort())
})

import type { Article } from './types.ts'

/**
 * True where the claims of a genre are judged; its citations are read in any case. All others argue, score, remember or
 * instruct: what they assert is theirs to assert, so no gap is marked in them. A live blog is judged entry by entry, where
 * they can be told apart.
 */
export const isJudged = (article: Pick<Article, 'genre' | 'blocks'>): boolean =>
  article.genre === null || article.genre === 'news' || (article.genre === 'liveBlog' && hasEntries(article))

/** True where an article is several entries, of which none speaks for another. */
export const hasEntries = ({ blocks }: Pick<Article, 'blocks'>): boolean =>
  blocks.slice(1).some(({ startsEntry }) => startsEntry === true)

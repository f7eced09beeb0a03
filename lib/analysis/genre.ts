import type { Genre } from './types.ts'

/**
 * True where the claims of a genre are judged; its citations are read in any case. All others argue, score, remember or
 * instruct: what they assert is theirs to assert, so no gap is marked in them.
 */
export const isJudged = (genre: Genre | null): boolean => genre === null || genre === 'news'

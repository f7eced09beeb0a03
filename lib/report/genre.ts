import type { Report } from '../analysis/types.ts'

/** True where claims are judged: a piece that speaks in its own voice by design has its citations marked, and no gaps. */
export function isJudged({ genre, claims }: Report): boolean {
  return genre === null || genre === 'news' || claims.length > 0
}

import type { BlockKind } from '../analysis/types.ts'
import { Hint } from './hints.ts'
import type { Run } from './walk.ts'

const HEADING = /^h[1-6]$/

/** A run this long or longer, in units, is a text and no label, whatever its class says. */
const LONG = 160

/** What a run within the article's core is, by what stands around it. */
export function blockKind(run: Run, tag: string, hints: number): BlockKind {
  const { text, linked } = run
  const linkedPart = linked / text.length
  if (hints & Hint.comments) return 'comment'
  if (hints & (Hint.nav | Hint.related | Hint.share | Hint.tags | Hint.aside)) return 'related'
  if (hints & (Hint.advert | Hint.signUp | Hint.form)) return 'advert'
  if (hints & Hint.paywall) return 'paywall'
  if (hints & Hint.bio) return 'byline'
  if (hints & Hint.credit && text.length < LONG) return 'credit'
  if (hints & (Hint.caption | Hint.figure) && !(hints & (Hint.quote | Hint.table))) return 'caption'
  if (hints & Hint.pullQuote) return 'pullQuote'
  if (hints & Hint.embed) return 'embed'
  if (HEADING.test(tag)) return 'heading'
  if (hints & Hint.byline && text.length < LONG) return 'byline'
  if (hints & Hint.time && text.length < LONG) return 'dateline'
  if (hints & Hint.table) return 'table'
  if (linkedPart > 0.9 && text.length < LONG && tag !== 'p') return 'related'
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'listItem'
  return 'paragraph'
}

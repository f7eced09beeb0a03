import type { BlockKind } from '../analysis/types.ts'
import { Hint } from './hints.ts'
import type { Run } from './walk.ts'

const HEADING = /^h[1-6]$/

/** A run this long or longer, in units, is a text and no label, whatever its class says. */
const LONG = 160
/** A run with more than this part of it linked is a link to something else. */
const LINKED_PART = 0.9

/** What a run within the article's core is, by what stands around it. */
export function blockKind(run: Run, tag: string, hints: number): BlockKind {
  const { text, linked } = run
  if (hints & Hint.embed) return 'embed'
  if (hints & Hint.comments) return 'comment'
  if (hints & Hint.pullQuote) return 'pullQuote'
  if (hints & (Hint.nav | Hint.related | Hint.share | Hint.tags | Hint.aside)) return 'related'
  if (hints & (Hint.advert | Hint.signUp | Hint.form)) return 'advert'
  if (hints & Hint.paywall) return 'paywall'
  if (hints & Hint.bio) return 'byline'
  if (hints & Hint.credit && text.length < LONG) return 'credit'
  if (hints & (Hint.caption | Hint.figure | Hint.media) && !(hints & (Hint.quote | Hint.table))) return 'caption'
  if (HEADING.test(tag)) return 'heading'
  if (hints & Hint.byline && text.length < LONG) return 'byline'
  if (hints & Hint.time && text.length < LONG) return 'dateline'
  if (hints & Hint.table) return 'table'
  if (linked > text.length * LINKED_PART && text.length < LONG && tag !== 'p') return 'related'
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'listItem'
  return 'paragraph'
}

import type { BlockKind } from '../analysis/types.ts'
import { Hint } from './hints.ts'
import { isPaywall } from './noise.ts'
import { isSentence } from './prose.ts'
import type { Run } from './walk.ts'

const HEADING = /^h[1-6]$/

/** A run this long or longer, in units, is a text and no label, whatever its class says. */
const LONG = 160
/** A run with more than this part of it linked is a link to something else. */
const LINKED_PART = 0.9
/** A bold line longer than this, in units, is a paragraph that was meant to be seen. */
const LONGEST_HEADING = 110

/** What begins with somebody's words is no caption. */
const OPENING_QUOTE = /^["“„«]/

/**
 * What a run within the article's core is. `tag` is that of its container, `hints` those between run and core, and
 * `isByPicture` whether it shares its box with a picture and little else.
 */
export function blockKind(run: Run, tag: string, hints: number, isByPicture: boolean): BlockKind {
  const { text, linked } = run
  const short = text.length < LONG
  if (hints & Hint.embed) return 'embed'
  if (hints & Hint.comments) return 'comment'
  if (hints & Hint.pullQuote) return 'pullQuote'
  if (isPaywall(text)) return 'paywall'
  if (hints & (Hint.nav | Hint.related | Hint.share | Hint.tags | Hint.aside)) return 'related'
  if (hints & (Hint.advert | Hint.signUp | Hint.form)) return 'advert'
  if (hints & Hint.bio) return 'byline'
  if (hints & Hint.credit && short) return 'credit'
  if (hints & (Hint.caption | Hint.figure | Hint.media) && !(hints & (Hint.quote | Hint.table))) return 'caption'
  if (HEADING.test(tag)) return 'heading'
  if (hints & Hint.byline && short) return 'byline'
  if (hints & Hint.time && short) return 'dateline'
  if (hints & Hint.table) return 'table'
  if (isByPicture && !OPENING_QUOTE.test(text)) return 'caption'
  if (linked > text.length * LINKED_PART && short && tag !== 'p') return 'related'
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'listItem'
  if (hints & Hint.bold && text.length < LONGEST_HEADING && !isSentence(text)) return 'heading'
  return 'paragraph'
}

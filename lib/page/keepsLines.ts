import { parentElementOf } from './dom.ts'

/** A blank line between two words. */
const BLANK_LINE = /\S[^\S\n]*\n[^\S\n]*\n/

/**
 * True where a page shows the line breaks of a text as they stand (`white-space: pre-wrap`) and parts paragraphs by them.
 * The style is asked for only where there is a blank line, which hardly any text has.
 */
export function keepsLines(node: Text, data: string): boolean {
  const first = data.indexOf('\n')
  // Two line breaks stand in few texts, words beside them in fewer: the pattern is tried on hardly any.
  if (first < 0 || data.indexOf('\n', first + 1) < 0 || !BLANK_LINE.test(data)) return false
  const parent = parentElementOf(node)
  return parent !== null && /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace)
}

import type { Report, Span } from '../analysis/types.ts'

/** Where a report was read from and when, for the head of what is exported. */
export interface Origin {
  /** Address of the page, or null for a text. */
  readonly url: string | null
  /** What the reader calls that place, or null: a site's name. */
  readonly site: string | null
  /** When it was read, as the reader writes dates; null where that is not to be told. */
  readonly readAt: string | null
}

/** The words at a span, "" where it lies outside the report's text. */
export function textAt(report: Report, span: Span): string {
  return report.blocks[span.block]?.text.slice(span.start, span.end) ?? ''
}

/** A quotation in its place: the words, and what stands before and after them in their block. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/**
 * So many words of an article go into a file of excerpts: the least that the American guidelines for classroom copying of
 * 1976 allow of any prose, and far less than an article.
 */
export const EXCERPT_WORDS = 500

const ELLIPSIS = '…'
/** An end this near to the limit is not cut off: UTF-16 units, about four words. */
const SLACK = 25

/**
 * Cuts the words at a span out of their block with at most `room` UTF-16 units on either side, ending at a space and at
 * the sentence where one ends within reach. An ellipsis says where something was left out.
 */
export function excerptAt(report: Report, span: Span, room: number): Excerpt {
  const text = report.blocks[span.block]?.text ?? ''
  const words = text.slice(span.start, span.end)
  return {
    before: tailOf(text.slice(0, span.start), room),
    words,
    after: ENDS_SENTENCE.test(words) ? '' : headOf(text.slice(span.end), room),
  }
}

/** The end of a sentence with its closing quotation marks, and the space after it. */
const ENDS_SENTENCE = /[.!?…]["'”’»)]?\s*$/
const SENTENCE_END = /[.!?…]["'”’»)]?\s/g

function tailOf(text: string, room: number): string {
  const ends = [...text.slice(-room * 2).matchAll(SENTENCE_END)].map(
    (end) => Math.max(0, text.length - room * 2) + end.index + end[0].length,
  )
  const sentence = ends.at(-1) ?? 0
  const tail = text.slice(sentence)
  if (tail.length <= room + SLACK) return tail
  const space = tail.indexOf(' ', tail.length - room)
  return `${ELLIPSIS}\u00a0${space < 0 ? '' : tail.slice(space + 1)}`
}

function headOf(text: string, room: number): string {
  const end = /[.!?…]["'”’»)]?(?:\s|$)/.exec(text.slice(0, room * 2))
  const head = end === null ? text : text.slice(0, end.index + end[0].length).trimEnd()
  if (head.length <= room + SLACK) return head
  const space = head.lastIndexOf(' ', room)
  return `${space <= 0 ? '' : head.slice(0, space)}\u00a0${ELLIPSIS}`
}

/** How many words a text has, as one counts them by its spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

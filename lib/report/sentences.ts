/** A stretch of a block's text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The end of a sentence as far as a reader's click needs it: what is judged was cut by the analysis. */
const BREAK = /[.!?…]["'”’»)]{0,3}\s/g

/** Cuts a text into sentences for choosing words by hand. Put together they are the text. */
export function cutSentences(text: string): readonly Stretch[] {
  const ends = [...text.matchAll(BREAK)].map((found) => found.index + found[0].length)
  const cuts = [...new Set([0, ...ends, text.length])]
  return cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? 0, end }))
}

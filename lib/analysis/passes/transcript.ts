import type { Block } from '../types.ts'

/** "BERG:", "Mayor Ada Finch:" at the head of a paragraph: whose turn it is. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}):\s/u
/** From so many turns on, of speakers who speak again, a text is a transcript. */
const LEAST_TURNS = 3

/** The blocks of a transcript that begin with whose turn it is, by their index; none where the text is no transcript. */
export function findTurns(blocks: readonly Block[]): ReadonlySet<number> {
  const labels = blocks.map(({ kind, text }) => (kind === 'paragraph' ? (text.match(LABEL)?.[1] ?? null) : null))
  const counts = new Map<string, number>()
  for (const label of labels) if (label !== null && label.length > 1) counts.set(label, (counts.get(label) ?? 0) + 1)
  const turns = labels.flatMap((label, index) => (label !== null && (counts.get(label) ?? 0) > 1 ? [index] : []))
  return new Set(turns.length >= LEAST_TURNS ? turns : [])
}

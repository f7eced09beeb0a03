import type { Block } from './types.ts'

/** How many words of prose stand in some blocks. */
export function countWords(blocks: readonly Block[]): number {
  let words = 0
  for (const { kind, text } of blocks)
    if (kind === 'paragraph' || kind === 'listItem') words += text.split(/\s+/).filter(Boolean).length
  return words
}

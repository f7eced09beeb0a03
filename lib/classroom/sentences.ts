import type { Block, BlockKind, Report, Span } from '../analysis/types.ts'
import { foldText } from '../lessons/plainText.ts'
import { cutSentences } from '../report/sentences.ts'

/** What a class reads of an article; the rest of a page stands beside it. */
const READ: ReadonlySet<BlockKind> = new Set(['standfirst', 'heading', 'paragraph', 'listItem', 'caption', 'pullQuote'])
/** What a class marks of it: the running text. */
const MARKED: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem'])

/** A block of an article with its sentences, in reading order. */
export interface Passage {
  readonly block: Block
  readonly index: number
  /** Put together they are the text; each takes along the space after it. */
  readonly sentences: readonly Span[]
  readonly isMarkable: boolean
  /** True for the headline. */
  readonly isTitle: boolean
}

/** The passages of an article that a class reads. */
export function readPassages(report: Report): readonly Passage[] {
  const title = report.blocks.findIndex(
    ({ kind, text }) => kind === 'heading' && report.title !== null && foldText(text) === foldText(report.title),
  )
  return report.blocks.flatMap((block, index) =>
    READ.has(block.kind) && block.text.trim() !== ''
      ? [
          {
            block,
            index,
            sentences: cutSentences(block.text).map((stretch) => ({ block: index, ...stretch })),
            isMarkable: MARKED.has(block.kind),
            isTitle: index === title,
          },
        ]
      : [],
  )
}

/** The sentences that a class may mark, in reading order. */
export function readSentences(report: Report): readonly Span[] {
  return readPassages(report)
    .filter(({ isMarkable }) => isMarkable)
    .flatMap(({ sentences }) => sentences)
}

/** Tells a sentence from all others of its article. */
export const keyOf = ({ block, start }: Span): string => `${block}:${start}`

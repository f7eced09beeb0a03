import type { BlockKind } from '../analysis/types.ts'
import { readNoise } from './noise.ts'
import { isTimeToLook, type Slices } from './slices.ts'
import type { Run } from './walk.ts'

/** A run of the core with the element that it stands in, what it is taken for, and how much it reads like prose (weighed units). */
export interface Piece {
  readonly run: Run
  readonly place: Element
  readonly kind: BlockKind
  readonly prose: number
}

/** Kinds that are the article's own text. */
export const OWN: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'table',
  'standfirst',
  'embed',
  'pullQuote',
])

/** Where less than this part of the prose stands after the heading of what follows an article, the article is over. */
const AFTER_PART = 0.25
/** Prose of this many weighed units is a paragraph, and ends a list of pointers. */
const PARAGRAPH = 100

/**
 * Takes off what is not the article's own although it stands in its midst: all before the headline, pointers, requests,
 * what follows the end, and headings with nothing under them. Works in slices.
 */
export async function trimBody(
  pieces: readonly Piece[],
  title: string | null,
  slices: Slices,
): Promise<readonly Piece[]> {
  const total = pieces.reduce((sum, { prose }) => sum + prose, 0)
  const own = (piece: Piece): boolean => OWN.has(piece.kind)
  const kept: Piece[] = []
  let before = 0
  let pointing = false
  for (const [index, piece] of pieces.entries()) {
    if (isTimeToLook(index)) await slices.look()
    const { text, linked } = piece.run
    if (own(piece)) {
      if (title !== null && piece.kind === 'heading' && before < total * AFTER_PART && isSameTitle(text, title)) {
        // What stands above the headline is the page's furniture, but for a standfirst.
        kept.splice(0, kept.length, ...kept.filter(({ prose }) => prose >= PARAGRAPH))
        continue
      }
      const { isPointer, isRequest, isEnding } = readNoise(text)
      if (isEnding && total - before < total * AFTER_PART) break
      if (isPointer || isRequest) {
        pointing = isPointer && linked < text.length / 2
        kept.push({ ...piece, kind: isPointer ? 'related' : 'advert' })
        continue
      }
      if (pointing && piece.prose < PARAGRAPH && linked > text.length / 2) {
        kept.push({ ...piece, kind: 'related' })
        continue
      }
      pointing = false
    }
    before += piece.prose
    kept.push(piece)
  }
  // A wall at the end says that there is more.
  while (kept.length > 0 && !isText(kept.at(-1)) && kept.at(-1)?.kind !== 'paywall') kept.pop()
  return kept
}

const isText = (piece: Piece | undefined): boolean =>
  piece !== undefined && OWN.has(piece.kind) && piece.kind !== 'heading'

/** Signs and spaces, in any script. */
const NO_WORD = /[\0-/:-@[-`{-\u00bf\u2000-\u2bff\u3000-\u303f]+/g

const fold = (text: string): string => text.toLowerCase().replace(NO_WORD, ' ').trim()

/** True where a heading says the title, or enough of it. */
export function isSameTitle(heading: string, title: string): boolean {
  const [one, other] = [fold(heading), fold(title)]
  if (one === '' || other === '') return false
  return one === other || (one.length > LEAST_TITLE && (other.includes(one) || one.includes(other)))
}

/** A heading shorter than this, in units, may stand in a title by chance. */
const LEAST_TITLE = 15

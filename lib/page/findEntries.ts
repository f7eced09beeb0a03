import type { Genre } from '../analysis/types.ts'
import { sumUp } from './findBody.ts'
import { Hint } from './hints.ts'
import { OWN, type Piece } from './trimBody.ts'
import type { Walked } from './walk.ts'

/** Boxes of one tag with a time each are a live blog's entries where they hold so much of the article's prose. */
const ENTRIES_PART = 0.5
/** So many of them are entries where the page calls itself a live blog, and where it does not. */
const LEAST_DECLARED = 2
const LEAST_ENTRIES = 3

/** What stands in a line or a table, and is no box for an entry. */
const NO_BOX = /^(?:p|h\d|d[dt]|fig\w+|header|footer|t\w+)$/

/**
 * The pieces with which an entry of a live blog begins, or what stands behind one; none where the article has no entries.
 * They are boxes of one tag, as deep as one another, each of which has a time and prose of its own.
 */
export function findEntries(walked: Walked, pieces: readonly Piece[], genre: Genre | null): ReadonlySet<Piece> {
  const { containers, runs } = walked
  const isTime = ({ run }: Piece): boolean => ((run.hints | (containers[run.container]?.hints ?? 0)) & Hint.time) !== 0
  const times = pieces.filter(isTime)
  const least = genre === 'liveBlog' ? LEAST_DECLARED : LEAST_ENTRIES
  // Nearly all articles end here.
  if (times.length < least || (genre !== null && genre !== 'news' && genre !== 'liveBlog')) return new Set()
  const pieceOf = new Map(pieces.map((piece) => [piece.run, piece]))
  const add = (value: (piece: Piece) => number): readonly number[] =>
    sumUp(
      walked,
      runs.map((run) => {
        const piece = pieceOf.get(run)
        return piece === undefined ? 0 : value(piece)
      }),
    )
  const timed = add((piece) => (isTime(piece) ? 1 : 0))
  const held = add(({ kind, prose }) => (OWN.has(kind) ? prose : 0))
  const depths: number[] = []
  const kinds = new Map<string, { readonly depth: number; prose: number; readonly boxes: number[] }>()
  containers.forEach(({ parent, tag }, index) => {
    const depth = parent < 0 ? 0 : (depths[parent] ?? 0) + 1
    depths[index] = depth
    const prose = held[index] ?? 0
    if (NO_BOX.test(tag) || timed[index] === 0 || prose === 0) return
    const kind = kinds.get(`${depth} ${tag}`) ?? { depth, prose: 0, boxes: [] }
    kind.prose += prose
    kind.boxes.push(index)
    kinds.set(`${depth} ${tag}`, kind)
  })
  // The deepest: a day has times as well, and so has what holds all entries.
  const whole = held[0] ?? 0
  const [entries] = [...kinds.values()]
    .filter(({ prose, boxes }) => boxes.length >= least && prose >= whole * ENTRIES_PART)
    .sort((one, other) => other.depth - one.depth)
  if (entries === undefined) return new Set()
  const known = new Set(entries.boxes)
  const entryOf = ({ run }: Piece): number => {
    let at = run.container
    while (at >= 0 && !known.has(at)) at = containers[at]?.parent ?? -1
    return at
  }
  const entryOfEach = pieces.map(entryOf)
  return new Set(pieces.filter((_, index) => entryOfEach[index] !== (entryOfEach[index - 1] ?? -1)))
}

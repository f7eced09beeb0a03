import { blockKind } from './blockKind.ts'
import { AWAY, type Body } from './findBody.ts'
import { Hint } from './hints.ts'
import { mapInSlices, type Slices } from './slices.ts'
import { isSameTitle, type Piece, trimBody } from './trimBody.ts'
import type { Walked } from './walk.ts'

/** What the article's core consists of, in reading order, and what of it is worth keeping. Works in slices. */
export async function collectCore(
  walked: Walked,
  body: Body,
  title: string | null,
  slices: Slices,
): Promise<readonly Piece[]> {
  const pieces = await findPieces(walked, body, slices)
  await slices.look()
  return trimBody(pieces, title, slices)
}

async function findPieces(walked: Walked, { hints, inCore, prose }: Body, slices: Slices): Promise<readonly Piece[]> {
  const { containers, runs } = walked
  await slices.look()
  const boxes = findPictureBoxes(walked, inCore)
  await slices.look()
  const pieces = await mapInSlices(runs, slices, (run, index): readonly Piece[] => {
    if (!inCore[run.container]) return []
    const own = containers[run.container]
    if (!own) return []
    // A paragraph that is an item of a list is the item.
    const isItem = own.tag === 'p' && containers[own.parent]?.tag === 'li'
    const tag = isItem ? 'li' : own.tag
    const all = run.hints | (hints[run.container] ?? 0)
    const kind = blockKind(run, tag, all, boxes[run.container] ?? false)
    return [{ run, place: own.element, kind, prose: prose[index] ?? 0 }]
  })
  return pieces.flat()
}

/** A box with a picture and no more text than this, in units and runs, holds the picture's caption. */
const CAPTION_UNITS = 220
const CAPTION_RUNS = 2

/** For each container, whether it or one around it is a box with a picture and hardly any text. */
function findPictureBoxes({ containers, runs, pictures }: Walked, inCore: readonly boolean[]): readonly boolean[] {
  const boxes = new Array<boolean>(containers.length).fill(false)
  if (pictures.every((count) => count === 0)) return boxes
  const units = new Array<number>(containers.length).fill(0)
  const counts = new Array<number>(containers.length).fill(0)
  const held = [...pictures]
  for (const { container, text } of runs) {
    units[container] = (units[container] ?? 0) + text.length
    counts[container] = (counts[container] ?? 0) + 1
  }
  const sums = [units, counts, held]
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? 0
    for (const sum of sums) sum[parent] = (sum[parent] ?? 0) + (sum[index] ?? 0)
  }
  containers.forEach(({ parent, tag }, index) => {
    if (!inCore[index] || parent < 0) return
    const isBox = (held[index] ?? 0) > 0 && (units[index] ?? 0) <= CAPTION_UNITS && (counts[index] ?? 0) <= CAPTION_RUNS
    boxes[index] = (boxes[parent] ?? false) || (isBox && tag !== 'p' && tag !== 'li')
  })
  return boxes
}

/** A standfirst is no longer than this, in units, and no more than so many paragraphs stand between headline and body. */
const LONGEST_STANDFIRST = 600
const MOST_STANDFIRSTS = 3
const NO_STANDFIRST = AWAY | Hint.caption | Hint.figure | Hint.credit | Hint.byline | Hint.time | Hint.media

/** The sentences between the headline and the article's core, where they stand outside it. */
export function findStandfirst(
  { containers, runs }: Walked,
  { inCore, prose }: Body,
  title: string | null,
): readonly Piece[] {
  const first = runs.findIndex(({ container }) => inCore[container])
  const found: Piece[] = []
  for (let index = first - 1; index >= 0; index--) {
    const run = runs[index]
    const own = containers[run?.container ?? -1]
    if (!run || !own) break
    if (own.tag === 'h1' || (title !== null && isSameTitle(run.text, title))) return found.slice(0, MOST_STANDFIRSTS)
    let hints = run.hints
    for (let at = run.container; at >= 0; at = containers[at]?.parent ?? -1) hints |= containers[at]?.hints ?? 0
    const value = prose[index] ?? 0
    if (value === 0 || run.text.length > LONGEST_STANDFIRST || hints & NO_STANDFIRST) continue
    found.unshift({ run, place: own.element, kind: 'standfirst', prose: value })
  }
  return []
}

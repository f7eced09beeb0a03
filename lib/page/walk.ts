import {
  assignedNodesOf,
  attributeOf,
  dataOf,
  firstChildOf,
  hasAttributes,
  hrefOf,
  isRendered,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
} from './dom.ts'
import { findRareHints, Hint, hintsOf } from './hints.ts'
import { keepsLines } from './keepsLines.ts'
import { CLOCK_EVERY, type Slices } from './slices.ts'
import { appendBreak, appendText, dropTrailingSpace, startRun, type TextRun } from './textRun.ts'

/** A block-level element that was walked, and where it stands among the others. */
export interface Container {
  readonly element: Element
  readonly tag: string
  /** Index of the container around it; -1 for the root. */
  readonly parent: number
  /** Bits of `Hint` that this element itself carries. */
  readonly hints: number
}

/** A run of text between two block boundaries. */
export interface Run extends TextRun {
  /** Index of its container. */
  readonly container: number
  /** Bits of `Hint` on inline elements that hold nearly all of it. */
  readonly hints: number
}

export interface Walked {
  readonly containers: readonly Container[]
  readonly runs: readonly Run[]
  /** For each container, how many pictures stand directly in it. */
  readonly pictures: readonly number[]
  /** Indices of the containers whose text was left out, as it was told to. */
  readonly passed: readonly number[]
  /** Elements that were passed over because they are not rendered, which may be later ("Read more"). */
  readonly unseen: readonly Element[]
  /** True where a cap was reached and the rest of the page was not read. */
  readonly cut: boolean
}

/** Caps from ../../docs/performance.md: beyond them a page is no article that anybody reads in one go. */
const MAX_TEXT_NODES = 200_000
const MAX_UNITS = 500_000

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre search section summary ' +
    'table caption tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose text is never the article's: machinery, pictures, and controls. */
const SKIPPED_TAGS = new Set(
  (
    'script style noscript template head title meta link base iframe frame object embed param applet svg canvas video ' +
    'audio picture source track img map area input select option optgroup datalist textarea button progress meter rp rt'
  ).split(' '),
)

const PICTURE_TAGS = new Set(['img', 'picture', 'video', 'amp-img', 'amp-video'])

/** A paragraph-like element: what stands in it is inline, whatever its tag's usual place. */
const LINE_TAGS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dd', 'dt', 'figcaption'])

interface Frame {
  next: Node | null
  /** Nodes of a slot, in place of siblings. */
  readonly slotted: readonly Node[] | null
  at: number
  /** Container around the frame's nodes. */
  readonly container: number
  readonly block: boolean
  readonly link: string | null
  readonly preserved: boolean
  /** True for closed details, of which only the summary is seen. */
  readonly folded: boolean
  /** Hints of an inline element, and where in the run it began. */
  readonly hints: number
  readonly from: number
}

/** An inline element with this part of a run's text says what the run is. */
const INLINE_PART = 0.85

/** True where an inline element may be out of sight; asking the browser of each one costs too much. */
const isStyled = (element: Element): boolean =>
  hasAttributes(element) &&
  (attributeOf(element, 'class') !== null ||
    attributeOf(element, 'style') !== null ||
    attributeOf(element, 'hidden') !== null)

/** True for a block-level element that is not to be read, by itself and the bits of `Hint` that it carries. */
export type PassOver = (element: Element, hints: number) => boolean

/**
 * Reads every text that is rendered under `root`, in tree order (shadow trees and slots included), into runs between block
 * boundaries, but for what is to be passed over. Changes nothing. Works in slices; rejects with the signal's reason when aborted between two.
 */
export async function walk(root: Element, slices: Slices, passOver?: PassOver): Promise<Walked> {
  const step = startWalk(root, passOver)
  for (;;) {
    const walked = step(slices.end())
    if (walked) return walked
    await slices.rest()
  }
}

/** A walk that can be left and taken up again: each call works until `deadline` (ms of `performance.now`). */
export function startWalk(root: Element, passOver: PassOver = () => false): (deadline: number) => Walked | null {
  const containers: Container[] = []
  const runs: Run[] = []
  const pictures: number[] = [0]
  const passed: number[] = []
  const unseen: Element[] = []
  const rare = findRareHints(root)
  const stack: Frame[] = []
  let run = startRun()
  let hinted: { readonly hints: number; readonly length: number }[] = []
  let link: { readonly href: string; start: number } | null = null
  let textNodes = 0
  let units = 0
  let ticks = 0

  function closeLink(): void {
    if (!link) return
    const end = run.text.trimEnd().length
    if (end > link.start) {
      run.links.push({ start: link.start, end, href: link.href })
      run.linked += end - link.start
    }
  }

  function flush(container: number): void {
    closeLink()
    if (link) link.start = 0
    if (run.text === '') return
    dropTrailingSpace(run)
    const { length } = run.text
    const hints = hinted.reduce((bits, part) => (part.length >= length * INLINE_PART ? bits | part.hints : bits), 0)
    if (length > 0) runs.push({ ...run, container, hints })
    run = startRun()
    hinted = []
  }

  function open(element: Element, tag: string, frame: Frame): void {
    const { container } = frame
    if (tag === 'br') {
      if (run.text.trimEnd() !== '' && run.text.endsWith('\n')) flush(container)
      else appendBreak(run)
      return
    }
    if (PICTURE_TAGS.has(tag)) pictures[container] = (pictures[container] ?? 0) + 1
    if (SKIPPED_TAGS.has(tag)) return
    const block = BLOCK_TAGS.has(tag) || (tag.includes('-') && !isWithinLine(container))
    const hints = hintsOf(element, tag, rare)
    if (hints & Hint.unseen || (frame.folded && tag !== 'summary')) return
    if ((block || isStyled(element)) && !isRendered(element)) {
      unseen.push(element)
      return
    }
    let inner = container
    if (block) {
      flush(container)
      inner = containers.push({ element, tag, parent: container, hints }) - 1
      pictures.push(0)
      if (passOver(element, hints)) {
        passed.push(inner)
        return
      }
    }
    let opened: string | null = null
    if (tag === 'a' && !link) {
      opened = attributeOf(element, 'href') === null ? null : hrefOf(element as HTMLAnchorElement)
      if (opened !== null) link = { href: opened, start: run.text.length }
    }
    const shadow = shadowRootOf(element)
    const slotted = tag === 'slot' ? assignedNodesOf(element as HTMLSlotElement) : []
    stack.push({
      next: firstChildOf(shadow ?? element),
      slotted: slotted.length > 0 ? slotted : null,
      at: 0,
      container: inner,
      block,
      link: opened,
      preserved: frame.preserved || tag === 'pre',
      folded: tag === 'details' && attributeOf(element, 'open') === null,
      hints: block ? 0 : hints,
      from: run.text.length,
    })
  }

  /** True where the container is a line of text that has begun, so that an unknown element in it is a word. */
  function isWithinLine(container: number): boolean {
    return LINE_TAGS.has(containers[container]?.tag ?? '') && run.text !== ''
  }

  function close(frame: Frame): void {
    if (frame.link !== null) {
      closeLink()
      link = null
    }
    if (frame.hints !== 0) hinted.push({ hints: frame.hints, length: run.text.length - frame.from })
    if (frame.block) flush(frame.container)
  }

  containers.push({ element: root, tag: localNameOf(root), parent: -1, hints: 0 })
  stack.push({
    next: firstChildOf(root),
    slotted: null,
    at: 0,
    container: 0,
    block: true,
    link: null,
    preserved: false,
    folded: false,
    hints: 0,
    from: 0,
  })

  return (deadline) => {
    for (;;) {
      if (++ticks % CLOCK_EVERY === 0 && performance.now() > deadline) return null
      const frame = stack.at(-1)
      if (!frame) return { containers, runs, pictures, passed, unseen, cut: false }
      const node = frame.slotted ? (frame.slotted[frame.at++] ?? null) : frame.next
      if (!node) {
        stack.pop()
        close(frame)
        continue
      }
      if (!frame.slotted) frame.next = nextSiblingOf(node)
      const type = nodeTypeOf(node)
      if (type === Node.TEXT_NODE) {
        if (frame.folded) continue
        const data = dataOf(node as Text)
        textNodes++
        units += data.length
        if (textNodes > MAX_TEXT_NODES || units > MAX_UNITS) {
          flush(frame.container)
          return { containers, runs, pictures, passed, unseen, cut: true }
        }
        appendText(run, node as Text, data, frame.preserved || keepsLines(node as Text, data))
      } else if (type === Node.ELEMENT_NODE) open(node as Element, localNameOf(node as Element), frame)
    }
  }
}

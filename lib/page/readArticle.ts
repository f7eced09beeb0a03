import type { Article, Block } from '../analysis/types.ts'
import { collectCore, findStandfirst } from './collectPieces.ts'
import { addressOf, bodyOf, findWithin, holds, htmlOf, isConnected, textContentOf } from './dom.ts'
import { AWAY, findBody, wholeBody } from './findBody.ts'
import { findEntries } from './findEntries.ts'
import type { Verdict } from './gate.ts'
import { Hint } from './hints.ts'
import { mapInSlices, type Slices, startSlices } from './slices.ts'
import type { Anchor } from './textRun.ts'
import type { Piece } from './trimBody.ts'
import { type PassOver, type Walked, walk } from './walk.ts'

/** An article as read from a live page, with where each block's text stands in it. */
export interface Reading {
  readonly article: Article
  /** One a block of the article: its text nodes. */
  readonly anchors: readonly Anchor[]
  /** One a block: the block-level element that its text stands in. */
  readonly places: readonly Element[]
  /** The element that holds the article's body. */
  readonly root: Element
  /** Elements in it that were not rendered when it was read. */
  readonly unseen: readonly Element[]
  /** How much of the text reads like prose, in weighed units. */
  readonly prose: number
  /** True where the page says that the whole text is not free to read. */
  readonly isDeclaredPartial: boolean
}

/**
 * Reads the article on a page: title, site and the blocks of its body in reading order, each with its live text nodes.
 * Changes nothing on the page. Rejects with the signal's reason when aborted.
 */
export async function readArticle(document: Document, verdict: Verdict, signal: AbortSignal): Promise<Reading> {
  const whole = bodyOf(document) ?? htmlOf(document)
  const slices = startSlices(signal)
  // The look at the page took a slice of its own.
  await slices.rest()
  const scope = verdict.scope ?? whole
  const passOver = isBeside(scope)
  await slices.look()
  const walked = await walk(scope, slices, passOver)
  const reading = await assemble(document, verdict, walked, slices)
  // An article element may hold the headline alone, and its text stand beside it, or in what was passed over.
  const isAll = scope === whole && walked.passed.length === 0
  if (isAll || reading.prose >= ENOUGH_PROSE) return reading
  return assemble(document, verdict, await walk(whole, slices), slices)
}

/** Reads one article among several on a page: that which the verdict's scope holds, and nothing beside it. */
export async function readScope(document: Document, verdict: Verdict, signal: AbortSignal): Promise<Reading> {
  const slices = startSlices(signal)
  return assemble(document, verdict, await walk(verdict.scope ?? htmlOf(document), slices), slices)
}

/** An article with this much prose, in weighed units, was not looked for in the wrong place. */
const ENOUGH_PROSE = 1000

/** A text with less prose than this, in weighed units, before a paywall is the part that is given away. */
const STUB_PROSE = 3000

/** What calls itself something else is not the article with so few units of text and this part of the page's paragraphs. */
const BESIDE_UNITS = 4000
const BESIDE_PART = 0.3

/** Tells what stands beside the article in `root`, at a glance, so that its nodes are not touched. */
function isBeside(root: Element): PassOver {
  const paragraphs = findWithin(root, 'p').length * BESIDE_PART
  return (element, hints) =>
    (hints & AWAY) !== 0 &&
    (hints & Hint.body) === 0 &&
    findWithin(element, 'p').length <= paragraphs &&
    (textContentOf(element) ?? '').length <= BESIDE_UNITS
}

async function assemble(document: Document, verdict: Verdict, walked: Walked, slices: Slices): Promise<Reading> {
  const body = await findBody(walked, slices)
  const root = walked.containers[body.core]?.element ?? htmlOf(document)
  const { title, site, language, genre, partial: isDeclaredPartial } = verdict
  // What calls itself something else within the body is read after all, to be told what it is.
  const isWhole = !walked.passed.some((index) => body.inCore[index])
  const core = isWhole ? walked : await walk(root, slices)
  const pieces = await collectCore(core, isWhole ? body : await wholeBody(core, slices), title, slices)
  const entries = findEntries(core, pieces, genre)
  const text = await textOf([...findStandfirst(walked, body, title), ...pieces], entries, slices)
  const partial = isDeclaredPartial || walked.cut || isStub(text)
  // What has entries is a live blog, whatever the page calls itself.
  const kind = entries.size > 0 ? 'liveBlog' : genre
  const article = { title, url: addressOf(document), site, language, genre: kind, partial, blocks: text.blocks }
  return { ...text, article, isDeclaredPartial, root, unseen: core.unseen.filter((element) => holds(root, element)) }
}

/** Where less than this part of the prose is left in its place, the article may stand elsewhere by now. */
const LEFT_PART = 0.5

/**
 * Reads an article anew in which something has changed: its body alone, where it was. Null where it is hardly there any
 * more, so that the page is to be looked through. Rejects with the signal's reason when aborted.
 */
export async function readAgain(before: Reading, signal: AbortSignal): Promise<Reading | null> {
  const { root, article, anchors, places, isDeclaredPartial } = before
  const outside = Math.max(
    0,
    places.findIndex((place) => holds(root, place)),
  )
  const standfirst = anchors.slice(0, outside)
  if (!isConnected(root) || !standfirst.every(({ nodes }) => nodes.every(isConnected))) return null
  const slices = startSlices(signal)
  const walked = await walk(root, slices)
  const pieces = await collectCore(walked, await wholeBody(walked, slices), article.title, slices)
  const text = await textOf(pieces, findEntries(walked, pieces, article.genre), slices)
  if (text.prose <= before.prose * LEFT_PART) return null
  return {
    article: {
      ...article,
      partial: isDeclaredPartial || walked.cut || isStub(text),
      blocks: [...article.blocks.slice(0, outside), ...text.blocks],
    },
    anchors: [...standfirst, ...text.anchors],
    places: [...places.slice(0, outside), ...text.places],
    prose: text.prose,
    isDeclaredPartial,
    root,
    unseen: walked.unseen,
  }
}

type ReadText = Pick<Reading, 'anchors' | 'places' | 'prose'> & Pick<Article, 'blocks'>

/** What the pieces of an article come to. */
async function textOf(pieces: readonly Piece[], entries: ReadonlySet<Piece>, slices: Slices): Promise<ReadText> {
  return {
    blocks: await mapInSlices(pieces, slices, (piece): Block => {
      const block = { kind: piece.kind, text: piece.run.text, offset: 0, links: piece.run.links }
      return entries.has(piece) ? { ...block, startsEntry: true } : block
    }),
    anchors: pieces.map(({ run }) => run.anchor),
    places: pieces.map(({ place }) => place),
    prose: pieces.reduce((sum, piece) => sum + piece.prose, 0),
  }
}

/** True for the part of a text that is given away before a wall. */
const isStub = ({ prose, blocks }: ReadText): boolean =>
  prose < STUB_PROSE && blocks.some(({ kind }) => kind === 'paywall')

import type { Article, Block } from '../analysis/types.ts'
import { collectPieces } from './collectPieces.ts'
import { addressOf, bodyOf, holds, htmlOf } from './dom.ts'
import { findBody } from './findBody.ts'
import type { Verdict } from './gate.ts'
import type { Anchor } from './textRun.ts'
import { type Walked, walk, yieldToPage } from './walk.ts'

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
}

/**
 * Reads the article on a page: title, site and the blocks of its body in reading order, each with its live text nodes.
 * Changes nothing on the page. Rejects with the signal's reason when aborted.
 */
export async function readArticle(document: Document, verdict: Verdict, signal: AbortSignal): Promise<Reading> {
  const whole = bodyOf(document) ?? htmlOf(document)
  const { reading, prose } = await assemble(document, verdict, await walk(verdict.scope ?? whole, signal), signal)
  // An article element may hold the headline alone, and its text stand beside it.
  if (verdict.scope === null || prose >= ENOUGH_PROSE) return reading
  return (await assemble(document, verdict, await walk(whole, signal), signal)).reading
}

/** An article with this much prose, in weighed units, was not looked for in the wrong place. */
const ENOUGH_PROSE = 1000

/** A text with less prose than this, in weighed units, before a paywall is the part that is given away. */
const STUB_PROSE = 3000

async function assemble(
  document: Document,
  verdict: Verdict,
  walked: Walked,
  signal: AbortSignal,
): Promise<{ readonly reading: Reading; readonly prose: number }> {
  // On a huge page each of these takes longer than a slice of the walk.
  await yieldToPage(signal)
  const body = findBody(walked)
  const root = walked.containers[body.core]?.element ?? htmlOf(document)
  const { title, site, language, genre } = verdict
  await yieldToPage(signal)
  const pieces = collectPieces(walked, body, title)
  const blocks = pieces.map(({ run, kind }): Block => ({ kind, text: run.text, offset: 0, links: run.links }))
  const prose = pieces.reduce((sum, piece) => sum + piece.prose, 0)
  const walled = prose < STUB_PROSE && blocks.some(({ kind }) => kind === 'paywall')
  const partial = verdict.partial || walked.cut || walled
  const reading = {
    article: { title, url: addressOf(document), site, language, genre, partial, blocks },
    anchors: pieces.map(({ run }) => run.anchor),
    places: pieces.map(({ run }) => walked.containers[run.container]?.element ?? root),
    root,
    unseen: walked.unseen.filter((element) => holds(root, element)),
  }
  return { reading, prose }
}

import type { Article, Block } from '../analysis/types.ts'
import { blockKind } from './blockKind.ts'
import { addressOf, bodyOf, htmlOf } from './dom.ts'
import { findBody } from './findBody.ts'
import type { Verdict } from './gate.ts'
import type { Anchor } from './textRun.ts'
import { type Piece, trimBody } from './trimBody.ts'
import { type Walked, walk } from './walk.ts'

/** An article as read from a live page, with where each block's text stands in it. */
export interface Reading {
  readonly article: Article
  /** One a block of the article: its text nodes. */
  readonly anchors: readonly Anchor[]
  /** One a block: the block-level element that its text stands in. */
  readonly places: readonly Element[]
  /** The element that holds the article's body. */
  readonly root: Element
}

/**
 * Reads the article on a page: title, site and the blocks of its body in reading order, each with its live text nodes.
 * Changes nothing on the page. Rejects with the signal's reason when aborted.
 */
export async function readArticle(document: Document, verdict: Verdict, signal: AbortSignal): Promise<Reading> {
  return assemble(document, verdict, await walk(bodyOf(document) ?? htmlOf(document), signal))
}

function assemble(document: Document, verdict: Verdict, walked: Walked): Reading {
  const { containers, runs, cut } = walked
  const { core, hints, inCore, prose } = findBody(walked)
  const root = containers[core]?.element ?? htmlOf(document)
  const { title, site, language, genre, partial } = verdict
  const blocks: Block[] = []
  const anchors: Anchor[] = []
  const places: Element[] = []
  const pieces: Piece[] = []
  runs.forEach((run, index) => {
    if (!inCore[run.container]) return
    const kind = blockKind(run, containers[run.container]?.tag ?? '', run.hints | (hints[run.container] ?? 0))
    pieces.push({ run, kind, prose: prose[index] ?? 0 })
  })
  for (const { run, kind } of trimBody(pieces, title)) {
    blocks.push({ kind, text: run.text, offset: 0, links: run.links })
    anchors.push(run.anchor)
    places.push(containers[run.container]?.element ?? root)
  }
  return {
    article: { title, url: addressOf(document), site, language, genre, partial: partial || cut, blocks },
    anchors,
    places,
    root,
  }
}

import { lemmaOf } from '../model/lemmaOf.ts'
import type { Tag } from '../model/tags.ts'
import { tagWords } from '../model/tagWords.ts'
import type { Block, Span } from '../types.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { findNameWords, repairTags } from './repairTags.ts'
import { findSentences } from './sentences.ts'
import { findTokens, type Token } from './tokens.ts'

export interface Word extends Token {
  readonly tag: Tag
  readonly lemma: string
  /** Index of the quotation that the word stands in, or -1. */
  readonly quotation: number
}

export interface Sentence {
  readonly index: number
  readonly block: number
  /** Number of the sentence in its block, from 0. */
  readonly place: number
  readonly words: readonly Word[]
  /** UTF-16 offsets in the block's raw text, half open. */
  readonly start: number
  readonly end: number
}

/** The text of an article cut into words and sentences, with its quotations. */
export interface Text {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** Longer runs without a stop are cut, so that no later pass meets a sentence without bound. */
const MOST_WORDS = 400

/** Cuts every block into tagged words and sentences. Time grows linearly with the text. */
export function readText(blocks: readonly Block[]): Text {
  const tokensOf = blocks.map((block) => findTokens(block.text))
  const quotations = findQuotations(blocks, tokensOf)
  const quotedBy = tokensOf.map((tokens) => new Int32Array(tokens.length).fill(-1))
  quotations.forEach((quotation, index) => {
    quotedBy[quotation.block]?.fill(index, quotation.from, quotation.to)
  })
  const pieces = blocks.flatMap((block, index) => cutBlock(block, index, tokensOf[index] ?? []))
  const names = findNameWords(pieces)
  const sentences = pieces.map((piece, index): Sentence => {
    const isQuoted = (at: number) => (quotedBy[piece.block]?.[piece.from + at] ?? -1) >= 0
    const tags = repairTags(piece.tokens, piece.tags, names, isQuoted)
    const words = piece.tokens.map((token, i): Word => {
      const tag = tags[i] as Tag
      const quotation = quotedBy[piece.block]?.[piece.from + i] ?? -1
      return { ...token, tag, lemma: lemmaOf(token.text, tag), quotation }
    })
    const first = words[0] as Word
    const last = words[words.length - 1] as Word
    return { index, block: piece.block, place: piece.place, words, start: first.start, end: last.end }
  })
  return { blocks, sentences, quotations }
}

interface Piece {
  readonly block: number
  readonly place: number
  readonly from: number
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
}

function cutBlock(block: Block, index: number, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const run of findSentences(block.text, tokens)) {
    for (let from = run.from; from < run.to; from += MOST_WORDS) {
      const piece = tokens.slice(from, Math.min(run.to, from + MOST_WORDS))
      pieces.push({
        block: index,
        place: pieces.length,
        from,
        tokens: piece,
        tags: tagWords(piece.map((token) => token.text)),
      })
    }
  }
  return pieces
}

/** The span from word `from` up to, not including, word `to` of a sentence. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.words[from]
  const last = sentence.words[to - 1]
  if (!first || !last) return { block: sentence.block, start: sentence.start, end: sentence.start }
  return { block: sentence.block, start: first.start, end: last.end }
}

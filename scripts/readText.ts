import type { Article, Block } from '../lib/analysis/types.ts'

/** Texts wrapped by hand have lines of about this width, in UTF-16 units; a paragraph on one line runs over it. */
const WRAP_WIDTH = { least: 30, most: 100 }
/** Over the dev articles labelled by hand, 80 units hold every heading and no other line without a full stop. */
const HEADING_LENGTH = 80
const SENTENCE_END = /[.!?…:;,"”’'»)\]]$/
const FULL_STOP = /[.!?…]["”’'»)\]]{0,3}$/
const WORDS = /^[^—–-]\S* \S/

/** A line of a text: half-open UTF-16 offsets in the file, white space around it cut off. */
interface Line {
  readonly start: number
  readonly end: number
  /** True where a blank line stands before it. */
  readonly afterBlank: boolean
}

/**
 * Reads a plain text as an article: a paragraph a line, or a paragraph between blank lines where the lines are wrapped.
 * Each block's `offset` is its own UTF-16 offset in the text, and its text is raw.
 */
export function readText(text: string): Article {
  const lines = readLines(text)
  const widest = lines.reduce((width, line) => Math.max(width, line.end - line.start), 0)
  const isWrapped = isHandWrapped(text, lines, widest)
  const joined = lines.reduce<Line[]>((blocks, line) => {
    const last = blocks.at(-1)
    if (isWrapped && last !== undefined && !line.afterBlank && isBroken(text, last, line, widest)) {
      blocks[blocks.length - 1] = { ...last, end: line.end }
    } else {
      blocks.push(line)
    }
    return blocks
  }, [])
  return {
    title: null,
    url: null,
    site: null,
    language: null,
    genre: null,
    partial: false,
    blocks: joined.map((line, index) => readBlock(text, line, index > 0 && index < joined.length - 1)),
  }
}

function readBlock(text: string, { start, end }: Line, isInside: boolean): Block {
  const words = text.slice(start, end)
  const isHeading = isInside && words.length <= HEADING_LENGTH && !SENTENCE_END.test(words) && WORDS.test(words)
  return { kind: isHeading ? 'heading' : 'paragraph', text: words, offset: start, links: [] }
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = false
  let offset = 0
  for (const raw of text.split('\n')) {
    const start = offset + raw.length - raw.trimStart().length
    const end = offset + raw.trimEnd().length
    if (start < end) lines.push({ start, end, afterBlank })
    afterBlank = start >= end
    offset += raw.length + 1
  }
  return lines
}

/** True where most lines that another follows at once end in the middle of a sentence, and none is long. */
function isHandWrapped(text: string, lines: readonly Line[], widest: number): boolean {
  if (widest < WRAP_WIDTH.least || widest > WRAP_WIDTH.most) return false
  const followed = lines.filter((_, index) => lines[index + 1]?.afterBlank === false)
  const broken = followed.filter(({ start, end }) => !FULL_STOP.test(text.slice(start, end)))
  return broken.length * 2 > followed.length
}

/** True where a line broke off only because the next word had no more room on it. */
function isBroken(text: string, before: Line, line: Line, widest: number): boolean {
  const lastStart = text.lastIndexOf('\n', before.end - 1) + 1
  const nextWord = text.slice(line.start, line.end).split(/\s/, 1)[0] ?? ''
  return before.end - lastStart + 1 + nextWord.length > widest
}

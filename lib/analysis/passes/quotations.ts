import type { Block } from '../types.ts'
import type { Token } from './tokens.ts'

/** A quotation in one block: token indices of its words, half open, marks left out. */
export interface Quotation {
  readonly block: number
  readonly from: number
  readonly to: number
  /** Token index of the opening mark; `from - 1` but where the quotation goes on from the paragraph before without one. */
  readonly openMark: number
  /** Token index of the closing mark, or -1 where none closes it in this block. */
  readonly closeMark: number
  /** Quotations that are one speech over several paragraphs share this number. */
  readonly speech: number
  /** True for somebody's words; false for a title, a nickname, a term or scare quotes. */
  readonly spoken: boolean
}

type Style = 'double' | 'single' | 'guillemet'

const OPENING: ReadonlyMap<string, Style> = new Map<string, Style>(
  Object.entries({
    '“': 'double',
    '„': 'double',
    '«': 'guillemet',
    '‹': 'guillemet',
    '‘': 'single',
  }),
)
const CLOSING: Readonly<Record<Style, ReadonlySet<string>>> = {
  double: new Set(['”', '"', '“']),
  single: new Set(["'"]),
  guillemet: new Set(['»', '›']),
}

/** From this many words on, quoted words are taken for somebody's words rather than for a term. */
const SPOKEN_WORDS = 6

interface Open {
  readonly style: Style
  readonly mark: number
  readonly from: number
}

const raw = (block: Block, token: Token) => block.text.slice(token.start, token.end)
const isWord = (token: Token | undefined) => token !== undefined && /[\p{L}\p{N}]/u.test(token.text)

/** The style that the mark at `at` opens, or null. */
function opens(block: Block, tokens: readonly Token[], at: number): Style | null {
  const token = tokens[at] as Token
  const mark = raw(block, token)
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const spaceBefore = !before || token.start > before.end
  const touchesNext = next !== undefined && next.start === token.end
  if (mark === '``' || mark === '‘‘') return 'double'
  if (mark === '"' || mark === "''")
    return touchesNext && (spaceBefore || /^[([—–-]/.test(before?.text ?? '')) ? 'double' : null
  if (mark === "'" || mark === '‘') {
    if (!touchesNext || !(spaceBefore || /^[([—–"“-]/.test(before ? raw(block, before) : ''))) return null
    // ’90s, ’em, ’tis: an apostrophe, not a quotation.
    if (mark === "'" && /^(?:\d|em\b|tis\b|til\b|twas\b|n\b)/i.test(next?.text ?? '')) return null
    return 'single'
  }
  // A curly opening mark that touches nothing after it closes (German and typing errors).
  const style = OPENING.get(mark)
  if (!style) return null
  if (mark === '“' && !touchesNext && !spaceBefore) return null
  return style
}

/** True where the mark at `at` can close a quotation of `style`. */
function closes(block: Block, tokens: readonly Token[], at: number, style: Style): boolean {
  const token = tokens[at] as Token
  const mark = raw(block, token)
  const before = tokens[at - 1]
  const touchesBefore = before !== undefined && before.end === token.start
  if (style === 'single') {
    if (mark !== '’' && mark !== "'") return false
    return touchesBefore && !(isWord(tokens[at + 1]) && tokens[at + 1]?.start === token.end)
  }
  // Two single marks for a double one: “They lied,’’ he said.
  if (token.text === "''") return style === 'double'
  if (mark === '“') return style === 'double' && touchesBefore && tokens[at + 1]?.start !== token.end
  return CLOSING[style].has(mark)
}

/**
 * Where a quotation in single marks ends. An apostrophe after a plural ("the students’ union") looks the same as a closing
 * mark: one after a stop or a comma is taken first, else the first that is not after an s with a small letter to follow.
 */
function singleEnd(block: Block, tokens: readonly Token[], from: number): number {
  let plain = -1
  for (let at = from; at < tokens.length; at++) {
    if (at > from && opens(block, tokens, at) === 'single') break
    if (!closes(block, tokens, at, 'single')) continue
    const before = tokens[at - 1] as Token
    if (/^[,.!?…]/.test(before.text)) return plain >= 0 && at - plain > 40 ? plain : at
    const possessive = before.lower.endsWith('s') && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
    if (plain < 0 && !possessive) plain = at
    if (plain >= 0 && at - from <= SPOKEN_WORDS + 2) return plain
  }
  return plain
}

/** True where a mark of the style that is open already plainly opens another quotation. */
function opensAnew(block: Block, tokens: readonly Token[], at: number, open: Open): boolean {
  const token = tokens[at] as Token
  if (at <= open.from || raw(block, token) === '“')
    return raw(block, token) === '“' && at > open.from && opens(block, tokens, at) === 'double'
  return /^(?:"|'')$/.test(raw(block, token)) && opens(block, tokens, at) === 'double'
}

/** Where the last sentence between two tokens ends, or `to`. */
function lastStop(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (/^[.!?\]…]/.test(tokens[at]?.text ?? '')) return at + 1
  return to
}

function findInBlock(
  block: Block,
  tokens: readonly Token[],
  continues: Style | null,
): { found: Open[]; ends: number[] } {
  const found: Open[] = []
  const ends: number[] = []
  let open: Open | null = null
  let at = 0
  if (continues) {
    const style = tokens.length > 0 ? opens(block, tokens, 0) : null
    open = style ? { style, mark: 0, from: 1 } : null
    at = open ? 1 : 0
  }
  for (; at < tokens.length; at++) {
    if (open) {
      if (open.style !== 'single' && opensAnew(block, tokens, at, open)) {
        // The one before was never closed: it ended with its last sentence, and this mark opens another.
        found.push(open)
        ends.push(lastStop(tokens, open.from, at))
        open = { style: open.style, mark: at, from: at + 1 }
      } else if (open.style !== 'single' && closes(block, tokens, at, open.style)) {
        found.push(open)
        ends.push(at)
        open = null
      }
      continue
    }
    const style = opens(block, tokens, at)
    if (!style) continue
    open = { style, mark: at, from: at + 1 }
    if (style !== 'single') continue
    const end = singleEnd(block, tokens, at + 1)
    if (end >= 0) {
      found.push(open)
      ends.push(end)
      at = end
    } else if (!runsOn(tokens, at)) {
      open = null
      continue
    } else {
      found.push(open)
      ends.push(-1)
    }
    if (ends.at(-1) !== -1) open = null
    else return { found, ends }
    open = null
  }
  if (open) {
    found.push(open)
    ends.push(-1)
  }
  return { found, ends }
}

/** A single mark that nothing closes is a quotation only where it begins a paragraph. */
const runsOn = (tokens: readonly Token[], at: number) => at === 0 && tokens.length > SPOKEN_WORDS

function isSpoken(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++) if (isWord(tokens[i])) words++
  if (words >= SPOKEN_WORDS) return true
  const last = tokens[to - 1]?.text ?? ''
  const endsLikeSpeech = /^[,.!?…]/.test(last) || /^[,.]$/.test(tokens[to + 1]?.text ?? '')
  return words >= 1 && endsLikeSpeech && /^\p{Lu}/u.test(tokens[from]?.text ?? '')
}

/**
 * The quotations of an article. A quotation that its paragraph leaves open goes on in the next where that begins with an
 * opening mark (the old rule of printers); the pieces then share one `speech`.
 */
export function findQuotations(
  blocks: readonly Block[],
  tokensOf: readonly (readonly Token[])[],
): readonly Quotation[] {
  const quotations: Quotation[] = []
  let speech = -1
  let continues: Style | null = null
  blocks.forEach((block, index) => {
    const tokens = tokensOf[index] ?? []
    const isProse = block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'embed'
    if (continues && !isProse) return
    const { found, ends } = findInBlock(block, tokens, continues)
    found.forEach((open, i) => {
      const end = ends[i] as number
      const to = end < 0 ? tokens.length : end
      const goesOn = continues !== null && i === 0 && open.mark === 0
      if (!goesOn) speech++
      quotations.push({
        block: index,
        from: open.from,
        to,
        openMark: open.mark,
        closeMark: end,
        speech,
        spoken: goesOn || end < 0 || isSpoken(tokens, open.from, to),
      })
    })
    continues = ends.at(-1) === -1 ? (found.at(-1)?.style ?? null) : null
  })
  return quotations
}

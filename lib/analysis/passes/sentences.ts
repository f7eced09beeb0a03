import { AMBIGUOUS, BEFORE_NAMES, BEFORE_NUMBERS } from '../lexicon/abbreviations.ts'
import type { Token } from './tokens.ts'

/** A sentence as a run of tokens of one block: indices into the block's tokens, half open. */
export interface TokenRun {
  readonly from: number
  readonly to: number
}

const STOPS = new Set(['.', '!', '?', '…', '...'])
const CLOSERS = new Set(['"', '”', "'", '’', ')', ']', '»', '›', "''"])
const OPENERS = new Set(['"', '“', "'", '‘', '(', '[', '«', '‹', '„', '``', "''", '‘‘', '—', '–', '-', '•'])

/** Words that begin a sentence far more often than they go on after an abbreviation. */
const SENTENCE_STARTERS = new Set(
  'the a an in on at it he she they we i this that these those but and however when while after before if there his her its their'.split(
    ' ',
  ),
)

const startsUpper = (word: string) => /^\p{Lu}/u.test(word)
const startsLower = (word: string) => /^\p{Ll}/u.test(word)

/** True where the stop at `at` belongs to an abbreviation and the sentence goes on. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]
  const stop = tokens[at]
  const next = tokens[at + 1]
  if (!word || !stop || !next || word.end !== stop.start) return false
  const lower = word.lower
  if (BEFORE_NAMES.has(lower) && startsUpper(word.text)) return true
  if (BEFORE_NUMBERS.has(lower)) return /^\d/.test(next.text) || !startsUpper(next.text)
  // An initial: "J. K. Rowling", "John F. Kennedy"; but "Plan B." ends where a common word with a capital follows.
  if (/^\p{Lu}$/u.test(word.text) && startsUpper(next.text)) return !SENTENCE_STARTERS.has(next.lower)
  if (AMBIGUOUS.has(lower)) return goesOn(next)
  return false
}

function goesOn(next: Token): boolean {
  if (/^[\d,;:)\]]/.test(next.text) || startsLower(next.text)) return true
  return startsUpper(next.text) && !SENTENCE_STARTERS.has(next.lower)
}

/** "U.S." carries its stop in the token: the sentence ends there only where a sentence plainly begins after it. */
function endsAfterDottedWord(token: Token, next: Token | undefined): boolean {
  if (!/^(?:\p{L}\.){2,}$/u.test(token.text)) return false
  if (!next) return true
  return startsUpper(next.text) && SENTENCE_STARTERS.has(next.lower)
}

/**
 * Cuts a block's tokens into sentences. Stops inside a quotation end a sentence too; a stop, a closing quotation mark and
 * then a small letter do not (“Why?” he asked). A line break in the raw text always ends one.
 */
export function findSentences(text: string, tokens: readonly Token[]): readonly TokenRun[] {
  const runs: TokenRun[] = []
  let from = 0
  const cut = (to: number) => {
    if (to > from) runs.push({ from, to })
    from = to
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const following = tokens[at + 1]
    if (following && hasLineBreak(text, token.end, following.start)) {
      cut(at + 1)
      continue
    }
    if (endsAfterDottedWord(token, following)) {
      cut(at + 1)
      continue
    }
    if (!STOPS.has(token.text)) continue
    if (token.text === '.' && isAbbreviation(tokens, at)) continue
    let end = at + 1
    while (end < tokens.length && STOPS.has(tokens[end]?.text ?? '')) end++
    while (end < tokens.length && isCloser(tokens, end)) end++
    const next = tokens[end]
    if (next) {
      const gap = next.start > (tokens[end - 1]?.end ?? 0)
      const opens =
        startsUpper(next.text) || /^[\d$€£#@]/.test(next.text) || OPENERS.has(next.text) || !startsLower(next.text)
      if (startsLower(next.text) || !opens || (!gap && !OPENERS.has(next.text) && end === at + 1)) continue
      if (next.text === ',' || next.text === ';' || next.text === ':' || next.text === ')') continue
    }
    cut(end)
    at = end - 1
  }
  cut(tokens.length)
  return runs
}

function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || !CLOSERS.has(token.text)) return false
  // A straight mark after a space opens the next sentence.
  if (
    token.start > before.end &&
    (token.text === '"' || token.text === "'" || token.text === "''" || token.text === '’')
  )
    return false
  return true
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === '\n') return true
  return false
}

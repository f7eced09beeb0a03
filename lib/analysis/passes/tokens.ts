/**
 * Cuts a text into words, numbers and marks, as the Penn Treebank does where it matters here: a possessive ending and
 * "n't" are tokens of their own, a hyphenated word is one token.
 */

export interface Token {
  /** UTF-16 offsets in the block's raw text, half open. */
  readonly start: number
  readonly end: number
  /** The word as written, without soft hyphens and zero-width characters, apostrophes straight. */
  readonly text: string
  readonly lower: string
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const IGNORABLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const ENDINGS = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"])

const isApostrophe = (c: string) => c === "'" || c === '’' || c === 'ʼ'
const isDigit = (c: string) => c >= '0' && c <= '9'
const isSpace = (c: string) => c.trim() === ''

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

const isWordCharacter = (c: string) => c !== '' && (LETTER.test(c) || IGNORABLE.test(c))

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const c = characterAt(text, at)
    if (isWordCharacter(c)) {
      at += c.length
      continue
    }
    const before = text[at - 1] ?? ''
    const next = characterAt(text, at + 1)
    const joins =
      (isApostrophe(c) && isWordCharacter(next) && isWordCharacter(before)) ||
      ((c === '-' || c === '‑') && isWordCharacter(next) && isWordCharacter(before)) ||
      ((c === '.' || c === ',' || c === ':') && isDigit(before) && isDigit(next)) ||
      (c === '&' && /\p{Lu}/u.test(before) && /\p{Lu}/u.test(next)) ||
      ((c === '.' || c === '@' || c === '/' || c === '_') && joinsAddress(text, start, at))
    if (joins) {
      at += 1
      continue
    }
    // "U.S.", "a.m.", "J." – a stop that belongs to its word is decided by what stands between stops.
    if (c === '.' && isInitials(text, start, at)) at += 1
    break
  }
  return at
}

/** True for "U.S", "a.m", "e.g": single letters with stops between them, at least two. */
function isInitials(text: string, start: number, stop: number): boolean {
  // "R-S.C.": a seat, the party before the state.
  const from = text[start + 1] === '-' ? start + 2 : start
  if (stop - from < 3) return false
  for (let i = from; i < stop; i++) {
    const odd = (i - from) % 2 === 1
    if (odd !== (text[i] === '.')) return false
  }
  return (stop - from) % 2 === 1
}

/** True where a dot, slash or at sign stands inside an address ("bbc.co.uk", "name@site.org") or inside initials. */
function joinsAddress(text: string, start: number, at: number): boolean {
  const next = text[at + 1] ?? ''
  if (!/[\p{L}\p{N}]/u.test(next)) return false
  if (text[at] === '.') {
    const single = (from: number) => from === start || text[from - 1] === '.' || text[from - 1] === '-'
    if (single(at - 1) && /\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 2] ?? '')) return true
    return /[a-z0-9]/.test(text[at - 1] ?? '') && /[a-z]/.test(next) && at - start >= 2
  }
  if (text[at] === '@') return true
  if (text[at] === '_') return true
  return text.startsWith('http', start) || text.startsWith('www.', start)
}

function addressEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && !/[\s"“”<>()]/.test(text[at] ?? '')) at++
  while (at > start && /[.,;:!?'’]/.test(text[at - 1] ?? '')) at--
  return at
}

function makeToken(text: string, start: number, end: number): Token {
  const clean = text.slice(start, end).replace(IGNORABLES, '').replace(/[’ʼ]/g, "'").replace(/‑/g, '-')
  return { start, end, text: clean, lower: clean.toLowerCase() }
}

/** Splits "Smith's" into "Smith" and "'s", "didn't" into "did" and "n't". */
function splitWord(text: string, start: number, end: number): readonly Token[] {
  const whole = makeToken(text, start, end)
  const cut = (length: number) => [makeToken(text, start, end - length), makeToken(text, end - length, end)]
  const apostrophe = whole.lower.lastIndexOf("'")
  if (apostrophe > 0) {
    const ending = whole.lower.slice(apostrophe)
    if (ENDINGS.has(ending)) return cut(ending.length)
    if (whole.lower.endsWith("n't") && whole.lower.length > 3) return cut(3)
  }
  return [whole]
}

/** The tokens of a text, in order; white space is in none of them. Runs in linear time. */
export function findTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const c = characterAt(text, at)
    if (isSpace(c)) {
      at += c.length
      continue
    }
    if (text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at)) {
      const end = Math.max(addressEnd(text, at), at + 1)
      tokens.push(makeToken(text, at, end))
      at = end
      continue
    }
    const opensWord = LETTER.test(c) || ((c === '#' || c === '@') && LETTER.test(characterAt(text, at + 1)))
    if (opensWord) {
      const end = c === '#' || c === '@' ? wordEnd(text, at + 1) : wordEnd(text, at)
      tokens.push(...splitWord(text, at, end))
      at = end
      continue
    }
    if (isApostrophe(c) && /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(at, at + 4)) && !isSpace(text[at - 1] ?? ' ')) {
      tokens.push(makeToken(text, at, at + 2))
      at += 2
      continue
    }
    const run = c === '.' || c === '-' ? runLength(text, at) : 1
    // Two single marks stand for a double one, as wire services write it.
    const isDoubled = (isApostrophe(c) || c === '‘' || c === '`') && text[at + 1] === c
    const length = isDoubled ? 2 : run > 1 ? run : c.length
    tokens.push(makeToken(text, at, at + length))
    at += length
  }
  return tokens
}

function runLength(text: string, at: number): number {
  let end = at
  while (text[end] === text[at]) end++
  return end - at
}

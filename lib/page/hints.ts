import { attributeOf, findWithin } from './dom.ts'
import { HINT_WORDS } from './hintWords.ts'

/**
 * What an element's tag, class, id, role and item property say about the text in it: a set of bits. They are hints only:
 * pages misname things, so `findBody` ignores a hint on an element that holds most of the page's text.
 */
export const Hint = {
  nav: 1,
  comments: 1 << 1,
  related: 1 << 2,
  share: 1 << 3,
  advert: 1 << 4,
  signUp: 1 << 5,
  paywall: 1 << 6,
  byline: 1 << 7,
  time: 1 << 8,
  tags: 1 << 9,
  caption: 1 << 10,
  credit: 1 << 11,
  standfirst: 1 << 12,
  pullQuote: 1 << 13,
  embed: 1 << 14,
  body: 1 << 15,
  aside: 1 << 16,
  form: 1 << 17,
  quote: 1 << 18,
  table: 1 << 19,
  figure: 1 << 20,
  article: 1 << 21,
  headline: 1 << 22,
  bio: 1 << 23,
  /** There for screen readers only: it has a box, but one that nobody sees. */
  unseen: 1 << 24,
  media: 1 << 25,
  /** Set in bold: what is wholly so reads as a heading. */
  bold: 1 << 26,
} as const

/** What a tag says by itself. */
const TAGS: Readonly<Record<string, number>> = {
  nav: Hint.nav,
  footer: Hint.nav,
  menu: Hint.nav,
  aside: Hint.aside,
  form: Hint.form,
  fieldset: Hint.form,
  label: Hint.form,
  figcaption: Hint.caption,
  caption: Hint.caption,
  figure: Hint.figure,
  blockquote: Hint.quote,
  table: Hint.table,
  article: Hint.article,
  address: Hint.byline,
  time: Hint.time,
  b: Hint.bold,
  strong: Hint.bold,
}

const bitsOfWord = new Map<string, number>()
for (const [name, words] of Object.entries(HINT_WORDS)) {
  const bit = Hint[name as keyof typeof HINT_WORDS]
  for (const word of words.split(' ')) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit)
}

/** Attributes that few elements have, so that they are looked up all at once. */
const RARE_ATTRIBUTES = ['role', 'itemprop', 'data-component', 'data-testid'] as const
const RARE = RARE_ATTRIBUTES.map((name) => `[${name}]`).join()

const SPACE = 32
/** Names longer than this, in units, are data and not names. */
const LONGEST_NAME = 300
/** A name of more parts is made of a headline or of random letters. */
const MOST_PARTS = 5
/** The most names remembered; the longest of real pages have some 700 different ones. */
const CACHE_SIZE = 4000
const cache = new Map<string, number>()

/**
 * The bits that a name says. It is cut into parts at anything but letters and where a capital begins ("relatedPosts"), and
 * each part, pair and triple of parts is looked up. Names repeat within a page, so they are read once.
 */
function readName(name: string): number {
  const known = cache.get(name)
  if (known !== undefined) return known
  let hints = 0
  // What the present word of the name says, of how many parts it consists, and where the present part began.
  let bits = 0
  let parts = 0
  let start = -1
  let before = ''
  let beforeThat = ''
  let wasLower = false
  const end = Math.min(name.length, LONGEST_NAME)
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? name.charCodeAt(at) : SPACE
    const lower = unit >= 97 && unit <= 122
    const upper = unit >= 65 && unit <= 90
    if (start >= 0 && (!(lower || upper) || (upper && wasLower))) {
      const part = name.slice(start, at).toLowerCase()
      bits |= (bitsOfWord.get(part) ?? 0) | (bitsOfWord.get(before + part) ?? 0)
      if (beforeThat !== '') bits |= bitsOfWord.get(beforeThat + before + part) ?? 0
      parts++
      beforeThat = before
      before = part
      start = -1
    }
    if (unit === SPACE) {
      if (parts <= MOST_PARTS) hints |= bits
      // Parts of two classes do not make one word.
      before = beforeThat = ''
      bits = parts = 0
    }
    if (start < 0 && (lower || upper)) start = at
    wasLower = lower
  }
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(name, hints)
  return hints
}

/** The hints that rare attributes give, by element, for all of `root` but what stands in shadow trees. */
export function findRareHints(root: Element): ReadonlyMap<Element, number> {
  const found = new Map<Element, number>()
  for (const element of findWithin(root, RARE)) {
    let hints = 0
    for (const name of RARE_ATTRIBUTES) hints |= readName(attributeOf(element, name) ?? '')
    if (hints !== 0) found.set(element, hints)
  }
  return found
}

/** The hints on one element itself, not on what it stands in. `rare` holds what its rarer attributes say. */
export function hintsOf(element: Element, tag: string, rare: ReadonlyMap<Element, number>): number {
  let hints = TAGS[tag] ?? 0
  if (tag === 'body' || tag === 'html') return hints
  if (tag.includes('-')) hints |= readName(tag)
  const className = attributeOf(element, 'class')
  if (className) hints |= readName(className)
  const id = attributeOf(element, 'id')
  if (id) hints |= readName(id)
  return hints | (rare.get(element) ?? 0)
}

import { attributeOf, findWithin, hasAttributes } from './dom.ts'
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

/** A part of a name: letters, up to where a capital begins another ("relatedPosts"). */
const PART = /[A-Z]+[a-z]*|[a-z]+/g
/** Names longer than this, in units, are data and not names. */
const LONGEST_NAME = 300
/** A name of more parts is made of a headline or of random letters. */
const MOST_PARTS = 5
/** The most names remembered; the longest of real pages have some 700 different ones. */
const CACHE_SIZE = 4000
const cache = new Map<string, number>()

/** The bits that an attribute's names say. Attributes repeat within a page, and names within attributes: each is read once. */
function readName(attribute: string): number {
  const known = cache.get(attribute)
  if (known !== undefined) return known
  let hints = 0
  if (attribute.includes(' ')) {
    for (const name of attribute.slice(0, LONGEST_NAME).split(' ')) if (name !== '') hints |= readName(name)
  } else {
    hints = readParts(attribute.slice(0, LONGEST_NAME).match(PART) ?? [])
  }
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(attribute, hints)
  return hints
}

/** What each part, pair and triple of parts says. */
function readParts(parts: readonly string[]): number {
  if (parts.length > MOST_PARTS) return 0
  let bits = 0
  let before = ''
  let beforeThat = ''
  for (const written of parts) {
    const part = written.toLowerCase()
    bits |= bitsOfWord.get(part) ?? 0
    if (before !== '') bits |= bitsOfWord.get(before + part) ?? 0
    if (beforeThat !== '') bits |= bitsOfWord.get(beforeThat + before + part) ?? 0
    beforeThat = before
    before = part
  }
  return bits
}

/** The hints that rare attributes give, by element, for all of `root` but what stands in shadow trees. */
export function findRareHints(root: Element): ReadonlyMap<Element, number> {
  const found = new Map<Element, number>()
  // Each by itself: what no element of the page has is answered at once.
  for (const name of RARE_ATTRIBUTES) {
    for (const element of findWithin(root, `[${name}]`)) {
      const hints = readName(attributeOf(element, name) ?? '')
      if (hints !== 0) found.set(element, (found.get(element) ?? 0) | hints)
    }
  }
  return found
}

/** The hints on one element itself, not on what it stands in. `rare` holds what its rarer attributes say. */
export function hintsOf(element: Element, tag: string, rare: ReadonlyMap<Element, number>): number {
  let hints = TAGS[tag] ?? 0
  if (tag === 'body' || tag === 'html') return hints
  if (tag.includes('-')) hints |= readName(tag)
  if (!hasAttributes(element)) return hints
  const className = attributeOf(element, 'class')
  if (className) hints |= readName(className)
  const id = attributeOf(element, 'id')
  if (id) hints |= readName(id)
  return hints | (rare.get(element) ?? 0)
}

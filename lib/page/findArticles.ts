import { closestOf, findAll, findWithin, parentElementOf, textContentOf } from './dom.ts'
import { gate, type Verdict } from './gate.ts'
import { weigh } from './prose.ts'

/** An article with less prose than this in its paragraphs, in weighed units, is a teaser. */
const ARTICLE_PROSE = 900
/** A paragraph below this many units is a label. */
const LEAST_PARAGRAPH = 50

/**
 * The articles of a page that shows several, one below the other, as endless scrolling brings them; none where it shows one,
 * or a live blog, whose posts are one article.
 */
export function findArticles(document: Document): readonly Element[] {
  const elements = findAll(document, 'article')
  // Nearly all pages end here.
  if (elements.length < 2) return []
  const articles = [...elements].filter(isWhole)
  if (articles.length < 2) return []
  const { article, genre } = gate(document)
  return article && genre !== 'liveBlog' ? articles : []
}

/** True for an article that stands in no other and has a headline and prose of its own. */
function isWhole(element: Element): boolean {
  const around = parentElementOf(element)
  if (around !== null && closestOf(around, 'article,aside,footer,nav') !== null) return false
  if (headlineOf(element) === null) return false
  let prose = 0
  for (const paragraph of findWithin(element, 'p')) {
    const text = textContentOf(paragraph) ?? ''
    if (text.length >= LEAST_PARAGRAPH) prose += weigh(text)
    if (prose >= ARTICLE_PROSE) return true
  }
  return false
}

/** What is known of one article among several: it has a headline of its own, and all else is the page's. */
export const verdictOn = (element: Element, page: Verdict): Verdict => ({
  ...page,
  scope: element,
  title: headlineOf(element),
})

function headlineOf(element: Element): string | null {
  const heading = findWithin(element, 'h1')[0] ?? findWithin(element, 'h2')[0]
  const text = heading === undefined ? '' : (textContentOf(heading) ?? '').replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

import { dataOf, findAll, findInShadow, holds, localNameOf, parentElementOf, shadowRootOf, walkTexts } from './dom.ts'
import { weigh } from './prose.ts'

/** Where a page's prose stands, at a glance: long text nodes only, in units of text weighed so that scripts compare. */
export interface ProseMap {
  /** Prose in the one place that holds most. */
  readonly most: number
  readonly total: number
  /** The smallest element that holds the heading and nearly all prose; null where there is no telling. */
  readonly scope: Element | null
}

/** A text node shorter than this, in weighed units, is a label or the rest of a line. */
const PROSE_NODE = 50
/** So many long text nodes are looked at: an article has some 40, and a long list of comments is not to be counted out. */
const MOST_NODES = 1000
/** So many text nodes of any length are walked over at most, in one task: 10,000 take some 4 ms. */
const MOST_TEXTS = 10_000
/** An element with this part of the page's prose, and its only headline, holds the article and its surroundings. */
const SCOPE_PART = 0.6
const UNREAD = new Set('script style noscript template textarea a button option title'.split(' '))
const LINE = new Set('a abbr b em font i mark q s small span strong sub sup u p li h1 h2 h3 h4 h5 h6'.split(' '))

/** Looks where the prose stands; `heading` is the page's only one of the first rank. */
export function findProse(document: Document, heading: Element | null = null): ProseMap {
  const direct = new Map<Element, number>()
  const held = new Map<Element, number>()
  let total = 0
  let seen = 0
  let walked = 0
  const texts = walkTexts(document)
  for (let node = texts.nextNode(); node && seen < MOST_NODES && walked < MOST_TEXTS; node = texts.nextNode()) {
    walked++
    const data = dataOf(node as Text)
    if (data.length < PROSE_NODE / 2) continue
    const weight = weigh(data.trim())
    if (weight < PROSE_NODE) continue
    const parent = parentElementOf(node)
    if (!parent || UNREAD.has(localNameOf(parent))) continue
    let place: Element | null = parent
    while (place && LINE.has(localNameOf(place))) place = parentElementOf(place)
    if (!place) continue
    seen++
    total += weight
    direct.set(place, (direct.get(place) ?? 0) + weight)
    // Paragraphs may each stand in a box of their own: two levels are counted, and the fuller one wins.
    held.set(place, (held.get(place) ?? 0) + weight)
    const around = parentElementOf(place)
    if (around) held.set(around, (held.get(around) ?? 0) + weight)
  }
  let best: Element | null = null
  for (const [place, weight] of held) if (best === null || weight > (held.get(best) ?? 0)) best = place
  const most = best === null ? 0 : (held.get(best) ?? 0)
  const whole = seen < MOST_NODES && walked < MOST_TEXTS
  return { most, total, scope: best && heading && whole ? findScope(best, heading, direct, total) : null }
}

/** How much prose stands in open shadow trees. It looks at every element, so that it is asked for only where prose is missing. */
export function weighShadowProse(document: Document): number {
  const roots: ShadowRoot[] = []
  const gather = (elements: Iterable<Element>): void => {
    for (const element of elements) {
      // Nearly all shadow trees are those of custom elements, whose names have a dash.
      const root = localNameOf(element).includes('-') ? shadowRootOf(element) : null
      if (root) roots.push(root)
    }
  }
  gather(findAll(document, '*'))
  let total = 0
  // The list grows while it is gone through: a shadow tree may hold others.
  for (const root of roots) {
    gather(findInShadow(root, '*'))
    const texts = walkTexts(document, root)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const weight = weigh(dataOf(node as Text).trim())
      const parent = parentElementOf(node)
      if (weight >= PROSE_NODE && parent && !UNREAD.has(localNameOf(parent))) total += weight
    }
  }
  return total
}

function findScope(
  best: Element,
  heading: Element,
  direct: ReadonlyMap<Element, number>,
  total: number,
): Element | null {
  let scope: Element | null = best
  while (scope && !holds(scope, heading)) scope = parentElementOf(scope)
  if (!scope) return null
  let inside = 0
  for (const [place, weight] of direct) if (holds(scope, place)) inside += weight
  return inside >= total * SCOPE_PART ? scope : null
}

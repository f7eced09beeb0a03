import { attributeOf, findAll, findWithin, headOf, htmlOf, localNameOf, textContentOf, titleOf } from './dom.ts'

/** What a page says of itself, for machines to read. */
export interface Metadata {
  /** Content of each meta element by its lower-case name or property; the first one counts. */
  readonly meta: ReadonlyMap<string, string>
  /** Types of the things that the page's JSON-LD is about, without those merely listed in it. */
  readonly types: ReadonlySet<string>
  readonly headline: string | null
  /** The page's only heading of the first rank; null where it has none or several. */
  readonly heading: Element | null
  /** How many article elements there are. */
  readonly articles: number
  readonly section: string | null
  readonly publisher: string | null
  readonly language: string | null
  /** False where the page says that the whole text wants a subscription. */
  readonly free: boolean
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Structured data beyond these sizes describes a catalogue, not an article. Units, and things looked at. */
const LONGEST_SCRIPT = 400_000
const MOST_THINGS = 60

/** Keys that lead from one thing to the one it is really about. */
const WAYS_IN = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const

const META = 'meta[content]'
/** In one query, as each goes through the whole page. */
const LANDMARKS = 'script[type="application/ld+json"],article,h1'

function readMeta(elements: Iterable<Element>): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of elements) {
    const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop')
    const content = attributeOf(element, 'content')?.trim()
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
  }
  return meta
}

/** Reads meta elements, JSON-LD, and where the page's article may be. */
export function readMetadata(document: Document): Metadata {
  const head = headOf(document)
  const inHead = head === null ? null : readMeta(findWithin(head, META))
  // A stray element ends the head, and all that was meant for it stands in the body.
  const meta = inHead?.has('og:type') ? inHead : readMeta(findAll(document, META))
  const types = new Set<string>()
  let headline: string | null = null
  let section: string | null = null
  let publisher: string | null = null
  let language: string | null = null
  let free = true
  const landmarks = [...findAll(document, LANDMARKS)]
  const named = (name: string) => landmarks.filter((element) => localNameOf(element) === name)
  for (const thing of readThings(named('script'))) {
    const own = [thing['@type'] ?? null].flat().filter((type) => typeof type === 'string')
    for (const type of own) types.add(type.slice(type.lastIndexOf('/') + 1))
    if (!own.some((type) => ARTICLE_TYPE.test(type))) continue
    headline ??= stringOf(thing.headline)
    section ??= stringOf(thing.articleSection)
    publisher ??= stringOf(thing.publisher)
    language ??= stringOf(thing.inLanguage)
    if (String(thing.isAccessibleForFree).toLowerCase() === 'false') free = false
  }
  if (/^(?:locked|premium|paid)$/.test(meta.get('article:content_tier') ?? '')) free = false
  const headings = named('h1')
  const heading = headings.length === 1 ? (headings[0] ?? null) : null
  return { meta, types, headline, heading, articles: named('article').length, section, publisher, language, free }
}

/** Kinds of article in the vocabulary of schema.org. */
export const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|Review|Recipe)$|^Interview$/

/** A string, the first of a list, or the name of a thing. */
function stringOf(value: Json | undefined): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first.trim() || null
  return first && typeof first === 'object' && !Array.isArray(first) ? stringOf((first as { name?: Json }).name) : null
}

function* readThings(scripts: readonly Element[]): Generator<{ readonly [key: string]: Json }> {
  const waiting: Json[] = []
  for (const script of scripts) {
    const text = textContentOf(script) ?? ''
    if (text.length <= LONGEST_SCRIPT) waiting.push(parse(text))
  }
  for (let seen = 0; waiting.length > 0 && seen < MOST_THINGS; seen++) {
    const thing = waiting.shift()
    if (Array.isArray(thing)) waiting.push(...thing.slice(0, MOST_THINGS))
    else if (thing && typeof thing === 'object') {
      const one = thing as { readonly [key: string]: Json }
      yield one
      for (const key of WAYS_IN) if (one[key]) waiting.push(one[key])
    }
  }
}

/** Pages write line breaks into their JSON, which no parser takes. */
function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(text.replace(/[\n\r\t]+/g, ' '))
    } catch {
      return null
    }
  }
}

/** The language that the page declares, as a BCP 47 tag, or null. */
export function languageOf(document: Document, { meta, language }: Metadata): string | null {
  const html = htmlOf(document)
  const declared =
    attributeOf(html, 'lang') ||
    attributeOf(html, 'xml:lang') ||
    language ||
    meta.get('og:locale') ||
    meta.get('content-language') ||
    null
  return declared === null ? null : declared.trim().replaceAll('_', '-')
}

/** What the page calls itself, or null. */
export const siteOf = ({ meta, publisher }: Metadata): string | null =>
  meta.get('og:site_name') ?? publisher ?? meta.get('application-name') ?? null

/** The article's title, without the site's name behind it, or null. */
export function titleOfArticle(document: Document, metadata: Metadata): string | null {
  const { meta, headline } = metadata
  const heading = metadata.heading ? (textContentOf(metadata.heading) ?? '').replace(/\s+/g, ' ').trim() : ''
  const site = siteOf(metadata)
  const title = meta.get('og:title') ?? headline ?? (heading || titleOf(document))
  if (heading !== '' && title.startsWith(heading)) return heading
  const bare = title.replace(/\s+/g, ' ').trim()
  const end = site === null ? -1 : bare.lastIndexOf(site)
  const cut = end > 0 && end + (site?.length ?? 0) === bare.length ? withoutRule(bare.slice(0, end)) : bare
  return cut || null
}

/** What stands between a title and the name of its site. */
const RULES = ' |–—:·•-'

/** A title without the rule at its end. An expression would take quadratic time over a title full of rules. */
function withoutRule(title: string): string {
  let end = title.length
  while (end > 0 && RULES.includes(title[end - 1] ?? '')) end--
  return title.slice(0, end)
}

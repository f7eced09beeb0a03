import type { Genre } from '../analysis/types.ts'
import { addressOf, attributeOf, bodyOf, closestOf, findAll, findWithin, headOf, parentElementOf } from './dom.ts'
import { findProse, weighShadowProse } from './findProse.ts'
import { genreOf } from './genre.ts'
import { ARTICLE_TYPE, languageOf, type Metadata, readMetadata, siteOf, titleOfArticle } from './metadata.ts'

/** Whether a page is an article, and what it says of itself. */
export interface Verdict {
  readonly article: boolean
  /** True where it is none for want of text, which may still be on its way. */
  readonly filling: boolean
  /** What spoke for or against it, as names for developers, the weightiest first. */
  readonly why: readonly string[]
  readonly title: string | null
  readonly site: string | null
  readonly language: string | null
  readonly genre: Genre | null
  /** True where the page says that the whole text is not free to read. */
  readonly partial: boolean
  /** The element that holds the article and its headline, where that can be told at a glance: less is to be read. */
  readonly scope: Element | null
}

/** Looks whether a page is one article. Costs little on pages that are none, and keeps nothing of them. */
export function gate(document: Document): Verdict {
  const address = publicAddress(document)
  // A front page is known by its address, before anything is looked at.
  if (address !== null && isFront(address)) return { ...NONE, why: FRONT.why }
  const metadata = readMetadata(document)
  const url = address ?? givenAddress(document, metadata)
  const { article, why, scope = null, filling = false } = judge(document, url, metadata)
  if (!article) return { ...NONE, filling, why }
  const title = titleOfArticle(document, metadata)
  return {
    article,
    filling,
    why,
    title,
    site: siteOf(metadata),
    language: languageOf(document, metadata),
    genre: genreOf(metadata, addressOf(document), title),
    partial: !metadata.free,
    scope,
  }
}

/** What is said of a page that is no article. */
const NONE: Verdict = {
  article: false,
  filling: false,
  why: [],
  title: null,
  site: null,
  language: null,
  genre: null,
  partial: false,
  scope: null,
}
const FRONT = { article: false, why: ['front page'] } as const

/** Addresses of front pages, and of lists of articles. */
const FRONT_PATH = /^\/?(?:(?:index|home|default|main)(?:\.\w{2,5})?\/?)?$/i
const LIST_PATH =
  /\/(?:page|category|categories|tag|tags|search|author|authors)\/(?:[^/]*\/?)$|\/archives?\/?$|\/page\/\d+\/?$|^\/search\b/i
const LIST_QUERY = /(?:^|&)(?:s|q|query|search|cat|tag|paged|updated-max)=/i

/** Classes that blog software puts on the body of its lists, and of its articles. */
const LIST_CLASS = /(?:^|\s)(?:home|blog|archive|category|tag|search|search-results|paged|author)(?=\s|$)/
const SINGLE_CLASS =
  /(?:^|\s)(?:single|single-post|postid-\d+|node-type-article|page-node-type-article|article-page)(?=\s|$)/

/** Types of things on pages that are no articles. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|CollectionPage|SearchResultsPage|ProfilePage|DiscussionForumPosting|QAPage|FAQPage|ContactPage|AboutPage|JobPosting|Event|Course|SoftwareApplication|VideoGame|Movie|Hotel|Restaurant|LocalBusiness)$/

/** An address whose last part has so many words before another, or a number, reads like a title. */
const TITLE_WORDS = 3
const TITLE_NUMBER = /\d{4}/

/**
 * This much prose in one place is an article, whatever the page says of itself; less will do where its address reads like a
 * title, still less where it says that it is one. Units, weighed.
 */
const VERY_MUCH_PROSE = 2500
const MUCH_PROSE = 900
const SOME_PROSE = 200
/** With so many signs a page is an article even where its paragraphs stand far apart. */
const SURE_SIGNS = 2
const CERTAIN_SIGNS = 3
/** The place must hold this part of the page's prose: a list of teasers is spread over many. */
const PROSE_PART = 0.4

function judge(
  document: Document,
  url: URL | null,
  { meta, types, heading, articles }: Metadata,
): Pick<Verdict, 'article' | 'why'> & Partial<Pick<Verdict, 'scope' | 'filling'>> {
  if (url !== null && isFront(url)) return FRONT
  const declared = [...types].some((type) => ARTICLE_TYPE.test(type))
  if (
    url !== null &&
    isWeb(url) &&
    !declared &&
    (LIST_PATH.test(url.pathname) || LIST_QUERY.test(url.search.slice(1)))
  ) {
    return { article: false, why: ['address of a list'] }
  }
  const body = bodyOf(document)
  const bodyClass = body ? (attributeOf(body, 'class') ?? '') : ''
  const single = SINGLE_CLASS.test(bodyClass)
  if (!declared && !single && LIST_CLASS.test(bodyClass)) return { article: false, why: ['class of a list'] }

  const why: string[] = []
  if (declared) why.push('JSON-LD')
  if (/^(?:article|blog|news)/.test(meta.get('og:type') ?? '')) why.push('og:type')
  if (meta.has('article:published_time')) why.push('published')
  if (single) why.push('body class')
  const items = [...findAll(document, '[itemtype]')].filter((item) =>
    ARTICLE_TYPE.test(attributeOf(item, 'itemtype') ?? ''),
  ).length
  if (items === 1 || findAll(document, '[itemprop=articleBody]').length === 1) why.push('microdata')
  if (articles === 1) why.push('one article')
  if (!declared && [...types].some((type) => OTHER_TYPE.test(type)))
    return { article: false, why: ['JSON-LD of something else'] }
  const named = why.length > 0
  const titled = url !== null && readsLikeTitle(url.pathname + url.search)

  const sure = declared || why.length >= SURE_SIGNS
  // What a page says twice over needs no look at its text.
  if (why.length >= (declared ? SURE_SIGNS : CERTAIN_SIGNS))
    return { article: true, why, scope: heading && namedScope(document, heading) }
  const { most, total, scope } = findProse(document, heading)
  const wanted = named ? SOME_PROSE : titled || isBare(document, heading, most) ? MUCH_PROSE : VERY_MUCH_PROSE
  if (most < wanted) {
    // What a page calls an article may stand in the shadow trees of its own elements.
    if (named && weighShadowProse(document) >= wanted) return { article: true, why: [...why, 'shadow trees'] }
    return { article: false, filling: true, why: ['too little prose', ...why] }
  }
  if (!sure && most < total * PROSE_PART) return { article: false, why: ['prose is scattered', ...why] }
  // A shop's text is long too, but it stands among hundreds of links.
  if (!named && !titled && most < findAll(document, 'a[href]').length * PROSE_PER_LINK) {
    return { article: false, why: ['more links than prose'] }
  }
  return { article: true, why, scope }
}

/**
 * The article element, or else the main one, that holds the page's only heading, or else the smallest one with it and most
 * paragraphs; null where there is none.
 */
function namedScope(document: Document, heading: Element): Element | null {
  const named = closestOf(heading, 'article') ?? closestOf(heading, 'main,[role=main]')
  if (named) return named
  const wanted = Math.max(LEAST_PARAGRAPHS, findAll(document, 'p').length * PARAGRAPHS_PART)
  let scope: Element | null = heading
  while (scope && findWithin(scope, 'p').length < wanted) scope = parentElementOf(scope)
  return scope
}

/** The headline and this part of the page's paragraphs, and so many of them, stand in what holds the article. */
const PARAGRAPHS_PART = 0.7
const LEAST_PARAGRAPHS = 3

/** True for a page of a headline, prose and hardly a link, as reader modes show it. */
const isBare = (document: Document, heading: Element | null, prose: number): boolean =>
  heading !== null && findAll(document, 'a[href]').length * BARE_PROSE_PER_LINK < prose

/** Units of prose for each link of a page, at the least, where it has next to none. */
const BARE_PROSE_PER_LINK = 200

/** Units of prose for each link of the page. */
const PROSE_PER_LINK = 10

const LOCAL_HOST = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

const isWeb = ({ protocol }: URL): boolean => protocol.startsWith('http')

const isFront = (url: URL): boolean => isWeb(url) && FRONT_PATH.test(url.pathname) && !/\d{3}/.test(url.search)

/** The page's address; null where it was saved to disk. */
function publicAddress(document: Document): URL | null {
  const url = URL.parse(addressOf(document))
  return url !== null && url.protocol !== 'file:' && !LOCAL_HOST.test(url.hostname) ? url : null
}

/** The address that a page which was saved gives as its own, or that where it lies. */
function givenAddress(document: Document, { meta }: Metadata): URL | null {
  const head = headOf(document)
  const link = head && findWithin(head, 'link[rel=canonical]')[0]
  const own = (link && attributeOf(link, 'href')) ?? meta.get('og:url') ?? ''
  return URL.parse(own) ?? URL.parse(addressOf(document))
}

/** True where the last part of a path reads like a title or a number. It takes linear time, as long as the path may be. */
function readsLikeTitle(path: string): boolean {
  const end = path.endsWith('/') ? path.length - 1 : path.length
  const last = path.slice(path.lastIndexOf('/', end - 1) + 1, end)
  return TITLE_NUMBER.test(last) || last.split(/[-_]/).filter((word) => word !== '').length > TITLE_WORDS
}

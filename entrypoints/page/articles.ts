import { holds, rectOf, windowOf } from '../../lib/page/dom.ts'
import { findArticleDocument } from '../../lib/page/findArticleDocument.ts'
import { findArticles } from '../../lib/page/findArticles.ts'
import type { PageState } from '../../lib/protocol.ts'
import { type ArticleContext, type RunningArticle, startArticle } from './article.ts'

/** The articles of a page: one on nearly all pages, and several where endless scrolling brings one after another. */
export interface Articles {
  readonly all: () => readonly RunningArticle[]
  /** The one in view, which popup, panel and keys mean. */
  readonly current: () => RunningArticle
  /** Looks what articles there are now: new ones are read, and those gone end. */
  readonly look: () => void
}

/** Starts with the articles that are there. `onCurrent` is called whenever the state changes of the one in view. */
export function startArticles(
  page: ArticleContext,
  first: Pick<PageState, 'shown' | 'hidden'>,
  onCurrent: () => void,
): Articles {
  const { document, signal } = page
  let running: { readonly article: RunningArticle; readonly ending: AbortController }[] = []
  let current: RunningArticle | null = null

  const start = (scope: Element | null): (typeof running)[number] => {
    const ending = new AbortController()
    const { hidden, shown } = current?.store.getState() ?? first
    const context = { ...page, signal: AbortSignal.any([signal, ending.signal]) }
    const article = startArticle(context, { hidden, shown }, scope)
    article.store.subscribe(() => {
      if (article === current) onCurrent()
    })
    article.read()
    return { article, ending }
  }

  /** The running article that stands in an element, if there is one. */
  const findIn = (element: Element) =>
    running.find(({ article }) => {
      const root = article.root()
      return article.scope() === element || (article.scope() === null && root !== null && holds(element, root))
    })

  const look = (): void => {
    const found = findArticles(findArticleDocument(document))
    const [alone] = running
    if (found.length === 0 && running.length === 1 && alone?.article.scope() === null) return
    const next =
      found.length === 0
        ? [start(null)]
        : found.map((element) => {
            const known = findIn(element)
            known?.article.narrow(element)
            return known ?? start(element)
          })
    for (const one of running) if (!next.includes(one)) one.ending.abort()
    running = next
    follow()
  }

  /** Takes the article for current in which the middle of the window stands. */
  const follow = (): void => {
    const middle = (windowOf(document)?.innerHeight ?? 0) / 2
    const inView = running.find(({ article }) => {
      const scope = article.scope()
      if (scope === null) return false
      const { top, bottom } = rectOf(scope)
      return top <= middle && bottom > middle
    })
    const still = running.find(({ article }) => article === current)
    const next = (inView ?? still ?? running[0])?.article ?? null
    if (next === current) return
    current = next
    onCurrent()
  }

  look()
  watchScrolling(document, () => (running.length > 1 ? follow() : undefined), look, signal)
  return {
    all: () => running.map(({ article }) => article),
    current: () => current as RunningArticle,
    look,
  }
}

/** Ms between two looks while the page is scrolled. */
const LOOK = 250

/**
 * Calls `onScroll` while the page is scrolled, and `onMore` where it has got more or fewer articles by then: they come by
 * scrolling, and a page that nobody scrolls costs nothing.
 */
function watchScrolling(document: Document, onScroll: () => void, onMore: () => void, signal: AbortSignal): void {
  const elements = document.getElementsByTagName('article')
  let count = elements.length
  let timer = 0
  const see = (): void => {
    timer = 0
    const isMore = elements.length !== count
    count = elements.length
    if (isMore) onMore()
    onScroll()
  }
  const wait = (): void => {
    timer ||= setTimeout(see, LOOK) as unknown as number
  }
  document.addEventListener('scroll', wait, { signal, passive: true, capture: true })
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

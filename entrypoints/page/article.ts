import { browser } from 'wxt/browser'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { asideMarkOf } from '../../lib/asideMark.ts'
import { ask } from '../../lib/ask.ts'
import { documentOf } from '../../lib/page/dom.ts'
import { watchAddress, watchArticle, watchFilling } from '../../lib/page/watch.ts'
import { countGaps, newState, obey, withReport } from '../../lib/pageState.ts'
import type { Command, PageState } from '../../lib/protocol.ts'
import type { Translate } from '../../lib/report/translate.ts'
import type { MarkStyle } from '../../lib/settings.ts'
import { type Display, startDisplay } from './display.ts'
import { isArticleThere, type Outcome, readPage } from './read.ts'

/** What is the same for all articles of a page. */
export interface ArticleContext {
  readonly document: Document
  readonly t: Translate
  readonly style: () => MarkStyle
  /** The page shows another address without having been loaded anew, or a frame shows another page. */
  readonly onNavigate: () => void
  /** Ends when the article is no longer to be marked. */
  readonly signal: AbortSignal
}

/** An article that is read, marked and watched. */
export interface RunningArticle {
  readonly store: StoreApi<PageState>
  /** The element that holds it among other articles; null where it is the page's only one. */
  readonly scope: () => Element | null
  /** The element that holds its body; null before it was read. */
  readonly root: () => Element | null
  /** Takes it for one among several from now on. */
  readonly narrow: (scope: Element) => void
  readonly command: (command: Command) => void
  readonly draw: () => void
  /** Reads it, or reads it once more where nothing came of it. */
  readonly read: () => void
  /** Takes it for an article that was never seen before, and reads that. */
  readonly startAnew: () => void
}

/** Starts an article, whose marks are drawn from its own state. It is read when it is told to. */
export function startArticle(
  { document, t, style, onNavigate, signal }: ArticleContext,
  first: Pick<PageState, 'shown' | 'hidden'>,
  within: Element | null,
): RunningArticle {
  const store = createStore<PageState>(() => newState(document.URL, first.shown, first.hidden))
  let scope = within
  let outcome: Outcome | null = null
  let display: Display | null = null
  let home = document
  let displaying = new AbortController()
  let watching = new AbortController()
  let wantsAnswer = false
  const isPrivate = browser.extension.inIncognitoContext

  const draw = () => {
    if (outcome?.type !== 'read' || signal.aborted) return
    const { reading, report } = outcome
    // Marks and card stand in the document that holds the article, which may be another frame's after each reading.
    if (display === null || home !== documentOf(reading.root)) {
      home = documentOf(reading.root)
      displaying.abort()
      displaying = new AbortController()
      display = startDisplay(home, t, store, command, isPrivate, AbortSignal.any([signal, displaying.signal]))
    }
    display.draw(reading, report, style())
  }

  /** Reads the page as it is now. `before` is what was read of the same article, or null. */
  const read = async (before: Outcome | null) => {
    watching.abort()
    watching = new AbortController()
    const current = AbortSignal.any([signal, watching.signal])
    try {
      const next = await readPage(document, scope, before, current)
      if (current.aborted) return
      outcome = next
      settle(next, current)
    } catch {
      if (!current.aborted) store.setState({ status: 'failed' })
    }
  }

  const settle = (next: Outcome, current: AbortSignal) => {
    if (next.type === 'failed') return store.setState({ status: 'failed' })
    if (next.type === 'skipped') {
      store.setState({ status: 'skipped', skipped: next.why, report: null })
      const look = () => {
        const isArticle = isArticleThere(document)
        if (isArticle) void read(null)
        return isArticle
      }
      // A reader may go on to an article from here without a load.
      watchAddress(document, onNavigate, current)
      return watchFilling(document, look, current)
    }
    const { report, putAside: known } = store.getState()
    // Marks that are there already are known, also to a private window, which nothing else remembers.
    const putAside = next.report === report ? known : next.putAside
    store.setState((state) => withReport({ ...state, putAside }, next.report))
    if (wantsAnswer) {
      wantsAnswer = false
      display?.answerSelection()
    }
    watchArticle(document, next.reading, { onChange: () => void read(next), onNavigate }, current)
  }

  const command = (command: Command) => {
    if (command.type === 'goTo' || command.type === 'step') return display?.lead(command)
    if (command.type === 'why') return answerSelection()
    if (command.type === 'turn') return display?.turn(command.key)
    store.setState((state) => obey(state, command))
    if (command.type === 'putAside') keepAside(command.finding, command.on)
  }

  const keepAside = (finding: string, on: boolean) => {
    const { report, url } = store.getState()
    const mark = report?.findings.find(({ id }) => id === finding)
    if (report === null || mark === undefined) return
    // Where the worker has just gone, the mark is still put aside in this tab.
    ask({ type: 'putAside', url, mark: asideMarkOf(mark, report), on }).catch(() => {})
  }

  const answerSelection = () => {
    // A reader may ask before the page was read.
    if (store.getState().status === 'reading') wantsAnswer = true
    else display?.answerSelection()
  }

  store.subscribe(draw)
  return {
    store,
    scope: () => scope,
    root: () => (outcome?.type === 'read' ? outcome.reading.root : null),
    narrow: (next) => {
      scope = next
    },
    command,
    draw,
    read: () => void read(null),
    startAnew: () => {
      store.setState(({ shown, hidden }) => newState(document.URL, shown, hidden))
      void read(null)
    },
  }
}

/** How many gaps the badge tells of: null where nothing is marked. */
export const gapsOf = ({ status, report, putAside }: PageState): number | null =>
  status === 'marked' && report !== null ? countGaps(report, putAside) : null

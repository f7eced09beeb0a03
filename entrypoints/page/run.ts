import { createStore } from 'zustand/vanilla'
import { ask } from '../../lib/ask.ts'
import { newState } from '../../lib/pageState.ts'
import type { Command, PageState } from '../../lib/protocol.ts'
import type { Translate } from '../../lib/report/translate.ts'
import { kindsShown, type MarkStyle, markStyle, startHidden } from '../../lib/settings.ts'
import { gapsOf } from './article.ts'
import { type Articles, startArticles } from './articles.ts'
import { isExtensionThere, servePage, watchExtension } from './serve.ts'

/** The page script at work on one document. */
export interface RunningPage {
  /** Shows the marks again, and reads a page anew that was no article or could not be read. */
  readonly show: () => void
}

/** Reads and marks a page and keeps at it until the reader clears the marks or the extension goes, then calls `onEnd`. */
export function runPage(document: Document, t: Translate, onEnd: () => void): RunningPage {
  const ending = new AbortController()
  const { signal } = ending
  /** What popup and panel see: the state of the article in view. */
  const store = createStore<PageState>(() =>
    newState(document.URL, { source: true, unattributed: true, singleSource: true }, false),
  )
  let style: MarkStyle = 'linesAndTints'
  let articles: Articles | null = null
  let waiting: Command[] = []
  let badge: number | null = null
  /** True where marks are shown only when the reader asks for them, not when the page is read again. */
  let startsHidden = false

  const showCurrent = () => {
    const state = articles?.current().store.getState()
    if (state === undefined) return
    store.setState(state, true)
    showBadge(gapsOf(state))
  }
  const showBadge = (gaps: number | null) => {
    if (gaps === badge) return
    badge = gaps
    // A badge that is not shown is no reason to fail: the worker, or the whole extension, may just be going.
    ask({ type: 'badge', gaps }).catch(() => {})
  }

  const onNavigate = () => {
    articles?.look()
    const current = articles?.current()
    // Where one article follows another, the address only says which of them is in view.
    if (current?.scope() != null) current.store.setState({ url: document.URL })
    else current?.startAnew()
  }

  const onCommand = (command: Command) => {
    if (command.type === 'clear') return ending.abort()
    if (articles === null) {
      waiting = [...waiting, command]
      return
    }
    // Which kinds are shown, and whether any, is said of the page and not of one article on it.
    const isOfPage = command.type === 'show' || command.type === 'hide'
    for (const article of isOfPage ? articles.all() : [articles.current()]) article.command(command)
  }

  const drawAll = () => {
    for (const article of articles?.all() ?? []) article.draw()
  }
  const unwatch = [
    kindsShown.watch((shown) => {
      for (const { store } of articles?.all() ?? []) store.setState({ shown })
    }),
    markStyle.watch((next) => {
      style = next
      drawAll()
    }),
  ]
  servePage(store, onCommand, signal)
  watchExtension(() => ending.abort(), signal)
  signal.addEventListener('abort', () => {
    showBadge(null)
    if (isExtensionThere()) for (const stop of unwatch) stop()
    onEnd()
  })

  const start = async () => {
    const [shown, stored, hidden] = await Promise.all([kindsShown.read(), markStyle.read(), startHidden.read()])
    if (signal.aborted) return
    style = stored
    startsHidden = hidden
    articles = startArticles({ document, t, style: () => style, onNavigate, signal }, { shown, hidden }, showCurrent)
    showCurrent()
    for (const command of waiting) onCommand(command)
    waiting = []
  }
  start().catch(() => store.setState({ status: 'failed' }))

  return {
    show: () => {
      // A command that changes nothing would have the popup render all of the page's state once more.
      if (!startsHidden && store.getState().hidden) onCommand({ type: 'hide', on: false })
      for (const article of articles?.all() ?? []) {
        const { status } = article.store.getState()
        if (status === 'failed' || status === 'skipped') article.read()
      }
    },
  }
}

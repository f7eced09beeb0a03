import { browser } from 'wxt/browser'
import { createStore } from 'zustand/vanilla'
import { documentOf } from '../../lib/page/dom.ts'
import { findArticleDocument } from '../../lib/page/findArticleDocument.ts'
import { gate } from '../../lib/page/gate.ts'
import { watchArticle, watchFilling } from '../../lib/page/watch.ts'
import { countGaps, newState, obey, withReport } from '../../lib/pageState.ts'
import type { Command, PageState } from '../../lib/protocol.ts'
import type { Translate } from '../../lib/report/translate.ts'
import { kindsShown, type MarkStyle, markStyle, startHidden } from '../../lib/settings.ts'
import { readPutAside, rememberPutAside } from './aside.ts'
import { ask } from './ask.ts'
import { type Display, startDisplay } from './display.ts'
import { type Outcome, readPage } from './read.ts'
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
  const store = createStore<PageState>(() =>
    newState(document.URL, { source: true, unattributed: true, singleSource: true }, false),
  )
  let style: MarkStyle = 'linesAndTints'
  let outcome: Outcome | null = null
  let display: Display | null = null
  let home = document
  let displaying = new AbortController()
  let watching = new AbortController()
  let wantsAnswer = false
  /** True where marks are shown only when the reader asks for them, not when the page is read again. */
  let startsHidden = false
  const isPrivate = browser.extension.inIncognitoContext

  const draw = () => {
    if (outcome?.type !== 'read' || signal.aborted) return
    const { reading, report } = outcome
    // Marks and card stand in the document that holds the article, which may be another frame's after each reading.
    if (display === null || home !== documentOf(reading.root)) {
      home = documentOf(reading.root)
      displaying.abort()
      displaying = new AbortController()
      display = startDisplay(home, t, store, onCommand, isPrivate, AbortSignal.any([signal, displaying.signal]))
    }
    display.draw(reading, report, style)
  }

  const badge = (gaps: number | null) => {
    // A badge that is not shown is no reason to fail: the worker, or the whole extension, may just be going.
    ask({ type: 'badge', gaps }).catch(() => {})
  }

  /** Reads the page as it is now. `before` is what was read of the same article, or null. */
  const read = async (before: Outcome | null) => {
    watching.abort()
    watching = new AbortController()
    const current = AbortSignal.any([signal, watching.signal])
    try {
      const next = await readPage(document, before, current)
      if (current.aborted) return
      const { report, putAside: known } = store.getState()
      // Marks that are there already are known, also to a private window, which nothing else remembers.
      const isNew = next.type === 'read' && next.report !== report
      const putAside = isNew ? await readPutAside(next.report, document.URL) : known
      if (current.aborted) return
      outcome = next
      settle(next, putAside, current)
    } catch {
      if (!current.aborted) store.setState({ status: 'failed' })
    }
  }

  const settle = (next: Outcome, putAside: readonly string[], current: AbortSignal) => {
    if (next.type === 'failed') return store.setState({ status: 'failed' })
    if (next.type === 'skipped') {
      store.setState({ status: 'skipped', skipped: next.why, report: null })
      const look = () => {
        const isArticle = gate(findArticleDocument(document)).article
        if (isArticle) void read(null)
        return isArticle
      }
      return watchFilling(document, look, current)
    }
    store.setState((state) => withReport({ ...state, putAside }, next.report))
    badge(countGaps(next.report, putAside))
    if (wantsAnswer) {
      wantsAnswer = false
      display?.answerSelection()
    }
    watchArticle(document, next.reading, { onChange: () => void read(next), onNavigate: startAnew }, current)
  }

  const startAnew = () => {
    store.setState(({ shown, hidden }) => newState(document.URL, shown, hidden))
    badge(null)
    void read(null)
  }

  const onCommand = (command: Command) => {
    if (command.type === 'clear') return ending.abort()
    if (command.type === 'goTo' || command.type === 'step') return display?.lead(command)
    if (command.type === 'why') return answerSelection()
    store.setState((state) => obey(state, command))
    if (command.type === 'putAside') keepAside(command.finding, command.on)
  }

  const keepAside = (finding: string, on: boolean) => {
    const { report, putAside, url } = store.getState()
    if (report === null) return
    badge(countGaps(report, putAside))
    rememberPutAside(report, url, finding, on)
  }

  const answerSelection = () => {
    // A reader may ask before the page was read.
    if (store.getState().status === 'reading') wantsAnswer = true
    else display?.answerSelection()
  }

  const unwatch = [
    kindsShown.watch((shown) => store.setState({ shown })),
    markStyle.watch((next) => {
      style = next
      draw()
    }),
  ]
  store.subscribe(draw)
  servePage(store, onCommand, signal)
  watchExtension(() => ending.abort(), signal)
  signal.addEventListener('abort', () => {
    badge(null)
    if (isExtensionThere()) for (const stop of unwatch) stop()
    onEnd()
  })

  const start = async () => {
    const [shown, stored, hidden] = await Promise.all([kindsShown.read(), markStyle.read(), startHidden.read()])
    style = stored
    startsHidden = hidden
    store.setState({ shown, hidden })
    await read(null)
  }
  start().catch(() => store.setState({ status: 'failed' }))

  return {
    show: () => {
      if (!startsHidden) store.setState({ hidden: false })
      if (store.getState().status === 'failed' || store.getState().status === 'skipped') void read(null)
    },
  }
}

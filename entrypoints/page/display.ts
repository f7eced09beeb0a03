import type { StoreApi } from 'zustand/vanilla'
import type { Report } from '../../lib/analysis/types.ts'
import { openCards } from '../../lib/page/card/openCards.ts'
import { watchPointer } from '../../lib/page/card/watchPointer.ts'
import { findMarkAt, indexMarks } from '../../lib/page/hit.ts'
import type { MarkStyle } from '../../lib/page/markStyles.ts'
import { startMarks } from '../../lib/page/marks.ts'
import type { Reading } from '../../lib/page/readArticle.ts'
import { scrollToSpan } from '../../lib/page/scroll.ts'
import { obey, shownFindings } from '../../lib/pageState.ts'
import type { PageState } from '../../lib/protocol.ts'
import type { Translate } from '../../lib/report/translate.ts'
import { readRemainder } from '../../lib/report/without.ts'

/** Marks and card on the page, drawn from the page's state. */
export interface Display {
  /** Draws the present state over what was read last; nothing where nothing was read. */
  readonly draw: (reading: Reading, report: Report, style: MarkStyle) => void
  /** Scrolls to a finding and opens its card, which takes the focus. */
  readonly goTo: (finding: string) => void
}

/** Starts drawing. All that was drawn vanishes when `signal` aborts. */
export function startDisplay(
  document: Document,
  t: Translate,
  store: StoreApi<PageState>,
  signal: AbortSignal,
): Display {
  let drawn: { readonly reading: Reading; readonly report: Report } | null = null
  /** True while the open card stays although the pointer leaves it. */
  let pinned = false
  let wantsFocus = false

  const open = (finding: string | null) => store.setState({ active: finding })
  const goTo = (finding: string) => {
    pinned = true
    wantsFocus = true
    store.setState((state) => obey(state, { type: 'goTo', finding }))
    const span = drawn?.report.findings.find(({ id }) => id === finding)?.span
    if (drawn !== null && span !== undefined) scrollToSpan(document, drawn.reading, span)
  }

  // A page that clears the marks again and again does not want them: popup and panel say that they are not there.
  const marks = startMarks(document, () => store.setState({ status: 'failed' }), signal)
  const cards = openCards(
    document,
    t,
    { onClose: () => open(null), onOpen: goTo, onLight: (lit) => store.setState({ lit }) },
    signal,
  )
  const markAt = (x: number, y: number) => {
    const state = store.getState()
    if (drawn === null || state.hidden || state.status !== 'marked') return null
    return findMarkAt(document, indexMarks(drawn.reading, drawn.report, state.shown), x, y, [])
  }
  watchPointer(
    document,
    markAt,
    cards.holds,
    {
      onMark: (finding, pin) => {
        pinned = pin || (pinned && store.getState().active === finding)
        open(finding)
      },
      onLeave: (pin) => {
        if (pin || !pinned) open(null)
      },
    },
    signal,
  )

  return {
    draw: (reading, report, style) => {
      drawn = { reading, report }
      const state = store.getState()
      const hidden = state.hidden || state.status !== 'marked'
      const dimmed = [...readRemainder(report, state.without).dimmed]
      marks.paint(reading, report, { ...state, hidden, style, dimmed })
      const findings = hidden ? [] : shownFindings(state)
      cards.show({ ...state, reading, report, findings, dark: marks.isDark() }, wantsFocus)
      wantsFocus = false
    },
    goTo,
  }
}

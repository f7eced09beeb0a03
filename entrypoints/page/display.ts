import type { StoreApi } from 'zustand/vanilla'
import type { Report, Span } from '../../lib/analysis/types.ts'
import { commandOf } from '../../lib/keyCommand.ts'
import type { Asked, CardEvents, Cards } from '../../lib/page/card/openCards.ts'
import { watchPointer } from '../../lib/page/card/watchPointer.ts'
import { findMarkAt, type HitIndex, indexMarks } from '../../lib/page/hit.ts'
import { printLegend } from '../../lib/page/legend.ts'
import type { MarkStyle } from '../../lib/page/markStyles.ts'
import { startMarks } from '../../lib/page/marks.ts'
import type { Presenter } from '../../lib/page/presenter.ts'
import type { Reading } from '../../lib/page/readArticle.ts'
import type { Pointed } from '../../lib/page/spanAt.ts'
import { findTextAt } from '../../lib/page/textAt.ts'
import { obey, shownFindings } from '../../lib/pageState.ts'
import type { Command, PageState } from '../../lib/protocol.ts'
import { withoutMarks } from '../../lib/report/putAside.ts'
import type { Translate } from '../../lib/report/translate.ts'
import { readRemainder } from '../../lib/report/without.ts'
import { type Instruments, loadedInstruments, loadInstruments } from './instruments.ts'

/** Marks and card on the page, drawn from the page's state. */
export interface Display {
  /** Draws the present state over what was read last; nothing where nothing was read. */
  readonly draw: (reading: Reading, report: Report, style: MarkStyle) => void
  /** Obeys a command that leads to a mark: scrolls there and opens its card, which takes the focus. */
  readonly lead: (command: Command) => void
  /** Answers why the words that are selected on the page are marked, or why not. */
  readonly answerSelection: () => void
  /** Goes on with the presentation as a key leads, by its DOM name. */
  readonly turn: (key: string) => void
}

/** Starts drawing in the document that holds the article. All that was drawn vanishes when `signal` aborts. */
export function startDisplay(
  document: Document,
  t: Translate,
  store: StoreApi<PageState>,
  onCommand: (command: Command) => void,
  isPrivate: boolean,
  signal: AbortSignal,
): Display {
  let drawn: { readonly reading: Reading; readonly report: Report; readonly style: MarkStyle } | null = null
  /** The report without the marks put aside, kept while neither changes: marks are styled anew for another report. */
  let live: { readonly report: Report; readonly of: Report; readonly putAside: readonly string[] } | null = null
  /** Where the marks stand, kept while they stand there: a pointer asks at every frame. */
  let indexed: { readonly marks: HitIndex; readonly report: Report; readonly shown: PageState['shown'] } | null = null
  /** True while the open card stays although the pointer leaves it. */
  let pinned = false
  let wantsFocus = false
  let asked: Asked | null = null
  let wasHidden = false
  /** Null until the reader wants the first card. */
  let cards: Cards | null = null
  /** Null until the page is first presented to a class. */
  let presenter: Presenter | null = null

  /** Hands over the instruments: at once where they are loaded, else as soon as they are. */
  const withInstruments = (use: (instruments: Instruments) => void) => {
    const loaded = loadedInstruments()
    if (loaded !== undefined) return use(loaded)
    void loadInstruments().then((late) => {
      if (late !== null && !signal.aborted) use(late)
    })
  }
  const liveReport = (report: Report): Report => {
    const { putAside } = store.getState()
    if (live?.of !== report || live.putAside !== putAside) {
      live = { report: withoutMarks(report, putAside), of: report, putAside }
    }
    return live.report
  }
  const open = (finding: string | null) => {
    asked = null
    store.setState({ active: finding })
  }
  const lead = (command: Command) => {
    pinned = true
    wantsFocus = true
    asked = null
    store.setState((state) => obey(state, command))
    withInstruments(({ scrollToSpan }) => {
      const { active } = store.getState()
      const span = drawn?.report.findings.find(({ id }) => id === active)?.span
      if (drawn !== null && span !== undefined) scrollToSpan(document, drawn.reading, span)
    })
  }
  const answer = (find: (instruments: Instruments, reading: Reading) => Pointed | null) =>
    withInstruments((instruments) => {
      const pointed = drawn && find(instruments, drawn.reading)
      if (drawn === null || pointed === null) return
      const { span } = pointed
      const found =
        span === null
          ? { type: 'notRead' as const }
          : instruments.readAnswer(drawn.report, span, store.getState().putAside)
      if (found.type === 'marked') return lead({ type: 'goTo', finding: found.finding.id })
      pinned = true
      wantsFocus = true
      asked = { ...pointed, answer: found }
      store.setState({ active: null })
      draw()
    })

  // A page that clears the marks again and again does not want them: popup and panel say that they are not there.
  const marks = startMarks(document, () => store.setState({ status: 'failed' }), signal)
  const cardEvents: CardEvents = {
    onClose: () => open(null),
    onOpen: (finding) => lead({ type: 'goTo', finding }),
    onLight: (lit) => store.setState({ lit }),
    onPutAside: (finding, on) => onCommand({ type: 'putAside', finding, on }),
    onKey: (key) => {
      const command = commandOf(key, store.getState())
      if (command !== null) onCommand(command)
      return command !== null
    },
  }
  // The card's own Escape closes it; with no card open Escape brings back what the reader took away or lit.
  document.addEventListener(
    'keydown',
    (event) => {
      const { active, without, lit } = store.getState()
      if (event.key !== 'Escape' || !event.isTrusted || active !== null) return
      if (asked !== null || (without.length === 0 && lit === null)) return
      store.setState({ without: [], lit: null })
      event.stopPropagation()
    },
    { signal, capture: true },
  )
  const isShowing = () => {
    const { hidden, status, presenting } = store.getState()
    return !hidden && status === 'marked' && presenting === null
  }
  const markAt = (x: number, y: number) => {
    if (drawn === null || !isShowing()) return null
    const report = liveReport(drawn.report)
    const { shown } = store.getState()
    if (indexed?.report !== report || indexed.shown !== shown) {
      indexed = { marks: indexMarks(drawn.reading, report, shown), report, shown }
    }
    const finding = findMarkAt(document, indexed.marks, x, y, [])
    // The pointer has yet to rest there for the card to open: meanwhile the card is loaded.
    if (finding !== null) withInstruments(() => {})
    return finding
  }
  printLegend(document, t, () => drawn !== null && drawn.report.findings.length > 0 && isShowing(), signal)
  watchPointer(
    document,
    markAt,
    (event) => cards?.holds(event) ?? false,
    {
      onMark: (finding, pin) => {
        if (asked !== null && !pin) return
        pinned = pin || (pinned && store.getState().active === finding)
        open(finding)
      },
      onLeave: (pin) => {
        if (pin || !pinned) open(null)
      },
      onAsk: (x, y) => {
        if (drawn === null || !isShowing() || findTextAt(document, x, y) === null) return false
        answer(({ findSentenceAt }, reading) => findSentenceAt(document, reading, x, y))
        return true
      },
    },
    signal,
  )

  const draw = () => {
    if (drawn === null) return
    const { reading, report, style } = drawn
    const state = store.getState()
    const hidden = !isShowing()
    // Hiding the marks takes an answer along; one that is asked for later, while they are hidden, is given.
    if (hidden && !wasHidden) asked = null
    wasHidden = hidden
    // Presented, the page is painted by its presenter, and plainly only until that is loaded.
    if (state.presenting === null || loadedInstruments() === undefined) {
      const dimmed = [...readRemainder(report, state.without).dimmed]
      const span: Span | null = asked?.span ?? null
      marks.paint(reading, liveReport(report), { ...state, hidden, style, dimmed, asked: span, rest: [] })
    }
    if (state.presenting !== null) withInstruments(showPresented)
    if (cards !== null || state.active !== null || asked !== null) withInstruments(showCard)
  }

  const showPresented = ({ startPresenter }: Instruments) => {
    const state = store.getState()
    if (drawn === null || state.presenting === null) return
    const { reading, report, style } = drawn
    presenter ??= startPresenter(document, store.getState, (presenting) => store.setState({ presenting }), signal)
    const { findings, lit, rest } = presenter.look(reading, report, state.putAside, state.presenting)
    const shown = { source: true, unattributed: true, singleSource: true }
    const view = { shown, hidden: false, style, active: null, lit: null, dimmed: [], asked: lit, rest }
    marks.paint(reading, { ...report, findings }, view)
  }

  const showCard = ({ openCards }: Instruments) => {
    if (drawn === null) return
    const { reading, report } = drawn
    const state = store.getState()
    const { active, putAside } = state
    const findings = isShowing() ? shownFindings(state) : []
    const isPainted = findings.some(({ id }) => id === active) || (active !== null && putAside.includes(active))
    cards ??= openCards(document, t, cardEvents, signal)
    const dark = marks.isDark()
    cards.show(
      { ...state, active: isPainted ? active : null, reading, report, findings, asked, isPrivate, dark },
      wantsFocus,
    )
    wantsFocus = false
  }

  return {
    draw: (reading, report, style) => {
      // What was asked about has no place in another reading.
      if (drawn !== null && drawn.reading !== reading) asked = indexed = null
      drawn = { reading, report, style }
      draw()
    },
    lead,
    turn: (key) => withInstruments(() => presenter?.turn(key)),
    answerSelection: () => answer(({ findSelection }, reading) => findSelection(document, reading)),
  }
}

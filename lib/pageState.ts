import type { Finding, Kind, Report } from './analysis/types.ts'
import { BEGINNING } from './classroom/present.ts'
import type { Command, PageState } from './protocol.ts'

/** The state of a page that is about to be read. */
export function newState(url: string, shown: PageState['shown'], hidden: boolean): PageState {
  return {
    status: 'reading',
    url,
    skipped: null,
    report: null,
    shown,
    hidden,
    active: null,
    lit: null,
    without: [],
    putAside: [],
    presenting: null,
  }
}

/** The state once a report is there. What pointed at findings or sources that are no more is let go. */
export function withReport(state: PageState, report: Report): PageState {
  const findings = new Set(report.findings.map(({ id }) => id))
  const sources = new Set(report.sources.map(({ id }) => id))
  return {
    ...state,
    status: report.skipped === null ? 'marked' : 'skipped',
    skipped: report.skipped,
    report,
    active: state.active !== null && findings.has(state.active) ? state.active : null,
    lit: state.lit !== null && sources.has(state.lit) ? state.lit : null,
    without: state.without.filter((id) => sources.has(id)),
    putAside: state.putAside.filter((id) => findings.has(id)),
  }
}

/** The state after a command of popup or panel. Those that more than the state is needed for leave it as it is. */
export function obey(state: PageState, command: Command): PageState {
  switch (command.type) {
    case 'show':
      return withShown(state, { ...state.shown, [command.kind]: command.on })
    case 'hide':
      return { ...state, hidden: command.on, active: command.on ? null : state.active }
    case 'goTo': {
      const finding = state.report?.findings.find(({ id }) => id === command.finding)
      // A reader who asks for a mark wants to see it, also where its kind or all marks were switched off.
      if (finding === undefined) return state
      return { ...state, hidden: false, shown: { ...state.shown, [finding.kind]: true }, active: finding.id }
    }
    case 'close':
      return { ...state, active: null }
    case 'light':
      return { ...state, lit: command.source }
    case 'without':
      return { ...state, without: command.sources }
    case 'putAside': {
      const others = state.putAside.filter((id) => id !== command.finding)
      return { ...state, putAside: command.on ? [...others, command.finding] : others }
    }
    case 'step': {
      const findings = shownFindings(state)
      const at = findings.findIndex(({ id }) => id === state.active)
      const from = at < 0 && command.by < 0 ? 0 : at
      const next = findings[(from + command.by + findings.length) % findings.length]
      return next === undefined ? state : obey(state, { type: 'goTo', finding: next.id })
    }
    case 'present':
      return { ...state, presenting: command.on ? BEGINNING : null, active: null }
    case 'why':
    case 'turn':
    case 'clear':
      return state
  }
}

/** The findings that can be stepped through, in article order. */
export function shownFindings(state: PageState): readonly Finding[] {
  return state.report?.findings.filter(({ id, kind }) => state.shown[kind] && !state.putAside.includes(id)) ?? []
}

/** How many gaps a report tells of, but for those put aside: what the badge says. */
export function countGaps(report: Report, putAside: readonly string[] = []): number {
  return report.findings.filter(({ id, kind }) => kind !== 'source' && !putAside.includes(id)).length
}

function withShown(state: PageState, shown: Readonly<Record<Kind, boolean>>): PageState {
  const active = state.report?.findings.find(({ id }) => id === state.active)
  return { ...state, shown, active: active !== undefined && shown[active.kind] ? active.id : null }
}

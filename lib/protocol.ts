/**
 * What the page, the background worker and the extension's own pages say to one another. The page holds the only state;
 * popup and panel mirror it through one port and send commands back. Types only here; checks stand beside them.
 */
import type { Article, Kind, Report, Skip } from './analysis/types.ts'

/** Name of the port that popup and panel open to a tab. */
export const PAGE_PORT = 'says-who'

/** What the page knows and shows. Sent whole, at once on connecting and on every change. */
export interface PageState {
  readonly status: 'reading' | 'marked' | 'skipped' | 'failed'
  readonly url: string
  /** Why nothing was analysed, where `status` is "skipped". */
  readonly skipped: Skip | null
  readonly report: Report | null
  /** Which kinds are painted. */
  readonly shown: Readonly<Record<Kind, boolean>>
  /** True while all marks are hidden (one key hides all). */
  readonly hidden: boolean
  /** Id of the finding whose card is open, or null. */
  readonly active: string | null
  /** Id of the source whose marks are lit up, or null. */
  readonly lit: string | null
  /** Ids of the sources taken away: what rests on them is dimmed (lib/report/without.ts says what does). */
  readonly without: readonly string[]
}

/** What popup and panel may ask of the page. */
export type Command =
  | { readonly type: 'show'; readonly kind: Kind; readonly on: boolean }
  | { readonly type: 'hide'; readonly on: boolean }
  | { readonly type: 'goTo'; readonly finding: string }
  | { readonly type: 'close' }
  | { readonly type: 'light'; readonly source: string | null }
  | { readonly type: 'without'; readonly sources: readonly string[] }
  | { readonly type: 'clear' }

/** What the page asks of the background worker; the answers are a Report and nothing. */
export type Request =
  | { readonly type: 'analyse'; readonly article: Article }
  | { readonly type: 'badge'; readonly gaps: number | null }

export interface Answers {
  readonly analyse: Report
  readonly badge: null
}

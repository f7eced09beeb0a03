/**
 * What the page, the background worker and the extension's own pages say to one another. The page holds the only state;
 * popup and panel mirror it through one port and send commands back. Types only here; checks stand beside them.
 */
import type { Article, Code, Kind, Report, Skip, SourceKind } from './analysis/types.ts'
import type { Presenting } from './classroom/present.ts'

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
  /** Ids of the findings that the reader has put aside on this page: they are neither painted nor listed. */
  readonly putAside: readonly string[]
  /** How far the presentation to a class has come; null while there is none. */
  readonly presenting: Presenting | null
}

/** What popup and panel may ask of the page. */
export type Command =
  | { readonly type: 'show'; readonly kind: Kind; readonly on: boolean }
  | { readonly type: 'hide'; readonly on: boolean }
  | { readonly type: 'goTo'; readonly finding: string }
  | { readonly type: 'close' }
  | { readonly type: 'light'; readonly source: string | null }
  | { readonly type: 'without'; readonly sources: readonly string[] }
  | { readonly type: 'putAside'; readonly finding: string; readonly on: boolean }
  /** Goes to the next (1) or the previous (-1) mark that is shown. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** Answers, on the page, why the words that are selected there are marked or not. */
  | { readonly type: 'why' }
  /** Presents the page to a class, or ends that. */
  | { readonly type: 'present'; readonly on: boolean }
  /** A key was pressed while the page is presented, by its DOM name. */
  | { readonly type: 'turn'; readonly key: string }
  | { readonly type: 'clear' }

/** A mark as it is remembered when a reader puts it aside: its words go no further than the worker, which hashes them. */
export interface AsideMark {
  readonly words: string
  readonly rule: string
  readonly kind: Kind
  readonly code: Code | SourceKind
}

/** What the page asks of the background worker. */
export type Request =
  /** Asks for the page script, from a page that is marked by itself. */
  | { readonly type: 'run' }
  /** Asks for the card script, from the page script. */
  | { readonly type: 'instruments' }
  /** `page` is the address under which marks that were put aside are remembered. */
  | { readonly type: 'analyse'; readonly article: Article; readonly page: string }
  | { readonly type: 'badge'; readonly gaps: number | null }
  | { readonly type: 'putAside'; readonly url: string; readonly mark: AsideMark; readonly on: boolean }

/** A report, and the ids of those of its marks that the reader has put aside before. */
export interface Analysed {
  readonly report: Report
  readonly putAside: readonly string[]
}

export interface Answers {
  /** True where it runs. */
  readonly run: boolean
  /** True where they are loaded. */
  readonly instruments: boolean
  readonly analyse: Analysed
  readonly badge: null
  /** True where it will be remembered; false in a private window. */
  readonly putAside: boolean
}

import type { Entity, Facts, JudgedClaim } from '../facts.ts'
import type { Code, Evidence, Kind, Scope, SourceKind, Span } from '../types.ts'

/** What a rule yields: a place to mark and all that its words need. */
export interface Mark {
  readonly span: Span
  readonly code: Code | SourceKind
  readonly scope: Scope
  readonly source: Entity | null
  readonly via: readonly Entity[]
  /** The words to quote as the reason. */
  readonly trigger: Span
  readonly claim: JudgedClaim | null
  readonly evidence: readonly Evidence[]
}

/** One reason to mark something. A rule reads facts and knows no other rule; its words stand in locales/ under its id. */
export interface Rule {
  readonly id: string
  readonly kind: Kind
  readonly find: (facts: Facts) => Iterable<Mark>
}

/**
 * Texts that are a rule's tests and its documentation. In `flags` the words between « and » are marked by the rule, exactly
 * and nothing else is; in `ignores` the rule marks nothing. A blank line ends a paragraph, "# " begins a heading.
 */
export interface Examples {
  readonly flags: readonly string[]
  readonly ignores: readonly string[]
}

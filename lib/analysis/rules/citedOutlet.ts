import type { Facts } from '../facts.ts'
import { markCitations } from './citation.ts'
import type { Examples, Mark, Rule } from './rule.ts'

/** Outlets that are sources, and outlets through which a source came ("told [RT]"). */
function* findOutlets(facts: Facts): Iterable<Mark> {
  yield* markCitations(facts, 'outlet')
  for (const list of facts.cast.voiced) {
    for (const { via } of list) {
      for (const { entity, span } of via)
        yield {
          span,
          code: 'outlet',
          scope: 'claim',
          source: entity,
          via: [],
          trigger: span,
          claim: null,
          evidence: [{ role: 'route', span }],
        }
    }
  }
}

export const citedOutlet: Rule = { id: 'citedOutlet', kind: 'source', find: findOutlets }

export const examples: Examples = { flags: [], ignores: [] }

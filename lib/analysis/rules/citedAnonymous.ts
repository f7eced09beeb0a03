import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedAnonymous: Rule = {
  id: 'citedAnonymous',
  kind: 'source',
  find: (facts) => markCitations(facts, 'anonymous'),
}

export const examples: Examples = { flags: [], ignores: [] }

import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedOrganisation: Rule = {
  id: 'citedOrganisation',
  kind: 'source',
  find: (facts) => markCitations(facts, 'organisation'),
}

export const examples: Examples = { flags: [], ignores: [] }

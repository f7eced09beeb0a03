import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedDocument: Rule = {
  id: 'citedDocument',
  kind: 'source',
  find: (facts) => markCitations(facts, 'document'),
}

export const examples: Examples = { flags: [], ignores: [] }

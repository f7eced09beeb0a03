import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedOrganisation: Rule = {
  id: 'citedOrganisation',
  kind: 'source',
  find: (facts) => markCitations(facts, 'organisation'),
}

export const examples: Examples = {
  flags: [
    '«The Ministry of Fisheries said» the quota had been exceeded twice.',
    '«The Upland Tenants’ League claims» that meters were changed at night.',
    '«The World Health Organization warned» that the vaccine stock was low.',
    '«The company said» on Thursday that it had found no fault in the brakes.',
    '«The council denied» that the trees had been felled without a permit.',
    '«Amnesty International accused» the camp’s guards of beating prisoners.',
    '«The government insists» that the tax will not rise.',
    'The river is rising again, «according to the National Weather Office».',
    '«The Dockers’ Union said» its members had not been paid since June.',
    '«The Tenants’ League says» meters were changed at night.',
  ],
  ignores: [
    'The Harbour Board shut the pier in May.',
    'Norvik Steel closed two furnaces last year.',
    'The Ministry of Fisheries is housed in a former cannery.',
    'The council voted to fell the trees.',
    'Ilse Brandt said the pier would stay shut until May.',
    'The company declined to comment.',
    'Coastline Rail did not respond to a request for comment.',
    'Officials said the quota had been exceeded twice.',
    'The union will meet again on Friday.',
    'The bank’s annual report shows that profits fell by a third.',
    'The court fined the firm 20,000 euros.',
    'The league has 14 teams and three referees.',
  ],
}

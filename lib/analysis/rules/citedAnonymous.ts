import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedAnonymous: Rule = {
  id: 'citedAnonymous',
  kind: 'source',
  find: (facts) => markCitations(facts, 'anonymous'),
}

export const examples: Examples = {
  flags: [
    '«A witness said» the driver had run a red light.',
    '«An unidentified man said» the cash was for the guards.',
    '«A passenger said» the pilot had apologised twice.',
    'Two people briefed on the talks «said» the merger was off.',
    '«Another worker said» the alarm never rang.',
    '“They came with dogs,” «said a farmer» who gave only his first name.',
    'A diplomat, speaking on condition of anonymity, «said» the embassy would close.',
    '«A customer said» the bread had been stale for weeks.',
    '«A former guard told» the inquiry that the cameras were switched off at night.',
    '«An eyewitness said» the boat had no lights.',
  ],
  ignores: [
    'Ilse Brandt said the merger was off.',
    'Two people were briefed on the talks.',
    'A neighbour fed the cat while they were away.',
    'One of the workers fell from the scaffold.',
    'Critics say the dam has not been inspected.',
    'A police spokeswoman said the driver had run a red light.',
    'The passengers waited for nine hours in the hall.',
    'The hacker group Anonymous posted a video.',
    'A witness was flown in from Oslo.',
    'The Harbour Board said a neighbour had called twice.',
    'Former employees were given a free ticket.',
    'The buyer is a foreign fund, the bank said.',
  ],
}

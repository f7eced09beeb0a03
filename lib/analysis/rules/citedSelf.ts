import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedSelf: Rule = { id: 'citedSelf', kind: 'source', find: (facts) => markCitations(facts, 'self') }

export const examples: Examples = {
  flags: [
    '«We found» that nine of ten lifts were out of order.',
    '«We learned» that the firm had been warned twice.',
    '«We can reveal» that the deputy was paid twice.',
    '«We have learned» that the deputy will resign on Friday.',
    'Nine of ten lifts were out of order, «we found».',
    'In Norvik «we found» that the shelves were empty.',
    '«We discovered» that four of the six bridges had never been inspected.',
    '«We established» that the van belongs to the port.',
    '«We revealed» last week that the fund was empty.',
    '«We reported» in May that the fund was empty.',
  ],
  ignores: [
    'Documents show that the firm knew of the leak.',
    'A reporter asked the minister about the tents.',
    '“We counted eleven empty shops,” Ilse Brandt said.',
    'The Norland Courier reported that the firm knew of the leak.',
    'This newspaper was founded in 1871.',
    'Our reporter joined the march at noon.',
    'We asked the firm for comment.',
    'The analysis found that fines had doubled.',
    'The council said it had seen the contract.',
    'The inspectors counted 40 tents behind the station.',
    'Ilse Brandt said our town had been forgotten.',
    '“We found nine of ten lifts out of order,” the tenants’ league said.',
  ],
}

import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedVague: Rule = { id: 'citedVague', kind: 'source', find: (facts) => markCitations(facts, 'vague') }

export const examples: Examples = {
  flags: [
    '«Some say» the painting is a copy.',
    '«Many believe» that the vote was decided in advance.',
    '«Locals say» the lake has always been cursed.',
    '«Observers say» the alliance is falling apart.',
    '«Studies suggest» that coffee protects the liver.',
    '«Analysts expect» that prices will double by June.',
    '«Supporters say» the law will save thousands of lives.',
    '«Rumours say» the band has already split.',
    '«Opponents argue» that the dam will drown four villages.',
    'The fund was emptied within a week, «according to reports».',
  ],
  ignores: [
    'Ilse Brandt, a critic of the tunnel, said it was never needed.',
    'Experts from the University of Norvik said the reef would be dead by 2040.',
    'Critics gathered outside the town hall.',
    'Some of the trees were felled in May.',
    'The report says the vote was decided in advance.',
    'Many passengers missed their flights.',
    'Locals planted 400 trees on Saturday.',
    'Two experts hired by the court said the painting was a copy.',
    'Analysts at Brightwater Bank said prices would double by June.',
    'Supporters sang until midnight.',
    'The Harbour Board said the fund was empty.',
    'Studies were carried out in three countries.',
  ],
}

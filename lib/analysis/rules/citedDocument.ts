import type { Facts } from '../facts.ts'
import { markCarriers, markCitations } from './citation.ts'
import type { Examples, Mark, Rule } from './rule.ts'

/** Papers that are sources, and papers in which somebody says something ("said in [a statement]"). */
function* findDocuments(facts: Facts): Iterable<Mark> {
  yield* markCitations(facts, 'document')
  yield* markCarriers(
    facts.cast.voiced.flat().flatMap(({ papers }) => papers),
    'document',
  )
}

export const citedDocument: Rule = { id: 'citedDocument', kind: 'source', find: findDocuments }

export const examples: Examples = {
  flags: [
    '«The indictment accuses» the former director of taking bribes.',
    '«Figures from the land registry show» that 40 farms changed hands.',
    '«A leaked memo warned» that the brakes could fail in the cold.',
    '«The audit concluded» that two million crowns were missing.',
    '«Satellite images show» three new runways in the desert.',
    'A study published in May «found» that the bees avoid sprayed fields.',
    '«Court documents show» that he was sued twice for unpaid rent.',
    '«According to the police report», the van had no lights.',
    '«The contract stipulates» that the rent may not rise.',
    'The letter, dated 3 March, «states» that the wells were dry.',
    'The port said in «a statement» that two cranes had failed.',
    'In «her letter» the former clerk wrote that the accounts were never closed.',
  ],
  ignores: [
    'The report was published on Monday.',
    'She read the letter twice before she signed it.',
    'The committee will discuss the audit next week.',
    'The study cost 80,000 pounds.',
    'Ilse Brandt said the valve had not been serviced since 2019.',
    'He filed a lawsuit against his landlord in March.',
    'The survey starts on Monday in all schools of the county.',
    'The law passed by 61 votes to 40.',
    'Footage was stored in a locked room.',
    'Studies suggest that the bees avoid sprayed fields.',
    'The map hangs in the town hall.',
    'The minutes were lost in the flood.',
  ],
}

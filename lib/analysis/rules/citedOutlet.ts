import type { Facts } from '../facts.ts'
import { markCarriers, markCitations } from './citation.ts'
import type { Examples, Mark, Rule } from './rule.ts'

/** Outlets that are sources, and outlets through which a source came ("told [RT]"). */
function* findOutlets(facts: Facts): Iterable<Mark> {
  yield* markCitations(facts, 'outlet')
  yield* markCarriers(
    facts.cast.voiced.flat().flatMap(({ via }) => via),
    'outlet',
  )
}

export const citedOutlet: Rule = { id: 'citedOutlet', kind: 'source', find: findOutlets }

export const examples: Examples = {
  flags: [
    '«State television said» the rocket had reached orbit.',
    '«The magazine reported» that the editor had paid for the letters.',
    '«Source: Lindgate News Agency»',
    '«The Daily Lantern reported» that the mill had been sold.',
    '«The Sorrel Valley Gazette said» the pilot had slept for three hours.',
    'The pilot had slept for three hours, «according to the Sorrel Valley Gazette».',
    '“It was dark and then it was loud,” Paulo Reis told «the Delta Times».',
    '«The newspaper La Ribera wrote» that the editor had paid for the letters.',
    'The refinery was hit twice, «the news agency Norpress said».',
    '«The broadcaster said» its crew had been held for nine hours.',
  ],
  ignores: [
    'The Tarnmouth Ledger was founded in 1871.',
    'Ilse Brandt told the council that the pier was unsafe.',
    'The newspaper costs two pounds on Saturdays.',
    'Radio Kelp moved to a former bakery last year.',
    'She worked for the Norland Courier before she entered politics.',
    'Ilse Brandt said the pier was unsafe.',
    'The magazine won four prizes in June.',
    'The station was closed for repairs, the railway said.',
    'Reporters were kept out of the hall.',
    'The Ministry of Fisheries said the rocket had reached orbit.',
    'Local media say the mill has been sold.',
  ],
}

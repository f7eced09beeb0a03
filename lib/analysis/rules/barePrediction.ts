import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const barePrediction: Rule = {
  id: 'barePrediction',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'prediction'),
}

export const examples: Examples = {
  flags: [
    'The cabinet meets on Monday, the palace said.\n\n«The government is likely to fall within weeks, and its party will lose most of its seats».',
    'The valley has been cleared, the district office said.\n\n«The dam is set to burst within days and will drown at least four villages».',
    'The last house was sold in May, the agent said.\n\n«The village is doomed to vanish, and nobody will be able to save it».',
    'Talks broke down on Sunday, an envoy said.\n\n«The war will last for years and is likely to cost more than a million lives».',
    'The central bank meets in May, its governor said.\n\n«Prices will rise again before the winter is over and are certain to reach at least twice their old level».',
    'Both boards have agreed, a spokeswoman said.\n\n«The merger will cost thousands of jobs and is likely to close at least four plants».',
    'The cabinet meets on Monday, an aide said.\n\n«The government is likely to fall within weeks, and its party will lose most of its seats».',
    'The bill has passed, the clerk said.\n\n«It will make life harder for every tenant and is bound to push up rents».',
    'The verdict comes on Friday, the court said.\n\n«It will divide the country, and the protests are expected to be the biggest in decades».',
    'The surgery shuts in June, the health board said.\n\n«The closure will leave at least 30,000 people without a doctor, and more clinics are likely to follow».',
  ],
  ignores: [
    'The tax will destroy hundreds of small breweries, the guild’s chair said.',
    'The talks will resume on Monday at ten.',
    '“Prices will double,” Priya Raman said.',
    'The bank expects prices to double before winter.',
    'Will prices double again?',
    'The concert will be held in the town hall.',
    'According to the forecast, rain will reach the coast by night.',
    'If the dam breaks, the village will be flooded.',
    'A study by the university predicts that the reef will die by 2040.',
    'The minister promised that rents would not rise.',
    'The council will vote on the plan on 4 June.',
    'The exhibition will run until August.',
  ],
}

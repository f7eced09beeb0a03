import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareCause: Rule = {
  id: 'bareCause',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'cause'),
}

export const examples: Examples = {
  flags: [
    'Milk prices fell again in May, the dairy guild said.\n\n«Cheap imports have driven hundreds of farms out of business, which triggered a run on the rural banks».',
    'Petrol is sold by the litre and in daylight only, the ministry said.\n\n«The strike sparked panic buying across the country and led to queues of more than nine hours».',
    '“We will not pay,” said Tomasz Zielinski, who drives a lorry.\n\n«The new toll has fuelled anger because it hits the smallest firms hardest».',
    'Nobody was in the hall at the time, the fire chief said.\n\n«The blaze was caused by a faulty heater and spread because the doors had been wedged open».',
    'Two suburbs remain under curfew, the police said.\n\n«The mayor’s remarks sparked the worst riots in a generation».',
    'The carmaker has stopped its second line, it said.\n\n«Sales slumped because of the recall, which also led to hundreds of job losses».',
    'Forty posts are vacant, the school board said.\n\n«Low wages and crowded classrooms have led to a severe shortage of teachers».',
    'The well has been sealed, the district office said.\n\n«The outbreak resulted from raw sewage, which triggered at least 200 cases of cholera».',
    'The reservoir is empty, the water board said.\n\n«The drought was caused by the felling of the upland forest, because its soil no longer holds the rain».',
    'The harbour has lost its ferry, the mayor said.\n\n«The closure of the pier led to the ruin of its hotels because most guests had come by boat».',
  ],
  ignores: [
    'The closure of the mill led to the collapse of the village’s only bank, Ilse Brandt said.',
    'Investigators said a faulty heater had caused the fire.',
    'The match was postponed because of rain.',
    'A study found that the new toll had fuelled traffic in the suburbs.',
    '“The toll has fuelled anger,” Yusuf Demir said.',
    'What caused the fire?',
    'Water boils because it is heated.',
    'The road leads to the harbour.',
    'If the dam broke, it would cause a flood.',
    'According to the union, low pay has prompted thousands of teachers to quit.',
    'She was late because she had missed the bus.',
  ],
}

import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const hedgedClaim: Rule = { id: 'hedgedClaim', kind: 'unattributed', find: (facts) => markGaps(facts, 'hedged') }

export const examples: Examples = {
  flags: [
    '«It is thought that the captain was asleep».',
    '«The chairman is said to have threatened two rivals».',
    '«The ship is understood to have carried rifles».',
    '«The singer is rumoured to be leaving the band».',
    '«It is alleged that the clinic sold empty vials».',
    '«The two leaders supposedly met in a hunting lodge».',
    '«The mine is feared to have poisoned the river».',
    '«The general is reported to have fled across the border».',
    '«The firm purportedly paid its drivers in cash».',
    'The gallery has taken it down, it said.\n\n«The painting is widely believed to be a forgery».',
  ],
  ignores: [
    'The minister owns three flats in Dubai, according to the land register.',
    'Prosecutors allege that the treasurer moved the money.',
    'Ilse Brandt believes the painting is a forgery.',
    'The captain was asleep, the report said.',
    'The Norland Courier reported that the chairman had threatened two rivals.',
    'The ship is known for its red funnel.',
    'She is expected by her mother at nine.',
    'He thought that the lamp was on.',
    'The alarm was believed by nobody.',
    'The parcel was reported missing by its owner on Monday.',
    '“The general has fled,” an officer told Radio Kelp.',
    'The editor praised the essay.\n\nHe thought the book was too long.',
  ],
}

import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedRole: Rule = { id: 'citedRole', kind: 'source', find: (facts) => markCitations(facts, 'role') }

export const examples: Examples = {
  flags: [
    '«Investigators believe» that the fire began in the boiler room.',
    '«Officials said» the dam had been inspected in April.',
    'The tanker was leaking oil, «the coastguard said».',
    '«The coroner ruled» that the climber had died of cold.',
    '«A spokesman for the airline said» 14 flights had been cancelled.',
    '«Detectives said» the vault had been opened with a key.',
    '“Nobody was hurt,” «a hospital spokesman said».',
    '«Firefighters said» the roof had already fallen in when they arrived.',
    '«According to officials», the reservoir is at its lowest level since 1976.',
    '«A government spokesman said» the tax would not rise.',
  ],
  ignores: [
    'Prosecutors charged two men on Tuesday.',
    'The police spokeswoman left the room at noon.',
    'Investigators searched the boiler room for six hours.',
    'Officials unlocked the gates at dawn.',
    'The Harbour Board said the tanker was leaking oil.',
    'Maria Lopez, a police spokeswoman, said two men had been held overnight.',
    'Some say the dam was never inspected.',
    'Detectives declined to comment.',
    'An official who asked not to be named said the dam had not been inspected.',
    'The minister will visit the flooded villages today.',
    'The audit says 14 flights had been cancelled.',
    'Firefighters from three counties fought the blaze all night.',
  ],
}

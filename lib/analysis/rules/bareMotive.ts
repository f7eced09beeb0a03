import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareMotive: Rule = {
  id: 'bareMotive',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'motive'),
}

export const examples: Examples = {
  flags: [
    'The session was cut short, the speaker said.\n\n«The prime minister wants to distract voters from the failed harvest».',
    'The border stays shut, the ministry said.\n\n«Norvik is eager to punish its neighbour and wants to humiliate its president».',
    'The board meets on Friday, its secretary said.\n\n«The union is determined to bring it down and intends to strike until it falls».',
    'The vote will be held on 4 June, the commission said.\n\n«The generals hope to divide the opposition, in an attempt to hold on to power».',
    'The village is quiet, a teacher said.\n\n«The raid was an attempt to frighten its people, and the rebels want to empty the whole valley».',
    'Both sides will meet in May, the court said.\n\n«The company is anxious to settle and wants to avoid a fight that it could lose».',
    'Her deputy takes over in June, the bank said.\n\n«She resigned in an attempt to avoid the inquiry and was desperate to protect her son».',
    'Customers can reach their money, the bank said.\n\n«Its directors are desperate to keep the losses out of the papers and want to mollify the auditors».',
    'The flats will be sold, the agent said.\n\n«The developer wants to drive the last tenants out, and the aim of the night work is to wear them down».',
    'The bill goes to the upper house, the clerk said.\n\n«The party wants to weaken the courts and is desperate to keep its funds from their sight».',
  ],
  ignores: [
    'The prime minister wants to distract voters, Ilse Brandt said.',
    'The company said it feared a long fight in court.',
    '“We want to bring down the board,” the union’s chair said.',
    'Why does the party want a new court?',
    'According to two aides, the bank is desperate to hide its losses.',
    'The developer announced that it intends to build 90 flats.',
    'The bus goes to the harbour every hour.',
    'A leaked memo shows that the party wanted to silence the courts.',
    'Visitors who want to swim should bring a towel.',
    'She resigned on Friday.',
    'The president said he was not afraid of losing the vote.',
    'If rebels want the port, they must cross the river.',
  ],
}

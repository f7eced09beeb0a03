import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareAccusation: Rule = {
  id: 'bareAccusation',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'accusation'),
}

export const examples: Examples = {
  flags: [
    '«Foreign agents sabotaged the pipeline».',
    'The relief fund has been wound up, the treasury said.\n\n«The minister had secretly diverted millions from it to his brother’s firm in a fraud that robbed flood victims».',
    'The camp will be cleared by June, the governor said.\n\n«Its guards have brutally beaten prisoners and stolen their food».',
    'The plant is running again, the company said.\n\n«For years it illegally dumped acid and concealed the leaks from its neighbours».',
    'The count is over, the election board said.\n\n«The ruling party has rigged the vote and deliberately falsified the rolls of three districts».',
    'The charity has a new chair, its secretary said.\n\n«Its disgraced founder lied to donors and secretly pocketed their gifts».',
    'The museum will open one wing in May, Amina Haddad said.\n\n«Soldiers brutally looted the other before they withdrew, a crime that has gone unpunished».',
    'Visas will be granted again, the consulate said.\n\n«The regime has brutally tortured and executed hundreds of its critics».',
    'The clinic will keep its licence, the health office said.\n\n«It has defrauded insurers for a decade with bogus bills and forged signatures».',
    'The new harbour master starts on Monday, the port said.\n\n«His predecessor secretly ran a corrupt office that extorted bribes from smugglers».',
  ],
  ignores: [
    'The minister secretly diverted relief money to his brother’s firm, prosecutors said.',
    'A judge convicted the former guard of theft on Tuesday.',
    'According to the lawsuit, the company concealed the leak for years.',
    '“They stole our food,” a former prisoner told the inquiry.',
    'The union accused the company of concealing the leak.',
    'Did the party rig the vote?',
    'The company denied that it had concealed the leak.',
    'Police arrested two men near the harbour on Monday.',
    'He was sentenced to four years in prison for fraud on Friday.',
    'The indictment says the clinic sent bogus bills to the insurer.',
    'If the vote was rigged, it would have to be held again.',
    'The courtroom was full, a clerk said.\n\nA judge convicted the former guard of theft on Tuesday.',
  ],
}

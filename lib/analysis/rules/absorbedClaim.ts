import type { Facts } from '../facts.ts'
import { gapOf } from './gap.ts'
import type { Examples, Mark, Rule } from './rule.ts'

function* findAbsorbed(facts: Facts): Iterable<Mark> {
  for (const claim of facts.claims) if (claim.verdict === 'absorbed') yield gapOf(claim, 'absorbed')
}

export const absorbedClaim: Rule = { id: 'absorbedClaim', kind: 'unattributed', find: findAbsorbed }

export const examples: Examples = {
  flags: [
    'The lawyer said her client had been threatened. «The gang wants to silence every witness».',
    'A former nurse said the clinic was overcrowded. «At least 40 patients died because of it».',
    'The farmer said the river had changed. «The mine has poisoned every well in the valley».',
    'Ilse Brandt said the board had ignored three warnings. «Its directors secretly sabotaged the pumps and falsified the logs».',
    'The union said the mill would close in June. «The owners have secretly moved at least 40 looms abroad».',
    'Ossian Marr, a spokesman for the tenants, said the company cuts the power at night. «It is desperate for money and wants to sell the electricity abroad».',
    'The mayor said the city had been cheated. «The builder secretly used the cheapest concrete, which led to the collapse».',
    'Tomasz Zielinski said the toll was unjust. «It has driven hundreds of small firms out of business because the ministry wants to please the railways».',
    'Paulo Reis told the inquiry that the camp was never heated. «The guards have brutally beaten prisoners and secretly stolen their food».',
    'The union said the depot would close. «The owners have fallen out and want to sell the land to pay off their debts».',
  ],
  ignores: [
    'Ilse Brandt said the board had ignored three warnings. She said the pumps had been sabotaged.',
    'Ilse Brandt said the board had ignored three warnings. The board meets again on Friday.',
    'The union said the mill would close in June. It employs 300 people, according to the town hall.',
    '“They beat me,” Paulo Reis said. “They stole our food every week.”',
    'The mayor said the city had been cheated.\\n\\nThe builder used cheap concrete to save money.',
    'The builder used cheap concrete to save money.',
    'The lawyer said her client had been threatened. The trial resumes on Monday.',
    'A former nurse said the clinic was overcrowded. Who would have known?',
    'Critics say the vote was a farce. Thousands of ballots were forged in the north.',
    'The farmer said the river had changed. A report by the water board found the same.',
  ],
}

import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedPerson: Rule = { id: 'citedPerson', kind: 'source', find: (facts) => markCitations(facts, 'person') }

export const examples: Examples = {
  flags: [
    '«Marguerite Duval believes» the painting was cut from its frame in 1987.',
    '«Yusuf Demir wrote» in his diary that the bridge swayed.',
    '“The roof came down in one piece,” «Lucia Ferrante told» the inquest.',
    '«Tomasz Zielinski denied» that the factory had dumped dye in the river.',
    '«Keiko Tanaka said» two cranes at the port had been stopped.',
    'The strike cost the town two weeks of fish, «according to Bjarne Holm».',
    'Priya Raman runs the depot. «She said» the buses had failed three inspections.',
    'The club owes 4m in unpaid tax, Owen Pryce, the treasurer, «admitted».',
    '«According to Rosa Quispe», the mine has not paid its workers since March.',
    'Judge Miriam Katz was the last to leave. “Nobody rang the bell,” «she said».',
  ],
  ignores: [
    'Police arrested Ilse Brandt near the harbour on Monday.',
    'The pier will stay shut until May, the harbour board said.',
    'Paulo Reis bought the mill in 1998 and sold it nine years later.',
    'Adaeze Okafor was elected mayor in June.',
    'A man who lives near the depot said the buses had failed three inspections.',
    'The report says the bridge swayed in high winds.',
    'Critics say the tunnel was never needed.',
    'Yusuf Demir declined to comment.',
    'Keiko Tanaka did not reply to two letters.',
    'Two people briefed on the talks said the mine would close.',
    'Samuel Adjei scored twice in the second half.',
    'Owen Pryce, 54, has been treasurer since the club was founded.',
  ],
}

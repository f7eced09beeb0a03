import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareEvaluation: Rule = {
  id: 'bareEvaluation',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'evaluation'),
}

export const examples: Examples = {
  flags: [
    'The appeal will be heard in autumn, the court said.\n\n«The outrageous ruling is clearly a devastating blow to tenants».',
    'The new wing opens on Sunday, the museum said.\n\n«It is a remarkable and undeniable triumph, the best building the city has».',
    'The parties meet again on Monday, the speaker said.\n\n«The opposition is hopelessly chaotic and its weak leader an obvious disaster».',
    'The treaty will be signed in May, the palace said.\n\n«It is the worst deal in the country’s history and a shameful mistake».',
    'The orchestra has a new conductor, it said.\n\n«His first concert was a brilliant, magnificent and inspiring triumph».',
    'The plan is open for comment, the town said.\n\n«It is a ridiculous and utterly pointless scheme, an obvious mistake».',
    'The exams will be held in June, the ministry said.\n\n«The reform has been a shameful mess and a remarkable fiasco».',
    'The hearing was adjourned, the clerk said.\n\n«The evidence is damning and overwhelming, a shocking testimony to a dysfunctional bank».',
    'The bridge will be painted in May, the county said.\n\n«Its design is a brilliant and magnificent triumph».',
    'The players fly home on Monday, the club said.\n\n«Their tour was a dismal, chaotic and embarrassing fiasco».',
  ],
  ignores: [
    'The reform has been a complete disaster, the teachers’ union said.',
    'Ilse Brandt called the ruling outrageous.',
    '“It was a humiliating failure,” Yusuf Demir said.',
    'Was the reform a disaster?',
    'The court said the ruling was flawed.',
    'The wing has three halls and a cafe.',
    'According to the inspectors, the response was chaotic.',
    'The new wing opens on Sunday.',
    'The report describes the kitchen as filthy.',
    'A storm warning is in force until midnight.',
    'He finished third in the final race of the season.',
    'The disaster fund was set up in 1974.',
  ],
}

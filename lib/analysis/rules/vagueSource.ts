import type { Facts } from '../facts.ts'
import { citationTrigger } from './citation.ts'
import type { Examples, Mark, Rule } from './rule.ts'

function* findVague(facts: Facts): Iterable<Mark> {
  for (const claim of facts.claims) {
    if (claim.verdict !== 'vague') continue
    const attributed = claim.behind[0]
    if (!attributed) continue
    const trigger = attributed.speaker.span ?? citationTrigger(attributed)
    yield {
      span: claim.candidate.span,
      code: 'vague',
      scope: 'claim',
      source: attributed.speaker.entity,
      via: [],
      trigger,
      claim,
      evidence: [{ role: 'source', span: trigger }],
    }
  }
}

export const vagueSource: Rule = { id: 'vagueSource', kind: 'unattributed', find: findVague }

export const examples: Examples = {
  flags: [
    'Some say «the vote was rigged».',
    '«The fund was emptied within a week», according to reports.',
    'Studies suggest that «coffee cuts the risk of cancer by half».',
    'Many believe that «the minister lied».',
    'Observers say «the alliance is falling apart».',
    'Analysts expect that «prices will double by June».',
    'Opponents argue that «the dam will drown four villages».',
    'Supporters say «the law has saved thousands of lives».',
    'Locals say «the factory poisoned the lake».',
    'Rumours say «the general has fled».',
  ],
  ignores: [
    'Ilse Brandt said the tunnel had cost the city a fortune.',
    'Critics gathered outside the town hall.',
    'A study by the University of Norvik suggests that coffee cuts the risk of cancer by half.',
    'Analysts at Brightwater Bank said prices would double by June.',
    'Prosecutors say the vote was rigged.',
    'Two neighbours said the factory had poisoned the lake.',
    'The minister lied, the court ruled.',
    'Supporters sang until midnight.',
    'According to the annual report, the fund was emptied within a week.',
    'A diplomat who asked not to be named said the alliance was falling apart.',
    'Some of the trees were felled in May.',
    'Critics say the tunnel has cost the city a fortune. The audit office says it has cost the city a fortune too, 900 million crowns.',
  ],
}

import type { Facts } from '../facts.ts'
import type { Evidence } from '../types.ts'
import { citationTrigger } from './citation.ts'
import type { Examples, Mark, Rule } from './rule.ts'

function* findOneVoice(facts: Facts): Iterable<Mark> {
  for (const claim of facts.claims) {
    const attributed = claim.behind[0]
    if (claim.verdict !== 'single' || !attributed) continue
    const trigger = citationTrigger(attributed)
    const evidence: Evidence[] = [{ role: 'trigger', span: claim.candidate.trigger }]
    if (attributed.speaker.span) evidence.push({ role: 'source', span: attributed.speaker.span })
    if (attributed.cue) evidence.push({ role: 'cue', span: attributed.cue })
    yield {
      span: claim.candidate.span,
      code: claim.candidate.code,
      scope: 'claim',
      source: attributed.speaker.entity,
      via: attributed.via,
      trigger,
      claim,
      evidence,
    }
  }
}

export const oneVoice: Rule = { id: 'oneVoice', kind: 'singleSource', find: findOneVoice }

export const examples: Examples = {
  flags: [
    'The ferry sails on Monday, the company said.\n\nThe coastguard said «its captain had been drunk and had ignored three warnings».',
    '«The minister secretly diverted relief money to his brother’s firm», prosecutors said.',
    'According to the union, «at least 40 looms have been moved abroad since March».',
    'The army said «rebels had killed nine soldiers in an ambush near the border».',
    'A former nurse said «at least 40 patients had died because the ward was never heated».',
    'The Norland Courier reported that «the chairman had threatened two of his rivals».',
    'Kavita Nair said «the fire had been caused by a faulty heater in the laundry».',
    'The opposition leader claimed that «the ruling party had forged thousands of ballots».',
    'Amina Haddad said «the soldiers had looted the museum before they withdrew».',
    'The coastguard said «the captain had been drunk and had ignored three warnings».',
  ],
  ignores: [
    'The road is open again, the governor said.\n\nThe army said rebels had killed nine soldiers in an ambush. A rebel commander, Idris Bello, confirmed that they had killed the nine soldiers.',
    'Nobody was in the hall, the fire chief said.\n\nKavita Nair said she was glad and would sing there again.',
    'The dam is safe, the minister said.\n\nIlse Brandt said it should be inspected every year.',
    'Ilse Brandt said she loved the new wing and would come again.',
    'The mayor promised that the square would reopen on Friday.',
    'The court sentenced the former guard to four years in prison.',
    'The union said the mill should be sold to its workers.',
    'Rebels captured the airport before dawn.',
    'Critics say the tunnel has cost the city a fortune.',
    '“I was nervous, and then I sang,” Lucia Ferrante said.',
    'The company announced that it would open a shop in Oslo.',
    'Paulo Reis said he was born in the delta and had farmed there for forty years.',
  ],
}

import type { Examples, Rule } from './rule.ts'
import { markWhole } from './whole.ts'

export const oneRoute: Rule = { id: 'oneRoute', kind: 'singleSource', find: (facts) => markWhole(facts, 'route') }

export const examples: Examples = {
  flags: [
    '# «Velden ‘sold power abroad’»\n\nOssian Marr told Radio Kelp that Velden Grid cuts the power at night to sell it abroad.\n\nA former engineer told Radio Kelp that at least 40 meters had been sabotaged.\n\nPetra Lund, a lawyer, told Radio Kelp that a director had bribed two inspectors.',
    '# «Camp guards ‘beat prisoners’»\n\nPaulo Reis told Delta Times that guards had brutally beaten prisoners.\n\nAmina Haddad told Delta Times that they had stolen food and sold it.\n\nA doctor told Delta Times that at least three men had died.',
    '# «Ferry captain ‘was drunk’»\n\nA passenger told Harbour Radio that the captain had been drunk.\n\nBjarne Holm, a deckhand, told Harbour Radio that he had ignored three warnings.\n\nKeiko Tanaka told Harbour Radio that at least two lifeboats had been stolen.',
    '# «Nurses tell of deaths»\n\nKavita Nair told the Daily Lantern that at least 40 patients had died because the ward was never heated.\n\nSamuel Adjei told the Daily Lantern that the clinic had falsified its records.\n\nRosa Quispe told the Daily Lantern that the owners had pocketed the heating money.',
    '# «Border villages ‘shelled for days’»\n\nYusuf Demir told Valley News that soldiers had shelled the village for days.\n\nLucia Ferrante told Valley News that at least nine people had been killed.\n\nA teacher told Valley News that the school had been looted.',
    '# «Port workers ‘took bribes’»\n\nHenrik Lund told the Norland Gazette that at least 14 port workers had taken bribes.\n\nMiriam Katz told the Norland Gazette that smugglers had threatened a customs officer.\n\nA clerk told the Norland Gazette that rifles had been moved through the port.',
    '# «Players ‘threw matches’»\n\nOwen Pryce told Radio Norvik that at least three players had thrown matches.\n\nMarguerite Duval told Radio Norvik that a betting gang had bribed them.\n\nA former coach told Radio Norvik that he had been threatened.',
    '# «Mine ‘poisoned wells’»\n\nAdaeze Okafor told the Sorrel Gazette that the mine had poisoned at least 30 wells.\n\nJorge Paz told the Sorrel Gazette that the company had concealed the leaks.\n\nA chemist told the Sorrel Gazette that cattle had died because of the acid.',
  ],
  ignores: [
    '# Velden ‘sold power abroad’\n\nOssian Marr told Radio Kelp that Velden Grid cuts the power at night to sell it abroad.\n\nA former engineer told the Delta Times that at least 40 meters had been sabotaged.\n\nPetra Lund, a lawyer, told the regulator that a director had bribed two inspectors.',
    '# Camp guards ‘beat prisoners’\n\nPaulo Reis said guards had brutally beaten prisoners.\n\nAmina Haddad said they had stolen food and sold it.\n\nA doctor said at least three men had died.',
    '# Mill owners ‘moved looms abroad’\n\nIlse Brandt told the council that the owners had secretly moved at least 40 looms abroad.\n\nTomasz Zielinski told the council that the books had been falsified.\n\nA driver told the council that he had been threatened.',
    '# Ferry captain ‘was drunk’\n\nBjarne Holm told Harbour Radio that the captain had been drunk.\n\nHe told Harbour Radio that the captain had ignored three warnings.',
    '# Nurses tell of deaths\n\nKavita Nair told the inquiry that at least 40 patients had died.\n\nSamuel Adjei said the clinic had falsified its records.\n\nThe audit found that the owners had pocketed the heating money.',
    '# Radio Kelp moves house\n\nRadio Kelp will move to a former bakery in May.\n\nIts director told the council that the studio was too small.',
    '# Border villages shelled\n\nThe army said rebels had shelled the village.\n\nThe Norland Gazette reported that at least nine people had been killed.\n\nYusuf Demir said the school had been looted.',
    '# Port workers ‘took bribes’\n\nProsecutors said at least 14 port workers had taken bribes.\n\nThe dockers’ union denied it.\n\nHenrik Lund told the Norland Gazette that he had been threatened.',
  ],
}

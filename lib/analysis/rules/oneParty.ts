import type { Examples, Rule } from './rule.ts'
import { markWhole } from './whole.ts'

export const oneParty: Rule = { id: 'oneParty', kind: 'singleSource', find: (facts) => markWhole(facts, 'party') }

export const examples: Examples = {
  flags: [
    '# «Tenants accuse Velden»\n\nOssian Marr, spokesman for the Upland League, said Velden Grid had sabotaged at least 40 meters.\n\nIlse Brandt, president of the Upland League, said the company had bribed two inspectors.\n\nKeiko Tanaka, a lawyer for the Upland League, said a director had lied to the court.',
    '# «Union tells of threats»\n\nTomasz Zielinski, secretary of the Dockers’ Union, said the owners had threatened at least 14 workers.\n\nRosa Quispe, a lawyer for the Dockers’ Union, said wages had been stolen.\n\nOwen Pryce, treasurer of the Dockers’ Union, said the books had been falsified.',
    '# «Velden blames sabotage»\n\nHenrik Lund, a spokesman for Velden Grid, said vandals had destroyed at least 40 meters.\n\nMiriam Katz, a director of Velden Grid, said the tenants had lied to the press.\n\nSamuel Adjei, an engineer at Velden Grid, said a gang had stolen copper cable.',
    '# «League accuses Velden»\n\nPetra Lund, a spokeswoman for the Green League, said Velden Grid had secretly sold power abroad.\n\nJorge Paz, a spokesman for the Green League, said at least 40 meters had been sabotaged.\n\nAmina Haddad, president of the Green League, said a director had bribed two inspectors.',
    '# «Union chiefs tell of threats»\n\nTomasz Zielinski, secretary of the Harbour Union, said the owners had threatened at least 14 workers.\n\nRosa Quispe, president of the Harbour Union, said wages had been stolen.\n\nOwen Pryce, treasurer of the Harbour Union, said the books had been falsified.',
    '# «Hospital chiefs blame supplier»\n\nKavita Nair, director of Norvik Hospital, said at least 40 patients had been harmed by a faulty drug.\n\nSamuel Adjei, a spokesman for Norvik Hospital, said the supplier had concealed the fault.\n\nMiriam Katz, chief executive of Norvik Hospital, said records had been falsified.',
    '# «Mine bosses tell of theft»\n\nJorge Paz, chairman of Altura Mining, said a gang had stolen at least 30 tonnes of copper.\n\nAdaeze Okafor, director of Altura Mining, said two guards had been bribed.\n\nYusuf Demir, a spokesman for Altura Mining, said smugglers had threatened drivers.',
    '# «Club officers accuse coach»\n\nOwen Pryce, treasurer of the Rowing Club, said the coach had stolen more than 200,000 pounds.\n\nLucia Ferrante, secretary of the Rowing Club, said he had forged receipts.\n\nHenrik Lund, president of the Rowing Club, said he had lied to the board.',
    '# «Guild tells of cheating»\n\nMarguerite Duval, president of the Bakers’ Guild, said a mill had sold tainted flour to at least 90 bakeries.\n\nSamuel Adjei, a spokesman for the Bakers’ Guild, said the mill had falsified its tests.\n\nRosa Quispe, secretary of the Bakers’ Guild, said the owner had lied to the health office.',
    '# «Charity leaders accuse guards»\n\nAmina Haddad, director of Open Gates, said guards had beaten at least nine prisoners.\n\nPaulo Reis, a spokesman for Open Gates, said they had stolen food.\n\nPetra Lund, founder of Open Gates, said the governor had concealed two deaths.',
  ],
  ignores: [
    '# Vote was rigged, says opposition\n\nPetra Lund, a spokeswoman for the Green League, said the vote had been rigged in at least three districts.\n\nJorge Paz, a judge, said ballots had been forged.\n\nAmina Haddad, a farmer, said soldiers had threatened voters.',
    '# Tenants accuse Velden\n\nOssian Marr, spokesman for the Upland League, said Velden Grid had sabotaged at least 40 meters.\n\nOssian Marr said the company had bribed two inspectors.\n\nHe said a director had lied to the court.',
    '# Union tells of threats\n\nTomasz Zielinski, secretary of the Dockers’ Union, said the owners had threatened at least 14 workers.\n\nHenrik Lund, a spokesman for the port, said a union man had stolen wages.\n\nOwen Pryce, a judge, said the books had been falsified.',
    '# Velden and its tenants\n\nHenrik Lund, a spokesman for Velden Grid, said vandals had destroyed at least 40 meters.\n\nIlse Brandt, president of the Upland League, said the company had lied.',
    '# Army tells of ambush\n\nThe army said rebels had killed nine soldiers in an ambush.\n\nThe army said the rebels had burned two trucks.',
    '# Camp guards ‘beat prisoners’\n\nPaulo Reis said guards had brutally beaten prisoners.\n\nRana Aziz said they had stolen food and sold it.\n\nA doctor said at least three men had died.',
    '# Choir sings for the mayor\n\nLucia Ferrante, director of the Norvik Choir, said she was happy.\n\nYusuf Demir, a singer in the Norvik Choir, said he was proud.',
    '# Market moves\n\nThe market will move to the square in May.',
  ],
}

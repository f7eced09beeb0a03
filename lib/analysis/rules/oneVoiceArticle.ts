import type { Examples, Rule } from './rule.ts'
import { markWhole } from './whole.ts'

export const oneVoiceArticle: Rule = {
  id: 'oneVoiceArticle',
  kind: 'singleSource',
  find: (facts) => markWhole(facts, 'article'),
}

export const examples: Examples = {
  flags: [
    '# «Tenants say power was sold abroad»\n\nOssian Marr, a spokesman for the Upland League, said that Velden Grid cuts the power at night to sell it abroad.\n\nHe said the company’s engineers had sabotaged at least 40 meters.\n\nMarr claimed that the regulator had taken bribes from a director.',
    '# «Nine soldiers killed in border ambush»\n\nThe army said rebels had killed nine soldiers in an ambush near the border.\n\nIt said the rebels had burned two trucks and stolen rifles.\n\nThe army blamed a commander who was convicted of murder in 2019.',
    '# «Former guard tells of beatings»\n\nPaulo Reis told the inquiry that guards had brutally beaten prisoners.\n\nHe said they had stolen food and sold it in the village.\n\nReis said at least three men had died because the camp was never heated.',
    '# «Port workers took bribes, says prosecutor»\n\nProsecutor Miriam Katz said that at least 14 port workers had taken bribes from smugglers.\n\nShe said the gang had secretly moved rifles and cocaine through the port.\n\nKatz said the smugglers had threatened a customs officer and burned his car.',
    '# «Clinic hid deaths, nurse says»\n\nKavita Nair, a former nurse, said at least 40 patients had died because the ward was never heated.\n\nShe said the clinic had falsified its records and deceived the families.\n\nNair said the owners had pocketed the heating money.',
    '# «Mine poisoned wells, report says»\n\nA report by the water board says the mine has poisoned at least 30 wells.\n\nThe report says the company had concealed the leaks since 2016.\n\nIt blames the company’s director, who ignored three warnings.',
    '# «Hackers stole patient files»\n\nNorvik Hospital said hackers had stolen the files of at least 90,000 patients.\n\nThe hospital said the gang had threatened to leak them.\n\nIt said the attack was caused by a stolen password.',
    '# «Coach ‘stole from the club’»\n\nThe club’s treasurer, Owen Pryce, said the coach had stolen more than 200,000 pounds.\n\nHe said the coach had forged receipts and lied to the board.\n\nPryce said the theft had led to the loss of the club’s ground.',
  ],
  ignores: [
    '# Tenants say power was sold abroad\n\nOssian Marr, a spokesman for the Upland League, said that Velden Grid cuts the power at night to sell it abroad.\n\nIlse Brandt, who chairs the regulator, said her engineers had found at least 40 sabotaged meters.\n\nPetra Lund, a lawyer, said a director had bribed two inspectors.',
    '# Nine soldiers killed in border ambush\n\nThe army said rebels had killed nine soldiers in an ambush near the border.\n\nDoctors at Norvik Hospital said at least 20 people had been wounded.\n\nAmina Haddad, a farmer, said the rebels had burned two trucks.',
    '# Choir sings for the mayor\n\nLucia Ferrante said she was happy.\n\nShe said she would sing again in June.',
    '# Market moves to the square\n\nThe market will move to the square in May.\n\nIt opens at nine on Saturdays.',
    '# Council splits over toll\n\nTomasz Zielinski said the toll had driven hundreds of firms out of business.\n\nRosa Quispe, the finance chief, said traffic had fallen by at least 18 percent.\n\nThe police said two toll gates had been burned.',
    '# Gate stuck again\n\nBjarne Holm said the gate should be painted.',
    '# Vote count delayed\n\nThe election board said at least 600 ballots had been burned.\n\nPetra Paz, a lawyer, said three clerks had been bribed.\n\nThe ruling party said the board had lied.',
    '# Two views of the toll\n\nA haulier said the toll had driven at least 200 firms out of business.\n\nThe council said traffic had fallen by 18 percent.',
    '# Ferry inquiry opens\n\nProsecutors said the firm had forged two safety papers.\n\nIts owner said a wave had caused the disaster.\n\nA passenger said the captain had been drunk.',
  ],
}

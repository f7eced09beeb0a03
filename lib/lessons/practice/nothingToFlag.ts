import type { PracticeEntry } from './entry.ts'

export const nothingToFlag: PracticeEntry = {
  title: 'Sundays at the library',
  article: {
    title: 'Library in Westerby will open on Sundays',
    outlet: 'Westerby Times',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'The town library in Westerby will open on Sundays from October. The council voted for the plan on Tuesday evening. Nine members were for it and four against, the minutes of the meeting show.',
      },
      {
        kind: 'paragraph',
        text: 'On Sundays the doors open at noon and close at five. The café on the ground floor opens too. On Mondays the library stays closed, as before.',
      },
      { kind: 'heading', text: 'What it costs' },
      {
        kind: 'paragraph',
        text: 'The Sunday hours will cost 64,000 crowns a year, according to the budget that the council published on Wednesday. Agnes Thorne, who leads the opposition and voted against the plan, confirmed that the Sunday hours would cost 64,000 crowns a year.',
      },
      {
        kind: 'paragraph',
        text: '“I would rather have bought school buses,” Thorne said. “I see more people in the library than on the bus,” answered Jonas Ferrier, the treasurer of the town.',
      },
      { kind: 'heading', text: 'Who will work' },
      {
        kind: 'paragraph',
        text: 'Mina Okoro, the head of the library, said that at least six people had put their names on the list for Sundays. Peter Lang, who speaks for the staff, confirmed that at least six people had put their names on the list for Sundays. He showed this newspaper the list.',
      },
      {
        kind: 'paragraph',
        text: '“Nobody is made to work on a Sunday,” Okoro said. “That is what we were promised, and I have it in writing,” said Lang. The letter hangs on the wall of the staff room.',
      },
      {
        kind: 'paragraph',
        text: 'On Thursday afternoon the reading room was full. “I am glad about the Sundays,” said Selma Rask, who is 14. “I do my homework here, and I read the comics.” Her brother Emil sat beside her with a book about whales.',
      },
      {
        kind: 'paragraph',
        text: 'The library was built in 1988. It stands between the station and the swimming pool, and it has a garden with chairs. On the first Sunday, the fifth of October, a choir from the music school sings in the garden. There is cake, and the children’s room opens at noon.',
      },
    ],
  },
  annotations: [
    {
      action: 'keep',
      kind: 'source',
      words: 'according to the budget',
      before: 'cost 64,000 crowns a year, ',
      after: ' that the council published',
      note: 'A document that anyone can look up, and a second voice from the other side.',
    },
    {
      action: 'keep',
      kind: 'source',
      words: 'He showed',
      before: 'on the list for Sundays. ',
      after: ' this newspaper the list.',
      note: 'The reporter has seen the list.',
    },
  ],
  ages: {
    young: {
      introduction: 'This is a good article. Find out what makes it good.',
      tasks: [
        'Find the two places where two people, or a person and a paper, say the same.',
        'One of them was against the plan. Why is it useful that she says the same number?',
        'What did the reporter see with their own eyes?',
        'Which sentence did you like best, and who said it?',
      ],
      notes:
        'Two claims have two voices: the cost (the budget and Agnes Thorne, who voted against) and the list of six (Okoro and Lang, who also showed the list). A rival who agrees is worth much. Nothing is marked as missing. Not marked does not mean checked: pupils may still ask.',
    },
    middle: {
      introduction: 'After many articles with gaps, here is one with none. Look at how it is done.',
      tasks: [
        'Which claims matter in this article? Who stands behind each?',
        'Why was the leader of the opposition asked about the cost?',
        'Which sentences have no source, and why do they need none?',
        'The tool marks no gap. What could still be wrong?',
        'Take another article of this set and improve it in the same way: which calls would you make?',
      ],
      notes:
        'Cost: budget and opponent. Staff: head of the library and speaker of the staff, plus a list that was shown. Opinions stand in quotation marks with a name. Opening hours and the year of building can be looked up and harm nobody. What could be wrong: the budget itself, or a question that nobody asked, for example who pays after the first year.',
    },
    older: {
      introduction: 'Good sourcing is invisible. Make it visible.',
      tasks: [
        'Map the article: claim, first source, second source, what each has to gain.',
        'Explain why agreement between opponents weighs more than agreement between friends.',
        'Which questions does the article leave open, although nothing in it is unsourced?',
        'How long would this reporting take? List the calls, visits and documents.',
        'Argue for or against: “An article without marks can be trusted.”',
      ],
      notes:
        'The shape to see: document plus opponent; management plus staff plus the reporter’s own look. Open questions: the cost after the first year, how many people will come, what the staff who did not sign think. For task 5: no marks means that the text shows its sources, not that they are right, and the tool can miss things. Half a day of work is a fair guess.',
    },
  },
}

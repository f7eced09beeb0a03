import type { PracticeEntry } from './entry.ts'

export const anonymousButPlausible: PracticeEntry = {
  title: 'The bridge',
  article: {
    title: 'Bridge to Saint Ilva ‘opened too early’',
    outlet: 'Saint Ilva Observer',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'At least 12 of the 64 cables of the new bridge to Saint Ilva were never pulled to their full load, according to an engineer who worked on it. The engineer spoke on condition of anonymity; his contract does not let him talk about the work.',
      },
      {
        kind: 'paragraph',
        text: 'He said the tests had been stopped because the builders had fallen three weeks behind. “We had a list, and the list was not finished,” the engineer said.',
      },
      {
        kind: 'paragraph',
        text: 'A second person with direct knowledge of the work, who asked not to be named, said that the managers had secretly crossed at least 12 cables off the list. She said they had wanted to open the bridge before the election. She still works there.',
      },
      {
        kind: 'paragraph',
        text: 'This newspaper has seen no paper that proves it. The bridge has carried cars since the first of May, and it is 900 metres long.',
      },
      {
        kind: 'paragraph',
        text: 'The bridge company rejects the account. “Every cable was tested, and every test is on file,” said Ruben Castell, the head of the company. The files belong to the ministry and cannot be shown, he said.',
      },
      { kind: 'heading', text: 'At the ministry' },
      {
        kind: 'paragraph',
        text: 'An official at the ministry of transport, who was not allowed to speak to the press, said that at least two files had arrived weeks late. The ministry itself did not answer our questions by Thursday evening.',
      },
      {
        kind: 'paragraph',
        text: 'The harbour pilots have asked for a meeting with the company. It is planned for the tenth of the month, in the old customs house.',
      },
      {
        kind: 'paragraph',
        text: 'Each evening the bridge is lit in green. Families walk out to the middle, where there are benches and a view of the old ferry pier. Cars pay a toll on the island side. Bicycles and walkers cross for nothing.',
      },
      {
        kind: 'paragraph',
        text: 'The ferry, which took forty minutes, made its last trip in June. Now it rests at the old pier, with flowers on the deck.',
      },
    ],
  },
  annotations: [
    {
      action: 'keep',
      kind: 'source',
      words: 'according to an engineer',
      before: 'pulled to their full load, ',
      after: ' who worked on it. The',
      note: 'The reporter knows the name and says why it is kept back. That is more than nothing, and less than a name.',
    },
    {
      action: 'keep',
      kind: 'singleSource',
      words: 'the tests had been stopped because the builders had fallen three weeks behind',
      before: 'He said ',
      after: '. “We had a list, and the',
      note: 'The engineer alone gives this reason.',
    },
  ],
  ages: {
    young: {
      introduction: 'Some people in this article have no name. Find them, and find out why.',
      tasks: [
        'Mark every person who speaks. Write N for a name and ? for no name.',
        'For each ?, what reason does the article give for keeping the name back? Is it a good reason?',
        'Does the reporter know who these people are? How can you tell?',
        'What would help you to believe them, if you cannot know their names?',
      ],
      notes:
        'Many pupils think that an anonymous source is one whom nobody knows. Say clearly that the reporter knows the name and keeps it back. Three people have no name; each has a reason. What helps: how they know it, whether they agree without having talked to each other, and papers.',
    },
    middle: {
      introduction:
        'Can you trust somebody whose name you are not told? Sometimes a paper has no other way. Look at what it gives you instead of a name.',
      tasks: [
        'For each source without a name, note: how could this person know? Why is the name kept back?',
        'Which statement is made by two of them? Do we know that they did not have it from each other?',
        'Who answers the accusation, and with what proof?',
        'Which one sentence of the article shows that the newspaper is careful?',
        'Should the article have been printed? Give one reason for and one against.',
      ],
      notes:
        'The engineer and the second person both speak of 12 cables, so there are two voices, if they are independent; the article does not say. The accused company is heard by name, and says why it shows no files. “This newspaper has seen no paper that proves it” is the careful sentence. Expect both answers to task 5 and ask for reasons, not for a vote.',
    },
    older: {
      introduction:
        'Anonymous sources are sometimes the only way to a story, and sometimes the way a story is planted. What does this article give you to tell which?',
      tasks: [
        'Rate each unnamed source on three things: position to know, reason for staying unnamed, interest in the matter.',
        'Write the rule on anonymous sources that you would give to a newsroom. Does this article keep it?',
        'The denial is by name, the accusation is not. Does that make the denial stronger? Argue both ways.',
        'Which documents would settle the question, and who could be made to show them?',
        'Who gains if this story appears shortly after an election?',
      ],
      notes:
        'Useful rules: use them only for what matters and cannot be had otherwise; say how they know and why they are not named; two independent ones or a document; never for opinions about others. The article keeps most of them; it does not say whether its two voices are independent. In task 3: a named person can be held to it, but also has most to lose. The test files, the contract with the ministry and the acceptance report would settle it.',
    },
  },
}

import type { PracticeEntry } from './entry.ts'

export const twoSides: PracticeEntry = {
  title: 'The market square',
  article: {
    title: 'Should cars leave the market square?',
    outlet: 'Brannock Post',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'On Monday evening there was only one point on the list of Brannock’s town council: the market square. Some forty people sat in the public seats for two hours. The vote is in two weeks.',
      },
      {
        kind: 'paragraph',
        text: 'Leila Haddon, who owns the bakery on the square, would like the cars to stay. Haddon said that a third of her customers came by car. When the square was closed for roadworks in spring, her bakery sold 25 percent less bread, Haddon said. She said two shops had closed because of the roadworks.',
      },
      {
        kind: 'paragraph',
        text: 'Marek Olsen, who speaks for the group Square for All, would like the cars to go. Olsen said that his group had counted 3,100 cars on one Saturday. Only one in eight of them had stopped, Olsen said. He said that four children had been hurt on the square since 2020.',
      },
      {
        kind: 'paragraph',
        text: 'Haddon said the figure was wrong. “They counted on the day of the spring fair,” she said. She said that on a normal Saturday there were at most 1,800 cars.',
      },
      {
        kind: 'paragraph',
        text: 'Olsen answered that his group had counted on three Saturdays and had taken the lowest number. “Anyone may look at our lists,” he said. He laid a folder on the table.',
      },
      { kind: 'heading', text: 'What they agree on' },
      {
        kind: 'paragraph',
        text: 'Both would like more benches and a second crossing by the school. Haddon said that older people needed places to sit. Olsen said that the school had asked for the crossing for years.',
      },
      {
        kind: 'paragraph',
        text: 'For people who cannot walk far, both would keep some places. Olsen said six would be enough. Haddon said there should be at least fifteen.',
      },
      {
        kind: 'paragraph',
        text: 'The square has 58 places for cars today. The market is held on Wednesdays and Saturdays, between the fountain and the church. Haddon and Olsen will now write down their plans, on one page each. The two pages will hang in the library from Friday.',
      },
    ],
  },
  annotations: [
    {
      action: 'keep',
      kind: 'singleSource',
      words: 'four children had been hurt on the square since 2020',
      before: 'Olsen said. He said that ',
      after: '.',
      note: 'The weightiest claim of the evening. Olsen alone makes it, and nobody was asked.',
    },
    {
      action: 'keep',
      kind: 'source',
      words: 'Olsen answered',
      before: '',
      after: ' that his group had counted',
      note: 'The article lets each answer the other.',
    },
  ],
  ages: {
    young: {
      introduction: 'Two people want different things. See whether the article is fair to both.',
      tasks: [
        'Who are the two people? What does each of them want?',
        'Count: how often does each speak?',
        'They do not agree about a number. Which one? What could you do to find out who is right?',
        'Who else uses the square and was not asked?',
      ],
      notes:
        'Both have a name and a reason, and each may answer the other. They disagree on the number of cars: one could count again, on several Saturdays, together. Not asked: drivers, pupils, people on the bus, the other shops.',
    },
    middle: {
      introduction: 'A fair article lets both sides speak. But is that enough to know what is so?',
      tasks: [
        'Make a table: claim, who says it, what the other answers.',
        'Which claims are answered, and which stand alone?',
        'Which of them could be checked, and by whom?',
        'What interest has each of the two?',
        'Does the reporter take a side? Give words from the article as proof.',
      ],
      notes:
        'Answered: the count of cars. Standing alone: a third of the customers, 25 percent less bread, two shops, four children hurt. The bakery’s books, the police and the town hall could tell. The tool marks these as resting on one voice, although the article is balanced: two sides do not make two sources for each claim. The reporter keeps out of it; “would like” is used for both.',
    },
    older: {
      introduction:
        'Balance is one virtue of reporting, verification another. This article is a place to tell them apart.',
      tasks: [
        'For each claim, note: answered, checked, or neither.',
        'The reporter could have found out some of the figures. Which, in a day’s work?',
        'When is giving two sides equal room fair, and when does it mislead?',
        'Rank the claims by how much they would move a voter. Are the strongest also the best supported?',
        'Write the three lines that a fact-checker would add under the article.',
      ],
      notes:
        'The article is balanced and unchecked: both sides are named, and no third source appears. The police could give the number of children hurt; the town may have counted cars. Equal room is fair where values differ (how to use a square) and misleads where one side has the evidence. The strongest claim, four children hurt, rests on Olsen alone.',
    },
  },
}

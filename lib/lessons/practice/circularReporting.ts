import type { PracticeEntry } from './entry.ts'

export const circularReporting: PracticeEntry = {
  title: 'The blue lobster',
  article: {
    title: 'Rare blue lobster ‘sold for the price of a car’',
    outlet: 'Norland Courier',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'A blue lobster from Penrow harbour has been sold for 18,000 crowns, Coast Radio reported on Wednesday. The story is now all over the province.',
      },
      {
        kind: 'paragraph',
        text: 'Abel Tregear, who caught the lobster, told Coast Radio that a restaurant abroad had paid 18,000 crowns. He told Coast Radio that he had caught at least nine blue lobsters since March.',
      },
      {
        kind: 'paragraph',
        text: 'Morwenna Pask, who lives at the pier, told Coast Radio that thieves had broken into three boats because of the story. She told Coast Radio that they had stolen ropes and two engines.',
      },
      {
        kind: 'paragraph',
        text: 'A harbour guard told Coast Radio that at least 300 visitors had blocked the pier for two days.',
      },
      { kind: 'heading', text: 'The same story, three times' },
      {
        kind: 'paragraph',
        text: 'The Penrow Gazette printed the story on Thursday. The lobster weighed six kilos and was the heaviest in fifty years, the Gazette wrote, citing Coast Radio. On Friday, the Daily Beacon wrote that the lobster was the most expensive in history, citing the Penrow Gazette.',
      },
      {
        kind: 'paragraph',
        text: 'On Saturday, Coast Radio reported that the Gazette and the Beacon had now confirmed the price.',
      },
      {
        kind: 'paragraph',
        text: 'The restaurant did not answer our calls. Coast Radio did not answer our questions. Tregear’s boat lay in the harbour on Sunday, and nobody was on board.',
      },
      {
        kind: 'paragraph',
        text: 'Penrow is a small harbour with two piers and a fish market. In summer the ferry to the islands stops here. The market opens at six in the morning, and most days the fish is gone by nine.',
      },
      {
        kind: 'paragraph',
        text: 'Blue lobsters are not new here. One has stood in a glass case at the harbour museum since 1978. Its shell is as blue as the flag above the door.',
      },
      {
        kind: 'paragraph',
        text: 'The museum plans a small show about them in May. Entry is free for children. The opening is on a Sunday, with soup.',
      },
    ],
  },
  annotations: [
    {
      action: 'keep',
      kind: 'singleSource',
      words: 'A blue lobster from Penrow harbour has been sold for 18,000 crowns',
      before: '',
      after: ', Coast Radio reported on',
      note: 'Everything in this article goes back to Coast Radio, also what the two newspapers wrote.',
    },
    {
      action: 'add',
      kind: 'unattributed',
      words: 'The story is now all over the province',
      before: 'Radio reported on Wednesday. ',
      after: '.',
      note: 'The tool asks nothing here. A reader might: who counted?',
    },
    {
      action: 'keep',
      kind: 'source',
      words: 'the Beacon had now confirmed',
      before: 'that the Gazette and ',
      after: ' the price.',
      note: 'Here the circle closes: the radio names two papers that had the story from the radio.',
    },
  ],
  ages: {
    young: {
      introduction:
        'Everybody talks about a blue lobster. Three different news places had the story. Find out where each of them got it.',
      tasks: [
        'Write the names of the radio and the two newspapers on a sheet of paper.',
        'Draw an arrow from each to the one it got the story from. Look at the arrows: what shape do you see?',
        'Did anybody see the lobster being paid for? Who could have?',
        'If three friends tell you the same story, when is it three times as sure, and when not?',
      ],
      notes:
        'The arrows make a ring: the Beacon had it from the Gazette, the Gazette from Coast Radio, and Coast Radio then names the two as proof. Let pupils draw it on the board. The game of whispers makes the same point. The story itself may be true; it has been checked once at most.',
    },
    middle: {
      introduction:
        'A radio and two newspapers have the same story. Does that make three sources? Decide before you see the marks.',
      tasks: [
        'Draw the way of the story: who had it from whom, with the day of the week.',
        'On Saturday the radio says that the price is confirmed. What is wrong with that?',
        'Three people speak in the article. By what way did each of them reach it?',
        'What did this newspaper try to find out itself? What came of it?',
        'Where could you find a second source for the price that does not belong to the ring?',
      ],
      notes:
        'Every claim came through Coast Radio: the tool marks the headline “Several voices, one way”. The voices (Tregear, Pask, the guard) are real people, but all of them were heard by the radio alone. Outside the ring: the restaurant, a buyer at the fish market, a bill of sale, the police for the three boats. The article is honest about what it could not reach; that is worth praise.',
    },
    older: {
      introduction: 'Repetition feels like confirmation. In this article, you can watch how it comes about.',
      tasks: [
        'Draw the chain of hearsay as a graph, with days. Mark the place where a report becomes a “confirmation”.',
        'Find each verb of reporting (told, wrote, reported, confirmed). Which promises most, and is the promise kept?',
        'Some additions grow on the way (“heaviest in fifty years”, “most expensive in history”). Who added each, and on what grounds?',
        'Search results often show dozens of reports of one event. How would you find out how many sources they have?',
        'Rewrite the first sentence so that it claims no more than the article can show.',
      ],
      notes:
        'Circular reporting: the Gazette and the Beacon cite upwards to one origin, then the origin cites them. The superlatives were added at the second and third station and have no source of their own. For task 4: go to the earliest report, read whom it names, compare wording and figures; a wire agency or one broadcaster often stands behind all. A good first sentence: “Coast Radio says …; this newspaper could not confirm it.”',
    },
  },
}

import type { PracticeEntry } from './entry.ts'

export const absorbedClaims: PracticeEntry = {
  title: 'The night the river came',
  article: {
    title: 'The night the river came',
    outlet: 'Upper Valley Messenger',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'Walter Imhof has run the mill at Ober Tann for thirty years. On Sunday he led visitors through the rooms that the river had filled in March.',
      },
      {
        kind: 'paragraph',
        text: 'Imhof said the dam above the village had been opened without a warning. At least 40 houses were flooded because the gates were opened all at once.',
      },
      {
        kind: 'paragraph',
        text: 'He walked slowly through the grinding room. The walls are still wet, and there is a line of mud above the door.',
      },
      {
        kind: 'paragraph',
        text: '“At four in the morning I heard the water, and then I heard the wood break,” he said.',
      },
      {
        kind: 'paragraph',
        text: 'Imhof said the power company had tried to hide the mistake. It wants to save money and has secretly removed the gauge from the bridge.',
      },
      {
        kind: 'paragraph',
        text: 'The inspectors came too late, he said. The guards had secretly destroyed the list of calls because it showed two warnings.',
      },
      { kind: 'paragraph', text: 'In the yard, the old wheel lies on its side. Children climb on it after school.' },
      {
        kind: 'paragraph',
        text: 'Imhof said the night had cost him a year’s work. The mill lost at least 200 tonnes of grain because the cellar doors broke.',
      },
      {
        kind: 'paragraph',
        text: 'He said the insurance company had been no help. At least three workers were driven out of their homes because it paid nothing.',
      },
      {
        kind: 'paragraph',
        text: 'Imhof said he would not give up. He has put a bench in front of the mill and sells coffee to people who come to see the wheel. His daughter paints the window frames blue.',
      },
      {
        kind: 'paragraph',
        text: 'On the first Sunday of each month the mill is open to visitors. Entry is free. The tour begins at the bridge, goes through the grinding room and ends in the garden, where there are tables under the lime trees.',
      },
      {
        kind: 'paragraph',
        text: 'This time some of the visitors had walked from the next village. Afterwards they stood at the bridge and looked up the valley, where one can see the dam on a clear day.',
      },
    ],
  },
  annotations: [
    {
      action: 'keep',
      kind: 'unattributed',
      words: 'At least 40 houses were flooded because the gates were opened all at once',
      before: 'opened without a warning. ',
      after: '.',
      note: 'Is this still Imhof speaking, or did the reporter find it out?',
    },
    {
      action: 'keep',
      kind: 'source',
      words: 'he said',
      before: 'I heard the wood break,” ',
      after: '.',
      note: 'A witness who tells what he heard himself: the best that a source can do.',
    },
  ],
  ages: {
    young: {
      introduction:
        'A miller tells of a flood. Sometimes he is speaking, and sometimes the newspaper is. Can you tell which is which?',
      tasks: [
        'Mark in one colour what Walter Imhof says. Mark in another what the reporter saw.',
        'Some sentences are hard to decide. Put a ? beside them.',
        'Choose one ? and change it so that everybody knows who is speaking.',
        'Who else would you ask about the dam?',
      ],
      notes:
        'What the reporter saw: wet walls, the wheel, the bench, the visitors. What Imhof says: “Imhof said”, “he said”. In between stand sentences that probably still come from him but do not say so, for example that 40 houses were flooded because the gates were opened. “He added” would be enough. The power company is never asked.',
    },
    middle: {
      introduction:
        'When a witness tells a story, the newspaper can slip into telling it as its own. Look for the places where that happens.',
      tasks: [
        'For each paragraph, write down who speaks in the first sentence and who in the last.',
        'Find the claims that carry on Imhof’s account without saying so. What changes if they are the reporter’s own?',
        'Which of them accuses somebody? What does the accused say?',
        'What could Imhof know himself, and what must he have heard from others?',
        'Repair one paragraph with as few words as you can.',
      ],
      notes:
        'The tool marks five sentences as “An account that the text carries on”. The accusations (gauge removed, list of calls destroyed) are the weightiest, and the power company is not heard. He was there at night and can tell what he heard; why the gates were opened he cannot know himself. Repairs: “he said”, “according to Imhof”, “he added”.',
    },
    older: {
      introduction:
        'Between “he said” and the reporter’s own word lies a grey zone. It is a matter of style, and of responsibility.',
      tasks: [
        'Mark the sentences that stand in the grey zone. For each, decide whether a court would take it as the paper’s own claim.',
        'Compare tenses: “had been opened”, “were flooded”. What does the change do?',
        'What does the reporter’s own observation prove, and what does it only colour?',
        'Which claim would you check first, and how?',
        'Where would “he said” in every sentence be too much? Suggest a rule for when it can be left out.',
      ],
      notes:
        'An absorbed claim follows a cited one and goes on with the account in the outlet’s voice. In law, a paper that repeats an accusation as its own answers for it; indirect speech is safer and more honest. Description (mud, wet walls) proves that there was a flood, not why. A rule: once in a paragraph for harmless narration, in each sentence for accusation, cause and motive.',
    },
  },
}

import type { PracticeEntry } from './entry.ts'

export const oneSpokesman: PracticeEntry = {
  title: 'The swimming pool',
  article: {
    title: 'City closes its oldest swimming pool',
    outlet: 'Marrow Bay Herald',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'The swimming pool on Orchard Street will not open again this summer. The roof of the hall has rusted in at least 14 places because salt air got into the steel, Dana Whitlock, a spokeswoman for the city, said on Tuesday.',
      },
      {
        kind: 'paragraph',
        text: 'Whitlock said the damage had grown three times faster than anyone had expected. “We cannot let children swim under a roof like that,” she said.',
      },
      {
        kind: 'paragraph',
        text: 'The pool was built in 1961. It has a tall glass front, and generations of pupils learned to swim there.',
      },
      {
        kind: 'paragraph',
        text: 'The spokeswoman said that a repair would cost 4.2 million crowns and would take at least two years. She said a new pool beside the bus station would be cheaper. It would use half as much heat, Whitlock added.',
      },
      { kind: 'heading', text: 'Vandals in the cellar' },
      {
        kind: 'paragraph',
        text: 'The city also blames vandals. Someone broke into the cellar in February and destroyed two pumps, Whitlock said. According to her, the pumps had been worth 90,000 crowns.',
      },
      {
        kind: 'paragraph',
        text: 'She said that the swimming club had been warned twice about the roof and had ignored the letters. The club trains in the pool on four evenings a week. Its room is at the end of the corridor, behind the showers.',
      },
      {
        kind: 'paragraph',
        text: '“Nobody likes to close a pool,” Whitlock said. “But people’s safety comes first.” She said that the number of visitors had fallen by 30 percent in five years anyway.',
      },
      {
        kind: 'paragraph',
        text: 'For the summer, the city will run a bus to the lake at Fennick. The bus leaves from the town hall at ten in the morning and comes back at six. Whitlock said the lake was safe for swimmers, and that its water was tested every week.',
      },
      {
        kind: 'paragraph',
        text: 'The land on Orchard Street will be sold next year, she said. The council votes on the plan in September. The meeting is open to all, and it begins at seven in the large hall.',
      },
    ],
  },
  annotations: [
    {
      action: 'keep',
      kind: 'singleSource',
      words: 'The roof of the hall has rusted in at least 14 places because salt air got into the steel',
      before: 'not open again this summer. ',
      after: ', Dana Whitlock, a',
      note: 'It may well be so. But the same office that wants to sell the land is the only one that has looked at the roof.',
    },
    {
      action: 'dismiss',
      kind: 'source',
      words: 'The city also blames',
      before: '',
      after: ' vandals. Someone broke into',
      note: 'The city speaks through Whitlock here, too: it is no second source.',
    },
    {
      action: 'keep',
      kind: 'source',
      words: 'The spokeswoman said',
      before: '',
      after: ' that a repair would cost 4.2',
      note: 'It is Dana Whitlock again. Another word for a person is not another source.',
    },
  ],
  ages: {
    young: {
      introduction:
        'A city closes a swimming pool. Read the article once, as you would at home. Then find out who told the reporter all this.',
      tasks: [
        'Underline every place where the article says who said something. Use one colour for each person.',
        'How many colours did you need? Does that surprise you?',
        'Who else could tell you something about the pool? Name three people.',
        'Write one question that you would ask one of them.',
      ],
      notes:
        'Nearly everything here comes from one person, Dana Whitlock. Pupils often count “Whitlock”, “the spokeswoman”, “she” and “the city” as four sources: let them find out that it is one. Good people to ask: the swimming club, a builder, a pool attendant, a neighbour. Say plainly that Whitlock may be right. The point is that the article gives nobody a chance to say so, or to say no.',
    },
    middle: {
      introduction:
        'The city closes its oldest pool and will sell the land. Before you see any marks, decide how many voices this article has.',
      tasks: [
        'List every source in the article. Note who they work for.',
        'Choose the three claims that matter most. Who stands behind each?',
        'The swimming club is accused of something. What is it, and what does the club say?',
        'What does Whitlock’s employer gain if the pool closes? Where in the article does it say so?',
        'Write the first sentence of a better article. Whom does it quote?',
      ],
      notes:
        'All claims rest on Dana Whitlock; the tool says so of the headline, too. The accused club is not heard: that is the gap to find in task 3. Task 4 leads to the sale of the land in the last paragraph. Keep apart two things: a source that has an interest, and a source that is wrong. Here only the first is shown.',
    },
    older: {
      introduction:
        'A local paper reports that a pool must close. Read it as an editor would who has to decide whether it can be printed today.',
      tasks: [
        'Rebuild the article’s sourcing: for each claim, write down source, interest, and whether the source was in a position to know.',
        'Which of the claims could be checked without asking anybody? Say in which document.',
        'The article varies its words for one speaker. What does that do to a reader who reads fast?',
        'Two of the paragraphs carry nothing but description. What do they add, and what do they hide?',
        'You have one hour and one telephone. Whom do you call first, and what is your first question?',
      ],
      notes:
        'The shape is a press statement turned into an article. Elegant variation (“Whitlock”, “the spokeswoman”, “the city”) looks like several voices. Documents to ask for: the engineer’s report on the roof, the letters to the club, the count of visitors, the council’s paper on the sale. A fair answer in task 5 begins with the club, which is accused, or with whoever wrote the report on the steel. Do not let the class conclude that the city lies: nothing in the text shows it.',
    },
  },
}

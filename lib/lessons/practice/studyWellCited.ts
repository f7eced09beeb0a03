import type { PracticeEntry } from './entry.ts'

export const studyWellCited: PracticeEntry = {
  title: 'Walking to school',
  article: {
    title: 'Walking to school helps pupils to concentrate, study finds',
    outlet: 'Velmar Courier',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'Pupils who walk to school make fewer mistakes in a test of attention, according to a study published on Monday in the Journal of School Health.',
      },
      {
        kind: 'paragraph',
        text: 'Researchers at the University of Velmar tested 1,240 pupils in 31 schools, the study says. According to the study, half of them had walked for at least 15 minutes. The study found that those who had walked made 18 percent fewer mistakes in the first lesson. In the third lesson there was no difference, the study found.',
      },
      {
        kind: 'paragraph',
        text: '“The effect is small, and by ten o’clock it is gone,” said Ines Calder, who led the study. She said that her team had not been able to tell whether walking was the cause. Children who walk may also sleep longer, Calder said.',
      },
      {
        kind: 'paragraph',
        text: 'The study was paid for by the ministry of education, according to a note on its last page. The data and the questions can be downloaded by anyone from the university’s website, the note says.',
      },
      { kind: 'heading', text: 'Other voices' },
      {
        kind: 'paragraph',
        text: 'Tobias Renn, a professor of psychology at the University of Aust, had no part in the work. He said that the number of pupils was large enough, and that the test was a common one. “I would like to see it done again in winter,” Renn said.',
      },
      {
        kind: 'paragraph',
        text: 'Hanna Solberg, who chairs the teachers’ union, said that many pupils in the country had no safe way to walk. She said that a bus which stops one kilometre from the school could help.',
      },
      {
        kind: 'paragraph',
        text: 'Only pupils between 9 and 12 years took part, and only in towns, according to the study. “We do not know yet whether it is the same for older pupils,” Calder said. She plans a second study for the autumn.',
      },
      {
        kind: 'paragraph',
        text: 'A summary for schools is on the university’s website. It has four pages, with pictures.',
      },
    ],
  },
  annotations: [
    {
      action: 'keep',
      kind: 'source',
      words: 'according to a study',
      before: 'in a test of attention, ',
      after: ' published on Monday in the',
      note: 'Where it was published and when are told with it, so that it can be found.',
    },
    {
      action: 'keep',
      kind: 'source',
      words: 'She said',
      before: 'Calder, who led the study. ',
      after: ' that her team had not been',
      note: 'The study’s own author says what it cannot show.',
    },
  ],
  ages: {
    young: {
      introduction:
        'This article is about a study. A study is a way of finding something out with many people. See how the article tells you about it.',
      tasks: [
        'Who did the study? Where can you find it?',
        'How many pupils took part? How old were they?',
        'What does the study not know? Find two sentences.',
        'One person in the article had nothing to do with the study. Why did the reporter ask him?',
      ],
      notes:
        'This is a good example: the article names the study, where it stands, how many took part, what it found, what it did not find and who paid. Tobias Renn is an outsider and can say whether the work is sound. Two limits: no difference in the third lesson; only pupils from 9 to 12, in towns; perhaps they sleep longer.',
    },
    middle: {
      introduction: '“Study finds” is easily written. Look at what this article gives you beyond that.',
      tasks: [
        'Note: who, how many, how old, where, when published, who paid. Where in the article is each?',
        'The headline says “helps”. What does the author say about cause?',
        'Why are there still marks on some claims, although the article is good?',
        'Which voice is independent of the study?',
        'Compare the headline with the last paragraph but one. Would you change the headline?',
      ],
      notes:
        'Nothing here is without a source, and no source is behind most of it. Some claims still rest on one voice, for example what Renn alone says: that is normal, and a mark is a question, not a fault. The headline says more than the author, who says that they could not tell whether walking was the cause. A careful headline: “Pupils who walk to school make fewer mistakes early in the morning”.',
    },
    older: {
      introduction: 'Reports on research can be good or bad, whatever the research is like. Judge this report.',
      tasks: [
        'Separate correlation from cause in the article. Who does it, and who does not?',
        'What would you need from the study itself to judge “18 percent fewer mistakes”?',
        'Who paid, and does it matter here? When would it?',
        'What does the outside expert add? What was he not asked?',
        'Write a checklist of eight points for articles about studies, and apply it to an article of your own choice.',
      ],
      notes:
        'The text is careful, the headline is not (“helps”). Missing: the number of mistakes behind the 18 percent, how pupils came to walk or not (chance or choice), and the spread. The funder is named, which is what counts; it would matter more if the ministry wanted to close bus lines. Points for the checklist: published where, how many, compared with whom, how large, cause or not, limits, money, outsider.',
    },
  },
}

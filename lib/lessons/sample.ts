import type { Lesson } from './lesson.ts'

/** One small lesson on an invented article. */
export const sampleLesson: Lesson = {
  version: 1,
  title: 'One spokesman speaks for the quarry',
  language: 'en',
  age: 'middle',
  introduction:
    'A village argues about a quarry. Read the report, and notice each time where a statement comes from: from a person, from a paper, or from nowhere.',
  article: {
    title: 'Quarry at Penrill will not run dry the wells, says company',
    outlet: 'Penrill Messenger',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'The quarry above Penrill will double in size next spring. Marten Hale, spokesman for Corve Stone, told the Messenger on Tuesday that the new pit would bring 60 jobs to the valley.',
      },
      {
        kind: 'paragraph',
        text: 'He said that no well in the village had lost water since the company began to dig. According to Hale, the company measures the ground water every week.',
      },
      { kind: 'heading', text: 'Fears in the village' },
      {
        kind: 'paragraph',
        text: 'The water in eleven wells has fallen by two metres because of the blasting. The company wants to silence the farmers before the council votes.',
      },
      {
        kind: 'paragraph',
        text: 'A survey by the county’s water office, published in June, found that four of nine wells stood lower than ten years ago. Ines Tamm, who wrote the survey, said that three dry summers could explain as much.',
      },
      {
        kind: 'paragraph',
        text: 'Hale said that the farmers had been invited to see the measurements. Experts say that the springs will recover within a year.',
      },
    ],
  },
  tasks: [
    'Mark every sentence in which somebody is named as the source.',
    'Find two statements that nobody in the text stands behind.',
    'Which question would you put to Marten Hale, and which to Ines Tamm?',
  ],
  notes:
    'Most of what is said of the quarry comes from one spokesman. The fall of two metres and the motive of the company are told by nobody. The survey is the only source that could be looked up.',
  annotations: [],
}

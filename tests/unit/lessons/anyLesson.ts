import fc from 'fast-check'
import { KINDS } from '../../../lib/analysis/types.ts'
import { LANGUAGES } from '../../../lib/languages.ts'
import { AGES, type Lesson } from '../../../lib/lessons/lesson.ts'
import { plainText } from '../../../lib/lessons/plainText.ts'
import { anyText } from '../report/anyReport.ts'

/** Text that a lesson may hold: markup, pipes and all, but nothing that steers. */
const text = anyText.map(plainText)
const someText = text.map((words) => (words === '' ? 'Ferry sunk' : words))

const bundled = fc.record({
  title: someText,
  outlet: text,
  paragraphs: fc.array(
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'caption' as const), text: someText }),
    { minLength: 1, maxLength: 4 },
  ),
})

const linked = fc.record({
  address: fc.webUrl({ validSchemes: ['http', 'https'] }),
  words: fc.array(someText, { minLength: 1, maxLength: 3 }),
})

/** Any lesson that a file may hold. */
export const anyLesson: fc.Arbitrary<Lesson> = fc.record({
  version: fc.constant(1 as const),
  title: someText,
  language: fc.constantFrom(...LANGUAGES),
  age: fc.constantFrom(...AGES),
  introduction: text,
  article: fc.oneof(bundled, linked),
  tasks: fc.array(someText, { maxLength: 3 }),
  notes: text,
  annotations: fc.array(
    fc.record({
      action: fc.constantFrom('keep' as const, 'dismiss' as const, 'add' as const),
      kind: fc.constantFrom(...KINDS),
      words: someText,
      before: text,
      after: text,
      note: text,
    }),
    { maxLength: 2 },
  ),
})

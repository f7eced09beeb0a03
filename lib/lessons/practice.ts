import { type Age, LESSON_VERSION, type Lesson } from './lesson.ts'
import type { PracticeEntry } from './practice/entry.ts'

/** The shapes that an article of the practice set can have, in the order of teaching them. */
export const SHAPES = [
  'oneSpokesman',
  'vagueExperts',
  'twoSides',
  'anonymousButPlausible',
  'absorbedClaims',
  'circularReporting',
  'studyWellCited',
  'nothingToFlag',
] as const
export type Shape = (typeof SHAPES)[number]

/** Each article is a file of its own, loaded when it is wanted. */
const ENTRIES: Readonly<Record<Shape, () => Promise<PracticeEntry>>> = {
  oneSpokesman: async () => (await import('./practice/oneSpokesman.ts')).oneSpokesman,
  vagueExperts: async () => (await import('./practice/vagueExperts.ts')).vagueExperts,
  twoSides: async () => (await import('./practice/twoSides.ts')).twoSides,
  anonymousButPlausible: async () => (await import('./practice/anonymousButPlausible.ts')).anonymousButPlausible,
  absorbedClaims: async () => (await import('./practice/absorbedClaims.ts')).absorbedClaims,
  circularReporting: async () => (await import('./practice/circularReporting.ts')).circularReporting,
  studyWellCited: async () => (await import('./practice/studyWellCited.ts')).studyWellCited,
  nothingToFlag: async () => (await import('./practice/nothingToFlag.ts')).nothingToFlag,
}

/** Loads the lesson of the practice set on an article of that shape, for readers of that age. */
export async function loadPractice(shape: Shape, age: Age): Promise<Lesson> {
  const { title, article, annotations, ages } = await ENTRIES[shape]()
  return { version: LESSON_VERSION, title, language: 'en', age, article, annotations, ...ages[age] }
}

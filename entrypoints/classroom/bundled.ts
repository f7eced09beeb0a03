import { AGES, type Lesson } from '../../lib/lessons/lesson.ts'
import { loadPractice, SHAPES } from '../../lib/lessons/practice.ts'

let loaded: Promise<readonly Lesson[]> | null = null

/** The lessons that come with the extension, in the order in which they are offered: each article for the three ages. */
export function loadBundled(): Promise<readonly Lesson[]> {
  loaded ??= Promise.all(SHAPES.flatMap((shape) => AGES.map((age) => loadPractice(shape, age))))
  return loaded
}

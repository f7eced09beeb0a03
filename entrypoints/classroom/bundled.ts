import type { Lesson } from '../../lib/lessons/lesson.ts'
import { sampleLesson } from '../../lib/lessons/sample.ts'

/** The lessons that come with the extension, in the order in which they are offered. */
export const bundledLessons: readonly Lesson[] = [sampleLesson]

import { KINDS, type Kind } from '../analysis/types.ts'
import { type Fits, isListOf, isOneOf, isShaped, isText } from '../fits.ts'
import type { MessageKey } from '../report/translate.ts'

export const LESSON_VERSION = 1

/** Where a teacher kept, dismissed or added a mark: the words, with those round them to find them again. */
export interface Annotation {
  readonly action: 'keep' | 'dismiss' | 'add'
  readonly kind: Kind
  readonly words: string
  readonly before: string
  readonly after: string
  readonly note: string
}

export interface BundledArticle {
  readonly title: string
  readonly outlet: string
  readonly paragraphs: readonly { readonly kind: 'paragraph' | 'heading' | 'caption'; readonly text: string }[]
}

/** An article on the web: where it is, and words that must stand in it for the lesson to fit. */
export interface LinkedArticle {
  readonly address: string
  readonly words: readonly string[]
}

export interface Lesson {
  readonly version: typeof LESSON_VERSION
  readonly title: string
  readonly language: 'en' | 'de' | 'es' | 'fr'
  readonly age: 'young' | 'middle' | 'older'
  readonly introduction: string
  readonly article: BundledArticle | LinkedArticle
  readonly tasks: readonly string[]
  readonly notes: string
  readonly annotations: readonly Annotation[]
}

/** The largest lesson file, in bytes. */
const LARGEST = 500_000
/** Longer lists than any lesson has. */
const LONGEST_LIST = 1000

const text = isText(LARGEST)
const isBundled: Fits<BundledArticle> = isShaped<BundledArticle>({
  title: text,
  outlet: text,
  paragraphs: isListOf(isShaped({ kind: isOneOf('paragraph', 'heading', 'caption'), text }), LONGEST_LIST),
})
const isLinked: Fits<LinkedArticle> = isShaped<LinkedArticle>({
  address: (value): value is string => text(value) && /^https?:\/\//.test(value) && URL.canParse(value),
  words: isListOf(text, LONGEST_LIST),
})
const isLesson: Fits<Lesson> = isShaped<Lesson>({
  version: isOneOf(LESSON_VERSION),
  title: text,
  language: isOneOf('en', 'de', 'es', 'fr'),
  age: isOneOf('young', 'middle', 'older'),
  introduction: text,
  article: (value): value is Lesson['article'] => isBundled(value) || isLinked(value),
  tasks: isListOf(text, LONGEST_LIST),
  notes: text,
  annotations: isListOf(
    isShaped<Annotation>({
      action: isOneOf('keep', 'dismiss', 'add'),
      kind: isOneOf(...KINDS),
      words: text,
      before: text,
      after: text,
      note: text,
    }),
    LONGEST_LIST,
  ),
})

/** Reads a lesson file: the lesson, or what is wrong with it as a key of locales/ with values. All or nothing; never throws. */
export function readLesson(
  text: string,
): { readonly lesson: Lesson } | { readonly problem: MessageKey; readonly values: readonly string[] } {
  const refused = { problem: 'classroom.notALesson', values: [] } as const
  if (new TextEncoder().encode(text).length > LARGEST) return refused
  try {
    const value: unknown = JSON.parse(text)
    return isLesson(value) ? { lesson: value } : refused
  } catch {
    return refused
  }
}

export function writeLesson(lesson: Lesson): string {
  return `${JSON.stringify(lesson, null, 2)}\n`
}

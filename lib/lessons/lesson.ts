import * as v from 'valibot'
import { KINDS, type Kind } from '../analysis/types.ts'
import { LANGUAGES, type Language } from '../languages.ts'
import { isRecord, readJson } from '../readJson.ts'
import type { MessageKey } from '../report/translate.ts'
import { isPlain, plainText } from './plainText.ts'

export const LESSON_VERSION = 1

/** 11 to 13 years, 14 to 16, and 17 or more. */
export const AGES = ['young', 'middle', 'older'] as const
export type Age = (typeof AGES)[number]

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

/** A lesson, as its file holds it: data alone. Every text is shown as text, never as markup. */
export interface Lesson {
  readonly version: typeof LESSON_VERSION
  readonly title: string
  readonly language: Language
  readonly age: Age
  readonly introduction: string
  readonly article: BundledArticle | LinkedArticle
  readonly tasks: readonly string[]
  /** For the teacher alone. */
  readonly notes: string
  readonly annotations: readonly Annotation[]
}

/** What is wrong with a lesson file, as a message of locales/ with its values. */
export interface LessonProblem {
  readonly problem: Extract<MessageKey, `lessons.problem.${string}`>
  readonly values: readonly string[]
}

/** The largest file, in bytes: ten times an article of 8,000 words. */
export const FILE_BYTES = 500_000
/** How many objects and lists may stand in one another: a lesson itself has four. */
const DEPTH = 6
/** The longest texts, in UTF-16 units: a line, a paragraph, and a text of several pages. */
const LINE = 300
const PARAGRAPH = 5000
const PAGES = 50_000
/** The longest lists: what a pupil does, what a page is told by, and what an article is made of. */
const FEW = 50
const MANY = 2000

const line = v.pipe(v.string(), v.maxLength(LINE))
const title = v.pipe(line, v.minLength(1))
const paragraph = v.pipe(v.string(), v.maxLength(PARAGRAPH))
const someText = v.pipe(paragraph, v.minLength(1))
const pages = v.pipe(v.string(), v.maxLength(PAGES))

const Bundled = v.strictObject({
  title,
  outlet: line,
  paragraphs: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['paragraph', 'heading', 'caption']),
        text: v.pipe(pages, v.minLength(1)),
      }),
    ),
    v.minLength(1),
    v.maxLength(MANY),
  ),
})

const Linked = v.strictObject({
  address: v.pipe(someText, v.check(isWebAddress)),
  words: v.pipe(v.array(v.pipe(line, v.minLength(1))), v.minLength(1), v.maxLength(FEW)),
})

const LessonSchema = v.strictObject({
  version: v.literal(LESSON_VERSION),
  title,
  language: v.picklist(LANGUAGES),
  age: v.picklist(AGES),
  introduction: pages,
  article: v.lazy((input) => (isRecord(input) && Object.hasOwn(input, 'address') ? Linked : Bundled)),
  tasks: v.pipe(v.array(someText), v.maxLength(FEW)),
  notes: pages,
  annotations: v.pipe(
    v.array(
      v.strictObject({
        action: v.picklist(['keep', 'dismiss', 'add']),
        kind: v.picklist(KINDS),
        words: someText,
        before: line,
        after: line,
        note: paragraph,
      }),
    ),
    v.maxLength(MANY),
  ),
})

/**
 * Reads a lesson file: the lesson, or what is wrong with it. All or nothing: the lesson is built anew from what the file
 * says under known keys, and a file that says anything else is refused. Never throws.
 */
export function readLesson(text: string): { readonly lesson: Lesson } | LessonProblem {
  // A text has at least as many bytes as UTF-16 units, so that a huge one need not be written out to be measured.
  if (text.length > FILE_BYTES || new TextEncoder().encode(text).length > FILE_BYTES) {
    return wrong('tooLarge', String(FILE_BYTES / 1000))
  }
  const file = readJson(text)
  if (file === undefined) return wrong('notJson')
  if (!isRecord(file) || !Object.hasOwn(file, 'version')) return wrong('notLesson')
  if (file.version !== LESSON_VERSION) return wrong('version', shown(file.version))
  const flaw = findFlaw(file, [])
  if (flaw !== null) return flaw
  const result = v.safeParse(LessonSchema, file, { abortEarly: true })
  return result.success ? { lesson: result.output } : problemOf(result.issues[0])
}

/** The text of a lesson's file. What `readLesson` makes of it is the same lesson, or says why it cannot be one. */
export function writeLesson(lesson: Lesson): string {
  return `${JSON.stringify(lesson, null, 2)}\n`
}

/** Keys that the schema would pass over, as every object has them from its prototype. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What the schema does not look for: depth, steering characters, and keys that could reach an object's prototype. */
function findFlaw(value: unknown, path: readonly string[]): LessonProblem | null {
  if (typeof value === 'string') return isPlain(value) ? null : wrong('steering', placeOf(path))
  if (typeof value !== 'object' || value === null) return null
  if (path.length >= DEPTH) return wrong('tooDeep', String(DEPTH))
  for (const [key, inner] of Object.entries(value)) {
    if (PROTOTYPE_KEYS.has(key)) return wrong('unknownKey', shown(key))
    const flaw = findFlaw(inner, [...path, Array.isArray(value) ? String(Number(key) + 1) : key])
    if (flaw !== null) return flaw
  }
  return null
}

function problemOf(issue: v.BaseIssue<unknown>): LessonProblem {
  const keys = (issue.path ?? []).map(({ type, key }) => (type === 'array' ? String(Number(key) + 1) : String(key)))
  const place = placeOf(keys)
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return wrong('unknownKey', place)
      return wrong(issue.expected === 'Object' ? 'notObject' : 'missing', place)
    case 'string':
      return wrong('notText', place)
    case 'array':
      return wrong('notList', place)
    case 'min_length':
      return wrong('empty', place)
    case 'max_length':
      return wrong(typeof issue.input === 'string' ? 'tooLong' : 'tooMany', place, String(issue.requirement))
    case 'check':
      return wrong('address', place)
    default:
      // Valibot writes ("a" | "b").
      return wrong('notOneOf', place, (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', '))
  }
}

type Problem<Key> = Key extends `lessons.problem.${infer Name}` ? Name : never

function wrong(name: Problem<MessageKey>, ...values: readonly string[]): LessonProblem {
  return { problem: `lessons.problem.${name}`, values }
}

/** A place in the file as its keys lead there, counted from 1: "article › paragraphs › 3 › text". */
const placeOf = (keys: readonly string[]) => keys.map(shown).join(' › ')

/** The most that is shown of a file's own words in a sentence on it, in UTF-16 units. */
const SHOWN = 60

/** Words of a file that is not to be trusted, as they can stand in a sentence. */
function shown(value: unknown): string {
  const text = plainText(typeof value === 'object' && value !== null ? '{…}' : String(value)).replace(/\s+/g, ' ')
  return text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  // A name before the host makes an address look as if it led elsewhere.
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
}

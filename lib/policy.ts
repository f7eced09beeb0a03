import { type Fits, isBoolean, isOneOf, isText } from './fits.ts'
import { LANGUAGES } from './languages.ts'
import { AGES, type Age, FILE_BYTES, type Lesson, readLesson } from './lessons/lesson.ts'
import { loadPractice, SHAPES, type Shape } from './lessons/practice.ts'
import { isLocked, type Managed, type Ruling, readManaged, ruledValue } from './managed.ts'
import { automatic, kindsShown, markStyle, sitesOff, sitesOn, startHidden } from './settings.ts'

/** Settings that an organisation can set, by their names in its policy. */
const SETTINGS = { kinds: kindsShown, startHidden, markStyle, automatic, sitesOn, sitesOff }

/** What else an organisation can set: `introduced` reads noIntroduction, and false is as good a value of it as true. */
const OTHERS = {
  noIntroduction: isBoolean,
  lockSettings: isBoolean,
  language: isOneOf(...LANGUAGES),
  lesson: isText(FILE_BYTES),
  lessonAge: isOneOf(...AGES),
} satisfies Readonly<Record<string, Fits<unknown>>>

export type PolicyName = keyof typeof SETTINGS | keyof typeof OTHERS

/** Every name that a policy may have. */
export const POLICY_NAMES = [...Object.keys(SETTINGS), ...Object.keys(OTHERS)] as readonly PolicyName[]

/** What an organisation has set, as far as it fits. */
export interface Policy {
  /** True where no setting may be changed. */
  readonly locked: boolean
  readonly set: readonly PolicyName[]
  /** Names in the policy that are none of ours, or whose values mean nothing: they are ignored. */
  readonly invalid: readonly string[]
}

/** Reads the organisation's policy. */
export async function readPolicy(): Promise<Policy> {
  const managed = await readManaged()
  const lesson = await readOffered(managed)
  const fits = (name: PolicyName) => fitsPolicy(name, managed) && !(name === 'lesson' && lesson === null)
  const set = POLICY_NAMES.filter((name) => Object.hasOwn(managed, name) && fits(name))
  const known: readonly string[] = set
  return {
    locked: isLocked(managed),
    set,
    invalid: Object.keys(managed).filter((name) => !known.includes(name)),
  }
}

/** The lesson that the organisation offers its readers, or null where it offers none or one that cannot be read. */
export async function readOfferedLesson(): Promise<Lesson | null> {
  return readOffered(await readManaged())
}

function fitsPolicy(name: PolicyName, managed: Managed): boolean {
  if (Object.hasOwn(OTHERS, name)) return OTHERS[name as keyof typeof OTHERS](managed[name])
  const ruling = SETTINGS[name as keyof typeof SETTINGS].ruling as Ruling<unknown> | null
  return ruling !== null && ruledValue(ruling, managed) !== null
}

/** A lesson of the practice set by its shape, or the whole text of a lesson file. */
async function readOffered({ lesson, lessonAge }: Managed): Promise<Lesson | null> {
  if (!OTHERS.lesson(lesson)) return null
  const age: Age = OTHERS.lessonAge(lessonAge) ? lessonAge : 'middle'
  if (isShape(lesson)) return loadPractice(lesson, age)
  const result = readLesson(lesson)
  return 'lesson' in result ? result.lesson : null
}

const isShape = isOneOf<Shape>(...SHAPES)

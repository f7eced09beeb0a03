import type { Finding, Kind, Report, Span } from '../analysis/types.ts'
import { languageOf } from '../languages.ts'
import { type Annotation, type BundledArticle, LESSON_VERSION, type Lesson } from '../lessons/lesson.ts'
import { foldText } from '../lessons/plainText.ts'
import { textAt } from '../report/excerpt.ts'
import { isBundled } from './fitsArticle.ts'
import type { Guess } from './predict.ts'
import { readSentences } from './sentences.ts'

/** A lesson that a teacher is making. */
export interface Draft {
  readonly title: string
  readonly language: Lesson['language']
  readonly age: Lesson['age']
  readonly introduction: string
  /** A line a task. */
  readonly tasks: string
  readonly notes: string
  /** Whether the file brings the text along, or its address alone. */
  readonly form: 'bundled' | 'linked'
  readonly annotations: readonly Annotation[]
}

/** UTF-16 units kept on either side of annotated words, to tell them from the same words elsewhere. */
const CONTEXT = 40
/** As many sentences of a linked article are expected in it, and as many UTF-16 units of each. */
const EXPECTED = { sentences: 3, length: 80 }

/** A draft to begin with: a lesson that is there already, or nothing but the article's title. */
export function newDraft(report: Report, lesson: Lesson | null, language: string): Draft {
  if (lesson !== null) {
    return { ...lesson, tasks: lesson.tasks.join('\n'), form: isBundled(lesson.article) ? 'bundled' : 'linked' }
  }
  return {
    title: foldText(report.title ?? ''),
    language: languageOf(language),
    age: 'middle',
    introduction: '',
    tasks: '',
    notes: '',
    form: 'bundled',
    annotations: [],
  }
}

/** The lesson that a draft has become. `site` is the outlet as the page names it. */
export function lessonOf(draft: Draft, report: Report, url: string | null, site: string | null): Lesson {
  const { title, language, age, introduction, notes, annotations } = draft
  const tasks = draft.tasks
    .split('\n')
    .map((task) => task.trim())
    .filter((task) => task !== '')
  const article =
    draft.form === 'linked' && url !== null ? { address: url, words: expectedWords(report) } : bundle(report, site)
  return {
    version: LESSON_VERSION,
    title: title.trim(),
    language,
    age,
    introduction,
    article,
    tasks,
    notes,
    annotations,
  }
}

function bundle(report: Report, site: string | null): BundledArticle {
  const title = foldText(report.title ?? '')
  const paragraphs = report.blocks.flatMap(({ kind, text }) => {
    const words = foldText(text)
    const as = KEPT[kind]
    // The headline is kept as such, and not once more as a part of the text.
    const isTitle = as === 'heading' && words === title
    return as === undefined || words === '' || isTitle ? [] : [{ kind: as, text: words }]
  })
  return { title, outlet: foldText(site ?? ''), paragraphs }
}

/** What a lesson's own text keeps of an article, and as what. */
const KEPT: Readonly<Record<string, BundledArticle['paragraphs'][number]['kind']>> = {
  paragraph: 'paragraph',
  standfirst: 'paragraph',
  listItem: 'paragraph',
  heading: 'heading',
  caption: 'caption',
}

function expectedWords(report: Report): readonly string[] {
  return readSentences(report)
    .slice(0, EXPECTED.sentences)
    .map((sentence) => foldText(textAt(report, sentence)).slice(0, EXPECTED.length))
}

/** What was decided of a mark of the tool's; null where nothing was. */
export function decisionOn(draft: Draft, report: Report, finding: Finding): Annotation | null {
  return (
    draft.annotations.find((each) => each.action !== 'add' && isAt(each, report, finding.span, finding.kind)) ?? null
  )
}

/** Keeps or dismisses a mark of the tool's; with null nothing is decided any more. */
export function decide(draft: Draft, report: Report, finding: Finding, action: 'keep' | 'dismiss' | null): Draft {
  const before = decisionOn(draft, report, finding)
  const annotations = draft.annotations.filter((each) => each !== before)
  if (action === null) return { ...draft, annotations }
  const next = { action, kind: finding.kind, note: before?.note ?? '', ...wordsAt(report, finding.span) }
  return { ...draft, annotations: [...annotations, next] }
}

/** Adds a mark of the teacher's own to a sentence, or takes it back. */
export function toggleOwn(draft: Draft, report: Report, sentence: Span, kind: Kind): Draft {
  const before = draft.annotations.find(
    (each) => each.action === 'add' && each.kind === kind && isWithin(each, report, sentence),
  )
  if (before !== undefined) return { ...draft, annotations: draft.annotations.filter((each) => each !== before) }
  return {
    ...draft,
    annotations: [...draft.annotations, { action: 'add', kind, note: '', ...wordsAt(report, sentence) }],
  }
}

/** Says something about an annotation. */
export function withNote(draft: Draft, annotation: Annotation, note: string): Draft {
  return { ...draft, annotations: draft.annotations.map((each) => (each === annotation ? { ...each, note } : each)) }
}

/** The teacher's own marks, as sentences of the text. Those that stand no longer in it are left out. */
export function ownMarks(annotations: readonly Annotation[], report: Report): readonly Guess[] {
  const sentences = readSentences(report)
  return annotations
    .filter(({ action }) => action === 'add')
    .flatMap((annotation) => {
      const sentence = sentences.find((each) => isWithin(annotation, report, each))
      return sentence === undefined ? [] : [{ sentence, kind: annotation.kind }]
    })
}

/** Ids of the tool's marks that a lesson dismisses. */
export function dismissedBy({ annotations }: Lesson, report: Report): readonly string[] {
  const dismissed = annotations.filter(({ action }) => action === 'dismiss')
  return report.findings
    .filter(({ span, kind }) => dismissed.some((each) => isAt(each, report, span, kind)))
    .map(({ id }) => id)
}

/** Tells an annotation from all others of its lesson. */
export const keyOfAnnotation = ({ action, kind, before, words }: Annotation): string =>
  [action, kind, before, words].join('\n')

/** True where an annotation is about the words at a span, however much of the text round them it remembers. */
function isAt(annotation: Annotation, report: Report, span: Span, kind: Kind): boolean {
  // The words alone tell most places apart, and the text round them costs a whole block to read.
  if (annotation.kind !== kind || foldText(textAt(report, span)) !== foldText(annotation.words)) return false
  const { before, after } = textRound(report, span)
  return before.endsWith(foldText(annotation.before)) && after.startsWith(foldText(annotation.after))
}

/** True where an annotation is about a sentence, or about words of it. Whether a space stands between parts is all one. */
function isWithin({ words, before, after }: Annotation, report: Report, sentence: Span): boolean {
  const said = foldText(words)
  if (!foldText(textAt(report, sentence)).includes(said)) return false
  const round = textRound(report, sentence)
  const bare = (...parts: readonly string[]) => parts.join('').replace(/\s+/g, '')
  return bare(round.before, round.words, round.after).includes(bare(foldText(before), said, foldText(after)))
}

/** What a new annotation remembers of the words at a span. */
function wordsAt(report: Report, span: Span): Pick<Annotation, 'words' | 'before' | 'after'> {
  const { words, before, after } = textRound(report, span)
  return { words, before: before.slice(-CONTEXT).trimStart(), after: after.slice(0, CONTEXT).trimEnd() }
}

function textRound(report: Report, { block, start, end }: Span) {
  const text = report.blocks[block]?.text ?? ''
  return {
    words: foldText(text.slice(start, end)),
    before: foldText(text.slice(0, start)),
    after: foldText(text.slice(end)),
  }
}

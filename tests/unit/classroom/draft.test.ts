import { expect, it } from 'vitest'
import { analyse } from '../../../lib/analysis/analyse.ts'
import type { Finding } from '../../../lib/analysis/types.ts'
import {
  type Draft,
  decide,
  decisionOn,
  dismissedBy,
  lessonOf,
  newDraft,
  ownMarks,
  toggleOwn,
  withNote,
} from '../../../lib/classroom/draft.ts'
import { fitsArticle, isBundled } from '../../../lib/classroom/fitsArticle.ts'
import { readSentences } from '../../../lib/classroom/sentences.ts'
import { readLesson, writeLesson } from '../../../lib/lessons/lesson.ts'
import { lessonArticle } from '../../../lib/lessons/lessonArticle.ts'
import { loadPractice, SHAPES, type Shape } from '../../../lib/lessons/practice.ts'
import { textAt } from '../../../lib/report/excerpt.ts'
import { sampleReport } from '../report/sampleReport.ts'

const begun = newDraft(sampleReport, null, 'en')
const [gap] = sampleReport.findings as [Finding]
const [sentence] = readSentences(sampleReport)
if (sentence === undefined) throw new Error('No sentence')
const ADDRESS = 'https://example.org/reef'

/** A draft with a mark dismissed, one kept, and one of the teacher's own. */
function made(): Draft {
  const kept = sampleReport.findings.find(({ kind }) => kind === 'singleSource') as Finding
  const decided = decide(decide(begun, sampleReport, gap, 'dismiss'), sampleReport, kept, 'keep')
  const own = toggleOwn(decided, sampleReport, sentence as NonNullable<typeof sentence>, 'source')
  return { ...own, tasks: 'Read it.\n\n  Mark it. ', introduction: 'A reef.', notes: 'One voice.' }
}

it('decides on a mark of the tool’s, keeps the note when the decision changes, and takes it back', () => {
  const once = decide(begun, sampleReport, gap, 'dismiss')
  const decision = decisionOn(once, sampleReport, gap)
  if (decision === null) throw new Error('Nothing was decided')
  const noted = withNote(once, decision, 'It is sourced further down.')
  const kept = decide(noted, sampleReport, gap, 'keep')
  expect(decisionOn(kept, sampleReport, gap)).toMatchObject({ action: 'keep', note: 'It is sourced further down.' })
  expect(kept.annotations.length).toBe(1)
  expect(decide(kept, sampleReport, gap, null)).toEqual(begun)
})

it('adds a mark of the teacher’s own, finds it again, and takes it back', () => {
  const own = toggleOwn(begun, sampleReport, sentence, 'source')
  expect(ownMarks(own.annotations, sampleReport)).toEqual([{ sentence, kind: 'source' }])
  expect(toggleOwn(own, sampleReport, sentence, 'source')).toEqual(begun)
})

it('becomes a lesson with its text, which opens to the same', () => {
  const lesson = lessonOf(made(), sampleReport, ADDRESS, 'Calder Post')
  expect(lesson.tasks).toEqual(['Read it.', 'Mark it.'])
  if (!isBundled(lesson.article)) throw new Error('The text is missing')
  expect(lesson.article.paragraphs.map(({ text }) => text)).toEqual(sampleReport.blocks.map(({ text }) => text))
  expect(readLesson(writeLesson(lesson))).toEqual({ lesson })
  expect(lessonArticle(lesson.article).title).toBe(sampleReport.title)
})

it('becomes a lesson that knows its article on the web by some words of it', () => {
  const { article } = lessonOf({ ...made(), form: 'linked' }, sampleReport, ADDRESS, null)
  if (isBundled(article)) throw new Error('The text is in the file')
  expect(article.address).toBe(ADDRESS)
  expect(fitsArticle(sampleReport, article)).toBe(true)
  expect(fitsArticle({ ...sampleReport, blocks: sampleReport.blocks.slice(1) }, article)).toBe(false)
})

it('says which of the tool’s marks a lesson dismisses', () => {
  const lesson = lessonOf(made(), sampleReport, null, null)
  expect(dismissedBy(lesson, sampleReport)).toEqual([gap.id])
})

it('goes on with a lesson that is there already', () => {
  const lesson = lessonOf(made(), sampleReport, null, 'Calder Post')
  const again = newDraft(sampleReport, lesson, 'de')
  expect(lessonOf(again, sampleReport, null, 'Calder Post')).toEqual(lesson)
})

/** The practice lesson on a shape, and its report. */
async function practise(shape: Shape) {
  const lesson = await loadPractice(shape, 'middle')
  if (!isBundled(lesson.article)) throw new Error('The text is missing')
  return { lesson, report: analyse(lessonArticle(lesson.article)) }
}

it('finds what the practice set dismisses and adds, which remembers less of the text round it', async () => {
  const spokesman = await practise('oneSpokesman')
  const dismissed = spokesman.report.findings.filter(({ id }) =>
    dismissedBy(spokesman.lesson, spokesman.report).includes(id),
  )
  expect(dismissed.map(({ span }) => textAt(spokesman.report, span))).toEqual(['The city also blames'])
  const circular = await practise('circularReporting')
  const [own] = ownMarks(circular.lesson.annotations, circular.report)
  expect(own && textAt(circular.report, own.sentence)).toContain('The story is now all over the province')
})

it('makes of a practice lesson the same lesson again, its headline once', async () => {
  for (const shape of SHAPES) {
    const { lesson, report } = await practise(shape)
    const site = isBundled(lesson.article) ? lesson.article.outlet : null
    expect(lessonOf(newDraft(report, lesson, 'en'), report, null, site)).toEqual(lesson)
  }
})

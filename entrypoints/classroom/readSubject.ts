import type { Report } from '../../lib/analysis/types.ts'
import { ask } from '../../lib/ask.ts'
import { dismissedBy } from '../../lib/classroom/draft.ts'
import { fitsArticle, isBundled } from '../../lib/classroom/fitsArticle.ts'
import type { Place } from '../../lib/classroomDesk.ts'
import { type Lesson, readLesson } from '../../lib/lessons/lesson.ts'
import { lessonArticle } from '../../lib/lessons/lessonArticle.ts'
import { readOfferedLesson } from '../../lib/policy.ts'
import { readTab, readTabs } from '../../lib/readTabs.ts'
import { withoutMarks } from '../../lib/report/putAside.ts'
import { siteOf } from '../../lib/site.ts'
import { loadBundled } from './bundled.ts'

/** What a class works on: a lesson, its article, or both. */
export interface Subject {
  readonly lesson: Lesson | null
  /** Null for a lesson whose article stands on the web and has not been read. */
  readonly report: Report | null
  /** The same with the marks that the lesson dismisses. */
  readonly whole: Report | null
  readonly url: string | null
  readonly site: string | null
}

/** A place where an article or a lesson lies. */
export type ArticlePlace = Exclude<Place, { readonly type: 'blank' }>

/** Why there is nothing to work on. */
export type Missing = 'gone' | 'notALesson' | 'failed'

/** Reads what lies at a place. */
export async function readSubject(place: ArticlePlace): Promise<Subject | Missing> {
  if (place.type === 'tab') {
    const page = await readTab(place.tab)
    if (page?.report == null || page.status !== 'marked') return 'gone'
    const report = withoutMarks(page.report, page.putAside)
    return { lesson: null, report, whole: report, url: page.url, site: siteOf(page.url) }
  }
  const lesson = await lessonAt(place)
  if (lesson === null) return 'notALesson'
  const { article } = lesson
  if (!isBundled(article)) {
    const found = (await readTabs()).find(({ report }) => fitsArticle(report, article))
    return { lesson, ...marked(lesson, found?.report ?? null), url: article.address, site: siteOf(article.address) }
  }
  const report = await analyseLesson(lesson)
  return report === null ? 'failed' : { lesson, ...marked(lesson, report), url: null, site: article.outlet }
}

function marked(lesson: Lesson, whole: Report | null): Pick<Subject, 'report' | 'whole'> {
  return { report: whole && withoutMarks(whole, dismissedBy(lesson, whole)), whole }
}

async function lessonAt(place: Exclude<ArticlePlace, { readonly type: 'tab' }>): Promise<Lesson | null> {
  if (place.type === 'bundled') return (await loadBundled())[place.lesson] ?? null
  if (place.type === 'offered') return readOfferedLesson()
  const read = readLesson(place.text)
  return 'lesson' in read ? read.lesson : null
}

/** Has the worker analyse a lesson's own text. Null where it cannot, or where there is no text. */
export async function analyseLesson({ article }: Lesson): Promise<Report | null> {
  if (!isBundled(article)) return null
  const analysed = await ask({ type: 'analyse', article: lessonArticle(article), page: '' })
  return analysed?.report ?? null
}

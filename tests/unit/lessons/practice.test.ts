import { describe, expect, it } from 'vitest'
import { analyse } from '../../../lib/analysis/analyse.ts'
import type { Finding, Report } from '../../../lib/analysis/types.ts'
import { AGES, type Annotation, type BundledArticle, readLesson, writeLesson } from '../../../lib/lessons/lesson.ts'
import { lessonArticle } from '../../../lib/lessons/lessonArticle.ts'
import { loadPractice, SHAPES, type Shape } from '../../../lib/lessons/practice.ts'
import { textAt } from '../../../lib/report/excerpt.ts'

interface Practised {
  readonly article: BundledArticle
  readonly annotations: readonly Annotation[]
  readonly report: Report
}

const practised = new Map<Shape, Practised>()
for (const shape of SHAPES) {
  const { article, annotations } = await loadPractice(shape, 'middle')
  if ('address' in article) throw new Error(`${shape} is not bundled`)
  practised.set(shape, { article, annotations, report: analyse(lessonArticle(article)) })
}

function read(shape: Shape): Practised {
  const found = practised.get(shape)
  if (found === undefined) throw new Error(shape)
  return found
}

const rulesOf = (report: Report, kind: Finding['kind']) =>
  report.findings.filter((finding) => finding.kind === kind).map(({ rule }) => rule)
const count = (rules: readonly string[], rule: string) => rules.filter((one) => one === rule).length
const nameOf = (report: Report, id: string | undefined) => report.sources.find((source) => source.id === id)?.name

/** The names of those behind claims, without repetition. */
function voicesOf(report: Report): readonly (string | undefined)[] {
  return [...new Set(report.claims.flatMap(({ sources }) => sources))].map((id) => nameOf(report, id))
}

describe.each(SHAPES)('the practice article %s', (shape) => {
  const { article, annotations, report } = read(shape)

  it('is of a length that can be read in class, with one title for all ages', () => {
    const words = [article.title, ...article.paragraphs.map(({ text }) => text)].join(' ').split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(250)
    expect(words).toBeLessThanOrEqual(450)
  })

  it('comes as a lesson for each age, which goes through a file unchanged', async () => {
    const lessons = await Promise.all(AGES.map((age) => loadPractice(shape, age)))
    for (const lesson of lessons) {
      expect(readLesson(writeLesson(lesson))).toEqual({ lesson })
      expect(lesson.tasks.length).toBeGreaterThanOrEqual(3)
    }
    expect(new Set(lessons.map(({ notes }) => notes)).size).toBe(AGES.length)
  })

  it('is read as an article', () => {
    expect(report.skipped).toBeNull()
  })

  it('has the marks that its annotations speak of', () => {
    for (const { action, kind, words, before, after } of annotations) {
      const text = article.paragraphs.find((paragraph) => paragraph.text.includes(before + words + after))?.text
      expect(text, words).toBeDefined()
      const isMarked = report.findings.some(
        (finding) => finding.kind === kind && textAt(report, finding.span) === words,
      )
      expect([words, isMarked]).toEqual([words, action !== 'add'])
    }
  })
})

describe('the marks of the practice set', () => {
  it('say that the article of one spokesman rests on her', () => {
    const { report } = read('oneSpokesman')
    expect(report.article.singleSource).toMatchObject({ scope: 'article', claims: report.claims.length })
    expect(nameOf(report, report.article.singleSource?.source)).toBe('Dana Whitlock')
    expect(voicesOf(report)).toEqual(['Dana Whitlock'])
    expect(rulesOf(report, 'singleSource')).toContain('oneVoiceArticle')
    expect(rulesOf(report, 'unattributed')).toEqual([])
  })

  it('say that everything on the lobster came through one radio', () => {
    const { report } = read('circularReporting')
    expect(report.article.singleSource?.scope).toBe('route')
    expect(nameOf(report, report.article.singleSource?.source)).toBe('Coast Radio')
    expect(rulesOf(report, 'singleSource')).toContain('oneRoute')
    expect(rulesOf(report, 'unattributed')).toEqual([])
    const outlets = report.sources.filter(({ kind }) => kind === 'outlet').map(({ name }) => name)
    expect(outlets).toEqual(expect.arrayContaining(['Coast Radio', 'Penrow Gazette', 'Daily Beacon']))
  })

  it('show three sources without a name for the bridge, none of them vague, and one with a name', () => {
    const { report } = read('anonymousButPlausible')
    const kinds = report.claims.flatMap(({ sources }) =>
      sources.map((id) => report.sources.find((source) => source.id === id)?.kind),
    )
    expect(kinds.filter((kind) => kind === 'anonymous').length).toBeGreaterThan(kinds.length / 2)
    expect(report.sources.filter(({ kind }) => kind === 'anonymous')).toHaveLength(3)
    expect(report.sources.some(({ kind }) => kind === 'vague')).toBe(false)
    expect(rulesOf(report, 'source')).toContain('citedPerson')
    expect(rulesOf(report, 'unattributed')).toEqual([])
    expect(report.article.singleSource).toBeNull()
  })

  it('find more than ten claims without anybody to ask in the article of vague experts', () => {
    const { report } = read('vagueExperts')
    const gaps = rulesOf(report, 'unattributed')
    expect(count(gaps, 'vagueSource')).toBeGreaterThanOrEqual(8)
    expect(count(gaps, 'hedgedClaim')).toBe(2)
    expect(gaps.length).toBeGreaterThan(10)
    expect(report.sources.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Petra Aldous'])
  })

  it('find five claims that carry on the miller’s account', () => {
    const { report } = read('absorbedClaims')
    expect(rulesOf(report, 'unattributed')).toEqual(Array(5).fill('absorbedClaim'))
    expect(report.sources.map(({ name }) => name)).toEqual(['Walter Imhof'])
  })

  it('find a document, an outsider and no gap in the article on a study', () => {
    const { report } = read('studyWellCited')
    expect(rulesOf(report, 'unattributed')).toEqual([])
    expect(report.article.singleSource).toBeNull()
    expect(count(rulesOf(report, 'source'), 'citedDocument')).toBeGreaterThanOrEqual(4)
    expect(voicesOf(report)).toEqual(expect.arrayContaining(['Ines Calder', 'Tobias Renn', 'Hanna Solberg']))
    const alone = report.findings.find(
      ({ rule, source }) => rule === 'oneVoice' && nameOf(report, source ?? '') === 'Tobias Renn',
    )
    expect(alone).toBeDefined()
  })

  it('find two named voices and no gap in the article of two sides', () => {
    const { report } = read('twoSides')
    expect(report.sources.map(({ name, kind }) => [name, kind])).toEqual([
      ['Leila Haddon', 'person'],
      ['Marek Olsen', 'person'],
    ])
    expect(voicesOf(report).toSorted()).toEqual(['Leila Haddon', 'Marek Olsen'])
    expect(rulesOf(report, 'unattributed')).toEqual([])
    expect(report.article.singleSource).toBeNull()
    expect(count(rulesOf(report, 'singleSource'), 'oneVoice')).toBeGreaterThanOrEqual(4)
  })

  it('are citations and nothing else in the good article, in which each claim has two voices', () => {
    const { report } = read('nothingToFlag')
    expect(rulesOf(report, 'unattributed')).toEqual([])
    expect(rulesOf(report, 'singleSource')).toEqual([])
    expect(report.article.singleSource).toBeNull()
    // The same claim twice: what one says, the other confirms.
    expect(voicesOf(report)).toEqual(expect.arrayContaining(['Mina Okoro', 'Peter Lang']))
    expect(rulesOf(report, 'source').length).toBeGreaterThanOrEqual(8)
  })
})

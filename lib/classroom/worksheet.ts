import type { Finding, Report } from '../analysis/types.ts'
import { toTable } from '../report/csv.ts'
import { type Excerpt, excerptAt, textAt } from '../report/excerpt.ts'
import { explain } from '../report/explain.ts'
import { type Letter, readSourceLetters } from '../report/imvain.ts'
import { labelOf } from '../report/label.ts'
import { readWeights } from '../report/ledger.ts'
import type { Translate } from '../report/translate.ts'

/** The pupil's has room to write; the teacher's says what the tool found. */
export type Edition = 'pupil' | 'teacher'

export interface SourceRow {
  readonly name: string
  readonly kind: string
  /** How many claims rest on it. */
  readonly claims: number
  readonly letters: readonly Letter[]
}

export interface BareClaim {
  readonly words: string
  readonly label: string
  readonly reason: string
}

export interface Question {
  /** The words that it is about, in their sentence; null where it is about the whole article. */
  readonly words: Excerpt | null
  readonly ask: string
  readonly reason: string
}

export interface Worksheet {
  readonly title: string | null
  readonly sources: readonly SourceRow[]
  readonly bare: readonly BareClaim[]
  readonly questions: readonly Question[]
}

/** UTF-16 units of the article on either side of the words that a question is about: they are found again by them. */
const ROOM = 90

/** As many questions as a class can talk about in a lesson. */
const QUESTIONS = 6

/** What there is to work on in an article: its sources, the claims without one, and questions from its own marks. */
export function readWorksheet(report: Report, t: Translate): Worksheet {
  return {
    title: report.title,
    sources: readWeights(report).map((weight) => ({
      name: weight.source.name,
      kind: t(`sourceKinds.${weight.source.kind}`),
      claims: weight.claims.length,
      letters: readSourceLetters(weight, t),
    })),
    bare: report.findings
      .filter(({ kind, scope }) => kind === 'unattributed' && scope === 'claim')
      .map((finding) => ({
        words: textAt(report, finding.span),
        label: labelOf(finding, t),
        reason: explain(finding, t).reason,
      })),
    questions: pickFindings(report).map((finding) => ({
      words: finding.scope === 'claim' ? excerptAt(report, finding.span, ROOM) : null,
      ask: explain(finding, t).ask,
      reason: explain(finding, t).reason,
    })),
  }
}

/** The letters of IMVAIN with their names and questions, for the head of a sheet that is not about any article. */
export function readLetterHeads(t: Translate): readonly Pick<Letter, 'letter' | 'name'>[] {
  return (['i', 'm', 'v', 'a', 'n'] as const).map((key) => ({ letter: key.toUpperCase(), name: t(`imvain.${key}`) }))
}

/**
 * Marks to ask about: those on the whole article first, then one of each sort, gaps before citations, so that no two
 * questions are the same.
 */
function pickFindings(report: Report): readonly Finding[] {
  const rank = ({ scope, kind }: Finding) => (scope !== 'claim' ? 0 : kind === 'source' ? 2 : 1)
  const seen = new Set<string>()
  return report.findings
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(({ rule, code }) => {
      const sort = `${rule} ${code}`
      const isNew = !seen.has(sort)
      seen.add(sort)
      return isNew
    })
    .slice(0, QUESTIONS)
}

/** A worksheet as a table: a row a source, a claim without one, and a question. What is to be written stays empty. */
export function toWorksheetTable(worksheet: Worksheet, edition: Edition, t: Translate): string {
  const heads = readLetterHeads(t)
  const isTeacher = edition === 'teacher'
  const empty = heads.map(() => '')
  const row = (part: string, words: string, about: string, letters: readonly string[], notes: string) => [
    part,
    words,
    about,
    ...letters,
    notes,
  ]
  return toTable([
    row(
      t('classroom.part'),
      t('classroom.words'),
      t('report.kind'),
      heads.map(({ name }) => name),
      t('report.notes'),
    ),
    ...worksheet.sources.map(({ name, kind, letters }) =>
      row(
        t('classroom.source'),
        name,
        isTeacher ? kind : '',
        isTeacher ? letters.map(({ value, question }) => value ?? question ?? '') : empty,
        '',
      ),
    ),
    ...worksheet.bare.map(({ words, label, reason }) =>
      row(t('classroom.bareClaim'), words, isTeacher ? label : '', empty, isTeacher ? reason : ''),
    ),
    ...worksheet.questions.map(({ words, ask, reason }) =>
      row(
        t('classroom.question'),
        ask,
        words === null ? '' : words.before + words.words + words.after,
        empty,
        isTeacher ? reason : '',
      ),
    ),
  ])
}

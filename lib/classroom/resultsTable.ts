import type { Report } from '../analysis/types.ts'
import { toTable } from '../report/csv.ts'
import { textAt } from '../report/excerpt.ts'
import type { Translate } from '../report/translate.ts'
import { type Prediction, readOutcomes, reasonOf } from './predict.ts'

/** What pupil and tool have marked as a table, a row a sentence and kind. */
export function toResultsTable(report: Report, { guesses }: Prediction, t: Translate): string {
  const head = [t('classroom.sentence'), t('report.kind'), t('classroom.results'), t('report.reason')]
  const rows = readOutcomes(report, guesses).map((outcome) => [
    textAt(report, outcome.sentence).trim(),
    t(`kinds.${outcome.kind}`),
    t(`classroom.verdicts.${outcome.verdict}`),
    reasonOf(outcome, report, t),
  ])
  return toTable([head, ...rows])
}

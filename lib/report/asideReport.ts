import type { Finding, Report } from '../analysis/types.ts'
import { excerptAt, textAt } from './excerpt.ts'
import { explain } from './explain.ts'
import type { Translate } from './translate.ts'

/** UTF-16 units on either side of the marked words: enough to see what went wrong, and no more of the article. */
const ROOM = 200

/** Marks that a reader did not agree with, as those who make the extension need them: words, place and rule. */
export function asideReport(
  findings: readonly Finding[],
  report: Report,
  url: string,
  version: string,
  t: Translate,
): object {
  return {
    format: 'says-who-marks',
    version,
    url,
    title: report.title,
    marks: findings.map((finding) => {
      const { rule, kind, code, scope, span, values, evidence } = finding
      return {
        rule,
        kind,
        code,
        scope,
        ...excerptAt(report, span, ROOM),
        who: values.who,
        via: values.via,
        reason: explain(finding, t).reason,
        evidence: evidence.map(({ role, span: at }) => ({ role, words: textAt(report, at) })),
      }
    }),
  }
}

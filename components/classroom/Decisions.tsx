import type { Finding, Report } from '../../lib/analysis/types.ts'
import { type Draft, decide, decisionOn, withNote } from '../../lib/classroom/draft.ts'
import { textAt } from '../../lib/report/excerpt.ts'
import { explain } from '../../lib/report/explain.ts'
import { ChoiceRow } from '../ChoiceRow.tsx'
import { Quote } from '../Quote.tsx'
import { useWords } from '../words.ts'

const ACTIONS = ['none', 'keep', 'dismiss'] as const

interface DecisionsProps {
  readonly report: Report
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** The tool's marks, each of which a teacher may keep, dismiss or leave undecided. */
export function Decisions({ report, draft, onDraft }: DecisionsProps) {
  const marks = report.findings.filter(({ scope }) => scope === 'claim')
  return (
    <ul>
      {marks.map((finding) => (
        <Decision key={finding.id} finding={finding} report={report} draft={draft} onDraft={onDraft} />
      ))}
    </ul>
  )
}

function Decision({ finding, report, draft, onDraft }: DecisionsProps & { readonly finding: Finding }) {
  const t = useWords()
  const decision = decisionOn(draft, report, finding)
  const words = textAt(report, finding.span)
  return (
    <li className="decision">
      <p>
        <b>{t(`kinds.${finding.kind}`)}</b>
      </p>
      <Quote finding={finding} report={report} />
      <p className="classroomHint">{explain(finding, t).reason}</p>
      <ChoiceRow
        label={words}
        value={ACTIONS.find((action) => action === decision?.action) ?? 'none'}
        choices={ACTIONS.map((action) => [action, t(`classroom.decisions.${action}`)])}
        onChoose={(action) => onDraft(decide(draft, report, finding, action === 'none' ? null : action))}
      />
      {decision !== null && (
        <label className="fieldRow">
          <span>{t('classroom.note')}</span>
          <input value={decision.note} onChange={({ target }) => onDraft(withNote(draft, decision, target.value))} />
        </label>
      )}
    </li>
  )
}

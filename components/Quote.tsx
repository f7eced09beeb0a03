import type { Finding, Report, Span } from '../lib/analysis/types.ts'
import { excerptAt } from '../lib/report/excerpt.ts'

/** UTF-16 units of the article shown on either side of marked words in a list. */
const ROOM = 70

/** The marked words in their sentence; where they hold trigger words, these stand out. */
export function Quote({ finding, report }: { readonly finding: Finding; readonly report: Report }) {
  const { before, words, after } = excerptAt(report, finding.span, ROOM)
  const trigger = finding.kind === 'source' ? null : triggerIn(finding)
  return (
    <q className="quote">
      <span className="quoteAround">{before}</span>
      <mark className={`marked ${finding.kind}`}>
        {trigger === null ? (
          words
        ) : (
          <>
            {words.slice(0, trigger.start)}
            <b>{words.slice(trigger.start, trigger.end)}</b>
            {words.slice(trigger.end)}
          </>
        )}
      </mark>
      <span className="quoteAround">{after}</span>
    </q>
  )
}

/** Where the trigger lies in the marked words, counted from their start; null where it lies elsewhere. */
function triggerIn({ span, evidence }: Finding): { readonly start: number; readonly end: number } | null {
  const inside = ({ block, start, end }: Span) => block === span.block && start >= span.start && end <= span.end
  const found = evidence.find(({ role, span: place }) => role === 'trigger' && inside(place))
  return found === undefined ? null : { start: found.span.start - span.start, end: found.span.end - span.start }
}

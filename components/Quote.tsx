import './Quote.css'
import type { Finding, Report } from '../lib/analysis/types.ts'
import { readQuotation } from '../lib/report/quote.ts'
import { Pieces } from './Pieces.tsx'

/** UTF-16 units of the article shown on either side of marked words in a list. */
const ROOM = 70

/** The marked words in their sentence; those that made the mark stand out. */
export function Quote({ finding, report }: { readonly finding: Finding; readonly report: Report }) {
  const { before, words, after } = readQuotation(report, finding, ROOM)
  return (
    <q className="quote">
      <span className="quoteAround">{before}</span>
      <Pieces pieces={words} />
      <span className="quoteAround">{after}</span>
    </q>
  )
}

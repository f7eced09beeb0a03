import type { Report } from '../lib/analysis/types.ts'
import { summarise } from '../lib/report/summary.ts'
import { Pieces } from './Pieces.tsx'
import { useWords } from './words.ts'

/** What the article stands on, in a sentence: the first thing that a reader sees. */
export function Summary({ report }: { readonly report: Report }) {
  return (
    <h1 className="summary">
      <Pieces pieces={summarise(report, useWords())} />
    </h1>
  )
}

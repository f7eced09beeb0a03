import type { Report } from '../../lib/analysis/types.ts'
import type { Passage } from '../../lib/classroom/sentences.ts'

/** The element in which a passage stands. */
export const tagOf = ({ block, isTitle }: Passage): 'h2' | 'h3' | 'p' =>
  isTitle ? 'h2' : block.kind === 'heading' ? 'h3' : 'p'

/** The article's title, where none of its passages is the headline. */
export function Headline({ report, passages }: { readonly report: Report; readonly passages: readonly Passage[] }) {
  return passages.every(({ isTitle }) => !isTitle) && <h2>{report.title}</h2>
}

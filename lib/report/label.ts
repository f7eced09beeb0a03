import type { Code, Finding, SourceKind } from '../analysis/types.ts'
import type { Translate } from './translate.ts'

/** What a mark is about, in a word or two: "an accusation" for a gap, "a person" for a citation. */
export function labelOf(finding: Finding, t: Translate): string {
  return finding.kind === 'source' ? t(`sourceKinds.${finding.code as SourceKind}`) : t(`codes.${finding.code as Code}`)
}

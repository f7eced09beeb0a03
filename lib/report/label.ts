import type { Code, Finding, SourceKind } from '../analysis/types.ts'
import type { Weight } from './ledger.ts'
import type { Translate } from './translate.ts'

/** What a mark is about, in a word or two: "an accusation" for a gap, "a person" for a citation, or how far it reaches. */
export function labelOf(finding: Finding, t: Translate): string {
  if (finding.scope !== 'claim') return t(`scopes.${finding.scope}`)
  return finding.kind === 'source' ? t(`sourceKinds.${finding.code as SourceKind}`) : t(`codes.${finding.code as Code}`)
}

/** What that means for a reader: why such a claim wants a source, or what kind of source it is. */
export function meaningOf(finding: Finding, t: Translate): string {
  return finding.kind === 'source'
    ? t(`sourceKindMeanings.${finding.code as SourceKind}`)
    : t(`codeMeanings.${finding.code as Code}`)
}

/** How much rests on a source: the claims that it stands behind, or for a mere relay those that it brought. */
export function weightText({ claims, alone, carried }: Weight, t: Translate): string {
  if (claims.length === 0 && carried.length > 0) return t('sources.carried', undefined, carried.length)
  if (claims.length > 0 && alone.length === claims.length) return t('sources.behindAlone', undefined, alone.length)
  const behind = t('sources.behind', undefined, claims.length)
  return alone.length === 0 ? behind : `${behind}, ${t('sources.alone', undefined, alone.length)}`
}

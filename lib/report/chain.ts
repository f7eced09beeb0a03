import type { Finding, Report } from '../analysis/types.ts'
import { readBehind } from './behind.ts'
import { readHeld } from './heldEvidence.ts'
import { sourcesById, viaNames } from './ledger.ts'
import type { Translate } from './translate.ts'

/** One hand through which a claim went on its way to the reader; `missing` where the text does not show it. */
export interface Link {
  readonly name: string
  readonly role: 'you' | 'site' | 'outlet' | 'speaker' | 'evidence'
  readonly missing: boolean
}

/** The article's evidence that a reader could look up: what stands at the end of the chain without being missing. */
const CHECKABLE = new Set(['document', 'self'])

/**
 * The chain of hearsay of a finding, from the reader back: you, this site, the relaying outlets, the speaker, and what
 * the speaker has to show. `site` is the name of the outlet that is read, or null where it is not known.
 */
export function readChain(finding: Finding, report: Report, site: string | null, t: Translate): readonly Link[] {
  const sources = sourcesById(report)
  const claim = report.claims.find(({ id }) => id === finding.claim)
  const attribution = report.attributions.find(({ id }) => claim?.attributions.includes(id))
  const [speaker] = readBehind(finding, report)
  const outlets = attribution?.via.length
    ? attribution.via.flatMap((outlet) => sources.get(outlet)?.name ?? [])
    : speaker === undefined
      ? []
      : viaNames(speaker, report)
  const head: Link[] = [
    { name: t('chain.you'), role: 'you', missing: false },
    { name: site ?? t('chain.site'), role: 'site', missing: false },
    ...outlets.map((name): Link => ({ name, role: 'outlet', missing: false })),
  ]
  if (speaker === undefined) return [...head, { name: t('chain.nobody'), role: 'speaker', missing: true }]
  const isVague = speaker.kind === 'vague'
  const said: Link = { name: speaker.name, role: 'speaker', missing: isVague }
  if (isVague) return [...head, said]
  // A second source that is a document is what a first one has to show.
  const proof = claim?.sources.map((other) => sources.get(other)).find((other) => other && CHECKABLE.has(other.kind))
  if (CHECKABLE.has(speaker.kind)) return [...head, said]
  if (proof) return [...head, said, { name: proof.name, role: 'evidence', missing: false }]
  const held = readHeld(finding, report)
  const name = held === null ? t('chain.evidenceMissing') : t('chain.evidenceDescribed', [held])
  return [...head, said, { name, role: 'evidence', missing: true }]
}

/** The chain as a sentence, for whoever hears it instead of seeing it. */
export function chainText(chain: readonly Link[], t: Translate): string {
  return t('chain.text', [chain.map((link) => link.name).join(t('chain.step'))])
}

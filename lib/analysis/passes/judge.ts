import { outletWeights, sourceWeights } from '../model/claimWeights.ts'
import { weighSigns } from '../model/logistic.ts'
import type { Code } from '../types.ts'
import { type Attributed, isAccountable } from './attributions.ts'
import type { Candidate } from './claims.ts'
import { type Coverage, refersBack } from './coverage.ts'
import type { Text } from './readText.ts'
import { areIndependent, findSecondVoice } from './secondVoice.ts'
import type { TriggerSort } from './triggers.ts'

/**
 * What stands behind a claim: nobody ("bare"), a hedge, a vague source, probably still the source before it ("absorbed"),
 * one voice, or several.
 */
export type Verdict = 'bare' | 'hedged' | 'vague' | 'absorbed' | 'single' | 'several'

export interface JudgedClaim {
  readonly candidate: Candidate
  readonly verdict: Verdict
  /** Attributions that stand behind the claim: its own, else those of the same claim elsewhere. */
  readonly behind: readonly Attributed[]
  /** The nearest source that was considered and does not cover the claim, or null. */
  readonly nearest: Attributed | null
}

/**
 * From this likelihood on a statement is marked: where in cross-validation (scripts/train/trainClaims.ts) more than half of what is
 * marked bears the label. "Because" tells a trifle as readily as a contested cause, and "will" a date as readily as an outlook: they need more.
 */
const OUTLET_THRESHOLD = 0.32
const OUTLET_THRESHOLDS: Readonly<Partial<Record<TriggerSort, number>>> = { causeWord: 0.5, will: 0.4 }
/** The same for what a source says; a verdict and an outlook are the source's own to give. */
const SOURCE_THRESHOLD = 0.21
const SOURCE_THRESHOLDS: Readonly<Partial<Record<Code, number>>> = { evaluation: 0.4, prediction: 0.32 }

/** How likely what a source says is a claim of fact that wants a second voice, 0 to 1, whoever else speaks to it. */
export function weighClaim(candidate: Candidate): number {
  return weighSigns(
    candidate.signs.filter((sign) => sign !== 'secondVoice' && sign !== 'severalVoices'),
    sourceWeights,
  )
}

/** Says of every candidate whether it is a claim to show, and what stands behind it. */
export function judgeClaims(text: Text, candidates: readonly Candidate[], coverage: Coverage): readonly JudgedClaim[] {
  return candidates.flatMap((candidate): JudgedClaim[] => {
    const judged =
      candidate.voice === 'outlet' ? judgeOutlet(text, candidate, coverage) : judgeSource(text, candidate, coverage)
    return judged ? [judged] : []
  })
}

function judgeOutlet(text: Text, candidate: Candidate, coverage: Coverage): JudgedClaim | null {
  const behind = candidate.elsewhere.filter(isAccountable)
  const isHedged = candidate.code === 'hedged'
  if (
    !isHedged &&
    weighSigns(candidate.signs, outletWeights) <
      ((candidate.sort && OUTLET_THRESHOLDS[candidate.sort]) ?? OUTLET_THRESHOLD)
  )
    return null
  if (hasLink(text, candidate)) return null
  const nearest = findNearest(text, candidate, coverage)
  if (behind.length > 0) {
    const second =
      behind.some((one) => findSecondVoice(candidate.sentence, [one], coverage)) ||
      new Set(behind.map((one) => one.speaker.entity)).size > 1
    return { candidate, verdict: second ? 'several' : 'single', behind, nearest: null }
  }
  if (isHedged) return { candidate, verdict: 'hedged', behind: [], nearest }
  return { candidate, verdict: isAbsorbed(text, candidate, nearest) ? 'absorbed' : 'bare', behind: [], nearest }
}

/** The attribution that stands nearest before a claim, in its paragraph or the one before. */
function findNearest(text: Text, candidate: Candidate, coverage: Coverage): Attributed | null {
  const here = text.sentences[candidate.sentence]?.block ?? 0
  for (let index = candidate.sentence - 1; index >= 0 && here - (text.sentences[index]?.block ?? 0) <= 1; index--) {
    const last = coverage.at(index).at(-1)
    if (last) return last
  }
  return null
}

/** True where a claim follows at once on a source's account: probably still that source. */
function isAbsorbed(text: Text, candidate: Candidate, nearest: Attributed | null): boolean {
  if (!nearest || !isAccountable(nearest)) return false
  const block = text.sentences[candidate.sentence]?.block
  return nearest.sentence === candidate.sentence - 1 && text.sentences[nearest.sentence]?.block === block
}

/** Addresses of pages that gather or describe, and are nobody's word for a claim. */
const GATHERING =
  /\/(?:topics?|tags?|category|categories|authors?|people|profiles?|quotes?|search|subjects?|sections?)\//i

/** True where words of the claim lead to what stands behind it: a link in its sentence that is no mere name. */
function hasLink(text: Text, candidate: Candidate): boolean {
  const sentence = text.sentences[candidate.sentence]
  const block = sentence && text.blocks[sentence.block]
  if (!sentence || !block) return false
  return block.links.some(({ start, end, href }) => {
    if (start < sentence.start || end > sentence.end || GATHERING.test(href)) return false
    return block.text
      .slice(start, end)
      .split(/\s+/)
      .some((word) => /^(?:\p{Ll}{4,}|\p{Sc}?\d)/u.test(word))
  })
}

function judgeSource(text: Text, candidate: Candidate, coverage: Coverage): JudgedClaim | null {
  const own = candidate.own.filter(isAccountable)
  if (own.length === 0) {
    if (candidate.elsewhere.some(isAccountable) || candidate.own.every((one) => one.carried)) return null
    return { candidate, verdict: 'vague', behind: candidate.own, nearest: null }
  }
  if (weighClaim(candidate) < (SOURCE_THRESHOLDS[candidate.code] ?? SOURCE_THRESHOLD)) return null
  const second = findSecondVoice(candidate.sentence, own, coverage)
  const next = text.sentences[candidate.sentence + 1]
  const takenUp =
    next !== undefined &&
    refersBack(next) &&
    coverage.at(next.index).some((other) => isAccountable(other) && own.every((one) => areIndependent(one, other)))
  const several = second !== null || takenUp || speakTogether(own)
  return { candidate, verdict: several ? 'several' : 'single', behind: own, nearest: null }
}

/**
 * "The mayor and the union say so": several voices of one cue. An outlet beside the one it cites, or one account told inside
 * another, is one way by which one voice came.
 */
function speakTogether(own: readonly Attributed[]): boolean {
  return own.some((one) =>
    own.some(
      (other) =>
        other.cue !== null &&
        one.cue?.start === other.cue.start &&
        areIndependent(one, other) &&
        ![one, other].some(({ speaker }) => speaker.entity.kind === 'outlet' || speaker.entity.kind === 'document'),
    ),
  )
}

import { type Claim, type Finding, KINDS, type Kind, type Report, type Span } from '../analysis/types.ts'
import { cutSentences } from '../report/sentences.ts'

/** What is told of a sentence, one after the other: only that it is to be thought about, then its kind, then the reason. */
const STAGES = ['question', 'kind', 'reason'] as const
type Stage = (typeof STAGES)[number]

/** How far a presentation has come. */
export interface Presenting {
  /** Index of the claim that is lit, or null before the first one. */
  readonly at: number | null
  readonly stage: Stage
  /** The kinds whose marks are revealed all over the article. */
  readonly revealed: readonly Kind[]
}

/** A presentation begins with all marks hidden and nothing lit. */
export const BEGINNING: Presenting = { at: null, stage: 'question', revealed: [] }

/** Where a presentation halts: a claim, or a citation where claims are not judged. */
export interface Stop {
  /** The whole sentence, which is lit. */
  readonly sentence: Span
  /** The mark it bears; null where nothing is wanting, as somebody stands behind the claim. */
  readonly finding: Finding | null
  readonly claim: Claim | null
}

/** The claims that a presentation walks, in article order. A text in which none is judged is walked by its citations. */
export function readStops(report: Report, putAside: readonly string[]): readonly Stop[] {
  const findings = report.findings.filter(({ id, scope }) => scope === 'claim' && !putAside.includes(id))
  const byClaim = new Map(findings.flatMap((finding) => (finding.claim === null ? [] : [[finding.claim, finding]])))
  const aside = new Set(report.findings.filter(({ id }) => putAside.includes(id)).map(({ claim }) => claim))
  const stops = report.claims
    .filter(({ id }) => !aside.has(id))
    .map((claim) => ({
      sentence: sentenceAt(report, claim.span),
      finding: byClaim.get(claim.id) ?? null,
      claim,
    }))
  const found =
    stops.length > 0
      ? stops
      : findings.map((finding) => ({ sentence: sentenceAt(report, finding.span), finding, claim: null }))
  return found.toSorted((a, b) => a.sentence.block - b.sentence.block || a.sentence.start - b.sentence.start)
}

/** The marks that have been revealed by now. */
export function readRevealed(
  report: Report,
  stop: Stop | undefined,
  { stage, revealed }: Presenting,
): readonly Finding[] {
  const own = stage === 'question' ? null : stop?.finding?.id
  return report.findings.filter(({ id, kind }) => id === own || revealed.includes(kind))
}

/** The text around a sentence: all that is dimmed while it is lit. */
export function readRest(report: Report, { block, start, end }: Span): readonly Span[] {
  return report.blocks.flatMap(({ text }, index): readonly Span[] => {
    const whole = { block: index, start: 0, end: text.length }
    if (index !== block) return [whole]
    return [
      { ...whole, end: start },
      { ...whole, start: end },
    ].filter((span) => span.start < span.end)
  })
}

/**
 * What becomes of a presentation of `count` stops when a key is pressed, by its DOM name: another state, null where it
 * ends, undefined where the key stands for nothing. N and P walk; a presenter's Page keys and the arrows go step by step.
 */
export function present(now: Presenting, key: string, count: number): Presenting | null | undefined {
  const kind = KINDS[Number(key) - 1]
  if (kind !== undefined) return reveal(now, kind)
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'n':
      return goTo(now, now.at === null ? 0 : now.at + 1, count)
    case 'p':
      return goTo(now, (now.at ?? 0) - 1, count)
    case 'PageDown':
    case 'ArrowRight':
    case 'ArrowDown':
    case ' ':
    case 'Enter':
      return forward(now, count)
    case 'PageUp':
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'Backspace':
      return back(now, count)
    case 'h':
      return { ...now, stage: 'question', revealed: [] }
    case 'c':
    case 'Escape':
      return null
    default:
      return undefined
  }
}

function goTo(now: Presenting, at: number, count: number): Presenting {
  if (at < 0) return { ...now, at: null, stage: 'question' }
  return at >= count ? now : { ...now, at, stage: 'question' }
}

function forward(now: Presenting, count: number): Presenting {
  const next = STAGES[STAGES.indexOf(now.stage) + 1]
  return now.at === null || next === undefined ? goTo(now, (now.at ?? -1) + 1, count) : { ...now, stage: next }
}

function back(now: Presenting, count: number): Presenting {
  const before = STAGES[STAGES.indexOf(now.stage) - 1]
  if (now.at === null) return now
  if (before !== undefined) return { ...now, stage: before }
  // Whoever goes back has seen what was told of the sentence before.
  return now.at === 0 ? goTo(now, -1, count) : { ...now, at: now.at - 1, stage: 'reason' }
}

function reveal(now: Presenting, kind: Kind): Presenting {
  const others = now.revealed.filter((each) => each !== kind)
  return { ...now, revealed: others.length < now.revealed.length ? others : [...others, kind] }
}

/** The sentence in which a span begins, without the space after it; at least the span itself. */
function sentenceAt(report: Report, span: Span): Span {
  const text = report.blocks[span.block]?.text ?? ''
  const sentence = cutSentences(text).find(({ end }) => span.start < end)
  if (sentence === undefined) return span
  const end = sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length
  return { block: span.block, start: sentence.start, end: Math.max(end, span.end) }
}

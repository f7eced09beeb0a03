import { type Finding, KINDS, type Kind, type Report, type Span } from '../analysis/types.ts'
import { explain } from '../report/explain.ts'
import { markSpans } from '../report/markSpans.ts'
import type { Translate } from '../report/translate.ts'
import { answerText, readAnswer } from '../report/whyNot.ts'
import { keyOf, readSentences } from './sentences.ts'

/** A sentence that a pupil has marked. */
export interface Guess {
  readonly sentence: Span
  readonly kind: Kind
}

/** What a pupil has marked so far, and whether the tool's own marks have been revealed. */
export interface Prediction {
  /** Tells the text that was marked from any other: a later reading may differ. */
  readonly text: string
  readonly guesses: readonly Guess[]
  readonly revealed: boolean
}

/** Who has marked a sentence with a kind. What only the pupil has marked is a point to discuss, and never wrong. */
export type Verdict = 'agree' | 'tool' | 'you'

export interface Outcome {
  readonly verdict: Verdict
  readonly sentence: Span
  readonly kind: Kind
  /** The tool's mark; null where it has none of this kind there. */
  readonly finding: Finding | null
}

/** A prediction for an article, with nothing marked. */
export function newPrediction(report: Report): Prediction {
  return { text: textOf(report), guesses: [], revealed: false }
}

/** True where a prediction was made over this very text. */
export function isOver(prediction: Prediction, report: Report): boolean {
  return prediction.text === textOf(report)
}

/** Marks a sentence with a kind, or takes that back. Once the tool's marks are revealed all stays as it is. */
export function toggleGuess(prediction: Prediction, sentence: Span, kind: Kind): Prediction {
  if (prediction.revealed) return prediction
  const isSame = (guess: Guess) => guess.kind === kind && keyOf(guess.sentence) === keyOf(sentence)
  const others = prediction.guesses.filter((guess) => !isSame(guess))
  const isNew = others.length === prediction.guesses.length
  return { ...prediction, guesses: isNew ? [...others, { sentence, kind }] : others }
}

/** What pupil and tool have marked, in reading order: each sentence once for each kind. */
export function readOutcomes(report: Report, guesses: readonly Guess[]): readonly Outcome[] {
  return readSentences(report).flatMap((sentence) => {
    const found = findingsIn(report, sentence)
    const guessed = new Set(
      guesses.filter((guess) => keyOf(guess.sentence) === keyOf(sentence)).map(({ kind }) => kind),
    )
    return KINDS.flatMap((kind): readonly Outcome[] => {
      const finding = found.find((each) => each.kind === kind) ?? null
      if (finding === null && !guessed.has(kind)) return []
      const verdict = finding === null ? 'you' : guessed.has(kind) ? 'agree' : 'tool'
      return [{ verdict, sentence, kind, finding }]
    })
  })
}

/** The tool's own reason for its mark, or why it has none there. */
export function reasonOf({ finding, sentence }: Outcome, report: Report, t: Translate): string {
  return finding === null ? answerText(readAnswer(report, sentence), t) : explain(finding, t).reason
}

function findingsIn(report: Report, { block, start, end }: Span): readonly Finding[] {
  return report.findings.filter((finding) => {
    const [first] = markSpans(finding)
    return finding.scope === 'claim' && first?.block === block && first.start >= start && first.start < end
  })
}

/** Lengths alone: enough to see that a text has changed, and nothing that could be read. */
function textOf(report: Report): string {
  return readSentences(report)
    .map(({ block, start, end }) => `${block}.${start}.${end}`)
    .join(' ')
}

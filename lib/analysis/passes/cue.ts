import type { FrameKind } from './frames.ts'
import type { Phrase } from './phrases.ts'

/** Word indices of one sentence, half open. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** The words that say that somebody says something, with the phrases around them; nothing is resolved yet. */
export interface Cue {
  readonly sentence: number
  readonly manner: 'verb' | 'according' | 'view' | 'noun' | 'colon' | 'credit' | 'dateline'
  /** Lemma of the verb or noun that reports. */
  readonly lemma: string
  /** The phrases that name who speaks; empty where the words do not. */
  readonly sources: readonly Phrase[]
  /** Word index where the source's words end, with what hangs on them. */
  readonly sourceTo: number
  readonly from: number
  readonly to: number
  readonly content: readonly WordRange[]
  /** Phrases among which a relay may be ("told [RT]", "in an interview with [RT]"). */
  readonly places: readonly Phrase[]
  readonly addressee: Phrase | null
  /** True where the speaker is that of the cue before it in the sentence, or its subject ("…, adding that"). */
  readonly inherits: boolean
  readonly frame: FrameKind | 'object'
}

import { lemmaFlags } from './lemmas.ts'

/** 0: no common sense of the word is of this class; else which sense is, 1 for the commonest, 3 at most. */
export type SenseRank = 0 | 1 | 2 | 3

/** What a lemma can mean, by WordNet's lexicographer files. */
export interface WordClasses {
  readonly noun: boolean
  readonly verb: boolean
  readonly adjective: boolean
  readonly adverb: boolean
  /** "say", "warn", "deny". */
  readonly communicationVerb: SenseRank
  /** "think", "know", "estimate". */
  readonly cognitionVerb: SenseRank
  /** "report", "claim", "letter". */
  readonly communicationNoun: SenseRank
  /** "spokeswoman", "rector", "neighbour". */
  readonly personNoun: SenseRank
  /** "ministry", "team", "police". */
  readonly groupNoun: SenseRank
  /** A verb that one of its first three senses lets take a clause: "she ----s that it is so". */
  readonly takesClause: boolean
  /** Never written small, or not as an adjective: "Russian", "Polish", "Monday". */
  readonly capital: boolean
}

const rankAt = (flags: number, place: number): SenseRank => ((flags >> (4 + 2 * place)) & 3) as SenseRank

/** Looks a lemma up in WordNet: lower case, as `lemmaOf` gives it. Words that WordNet lacks are nothing. */
export function wordClasses(lemma: string): WordClasses {
  const flags = lemmaFlags(lemma)
  return {
    noun: (flags & 1) > 0,
    verb: (flags & 2) > 0,
    adjective: (flags & 4) > 0,
    adverb: (flags & 8) > 0,
    communicationVerb: rankAt(flags, 0),
    cognitionVerb: rankAt(flags, 1),
    communicationNoun: rankAt(flags, 2),
    personNoun: rankAt(flags, 3),
    groupNoun: rankAt(flags, 4),
    takesClause: (flags & (1 << 14)) > 0,
    capital: (flags & (1 << 15)) > 0,
  }
}

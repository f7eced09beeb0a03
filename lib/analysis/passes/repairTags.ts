import type { Tag } from '../model/tags.ts'
import { mendVerbs, SAYS } from './repairVerbs.ts'
import type { Token } from './tokens.ts'

const OPEN = new Set<Tag>(['NN', 'NNS', 'JJ', 'VB', 'VBP', 'VBZ', 'VBG', 'RB', 'FW', 'JJR', 'JJS', 'UH', 'VBN', 'VBD'])
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|mine|yours|his|hers|ours|theirs|one|'s|'em|em|thee|thou|ye|\p{L}+sel(?:f|ves))$/u
const QUESTION = /^(?:which|what|that|who|whom|whose|how|where|when|why|whether|\p{L}+ever)$/u
/** Tags of which all words are known. */
const CLOSED: ReadonlyMap<Tag, RegExp> = new Map<Tag, RegExp>([
  ['MD', /^(?:will|would|can|could|may|might|must|shall|should|ought|need|dare|ca|wo|sha|cannot|'ll|'d|better|used)$/],
  ['PRP', PRONOUN],
  ['WP', QUESTION],
  ['WDT', QUESTION],
  ['WRB', QUESTION],
  ['EX', /^there$/],
  ['TO', /^to$/],
  ['CC', /^(?:and|or|but|nor|yet|so|plus|minus|&|either|neither|both|v|vs|versus|et|n|'n|for|times|less|whether)$/],
])
/** "British", "Chinese", "German": adjectives of peoples keep their capital and stay adjectives. */
export const DEMONYM = /^\p{Lu}\p{L}+(?:ish|ese|ian|ean|can|man|eli|aqi|ani|uti|tch|nch|eek|iss|rab)s?$/u
const isCapital = (text: string) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(text)

/** Words that the article writes with a capital inside a sentence and tags as names: their other uses are names too. */
export function findNameWords(
  sentences: readonly { readonly tokens: readonly Token[]; readonly tags: readonly Tag[] }[],
): ReadonlySet<string> {
  const names = new Set<string>()
  const common = new Set<string>()
  for (const { tokens, tags } of sentences) {
    tokens.forEach((token, i) => {
      if (i > 0 && isCapital(token.text) && (tags[i] === 'NNP' || tags[i] === 'NNPS')) names.add(token.text)
      if (/^\p{Ll}/u.test(token.text)) common.add(token.lower)
    })
  }
  return new Set([...names].filter((word) => !common.has(word.toLowerCase())))
}

/** The apostrophe of "the Tenants’ League": after an s, touching it, with a space and a word to follow. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token.text !== "'" || !before || !next || before.end !== token.start || next.start === token.end) return false
  return before.lower.endsWith('s') && /^\p{L}/u.test(next.text)
}

/** Mends what a tagger of single sentences cannot know: names at a sentence's head, words of closed classes, verbs of saying. */
export function repairTags(
  tokens: readonly Token[],
  tags: readonly Tag[],
  names: ReadonlySet<string>,
  isQuoted: (at: number) => boolean,
): readonly Tag[] {
  const out = [...tags]
  // "Berg, 56, told": a name that opens a sentence is no figure.
  if (out[0] === 'CD' && isCapital(tokens[0]?.text ?? '') && !NUMBER_WORD.test(tokens[0]?.lower ?? '')) out[0] = 'NNP'
  tokens.forEach((token, i) => {
    // What few words can be, no other word is: "the judge found" has no auxiliary, and "Blocher" is no pronoun.
    if (CLOSED.get(out[i] as Tag)?.test(token.lower) === false) out[i] = isCapital(token.text) ? 'NNP' : 'NN'
    if (isPossessive(tokens, i) && !isQuoted(i - 1)) out[i] = 'POS'
    else if (!/[\p{L}\p{N}$£€%]/u.test(token.text)) out[i] = 'PUNCT'
    const tag = out[i] as Tag
    if (!isCapital(token.text) || !OPEN.has(tag)) return
    const next = out[i + 1]
    const isModifier =
      (tag === 'JJ' || tag === 'NN' || tag === 'NNS') && (next === 'NN' || next === 'NNS' || next === 'JJ')
    const before = tokens[i - 1]
    const isInside = i > 0 && before !== undefined && /[\p{L}\p{N},]$/u.test(before.text)
    if (names.has(token.text) || (isInside && tag === 'JJ' && !isModifier && !DEMONYM.test(token.text))) out[i] = 'NNP'
  })
  mendTitle(tokens, out)
  mendVerbs(tokens, out)
  return out
}

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|hundreds?|thousands?|[mb]illions?|half|dozens?)$/u
/** Small words of a headline that begins each of its words with a capital. */
const TITLE_TAGS: Readonly<Record<string, Tag>> = {
  will: 'MD',
  could: 'MD',
  would: 'MD',
  should: 'MD',
  can: 'MD',
  may: 'MD',
  must: 'MD',
  might: 'MD',
  is: 'VBZ',
  are: 'VBP',
  was: 'VBD',
  were: 'VBD',
  has: 'VBZ',
  have: 'VBP',
  had: 'VBD',
  said: 'VBD',
  told: 'VBD',
  say: 'VBP',
  of: 'IN',
  in: 'IN',
  on: 'IN',
  from: 'IN',
  for: 'IN',
  with: 'IN',
  after: 'IN',
  before: 'IN',
  by: 'IN',
  at: 'IN',
  over: 'IN',
  that: 'IN',
  as: 'IN',
  to: 'TO',
  the: 'DT',
  a: 'DT',
  an: 'DT',
  and: 'CC',
  he: 'PRP',
  she: 'PRP',
  it: 'PRP',
  they: 'PRP',
  not: 'RB',
}
/** From this share of capitals on, a line is set in title case. */
const TITLE_SHARE = 0.7
const TITLE_WORDS = 5

/** "Mayor Hid Debts From Council, Former Aide Says": in a line of capitals the small words and the verbs of saying keep their tags. */
function mendTitle(tokens: readonly Token[], out: Tag[]): void {
  const words = tokens.filter((token) => /^\p{L}/u.test(token.text))
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length
  if (words.length < TITLE_WORDS || capitals < words.length * TITLE_SHARE) return
  tokens.forEach((token, i) => {
    const small = TITLE_TAGS[token.lower]
    if (small && i > 0) out[i] = small
    else if (i > 0 && SAYS.has(token.lower) && out[i]?.startsWith('NN')) out[i] = 'VBZ'
  })
}

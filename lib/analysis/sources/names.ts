import { HONORIFICS, NOT_NAMES, PLACES, TITLES } from '../lexicon/names.ts'
import { ORGANISATION_NAME_WORDS, ORGANISATIONS, OUTLET_NAME_WORDS, OUTLETS } from '../lexicon/voices.ts'
import { genderOf } from '../model/genderOf.ts'
import { wordClasses } from '../model/wordClasses.ts'
import type { Clause } from '../passes/clauses.ts'
import type { Phrase } from '../passes/phrases.ts'
import type { Word } from '../passes/readText.ts'
import { includesNoun, isPersonNoun } from '../passes/voices.ts'

/** A proper name at one place of the text, with what stands round it that tells what it names. */
export interface NameMention {
  readonly sentence: number
  readonly phrase: Phrase
  /** Word indices of the name without its titles, half open. */
  readonly from: number
  readonly to: number
  /** The name's words, as written, without titles, dots and a trailing number. */
  readonly words: readonly string[]
  readonly titles: readonly string[]
  /** Head nouns of what is set beside the name ("Karim al-Nouri, [spokesman] for …"), lemmas. */
  readonly roles: readonly string[]
  /** The body that a role speaks for, as written, or null. */
  readonly body: string | null
  readonly hasArticle: boolean
  readonly isPossessor: boolean
  /** True where the name opens one of the first blocks before a comma, a bracket or a dash: "PORT ELLIN, Nov 20 -". */
  readonly opensDateline: boolean
  /** Abbreviation in brackets behind the name, or null. */
  readonly abbreviation: string | null
  /** The preposition before the phrase, or "". */
  readonly preposition: string
}

/** A dateline stands in one of so many first blocks: below headline and standfirst. */
const DATELINE_BLOCKS = 4

/** A name in small letters and without its article, by which two are compared. */
export const plainName = (name: string) => name.toLowerCase().replace(/^(?:the|a|an)\s+/, '')

const isNameWord = (word: Word) => word.tag === 'NNP' || word.tag === 'NNPS'

/** Words of address that a capital makes look like a part of the name. */
const ADDRESS = new Set(['dear', 'hello', 'hi', 'hey', 'oh', 'yes', 'no', 'well', 'so', 'thanks'])

/** Shorter person nouns with a capital are names more often than titles ("Sol", "Abbe", "Buck"). */
const LEAST_TITLE = 6

function isTitle(word: Word): boolean {
  const lower = word.lower
  return (
    HONORIFICS.has(lower) ||
    TITLES.has(lower) ||
    (lower.length >= LEAST_TITLE && isPersonNoun(lower) && !genderOf(word.text))
  )
}

/** Text of a run of words as the article writes it. */
export function textOf(clause: Clause, blockText: string, from: number, to: number): string {
  const first = clause.words[from]
  const last = clause.words[to - 1]
  return blockText.slice(first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, ' ')
}

/** How a paper is called by when it comes out. */
const PERIODICAL = new Set(['daily', 'weekly', 'monthly', 'tabloid', 'broadsheet', 'quarterly'])

/** What somebody is at the top of a body, where no dictionary has the noun for a person first. */
const HEADS = new Set(['head', 'chief', 'chair', 'boss', 'lead', 'deputy', 'face', 'founder'])

/** Head noun, and body spoken for, of the phrase set beside a name at `at` ("a [spokesman] for [X]"). */
function readRole(
  clause: Clause,
  blockText: string,
  at: number,
): { roles: string[]; body: string | null; end: number } | null {
  const phrase = clause.startingAt.get(at)
  if (phrase?.kind !== 'noun') return null
  const head = clause.words[phrase.head] as Word
  if (
    !(
      isPersonNoun(head.lemma) ||
      TITLES.has(head.lower) ||
      includesNoun(ORGANISATIONS, head) ||
      includesNoun(OUTLETS, head) ||
      HEADS.has(head.lower)
    )
  )
    return null
  // "Orlo's head of security" speaks for Orlo, "the head of Orlo" too.
  let body = phrase.possessor > 0 ? bodyBefore(clause, blockText, phrase) : null
  let end = phrase.to
  const joint = clause.words[phrase.to]
  if (!body && joint && ['for', 'of', 'at', 'with', 'from', 'in'].includes(joint.lower)) {
    const owner = clause.startingAt.get(phrase.to + 1)
    if (owner) {
      const name = owner.name ?? owner
      body = textOf(clause, blockText, name.from, name.to)
      end = owner.to
    }
  }
  if (!body) body = bodyBefore(clause, blockText, phrase)
  return { roles: [head.lemma], body, end }
}

/** "the [Brinevolt] spokesman", "[Brinevolt]'s head of security", "[the hospital]'s director". */
export function bodyBefore(clause: Clause, blockText: string, phrase: Phrase): string | null {
  if (phrase.possessor > 0) {
    let from = phrase.from
    while (from < phrase.possessor && clause.words[from]?.tag === 'DT') from++
    return textOf(clause, blockText, from, phrase.possessor)
  }
  const { words } = clause
  let from = phrase.from
  while (from < phrase.head && !isNameWord(words[from] as Word)) from++
  let to = from
  while (to < phrase.head && isNameWord(words[to] as Word) && !isTitle(words[to] as Word)) to++
  // "Interior Minister" is an office, "Orlo Director" somebody of Orlo's.
  const isOffice = isNameWord(words[to] as Word) && words.slice(from, to).every((word) => wordClasses(word.lower).noun)
  return to > from && !isOffice ? textOf(clause, blockText, from, to) : null
}

const isAbbreviation = (text: string) => /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}s?$/u.test(text)

function readMention(
  clause: Clause,
  blockText: string,
  phrase: Phrase,
  name: { from: number; to: number },
  isPossessor: boolean,
): NameMention | null {
  const { words } = clause
  const { to } = name
  let { from } = name
  const titles: string[] = []
  const roles: string[] = []
  // Everything up to the last title belongs to the title, unless the title is a part of a body's name ("Aviation Authority").
  let last = -1
  for (let at = from; at < to - 1; at++) if (isTitle(words[at] as Word)) last = at
  const rest = words.slice(last + 1, to)
  if (last >= 0 && !rest.some((word) => ORGANISATION_NAME_WORDS.has(word.lower) || OUTLET_NAME_WORDS.has(word.lower))) {
    for (let at = from; at <= last; at++) if (isTitle(words[at] as Word)) titles.push((words[at] as Word).lower)
    from = last + 1
    while (from < to - 1 && (words[from] as Word).text === '.') from++
  }
  while (to - from >= 2 && ADDRESS.has((words[from] as Word).lower)) from++
  // "London Sadiq Khan": the end of a title ("Mayor of London") and a person.
  while (to - from >= 3 && PLACES.has((words[from] as Word).lower) && genderOf((words[from + 1] as Word).text)) from++
  const nameWords = words
    .slice(from, to)
    .filter((word) => word.text !== '.')
    .map((word) => word.text)
  if (nameWords.length === 0 || nameWords.every((word) => NOT_NAMES.has(word.toLowerCase()))) return null
  // "the Information Minister" names an office and nobody.
  const end = (words[to - 1] as Word).lower
  const isOffice = TITLES.has(end) || HONORIFICS.has(end) || (to - name.from > 1 && isTitle(words[to - 1] as Word))
  if (isOffice && !ORGANISATION_NAME_WORDS.has(end) && !genderOf(nameWords[0] as string)) return null
  for (let at = phrase.possessor >= 0 && !isPossessor ? phrase.possessor + 1 : phrase.from; at < name.from; at++) {
    const word = words[at] as Word
    if (word.tag === 'NN' || word.tag === 'NNS') roles.push(word.lemma)
    // "the weekly Corner Flag"
    if (PERIODICAL.has(word.lower)) roles.push('newspaper')
  }
  let body: string | null = isPossessor
    ? null
    : roles.length || titles.length
      ? bodyBefore(clause, blockText, { ...phrase, head: from })
      : null
  let abbreviation: string | null = null
  let after = to
  if (words[after]?.text === '(' && words[after + 2]?.text === ')' && isAbbreviation(words[after + 1]?.text ?? '')) {
    // "LONDON (AP)" is a dateline; "World Health Organization (WHO)" gives a short form.
    if (nameWords.length > 1) abbreviation = (words[after + 1] as Word).text
    after += 3
  }
  if (words[after]?.text === ',' && !isPossessor && phrase.to <= after) {
    const role = readRole(clause, blockText, after + 1)
    if (role) {
      roles.push(...role.roles)
      body = role.body ?? body
    } else if (words[after + 1]?.tag === 'CD' && words[after + 2]?.text === ',') {
      roles.push('person')
      const late = readRole(clause, blockText, after + 3)
      if (late) {
        roles.push(...late.roles)
        body = late.body ?? body
      }
    } else if (words[after + 1]?.lower === 'who') roles.push('person')
  } else if (words[after]?.lower === 'who') roles.push('person')
  // "a spokesman for the group, Karim al-Nouri, said"
  const comma = words[phrase.from - 1]
  if (comma?.text === ',' && roles.length === 0 && !isPossessor) {
    const role = roleBefore(clause, blockText, phrase.from - 1)
    if (role) {
      roles.push(...role.roles)
      body = role.body ?? body
    }
  }
  // "X is the mayor of Y"
  if (words[phrase.to]?.lemma === 'be' && !isPossessor) {
    const role = readRole(clause, blockText, phrase.to + 1)
    if (role) {
      roles.push(...role.roles)
      body = role.body ?? body
    }
  }
  const owner =
    words[phrase.to]?.lower === 'of' && titles.length > 0 && !isPossessor
      ? clause.startingAt.get(phrase.to + 1)
      : undefined
  if (owner?.name && !body) body = textOf(clause, blockText, owner.name.from, owner.name.to)
  const before = words[phrase.from - 1]
  return {
    sentence: clause.sentence.index,
    phrase,
    from,
    to,
    words: nameWords,
    titles,
    roles,
    body,
    hasArticle: (words[phrase.from] as Word).tag === 'DT' && (words[phrase.from] as Word).lower === 'the',
    isPossessor,
    opensDateline:
      from === 0 &&
      clause.sentence.place === 0 &&
      clause.sentence.block < DATELINE_BLOCKS &&
      /^[,(—–-]+$/.test(words[to]?.text ?? ''),
    abbreviation,
    preposition: before && (before.tag === 'IN' || before.lower === 'to') ? before.lower : '',
  }
}

/** The role that ends before the comma at `comma` ("[her predecessor], Milos Herrand"). */
function roleBefore(clause: Clause, blockText: string, comma: number): { roles: string[]; body: string | null } | null {
  let end = comma
  for (let step = 0; step < 3; step++) {
    const phrase = clause.endingAt.get(end)
    if (!phrase) return null
    const joint = clause.words[phrase.from - 1]
    if (joint && joint.tag === 'IN' && clause.endingAt.has(phrase.from - 1)) {
      end = phrase.from - 1
      continue
    }
    if (phrase.kind !== 'noun') return null
    const role = readRole(clause, blockText, phrase.from)
    return role
  }
  return null
}

/** All proper names of a sentence. */
export function findNames(clause: Clause, blockText: string): readonly NameMention[] {
  const mentions: NameMention[] = []
  const push = (mention: NameMention | null) => {
    if (mention) mentions.push(mention)
  }
  for (const phrase of clause.phrases) {
    if (phrase.isTime) continue
    const start = phrase.possessor >= 0 ? phrase.possessor : phrase.name ? -1 : phrase.head
    if (start > 0) {
      // Names before the head: "Russia's minister", "the RT reporter".
      let at = phrase.from
      while (at < start) {
        if (!isNameWord(clause.words[at] as Word)) {
          at++
          continue
        }
        let to = at
        while (to < start && isNameWord(clause.words[to] as Word)) to++
        push(readMention(clause, blockText, phrase, { from: at, to }, true))
        at = to
      }
    }
    if (phrase.name) push(readMention(clause, blockText, phrase, phrase.name, false))
  }
  return mentions
}

export const isPlaceName = (words: readonly string[]) => words.every((word) => PLACES.has(word.toLowerCase()))
export { isAbbreviation }

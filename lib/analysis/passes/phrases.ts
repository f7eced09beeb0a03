import { STATES } from '../lexicon/names.ts'
import { ORGANISATION_NAME_WORDS } from '../lexicon/voices.ts'
import type { Sentence, Word } from './readText.ts'

/** A noun phrase without what hangs on it by a preposition: word indices in its sentence, half open. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** The word that the phrase is about. */
  readonly head: number
  readonly kind: 'pronoun' | 'name' | 'noun' | 'quantity'
  /** Where a name stands in the phrase ("foreign minister [Sergei Lavrov]"), or null. */
  readonly name: { readonly from: number; readonly to: number } | null
  /** Where the possessor ends ("[Russia]'s minister": the index of 's), or -1. */
  readonly possessor: number
  /** True for "Monday", "last year", "10 March": never a source. */
  readonly isTime: boolean
}

const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening
  night week weekend month year decade day hour minute time mondays tuesdays wednesdays thursdays fridays saturdays sundays
  weeks months years days hours minutes century moment noon midnight dawn dusk spring summer autumn winter`.split(
    /\s+/,
  ),
)

const DAY_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december yesterday today tomorrow`.split(/\s+/),
)

const NOUN = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
const MODIFIER = new Set(['JJ', 'JJR', 'JJS', 'CD', 'VBN', 'VBG', 'FW'])
const isName = (word: Word | undefined) => word !== undefined && (word.tag === 'NNP' || word.tag === 'NNPS')
const isNoun = (word: Word | undefined) => word !== undefined && NOUN.has(word.tag)
const DETERMINERS = new Set(['DT', 'PRP$', 'POS', 'JJ'])
const SIGNS = new Set(['$', '£', '€', '%', '#'])
const QUANTIFIERS = new Set(
  'some many others several both another one ones two three four five six most few all each none everyone everybody nobody somebody someone anyone no-one half those these that this neither either'.split(
    ' ',
  ),
)

/** After these "three days" is a time; without them it is a thing that one can announce. */
const AGO = new Set(['ago', 'later', 'earlier', 'before', 'after', 'on'])

/** Small words inside names: "Ludwig van Beethoven", "Department of State", "Banco de Chile". */
const NAME_LINKS = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'el',
  'bin',
  'ibn',
  'bint',
  'ter',
  'ten',
  'al',
  'y',
  '&',
])
/** Adjectives that follow their noun. */
const POSTPOSITIVE = new Set(['general', 'elect', 'overall', 'emeritus', 'designate'])
const NAME_PREPOSITIONS = new Set(['of', 'for', 'on', 'and'])

/** Where the name that begins at `from` ends. */
function nameEnd(words: readonly Word[], from: number): number {
  let to = from
  let isBody = false
  while (to < words.length) {
    const word = words[to] as Word
    if (isName(word)) {
      if (DAY_NAMES.has(word.lower) && to > from && word.lower !== 'today') break
      if (ORGANISATION_NAME_WORDS.has(word.lower)) isBody = true
      to++
      continue
    }
    if (to === from) break
    const next = words[to + 1]
    // "the Tenants’ League": the apostrophe stands inside the body's name.
    if (word.tag === 'POS' && word.text === "'" && isName(next) && endsAsBody(words, to + 1)) {
      to++
      continue
    }
    const stateEnd = word.text === ',' && words[from - 1]?.tag === 'DT' ? endOfState(words, to + 1) : -1
    if (stateEnd >= 0) return stateEnd
    if (NAME_LINKS.has(word.lower) && isName(next)) {
      to++
      continue
    }
    if (
      word.text === '.' &&
      isName(words[to - 1]) &&
      words[to - 1]?.end === word.start &&
      /^\p{Lu}\p{Ll}{0,4}$/u.test(words[to - 1]?.text ?? '') &&
      isName(next)
    ) {
      to++
      continue
    }
    if (word.tag === 'CD' && /^\d{1,3}(?:st|nd|rd|th)?$/.test(word.text) && !isName(next)) {
      // "Shed 4", "Channel 5", "Article 19"
      to++
      break
    }
    if (isBody && NAME_PREPOSITIONS.has(word.lower)) {
      const article = next?.lower === 'the' ? 1 : 0
      if (isName(words[to + 1 + article]) && !(word.lower === 'and' && article)) {
        if (word.lower === 'and' && !endsAsBody(words, to + 1)) break
        if ((word.lower === 'for' || word.lower === 'on') && DAY_NAMES.has(words[to + 1 + article]?.lower ?? '')) break
        to += 1 + article
        continue
      }
    }
    break
  }
  return to
}

/** Where a state set in commas ends that describes the noun after it, "a Tampa[, Fla.,] pastor", or -1. */
function endOfState(words: readonly Word[], from: number): number {
  if (!STATES.has(words[from]?.text.replace(/\.$/, '') ?? '')) return -1
  const stop = words[from + 1]?.text === '.' ? 1 : 0
  const comma = words[from + 1 + stop]
  return comma?.text === ',' && /^(?:NN|NNS|JJ)$/.test(words[from + 2 + stop]?.tag ?? '') ? from + 2 + stop : -1
}

/** True where the names from `from` on end in a word that makes them a body's ("and [Human Services]"). */
function endsAsBody(words: readonly Word[], from: number): boolean {
  let to = from
  while (isName(words[to])) to++
  return to > from && ORGANISATION_NAME_WORDS.has(words[to - 1]?.lower ?? '')
}

/** "and that brokers have": before a plural "that" joins a clause and is no part of the phrase. */
const joinsClause = (words: readonly Word[], at: number) =>
  words[at]?.lower === 'that' && /^NNP?S$/.test(words[at + 1]?.tag ?? '')

function startsPhrase(word: Word): boolean {
  return (
    NOUN.has(word.tag) ||
    word.tag === 'DT' ||
    word.tag === 'PDT' ||
    word.tag === 'PRP$' ||
    word.tag === 'WP$' ||
    word.tag === 'JJ' ||
    word.tag === 'JJR' ||
    word.tag === 'JJS' ||
    word.tag === 'CD' ||
    (SIGNS.has(word.text) && word.text !== '%')
  )
}

function readPhrase(words: readonly Word[], from: number): Phrase | null {
  let at = from
  let head = -1
  let possessor = -1
  let name: { from: number; to: number } | null = null
  scan: while (at < words.length) {
    const word = words[at] as Word
    if (isName(word)) {
      // "Mr. Sunday Itodo" is no day.
      const isAddressed = words[at - 1]?.text === '.' && isName(words[at + 1])
      if (head >= 0 && DAY_NAMES.has(word.lower) && word.lower !== 'today' && !isAddressed) break
      const end = nameEnd(words, at)
      name = { from: at, to: end }
      head = end - 1
      at = end
      continue
    }
    switch (word.tag) {
      case 'NN':
      case 'NNS': {
        if (head >= 0 && ((TIME_WORDS.has(word.lower) && name) || DAY_NAMES.has(word.lower))) break scan
        // Two names in a row that no common noun joins are one phrase; a noun after a name is its head ("RT reporter").
        head = at
        if (name && name.to === at) name = null
        at++
        continue
      }
      case 'POS':
        if (head < 0) break scan
        // "a spokesman for Hadlow's said", "the vicar at St Brendan's": a house named after its owner.
        if (name && name.to === at && /^(?:VBD|VBZ|MD|IN|PUNCT)$/.test(words[at + 1]?.tag ?? 'PUNCT')) {
          at++
          break scan
        }
        possessor = at
        head = -1
        name = null
        at++
        continue
      case 'DT':
      case 'PDT':
      case 'PRP$':
      case 'WP$':
        if (at !== from && possessor !== at - 1 && !(words[at - 1]?.tag === 'PDT')) break scan
        at++
        continue
      case 'RB':
      case 'RBR':
      case 'RBS':
        if (
          head >= 0 ||
          at === from ||
          !(words[at + 1] && (MODIFIER.has(words[at + 1]?.tag ?? '') || isNoun(words[at + 1])))
        )
          break scan
        at++
        continue
      case 'CC':
        // "a rich and powerful man"
        if (head < 0 && at > from && /^JJ/.test(words[at - 1]?.tag ?? '') && /^JJ/.test(words[at + 1]?.tag ?? '')) {
          at++
          continue
        }
        break scan
      case 'PUNCT':
        // "a bold, innovative plan"; quotation marks round a word ("the ‘welcome village’").
        if (
          head < 0 &&
          word.text === ',' &&
          /^JJ/.test(words[at - 1]?.tag ?? '') &&
          /^JJ/.test(words[at + 1]?.tag ?? '')
        ) {
          at++
          continue
        }
        break scan
      default:
        // "the inspector general said", "voters overall said"
        if (head >= 0 && POSTPOSITIVE.has(word.lower) && !isNoun(words[at + 1])) {
          at++
          continue
        }
        if (word.tag === 'CD' || SIGNS.has(word.text)) {
          // "a January 2016 study"
          if (head >= 0 && DAY_NAMES.has((words[head] as Word).lower) && nounFollows(words, at + 1)) {
            at++
            continue
          }
          if (head >= 0 && name === null && word.tag === 'CD' && at !== from) break scan
          at++
          if (head < 0) continue
          break scan
        }
        // "Rutgers University political scholar Kelly Dittmar": a body, what the person is there, the person.
        if (word.tag === 'JJ' && name && name.to === at && words[at + 1]?.tag === 'NN' && isName(words[at + 2])) {
          at++
          continue
        }
        if (MODIFIER.has(word.tag) && head < 0) {
          // A participle needs a noun still to come, or it is a verb.
          if ((word.tag === 'VBN' || word.tag === 'VBG') && !nounFollows(words, at + 1)) {
            // "the stabbing": a gerund with an article is the noun itself.
            if (word.tag !== 'VBG' || at === from || !DETERMINERS.has(words[at - 1]?.tag ?? '')) break scan
            head = at
          }
          at++
          continue
        }
        break scan
    }
  }
  if (head < 0) {
    const last = words[at - 1]
    if (at === from || !last) return null
    if (possessor === at - 1) return null
    const bare = words[from] as Word
    if (at - from === 1 && !QUANTIFIERS.has(bare.lower) && bare.tag !== 'CD' && bare.tag !== 'DT') return null
    return {
      from,
      to: at,
      head: at - 1,
      kind: 'quantity',
      name: null,
      possessor,
      isTime: /^(?:1[5-9]|20)\d\d$/.test(last.text),
    }
  }
  const headWord = words[head] as Word
  const after = words[at]?.lower ?? ''
  const isSpan = words[from]?.tag === 'CD' && headWord.tag === 'NNS' && !AGO.has(after)
  const isDate =
    name !== null &&
    name.from === from &&
    DAY_NAMES.has(words[from]?.lower ?? '') &&
    words.slice(from + 1, name.to).every((word) => word.tag === 'CD')
  const isTime = isDate || (TIME_WORDS.has(headWord.lower) && (name === null || name.to - name.from === 1) && !isSpan)
  return { from, to: at, head, kind: name && head === name.to - 1 ? 'name' : 'noun', name, possessor, isTime }
}

function nounFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const word = words[at] as Word
    if (NOUN.has(word.tag)) return true
    if (!MODIFIER.has(word.tag)) return false
  }
  return false
}

/** True for a participle that opens its sentence, or the clause after a comma whose verb stands next to its noun ("[fundraising] papers show"). */
const opensClause = (words: readonly Word[], at: number) =>
  at === 0 ||
  (words[at - 1]?.text === ',' && /^NNS?$/.test(words[at + 1]?.tag ?? '') && /^VB[DPZ]$/.test(words[at + 2]?.tag ?? ''))

/** The noun phrases of a sentence, in order, none inside another. */
export function findPhrases(sentence: Sentence): readonly Phrase[] {
  const { words } = sentence
  const phrases: Phrase[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at] as Word
    if (word.tag === 'PRP' || word.tag === 'EX') {
      phrases.push({ from: at, to: at + 1, head: at, kind: 'pronoun', name: null, possessor: -1, isTime: false })
      at++
      continue
    }
    if (
      (startsPhrase(word) && !joinsClause(words, at)) ||
      ((word.tag === 'VBN' || word.tag === 'VBG') && opensClause(words, at) && nounFollows(words, at + 1))
    ) {
      const phrase = readPhrase(words, at)
      if (phrase && phrase.to > at) {
        phrases.push(phrase)
        at = phrase.to
        continue
      }
    }
    if (QUANTIFIERS.has(word.lower) && word.tag !== 'RB' && word.tag !== 'IN') {
      phrases.push({ from: at, to: at + 1, head: at, kind: 'quantity', name: null, possessor: -1, isTime: false })
    }
    at++
  }
  return phrases
}

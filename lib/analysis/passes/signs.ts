import { COURT_ACTS, MARKET_WORDS, OFFICIAL_ACTS, PUBLIC_RECORD, VOTE_WORDS, WORKS } from '../lexicon/claimWords.ts'
import { isFiniteVerb, isVerb } from './clauses.ts'
import type { Sentence, Word } from './readText.ts'
import type { Trigger } from './triggers.ts'

/** What stands round a sentence that says nothing of its source. */
export interface Surroundings {
  readonly isLead: boolean
  readonly isInFirstParagraph: boolean
  readonly previousCites: boolean
  readonly nextCites: boolean
  /** Share of the article's sentences that cite, 0 to 1; null where it has too few to tell. */
  readonly citingShare: number | null
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^yesterday$|^today$|^tonight$/
const YEAR = /^(?:1[5-9]\d\d|20[0-2]\d)$/
/** What happened before this year is history to a reader of news. */
const SETTLED = 2010
const FIRST_PERSON = new Set(['i', 'we', 'our', 'us', 'my', "let's"])
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'were'])

/** The signs by which a statement in the outlet's own voice is judged, each a name in model/claimWeights.ts. */
export function readSigns(sentence: Sentence, triggers: readonly Trigger[], around: Surroundings): readonly string[] {
  const { words } = sentence
  const signs = new Set<string>()
  const sorts = new Set(triggers.map((trigger) => trigger.sort))
  for (const sort of sorts) signs.add(sort)
  const codes = new Set(triggers.map((trigger) => trigger.code))
  if (codes.size >= 2) signs.add('twoCodes')
  if (codes.size >= 3) signs.add('threeCodes')
  // A lead sums up what the article then sources.
  if (around.isLead) signs.add(around.citingShare !== null && around.citingShare > 0.25 ? 'leadOfCiting' : 'lead')
  else if (around.isInFirstParagraph) signs.add('firstParagraph')
  if (around.previousCites) signs.add('previousCites')
  if (around.nextCites) signs.add('nextCites')
  if (around.citingShare !== null && around.citingShare > 0.6) signs.add('citingArticle')
  if (around.citingShare !== null && around.citingShare < 0.25) signs.add('bareArticle')
  const plain = words.filter((word) => word.tag !== 'PUNCT')
  if (plain.length < 8) signs.add('short')
  if (plain.length > 28) signs.add('long')
  const main = mainVerb(words)
  if (main) {
    signs.add(`tense${main.tag}`)
    if (OFFICIAL_ACTS.has(main.lemma)) signs.add('officialAct')
    if (main.lemma === 'be') signs.add('copula')
    if (COURT_ACTS.has(main.lemma)) signs.add('courtAct')
  }
  const first = plain[0]
  if (first && PRONOUNS.has(first.lower)) signs.add('pronounFirst')
  if (first?.tag === 'CC') signs.add('conjunctionFirst')
  if (words.some((word) => DAYS.test(word.lower))) signs.add('dayNamed')
  const years = words.filter((word) => YEAR.test(word.text)).map((word) => Number(word.text))
  if (years.length > 0) signs.add(Math.min(...years) < SETTLED ? 'longAgo' : 'yearNamed')
  if (words.some((word) => MARKET_WORDS.has(word.lower))) signs.add('market')
  if (words.some((word) => VOTE_WORDS.has(word.lower))) signs.add('votes')
  if (words.some((word) => WORKS.has(word.lower))) signs.add('work')
  if (words.some((word) => PUBLIC_RECORD.has(word.lower))) signs.add('publicRecord')
  if (words.some((word) => FIRST_PERSON.has(word.lower) && word.quotation < 0)) signs.add('firstPerson')
  if (words.some((word) => CONDITIONS.has(word.lower))) signs.add('condition')
  if (words.some((word) => word.quotation >= 0)) signs.add('quotedPart')
  if (words.some((word) => word.lower === 'have' || word.lower === 'has')) signs.add('perfect')
  return [...signs]
}

/** The first finite verb that is no auxiliary. */
function mainVerb(words: readonly Word[]): Word | null {
  for (let at = 0; at < words.length; at++) {
    if (!isFiniteVerb(words[at])) continue
    let last = at
    for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
      if (isVerb(words[i])) last = i
      else if (words[i]?.tag !== 'RB') break
    }
    return words[last] ?? null
  }
  return null
}

import { COURT_ACTS, MARKET_WORDS, OFFICIAL_ACTS, PUBLIC_RECORD, VOTE_WORDS, WORKS } from '../lexicon/claimWords.ts'
import { wordClasses } from '../model/wordClasses.ts'
import { isOwn } from '../sources/describe.ts'
import { isFiniteVerb, isVerb, readVerbGroup } from './clauses.ts'
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
  const verdicts = triggers.filter((trigger) => trigger.code === 'evaluation').length
  if (verdicts >= 2) signs.add('manyVerdicts')
  const wrongs = triggers.filter((trigger) => trigger.code === 'accusation').length
  if (wrongs >= 2) signs.add('manyWrongs')
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
  const isOfWork = words.some((word) => WORKS.has(word.lower))
  if (isOfWork) signs.add('work')
  if (words.some((word) => PUBLIC_RECORD.has(word.lower))) signs.add('publicRecord')
  if (words.some((word) => FIRST_PERSON.has(word.lower) && word.quotation < 0)) signs.add('firstPerson')
  if (words.some((word) => CONDITIONS.has(word.lower))) signs.add('condition')
  if (words.some((word) => word.quotation >= 0)) signs.add('quotedPart')
  for (const sign of readShape(words, main)) signs.add(sign)
  if (isSchedule(words)) signs.add('schedule')
  if (isSmallCount(words, triggers)) signs.add('smallCount')
  if (isOwn(words)) signs.add('ownVoice')
  if (words.some((word, at) => SIZES.has(word.lower) && words[at - 2]?.tag === 'CD')) signs.add('dimension')
  if (isOfWork && main?.tag === 'VBZ') signs.add('plot')
  if (words.some((word) => ALWAYS.has(word.lower))) signs.add('always')
  return [...signs]
}

/** What is done to things in a calendar: "will resume on Monday", "runs until August". */
const SCHEDULED = new Set(
  'resume open close begin start meet run hold take play continue last vote decide return host visit speak appear perform sail leave arrive depart air screen reopen end hear sit discuss debate consider publish release launch kick fall'.split(
    ' ',
  ),
)
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|morning|afternoon|evening|night|tomorrow|tonight|weekend|easter|christmas|am|pm|a\.m|p\.m|weekdays?)$|^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/
const ALWAYS = new Set(['every', 'each', 'always', 'usually', 'daily', 'weekly', 'annually'])

function isSchedule(words: readonly Word[]): boolean {
  if (!words.some((word) => CALENDAR.test(word.lower))) return false
  return words.some((word, at) => {
    if (at === 0) return false
    // "will be open from noon", "there will be soup on Sunday"
    if (word.lemma === 'be' && words[at - 1]?.lower === 'will') return true
    return isVerb(word) && SCHEDULED.has(word.lemma) && (word.tag === 'VB' || word.tag === 'VBZ')
  })
}

/** "900 metres [long]": what anybody can measure. */
const SIZES = new Set(['long', 'wide', 'high', 'deep', 'tall', 'away', 'thick', 'old'])
const SMALL = 100

/** True where the only figures are small counts, as of people who came. */
function isSmallCount(words: readonly Word[], triggers: readonly Trigger[]): boolean {
  if (triggers.length === 0 || triggers.some((trigger) => trigger.sort !== 'bound' && trigger.sort !== 'count'))
    return false
  return words.every(
    (word) => word.tag !== 'CD' || !/^\d/.test(word.text) || Number(word.text.replace(/,/g, '')) < SMALL,
  )
}

const MANY_FIGURES = 3
/** What everybody knows is said in few words. */
const MOST_GENERAL = 10
const NEGATIONS = new Set("no not n't never nobody nothing none without little few hardly neither nor".split(' '))

/** What is said of whom, and how: signs of the sentence's own build. */
function readShape(words: readonly Word[], main: Word | null): readonly string[] {
  const signs: string[] = []
  const at = main ? words.indexOf(main) : -1
  const group = at >= 0 ? readVerbGroup(words, at) : null
  if (group && words.slice(group.from, at).some((word) => word.lemma === 'have')) signs.push('perfect')
  if (group?.form === 'passive') signs.push(words[at + 1]?.lower === 'by' ? 'passiveBy' : 'passive')
  if (words.some((word) => NEGATIONS.has(word.lower))) signs.push('negated')
  const last = group ? words.slice(0, group.from).findLast((word) => word.tag !== 'PUNCT') : undefined
  if (last) signs.push(doerOf(last))
  // "Water boils because it is heated": a bare noun in the present tells what everybody knows.
  const opens = words.length <= MOST_GENERAL && /^NNS?$/.test(words[0]?.tag ?? '')
  if (opens && (main?.tag === 'VBZ' || main?.tag === 'VBP') && !words.some((word) => word.tag === 'NNP'))
    signs.push('general')
  const complement = words[at + 1]?.lower
  if (main?.lemma === 'be' && (complement === 'a' || complement === 'an')) signs.push('definition')
  const classes = main && wordClasses(main.lemma)
  if (classes?.communicationVerb === 1) signs.push('speechVerb')
  if (classes?.cognitionVerb === 1) signs.push('thoughtVerb')
  if (words.filter((word) => word.tag === 'CD').length >= MANY_FIGURES) signs.push('manyFigures')
  return signs
}

/** What sort of word stands before the verb: a name, a pronoun, one thing or many. */
function doerOf(word: Word): string {
  if (/^NNPS?$/.test(word.tag)) return 'nameDoes'
  if (word.tag === 'PRP') return word.lower === 'it' ? 'itDoes' : 'pronounDoes'
  if (word.tag === 'NNS') return 'manyDo'
  return word.tag === 'NN' ? 'thingDoes' : 'otherDoes'
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

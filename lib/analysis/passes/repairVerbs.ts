import type { Tag } from '../model/tags.ts'
import type { Token } from './tokens.ts'

/** Verbs of saying whose third person looks like a plural noun. */
export const SAYS = new Set(
  'cautions emphasises emphasizes underlines highlights counters marks disputes accepts rejects sees puts makes thinks estimates reads warns charges recalls remembers tweets agrees states stresses maintains contends reckons concedes acknowledges observes remarks jokes laments complains recommends proposes says reports claims notes shows suggests reveals finds argues alleges denies adds writes insists believes tells indicates predicts confirms admits announces explains describes accuses blames fears hopes doubts knows points lists gives calls urges records concludes quotes cites'.split(
    ' ',
  ),
)
const FINITE = new Set<Tag>(['VBD', 'VBZ', 'VBP', 'MD'])
/** How many words a mend looks to either side: the time that a sentence takes grows with its length and no faster. */
const REACH = 40
/** The last of a list before an index. */
const lastOf = <T>(list: readonly T[], at: number, count: number): T[] => list.slice(Math.max(0, at - count), at)
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|ca|wo|cannot|'ll|'d)$/

/** Gives verbs of saying that the tagger takes for nouns and participles their tags, and nouns that it takes for verbs theirs. */
export function mendVerbs(tokens: readonly Token[], out: Tag[]): void {
  mendReports(tokens, out)
  mendPairs(tokens, out)
  mendParticiples(tokens, out)
  tokens.forEach((_, i) => {
    mendWord(tokens, out, i)
    if (i > 0) mendSays(tokens, out, i)
  })
}

/** "reform advocates believe": of two finite verbs in a row the first is the noun. */
function mendPairs(tokens: readonly Token[], out: Tag[]): void {
  out.forEach((tag, i) => {
    const before = out[i - 1] ?? ''
    if (
      tag === 'VBZ' &&
      /^(?:VB|VBP|VBD|MD)$/.test(out[i + 1] ?? '') &&
      /^(?:NN|NNP|JJ)$/.test(before) &&
      /s$/.test(tokens[i]?.lower ?? '')
    ) {
      out[i] = 'NNS'
      if (out[i + 1] === 'VB') out[i + 1] = 'VBP'
    }
  })
}

/** Mends single words by those beside them. */
function mendWord(tokens: readonly Token[], out: Tag[], i: number): void {
  const token = tokens[i] as Token
  if (token.lower === 'say' && out[i] === 'UH') out[i] = 'VBP'
  if ((out[i] === 'FW' || out[i] === 'RB') && SAYS.has(token.lower)) out[i] = 'NNS'
  if (token.lower === 'later' && out[i] === 'NN') out[i] = 'RB'
  if (token.lower === 'yet' && out[i] === 'JJ') out[i] = 'CC'
  if (token.lower === 'chief' && out[i] === 'JJ' && !/^(?:NN|JJ)/.test(out[i + 1] ?? '')) out[i] = 'NN'
  if (token.lower === 'retired' && out[i] === 'VBN' && /^NN/.test(out[i + 1] ?? '')) out[i] = 'JJ'
  if (token.lower === 'long' && out[i] === 'JJ' && /^(?:has|have|had)$/.test(tokens[i - 1]?.lower ?? '')) out[i] = 'RB'
  if (token.lower === 'say' && out[i] === 'VB' && !hasGovernor(tokens, i)) out[i] = 'VBP'
  if (token.lower === 'says' && i > 0 && out[i - 1] !== 'DT' && out[i]?.startsWith('NN')) out[i] = 'VBZ'
  if (token.lower === 'days' && out[i] === 'VBZ') out[i] = 'NNS'
  if (token.lower === 'further' && out[i] === 'JJR' && out[i + 1] === 'VBD') out[i] = 'RB'
  if (token.lower === 'estimated' && i > 0 && out[i - 1] === 'DT') out[i] = 'JJ'
  // "…, jail logs show.", "…, records show."
  const isShow = (token.lower === 'show' || token.lower === 'suggest') && isLast(out, i)
  if (isShow && (out[i - 1] === 'NNS' || (out[i - 1] === 'VBZ' && out[i - 2] === 'PUNCT'))) {
    out[i - 1] = 'NNS'
    out[i] = 'VBP'
  }
  if (out[i] === 'VB' && tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'according') out[i] = 'NN'
  // "the incumbent said"
  if (
    out[i] === 'JJ' &&
    /^(?:DT|NNP|JJ)$/.test(out[i - 1] ?? '') &&
    /^(?:said|says|told)$/.test(tokens[i + 1]?.lower ?? '')
  )
    out[i] = 'NN'
  if (token.lower === 'close' && out[i] === 'NN' && (tokens[i + 1]?.lower === 'to' || out[i + 1]?.startsWith('NN')))
    out[i] = 'JJ'
  if (out[i] === 'VB' && out[i - 1] === 'POS') out[i] = 'NN'
  if (out[i] === 'VB' && SHOW.test(token.lower) && /^NNS?$/.test(out[i - 1] ?? '') && !hasGovernor(tokens, i))
    out[i] = 'VBP'
  // "findings by the police point to"
  if (token.lower === 'point' && out[i] === 'NN' && tokens[i + 1]?.lower === 'to' && /^NNS?$/.test(out[i - 1] ?? ''))
    out[i] = 'VBP'
  if (out[i] === 'JJ' && SAID.test(token.lower) && out[i - 1] === 'PUNCT' && out[i + 1] === 'IN') out[i] = 'VBD'
  if (out[i] === 'JJ' && /-(?:president|chairman|minister|editor|secretary|general)$/.test(token.lower)) out[i] = 'NN'
  // "court documents, unsealed on Friday, detail how", "…, filings kept by the agency show."
  if (
    out[i] === 'NN' &&
    SHOW.test(token.lower) &&
    (out[i + 1] === 'WRB' || (out[i + 1] === 'PUNCT' && arePapers(tokens, out, i)))
  )
    out[i] = 'VBP'
  // "she called for calm": what is called hangs on no "for".
  if (
    token.lower === 'called' &&
    out[i] === 'VBN' &&
    /^(?:for|on|upon)$/.test(tokens[i + 1]?.lower ?? '') &&
    !hasAuxiliaryBefore(tokens, out, i)
  )
    out[i] = 'VBD'
  if (token.lower === 'express' && out[i] === 'JJ' && out[i + 1] === 'NNS') out[i] = 'VBP'
  if (ESTIMATE.test(token.lower) && out[i] === 'NN' && out[i - 1] === 'NNS' && opensReport(tokens, out, i + 1))
    out[i] = 'VBP'
  if (/^\p{Ll}+ing$/u.test(token.text) && out[i]?.startsWith('NNP')) out[i] = 'VBG'
}

/** "The union [says] the plan", "…, an analysis [shows].": a third person that looks like a plural. */
function mendSays(tokens: readonly Token[], out: Tag[], i: number): void {
  const token = tokens[i] as Token
  if (out[i] !== 'NNS' || !SAYS.has(token.lower)) return
  // "a report, which notes", "a trend that the foundation predicts will go on"
  const isThat = tokens[i + 1]?.lower === 'that' && NEVER_NOUN.test(token.lower)
  const isOut = token.lower === 'points' && tokens[i + 1]?.lower === 'out'
  if (isThat || isOut || /^W/.test(out[i - 1] ?? '') || (out[i + 1] === 'MD' && isRelative(tokens, out, i))) {
    out[i] = 'VBZ'
    return
  }
  const before = out[i - 1] as Tag
  const next = out[i + 1]
  const hasSubject = before === 'NNP' || before === 'NN' || before === 'PRP' || before === 'NNPS'
  const opensClause =
    next === 'DT' ||
    next === 'NNP' ||
    next === 'PRP' ||
    next === 'IN' ||
    next === 'CD' ||
    next === 'EX' ||
    next === 'PRP$' ||
    next === 'WP' ||
    next === 'WRB' ||
    (before === 'NNP' && next === 'PUNCT')
  // "When divers went down, Jan Ove recalls, it was dark": a comma begins anew for a name.
  const comma = before === 'NNP' && next === 'PUNCT' ? lastComma(tokens, i) : -1
  const hasVerbBefore = lastOf(out, i, Math.min(i - comma - 1, REACH)).some((one) => FINITE.has(one))
  // "a new poll shows presidential hopefuls level"
  const isPaper = PAPER.test(tokens[i - 1]?.lower ?? '') && !hasVerbBefore && !FINITE.has(next as Tag)
  const named = (before === 'NNP' || before === 'NNPS') && tokens[i + 1]?.lower === 'that'
  // "– published by the Post – shows that": after a dash. "…, an analysis of filings shows.": before the stop.
  const after = tokens[i + 1]?.lower
  const resumes = before === 'PUNCT' && (after === 'that' || (after === 'to' && token.lower === 'points'))
  // "The city's map, published in May, marks 340 of them": after what is set in.
  const isAfterAside =
    before === 'PUNCT' &&
    !hasVerbBefore &&
    (next === 'CD' || next === 'DT') &&
    lastOf(out, i - 1, REACH).includes('PUNCT')
  const ends = i > 3 && isLast(out, i) && lastOf(tokens, i, REACH).some((one) => one.text === ',')
  if (named || resumes || isPaper || isAfterAside || (ends && before.startsWith('NN'))) out[i] = 'VBZ'
  if (resumes && after === 'that') out[i + 1] = 'IN'
  if (
    hasSubject &&
    opensClause &&
    !hasVerbBefore &&
    tokens[i + 1]?.lower !== 'of' &&
    tokens[i + 1]?.lower !== 'from' &&
    tokens[i + 1]?.lower !== 'by'
  )
    out[i] = 'VBZ'
}

/** Index of the last comma before an index, or -1 where none is near. */
function lastComma(tokens: readonly Token[], at: number): number {
  const near = lastOf(tokens, at, REACH)
  const found = near.findLastIndex(({ text }) => text === ',')
  return found < 0 ? -1 : at - near.length + found
}

/** In this form these are hardly ever nouns. */
const NEVER_NOUN =
  /^(?:says|shows|finds|suggests|argues|thinks|believes|insists|indicates|admits|explains|reveals|proves|confirms|cautions)$/
const PAPERS =
  /^(?:accounts|archives|books|charts|documents|emails|e-mails|figures|filings|files|findings|images|letters|listings|logs|messages|minutes|numbers|papers|photographs|photos|pictures|polls|receipts|records|reports|results|statements|statistics|studies|surveys|texts|transcripts)$/
const SHOW = /^(?:show|suggest|detail|outline|state|reveal|indicate)$/

/** True where a word on which a bare infinitive can hang stands before: "to show", "let the figures show". */
const hasGovernor = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => MODAL.test(lower) || /^(?:to|let|make|makes|made|do|does|did|help|see|saw)$/.test(lower))

/** True where papers that speak ("[accounts filed on Friday] show") are all that stands before a word, after the last comma. */
function arePapers(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const comma = lastComma(tokens, at)
  const noun = tokens.slice(comma + 1, at).findIndex(({ lower }) => lower === 'data' || PAPERS.test(lower)) + comma + 1
  return (
    comma >= 0 &&
    noun > comma &&
    !tags.slice(comma, noun).includes('IN') &&
    !tags.slice(comma, at).some((tag) => FINITE.has(tag))
  )
}

/** Verbs of saying that are nouns as well, in the form that follows a plural. */
const ESTIMATE = /^(?:estimate|claim|report|demand|forecast|project|doubt|question|note|state|allege|fear)$/

/** "officials [estimate] he needs": after a plural, before what can only begin a clause. */
const opensReport = (tokens: readonly Token[], tags: readonly Tag[], at: number) =>
  tags[at] === 'PRP' || tags[at] === 'EX' || tokens[at]?.lower === 'that'

/** True where the noun right before a word is the subject of a relative clause. */
function isRelative(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  let from = at - 1
  while (from > 0 && /^(?:NN|DT|JJ|PRP\$|POS)/.test(tags[from] ?? '') && tokens[from]?.lower !== 'that') from--
  return from < at - 1 && /^(?:that|which|who|whom)$/.test(tokens[from]?.lower ?? '')
}

/** True where nothing but marks follows. */
function isLast(tags: readonly Tag[], at: number): boolean {
  for (let next = at + 1; next < tags.length; next++) if (tags[next] !== 'PUNCT') return false
  return true
}

/** Past forms of verbs of saying that look like participles. */
const SAID =
  /^(?:argued|warned|added|conceded|claimed|noted|suggested|recalled|explained|insisted|acknowledged|admitted|replied|concluded|announced|reported|observed|remarked|stressed|declared|contended|alleged|complained|estimated|predicted|maintained|joked|asked|revealed|confirmed|denied|stated|emphasi[sz]ed|responded|asserted|disclosed|reiterated|testified|cautioned|tweeted|commented|countered|boasted|hinted|implied|indicated|cited|wondered|pledged|vowed|promised|determined|ruled|discovered|learned|believed|reasoned|figured)$/

const AUXILIARIES = /^(?:is|are|was|were|be|been|being|am|has|have|had|having|get|gets|got|'s|'re|'ve|'d)$/
/** How many words before a participle its auxiliary may stand. */
const AUXILIARY_REACH = 4

/** "[were] not always told": what comes after is no past form. */
const hasAuxiliaryBefore = (tokens: readonly Token[], tags: readonly Tag[], at: number) =>
  lastOf(tokens, at, AUXILIARY_REACH).some(
    (token, i, all) => tags[at - all.length + i] !== 'POS' && AUXILIARIES.test(token.lower),
  )

const PAPER = /^(?:poll|study|survey|report|audit|review|estimate|analysis|census)$/
const MEASURING =
  /^(?:polling|testing|modell?ing|reporting|screening|monitoring|sampling|imaging|mapping|sequencing|filing)$/
/** Irregular past forms that taggers take for participles. */
const PAST = /^(?:found|told|said|held|heard|wrote|thought|felt|knew)$/

/** "A university poll found that", "fans told a paper", "has backing": papers and people before what they report. */
function mendReports(tokens: readonly Token[], out: Tag[]): void {
  out.forEach((tag, i) => {
    const lower = tokens[i]?.lower ?? ''
    const before = out[i - 1] ?? ''
    if (PAPER.test(lower) && (tag === 'VB' || tag === 'VBP') && /^(?:NNP|NN|JJ)/.test(before)) out[i] = 'NN'
    // "Exit polling showed": a way of finding out, before what it found.
    if (tag === 'VBG' && MEASURING.test(lower) && FINITE.has(out[i + 1] as Tag)) out[i] = 'NN'
    if (tag === 'VBG' && /^(?:has|have|had)$/.test(tokens[i - 1]?.lower ?? '')) out[i] = 'NN'
    if (!PAST.test(lower) || !/^(?:VBN|IN|NN)$/.test(tag) || i === 0) return
    // "who studied nine of them, found that"
    const isThat = tokens[i + 1]?.lower === 'that' && before === 'PUNCT'
    if (hasAuxiliaryBefore(tokens, out, i) || tokens[i + 1]?.lower === 'by') return
    if (!isThat && !/^(?:NN|PRP|VBZ|RB)/.test(before)) return
    out[i] = 'VBD'
    if (tokens[i + 1]?.lower === 'that') out[i + 1] = 'IN'
  })
}

/** Time and place between a verb of saying and its clause: "emphasised on Friday that". */
const CIRCUMSTANCE = /^(?:IN|DT|NN|NNS|NNP|CD|JJ|PRP\$)$/
/** How many words of them there may be. */
const CIRCUMSTANCE_REACH = 6

/** True where what follows a participle of saying is what was said: a clause, a quotation, "by saying". */
function takesWords(tokens: readonly Token[], tags: readonly Tag[], verb: number): boolean {
  const next = tokens[verb + 1]?.lower
  if (next === 'by') return tags[verb + 2] === 'VBG'
  for (let at = verb + 1; at <= verb + CIRCUMSTANCE_REACH; at++) {
    if (/^(?:that|whether|if)$/.test(tokens[at]?.lower ?? '')) return true
    if (!CIRCUMSTANCE.test(tags[at] ?? '')) return false
  }
  return false
}

/** "The clerk laughed and said", "Another wondered why": a participle with no auxiliary before it that does a verb's work. */
function mendParticiples(tokens: readonly Token[], out: Tag[]): void {
  const firstFinite = out.findIndex((tag) => FINITE.has(tag))
  const hasFinite = firstFinite >= 0
  // "Ministers in the lower house speak in one voice": where nothing else is the verb.
  if (!hasFinite) {
    const bare = out.findIndex(
      (tag, i) => tag === 'VB' && /^NN/.test(out[i - 1] ?? '') && !lastOf(out, i, REACH).includes('TO'),
    )
    if (bare > 0) out[bare] = 'VBP'
  }
  out.forEach((tag, i) => {
    if (tag !== 'VBN' || i === 0 || !/ed$/.test(tokens[i]?.lower ?? '')) return
    let last = i - 1
    while (last > 0 && (out[last] === 'RB' || out[last] === 'RBR')) last--
    const before = out[last]
    const next = out[i + 1]
    const isJoined = next === 'CC' && (out[i + 2] === 'VBD' || out[i + 2] === 'VBZ')
    // "His wife, Jane, called for calm": after what is set beside the subject, where nothing else is the verb.
    if (
      (!hasFinite || i < firstFinite) &&
      before === 'PUNCT' &&
      last > 1 &&
      /^(?:for|on|that|by)$/.test(tokens[i + 1]?.lower ?? '')
    ) {
      if (tokens[i]?.lower === 'called' || SAID.test(tokens[i]?.lower ?? '')) out[i] = 'VBD'
    }
    if (before === 'CD' && SAID.test(tokens[i]?.lower ?? '') && takesWords(tokens, out, i)) out[i] = 'VBD'
    const isSubject = before === 'NN' || before === 'NNS' || before === 'NNP' || before === 'PRP' || before === 'DT'
    if (!isSubject || hasAuxiliaryBefore(tokens, out, i)) return
    const isSaying = SAID.test(tokens[i]?.lower ?? '') && takesWords(tokens, out, i)
    // "The nurse later sued, claiming that": the first verb of its sentence, and nothing hangs on it.
    const comma = i + out.slice(i, i + REACH).indexOf('PUNCT')
    const closes =
      (comma === i + 1 || out[i + 1] === 'IN') &&
      tokens[i + 1]?.lower !== 'by' &&
      tokens[comma]?.text === ',' &&
      out[comma + 1] === 'VBG' &&
      (!hasFinite || i < firstFinite) &&
      i <= REACH &&
      lastOf(out, i, REACH).filter((tag) => tag === 'PUNCT').length <= (out[0] === 'IN' ? 1 : 0)
    // "It was never about him, his aides argued in interviews"
    let open = i - 1
    while (open >= 0 && /^(?:NN|DT|PRP\$|JJ|POS|CD)/.test(out[open] ?? '')) open--
    const isAside =
      SAID.test(tokens[i]?.lower ?? '') && open >= 0 && open < i - 1 && /^[,"”’']$/.test(tokens[open]?.text ?? '')
    if (before === 'PRP' || isAside || isJoined || isSaying || closes || (!hasFinite && tokens[i + 1]?.lower !== 'by'))
      out[i] = 'VBD'
  })
}

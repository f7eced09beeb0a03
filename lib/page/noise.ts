/**
 * Lines in an article that are not its own: pointers to something else, requests, and headings of what follows it. By their
 * first word, so that nearly all lines cost one look-up; what may follow the word is a pattern for the folded line. Words
 * of other languages are here because a page in one of them is read before it is said that it is not analysed.
 */
type Words = Readonly<Record<string, string>>

const THINGS = '(?:articles?|stories|story|posts?|links?|news|content|coverage|topics?|roundup|reading|videos?)'

const POINTERS: Words = {
  related: `(?: ${THINGS})?:?$|(?: \\w+)?:`,
  read: ' (?:more|also|next|on|the full|this next)\\b| (?:from|in|about)\\b.{0,60}$',
  also: ' read\\b',
  see: ' (?:also|more)\\b',
  more: `:| (?:on|from|in|about)\\b.{0,60}$| ${THINGS}\\b`,
  watch: '(?: now| more| live| the video| this)?:',
  you: ' (?:may|might) (?:also )?(?:like|be interested|want)\\b',
  recommended: `(?: for you| ${THINGS})?:?$`,
  "don't": ' miss\\b',
  'don’t': ' miss\\b',
  up: ' next\\b',
  trending: '.{0,30}$',
  most: ' (?:read|popular|viewed)\\b.{0,40}$',
  top: ' stories\\b.{0,40}$',
  latest: ' (?:news|stories)\\b.{0,40}$',
  popular: ' (?:now|stories|posts)\\b.{0,40}$',
  tag: ':',
  tags: ':',
  filed: ' under\\b',
  topics: ':',
  "buyer's": ' guide:',
  next: ' (?:article|story|post|auto news|news)\\b',
  previous: ' (?:article|story|post|auto news|news)\\b',
  lire: ' aussi\\b',
  à: ' lire\\b',
  voir: ' aussi\\b',
  lesen: ' sie (?:auch|mehr)\\b',
  mehr: ' zum thema\\b',
  lea: ' (?:también|más)\\b',
  leer: ' más\\b',
  leia: ' (?:também|mais)\\b',
  leggi: ' anche\\b',
  guarda: ' anche\\b',
  lees: ' ook\\b',
  läs: ' (?:också|även|mer)\\b',
  czytaj: ' (?:także|też|więcej|również)\\b',
  читайте: ' также',
  baca: ' juga\\b',
}

const REQUESTS: Words = {
  ad: '$',
  advert: '.{0,40}$',
  advertisement: '.{0,40}$',
  advertisements: '$',
  advertising: '$',
  sponsored: '(?: content| by)?.{0,30}$',
  publicidade: '$',
  publicidad: '$',
  publicité: '$',
  anzeige: '$',
  werbung: '$',
  pubblicità: '$',
  reklama: '$',
  reklam: '$',
  annons: '$',
  реклама: '$',
  sign: ' (?:up|in)\\b',
  log: ' in\\b',
  subscribe: '',
  register: ' (?:now|here|for|to)\\b',
  get: ' (?:the|our|your|more) .{0,60}(?:newsletter|inbox|in your|delivered|app\\b)| .{0,40} (?:delivered|on the go)\\b',
  click: ' here\\b',
  share: ' (?:this|on|via|with)\\b|:?$',
  like: ' (?:this|what you)\\b.{0,40}(?:share|follow|subscribe|read)',
  enjoyed: ' (?:this|what you)\\b.{0,40}(?:share|follow|subscribe|read)',
  tweet: ' this\\b|$',
  print: ' this\\b|$',
  email: ' this\\b|$',
  follow: ' (?:us|me|him|her|them|@\\w+|\\w+ on|\\w+ \\w+ on|the author)\\b',
  join: ' (?:us|the (?:conversation|discussion))\\b',
  have: ' (?:a|any) (?:tip|story|question|news tip)\\b',
  got: ' (?:a|any) (?:tip|story|question|news tip)\\b',
  tell: ' us\\b',
  let: ' us know\\b',
  what: ' do you think\\b',
  do: ' you have (?:a|any)\\b',
  leave: ' (?:a|your) (?:comment|reply)\\b',
  post: ' (?:a|your) (?:comment|reply)\\b',
  add: ' (?:a|your) comment\\b',
  view: ' (?:\\d+ )?comments\\b',
  show: ' (?:\\d+ )?comments\\b',
  comment: '(?: \\(\\d+\\))?:?$',
  comments: '(?: \\(\\d+\\))?:?$',
  download: ' (?:the|our)\\b.{0,60}\\bapp\\b',
  support: ' (?:our|independent|quality) journalism\\b',
  this: ' (?:article|story) (?:is|was) (?:only )?(?:available|reserved) (?:to|for) (?:our )?subscribers',
  please: ' (?:enable|turn on) javascript\\b',
  all: ' rights reserved\\b',
  copyright: ' (?:\\d{4}|by\\b|the\\b|©)',
  '©': '',
}

const ENDINGS: Words = {
  related: ` ${THINGS}$`,
  you: ' (?:may|might) also like$',
  more: ` (?:${THINGS}|(?:from|in)\\b.{0,40})$`,
  recommended: '(?: for you| stories| articles| reading)?$',
  most: ' (?:read|popular|viewed)\\b.{0,30}$',
  top: ' stories$',
  latest: ' (?:news|stories)$',
  popular: ' (?:now|posts|stories)$',
  trending: '(?: now| stories)?$',
  partner: ' news$',
  comment: '$',
  comments: '(?: \\(\\d+\\))?$',
  leave: ' a (?:comment|reply)$',
  about: ' the author$',
  join: ' the (?:conversation|discussion)$',
  tell: ' us what you think$',
  share: ' this\\b.{0,20}$',
  sponsored: '(?: content)?$',
}

/** Words of a wall before the rest of a text. One pattern, looked for only in lines of a wall's length. */
const PAYWALL =
  /(?:subscribe|sign in|log in|register|create a free account) to (?:continue|read|unlock|keep)|to continue reading|already (?:a|an) (?:subscriber|member)|(?:reserved|exclusively|only|available) (?:for|to) (?:our )?(?:subscribers|members)|subscribers only|to unlock (?:this|more) article|start your free trial|réservé (?:à nos|aux) abonnés|il vous reste .{1,20} de cet article|(?:solo|sólo) para (?:suscriptores|registrados)|jetzt (?:abonnieren|weiterlesen)|ログインして続きを読む|会員登録する/

/** One of these stands in each such line: on most pages in none, and the pattern is never compiled. */
const WALL_WORDS =
  'to continue,to read,to unlock,to keep,already a,subscribers,members,free trial,abonnés,il vous reste,lo para,jetzt,ログイン,会員登録'.split(
    ',',
  )

/** True for a line of the wall that stands before the rest of a text ("Subscribe to continue reading"). */
export function isPaywall(text: string): boolean {
  if (text.length >= LONGEST) return false
  const line = text.toLowerCase()
  return WALL_WORDS.some((word) => line.includes(word)) && PAYWALL.test(line)
}

/** Beyond this length, in units, a line that begins with such words goes on to say something. */
const LONGEST = 180
/** Bullets, dashes and quotation marks: nothing that a word begins with. */
const OPENING = /^[\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u00a0-\u00a8\u00ab-\u00bf\u2000-\u2bff]{1,4}/
const CLOSING = /[\s.…!?›»>]{1,5}$/

const patterns = new Map<string, RegExp>()

/** What a line is besides the article's own text; all false for most. */
export interface Noise {
  /** It points to other pages ("Read more: …"). */
  readonly isPointer: boolean
  /** It asks the reader for something, or marks an advert. */
  readonly isRequest: boolean
  /** It is the heading of what comes after an article. */
  readonly isEnding: boolean
}

const NONE: Noise = { isPointer: false, isRequest: false, isEnding: false }

/** What a line is, by its first word and how it goes on from there. Longer texts are none of these. */
export function readNoise(text: string): Noise {
  if (text.length >= LONGEST) return NONE
  const line = text.toLowerCase().replace(OPENING, '').replace(CLOSING, '')
  const end = line.search(/[\s:.,(\d]/)
  const first = end < 0 ? line : line.slice(0, end || 1)
  return {
    isPointer: fits(line, first, POINTERS),
    isRequest: fits(line, first, REQUESTS),
    isEnding: fits(line, first, ENDINGS),
  }
}

/** True for a line that begins with one of the words, and goes on as is said there. */
function fits(line: string, first: string, words: Words): boolean {
  const rest = Object.hasOwn(words, first) ? words[first] : undefined
  if (rest === undefined) return false
  const pattern = patterns.get(rest) ?? new RegExp(`^(?:${rest})`)
  patterns.set(rest, pattern)
  return pattern.test(line.slice(first.length))
}

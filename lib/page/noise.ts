/**
 * Words that begin a line which is not the article's own: a pointer to something else, or a request. Languages beyond
 * English are here because a page in one of them is still to be read rightly before it is said that it is not analysed.
 */
const POINTER = new RegExp(
  `^\\W{0,4}(?:${[
    'related(?: (?:articles?|stories|story|posts?|links?|news|content|coverage|topics?|roundup|reading|video))?:?$',
    'related(?: \\w+)?:',
    'read (?:more|also|next|on|the full|this next)\\b',
    'also read\\b',
    'see (?:also|more)\\b',
    'more:',
    '(?:more|read) (?:on|from|in|about)\\b.{0,60}$',
    'more (?:stories|news|coverage|articles)\\b',
    'watch(?: (?:now|more|live|the video|this))?:',
    'you (?:may|might) (?:also )?(?:like|be interested|want)\\b',
    'recommended(?: (?:for you|reading|stories|articles))?:?$',
    "don['’]t miss:?",
    'up next\\b',
    'trending\\b.{0,30}$',
    '(?:most (?:read|popular|viewed)|top stories|latest (?:news|stories)|popular (?:now|stories|posts))\\b.{0,40}$',
    'tags?:',
    'filed under\\b',
    'topics?:',
    "buyer['’]s guide:",
    '(?:next|previous) (?:article|story|post|auto news|news)\\b',
    '(?:lire|à lire|voir) aussi\\b',
    'lesen sie (?:auch|mehr)\\b',
    'mehr zum thema\\b',
    'lea también\\b',
    'le(?:er|a) más\\b',
    'leia (?:também|mais)\\b',
    '(?:leggi|guarda) anche\\b',
    'lees ook\\b',
    'läs (?:också|även|mer)\\b',
    'czytaj (?:także|też|więcej|również)\\b',
    'читайте также',
    'baca juga\\b',
  ].join('|')})`,
  'iu',
)

const REQUEST = new RegExp(
  `^\\W{0,4}(?:${[
    'advert(?:isement|isment)?s?\\b.{0,40}$',
    'sponsored(?: content| by)?\\b.{0,30}$',
    '(?:publicidade|publicidad|publicité|anzeige|werbung|pubblicità|reklama|reklam|annons|реклама)$',
    '(?:sign up|subscribe|register|log in|sign in)\\b',
    'get (?:the|our|your|more) .{0,60}(?:newsletter|inbox|in your|delivered|app\\b)',
    'get .{0,40} (?:delivered|on the go)\\b',
    'click here\\b',
    '(?:share|like|tweet|print|email|save) this\\b',
    'share (?:on|via|with)\\b',
    'share:?$',
    '(?:like|love|enjoyed?) (?:this|what you)\\b.{0,40}(?:share|follow|subscribe|read)',
    'follow (?:us|me|him|her|them|@\\w+|\\w+ on|\\w+ \\w+ on|the author)\\b',
    'join (?:us|the (?:conversation|discussion))\\b',
    '(?:have|got) (?:a|any) (?:tip|story|question|news tip)',
    '(?:tell us|let us know|what do you think)\\b',
    '(?:leave|post|add|write) (?:a|your) (?:comment|reply)\\b',
    '(?:\\d+ |view |show |load |read )?comments?(?: \\(\\d+\\))?:?$',
    'download (?:the|our)\\b.{0,60}\\bapp\\b',
    'support (?:our|independent|quality) journalism\\b',
    'this (?:article|story) (?:is|was) (?:only )?(?:available|reserved) (?:to|for) (?:our )?subscribers',
    '(?:please )?(?:enable|turn on) javascript\\b',
    'all rights reserved\\b',
    '(?:©|\\(c\\)|copyright)\\s?(?:\\d{4}|by\\b|the\\b)',
  ].join('|')})`,
  'iu',
)

/** Beyond this length, in units, a line that begins with such words goes on to say something. */
const LONGEST_POINTER = 180

/** True for a line that points to other pages ("Read more: …"). */
export const isPointer = (text: string): boolean => text.length < LONGEST_POINTER && POINTER.test(text)

/** True for a line that asks the reader for something, or marks an advert. */
export const isRequest = (text: string): boolean => text.length < LONGEST_POINTER && REQUEST.test(text)

/** True for the heading of what comes after an article. */
export const isEnding = (text: string): boolean => ENDING.test(text)

const ENDING =
  /^\W{0,4}(?:related (?:articles|stories|posts|links|news|content|coverage)|you (?:may|might) also like|more (?:stories|news|from|in)\b.{0,40}|recommended(?: for you| stories| articles| reading)?|most (?:read|popular|viewed)\b.{0,30}|top stories|latest (?:news|stories)|popular (?:now|posts|stories)|trending(?: now| stories)?|partner news|(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|about the author|join the (?:conversation|discussion)|tell us what you think.{0,5}|share this\b.{0,20}|sponsored(?: content)?)\W{0,4}$/i

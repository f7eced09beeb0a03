/** Verbs by what must stand beside them to report something. Lemmas; from general English, as cueVerbs.ts. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs of saying that report with a plain object: "denied the claim". */
export const OBJECT_VERBS =
  words(`say deny confirm announce report reveal claim admit acknowledge predict forecast disclose allege estimate explain cite quote concede
  emphasise emphasize stress underline underscore reiterate reaffirm clarify outline declare lament bemoan rue affirm recount relate
  contradict refute rebut dispute echo proclaim project tweet retweet mention note describe state assert`)
/** Verbs that report with a preposition: "warned of", "called for". */
export const PREPOSITION_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>(
  Object.entries({
    warn: words('of about against over'),
    appeal: words('to for'),
    lay: words('out bare'),
    complain: words('of about over'),
    boast: words('of about'),
    brag: words('of about'),
    speak: words('of about against out'),
    talk: words('about of'),
    joke: words('about'),
    comment: words('on about'),
    testify: words('about against to'),
    call: words('for on upon'),
    apologise: words('for to'),
    apologize: words('for to'),
    object: words('to'),
    allude: words('to'),
    confess: words('to'),
    admit: words('to'),
    point: words('to toward towards at'),
    attest: words('to'),
    speculate: words('about on'),
    report: words('on'),
    protest: words('against'),
    insist: words('on'),
    elaborate: words('on'),
    disagree: words('with'),
    agree: words('with'),
    hint: words('at'),
    tell: words('of about'),
    gripe: words('about'),
    grumble: words('about'),
    rail: words('against'),
    write: words('of about'),
    refer: words('to'),
    rule: words('out'),
    cry: words('foul'),
    vouch: words('for'),
    muse: words('about on'),
  }),
)
/** "urged people to": whom, and to do what. */
export const URGING = words('urge advise ask warn encourage implore beg instruct remind tell exhort request')
/** What a study does with its subject. */
export const STUDYING = words(
  'examine analyse analyze look compare investigate survey provide mandate prohibit allow ban explore',
)
/** After ", which" these speak of the whole clause before, not of a source: "which explains why". */
export const CLAUSAL = words('explain suggest show indicate prove imply demonstrate reveal confirm signal hint')
/** "The claim is [made] by the union." */
export const MAKING = words('make level raise bring issue file give provide')
/** Adjectives of holding something to be so. */
export const STANCES = words(
  'sure certain confident optimistic pessimistic worried concerned aware unaware convinced adamant hopeful sceptical skeptical afraid fearful doubtful insistent unconvinced',
)
/** Cues by what stands beside them alone. */
export const OTHERS = words('call put trace hear have')
/** After a negation these say that nothing was said. */
export const SILENT_WHEN_NEGATED = words(
  'say comment respond reply answer specify elaborate disclose reveal explain state mention announce confirm tell clarify identify name return detail give provide know address offer',
)
/** What an outlet does where it speaks of what it found out itself. */
export const WITNESSING = words(
  'count see learn understand witness review find obtain view hear show analyse analyze discover establish uncover reveal verify confirm determine',
)

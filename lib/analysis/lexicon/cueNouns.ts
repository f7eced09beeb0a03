/** Nouns that stand for somebody's words: "Smith's claim that", "a warning from the bank that". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const CUE_NOUNS =
  words(`claim claims allegation allegations accusation accusations assertion assertions statement statements
remark remarks comment comments warning warnings contention suggestion suggestions argument arguments assumption assumptions announcement admission
confession testimony denial denials revelation revelations complaint complaints assurance assurances prediction predictions forecast
forecasts estimate estimates conclusion conclusions finding findings belief beliefs fear fears view views opinion opinions account
accounts promise promises pledge pledges declaration insistence acknowledgement acknowledgment observation observations theory
assessment verdict explanation hint hints speculation suspicion suspicions charge charges criticism concern concerns hope hopes
doubt doubts report reports rumour rumours rumor rumors words message news`)

/** Nouns that report by what they are "of" alone: "her repeated claims of fraud". */
export const SPEECH_NOUNS = words(
  'claim claims allegation allegations accusation accusations denial denials warning warnings admission admissions prediction predictions complaint complaints assertion assertions confession',
)

/** "advice from aides not to go", "a plea by the mayor to stay away". */
export const ADVICE_NOUNS = words(
  'advice warning warnings plea pleas appeal appeals call calls demand demands request requests recommendation order orders instruction instructions',
)

/** Nouns that report with whom they come from: "drew criticism from farmers". */
export const REACTION_NOUNS = words(
  'criticism condemnation praise complaint complaints accusation accusations outcry scepticism skepticism rebuke denial',
)

/** "in Smith's view", "by her account", "to his mind", "in the words of". */
export const VIEW_NOUNS =
  words(`view views opinion words eyes mind account reckoning estimate estimates estimation telling judgment judgement
assessment count calculation calculations admission recollection version analysis experience book phrase`)

/** "made the point", "issued a statement", "raised concerns": the noun carries what the verb does not. */
export const SUPPORT_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>(
  Object.entries({
    make: words(
      'claim case point argument announcement allegation accusation assertion statement remark comment prediction admission plea appeal finding claims allegations comments remarks accusations',
    ),
    issue: words('statement warning apology denial advisory report alert press communique statements'),
    release: words('statement findings report figures data results numbers'),
    publish: words('findings report figures data results statement'),
    find: words('evidence signs proof traces'),
    give: words('cause account explanation testimony statement version assurance estimate reason'),
    raise: words('concern concerns question questions doubt doubts alarm fear fears'),
    file: words('complaint lawsuit suit'),
    offer: words('explanation apology account assessment opinion'),
    pay: words('tribute'),
    tell: words('story tale'),
    take: words('issue offence offense exception umbrage'),
    draw: words('conclusion'),
    cast: words('doubt'),
    sound: words('alarm'),
    lay: words('blame'),
    place: words('blame'),
    have: words('doubts'),
    come: words('conclusion'),
    reach: words('conclusion'),
  }),
)

/**
 * Verbs that report what somebody said, wrote, showed or thinks, by what they need beside them to count. Drawn from general
 * English (Levin's verbs of communication, WordNet's verb.communication and verb.cognition, news style guides), lemmas only.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Report by themselves, whatever follows, where a voice is their subject. */
export const SAYING =
  words(`say state tell claim argue insist maintain contend assert allege aver declare remark comment admit
concede acknowledge deny confirm reveal disclose divulge announce report warn caution predict forecast explain emphasise emphasize
stress underline underscore reiterate reaffirm affirm recount testify attest conclude mention hint complain lament bemoan boast brag opine quip
joke tweet retweet clarify elaborate speculate surmise theorise theorize hypothesise hypothesize posit postulate reckon profess proclaim
retort riposte recollect reminisce confess intimate allude interject exclaim muse enthuse gush fume grumble gripe moan rue
explicate expound pontificate narrate apprise inform notify assure reassure remind swear vouch concur counter rebut refute
disagree dissent object protest mumble mutter murmur whisper shout yell scream cry bellow bark snap sneer scoff scold chide
estimate project calculate guesstimate contradict apologise apologize cite quote echo`)

/** Report only with words, a clause or a question of their own: "wrote that", "agreed: “…”". */
export const SAYING_WITH_CONTENT = words(`add write blog post note charge continue answer reply respond 
agree decide determine rule find hold learn observe show suggest indicate imply demonstrate signal propose recommend advise promise vow
pledge repeat stipulate text email wire cable message 
share recall judge establish verify prove certify record document uncover discover detect infer deduce
concur warn marvel instruct ask wonder inquire enquire query`)

/** Report only beside a quotation: “Go on,” he shrugged. */
export const SAYING_WITH_QUOTE =
  words(`sigh smile shrug nod laugh grin chuckle sob begin offer caption chant sing shoot interrupt volunteer venture
go pen sum read run crow preach continue start finish end cut break burst choke beam wave lean pause smirk snort wink wince roar thunder hiss
growl croak stammer stutter plead drawl deadpan enunciate croon demand order repeat`)

/** Say what somebody makes of somebody or something: they take an object. */
export const JUDGING =
  words(`accuse blame assail criticise criticize condemn denounce decry slam blast lambast lambaste rebuke chastise castigate
berate deride ridicule mock praise hail applaud laud commend dismiss reject dispute question challenge defend describe
characterise characterize label brand dub term portray depict urge implore beg encourage exhort beseech express voice
attribute ascribe liken compare deplore disparage denigrate disavow disclaim discredit contest credit fault vilify malign
extol tout trumpet justify rationalise rationalize endorse back oppose advocate espouse welcome rubbish link misstate debunk downplay
overstate understate exaggerate reference outline detail summarise summarize identify name finger second classify categorise categorize deem rate`)

/** Think, know or feel: they need a clause, or stand in a parenthesis. */
export const KNOWING =
  words(`think believe know fear hope expect suspect doubt feel understand realise realize assume worry consider regard
presume imagine reckon guess suppose view see perceive anticipate foresee recognise recognize appreciate accept trust remember forget
wonder dread envisage envision deem fancy`)

/** What papers, figures and pictures do with what is in them; they may take a plain object. */
export const SHOWING =
  words(`show find suggest indicate reveal demonstrate confirm prove list note record document detail describe state say report
chart map give put estimate conclude warn allege claim charge accuse name identify cite quote mention predict
project forecast point trace blame link attribute imply argue recommend explain highlight outline depict paint
rank rate place cover chronicle recount mark register refer specify stipulate require call urge criticise criticize
contradict corroborate establish contain include carry bear bar catalogue portray tell disclose declare capture tally count log certify date`)

/** "went on to say", "appeared to confirm": the subject of the first is the voice of the second. */
export const RAISING =
  words(`go continue appear seem want like seek try begin start tend choose come happen use prefer proceed hasten rush dare
be have ought need manage hesitate`)

/** "declined to comment", "did not respond": asked, no answer. */
export const REFUSING = words('decline refuse fail')
export const ANSWERING = words('respond reply answer comment return')

/** Aspect, support, movement or an official act: never a cue whatever a tagger says. */
export const NEVER = words(
  'be have do get make take come keep let help need try use start stop become remain stay approve adopt pass vote elect appoint sign',
)

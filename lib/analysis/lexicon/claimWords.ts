/**
 * Words by which a statement wants a source, from the desk books of news agencies (what must be attributed), WordNet's
 * classes and the grammar of English. Lemmas, lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const HEDGE_ADVERBS = words(
  'reportedly allegedly purportedly supposedly ostensibly rumoredly rumouredly presumably putatively apparently',
)
/** "is said to", "are believed to", "it is understood that". */
export const HEDGE_PARTICIPLES = words(
  'said believed thought understood rumoured rumored reported alleged feared reputed presumed suspected estimated deemed tipped claimed considered regarded known credited accused linked forecast expected ascribed',
)
/** Of these the ones that hedge only before "to": "is known to", "is estimated to". */
export const HEDGE_BEFORE_TO = words(
  'known estimated expected considered forecast tipped claimed suspected linked regarded',
)

export const CAUSE_VERBS = words(
  'cause trigger spark prompt fuel spur provoke induce unleash precipitate engender exacerbate worsen hamper cripple gut stoke kindle ignite underlie underpin inflame compound aggravate necessitate jeopardise jeopardize',
)
/** Effects that are as often told as seen: they speak more softly for a cause. */
export const EFFECT_VERBS = words(
  'boost erode undermine sap dent depress strain stretch squeeze wreck ruin devastate weaken strengthen deter discourage encourage help allow enable prevent avert thwart foil save spare cure disrupt delay stall halt slow speed hasten force compel push drive keep make hurt harm hit damage affect shape shake',
)
export const CAUSE_CONNECTIVES = words('because thanks owing')

/** Wrongdoing: verbs. */
export const WRONG_VERBS =
  words(`murder rape assault abuse molest torture abduct kidnap steal rob embezzle pocket launder bribe extort blackmail
defraud swindle cheat lie mislead deceive conceal hide falsify forge fabricate rig tamper plagiarise plagiarize smuggle traffic exploit
violate breach flout defy evade dodge sabotage poison bully harass intimidate threaten persecute oppress suppress silence censor
enslave chain massacre slaughter execute behead lynch burn loot plunder ransack vandalise vandalize hack infiltrate spy leak collude conspire
plot incite betray abandon neglect ignore botch bungle mishandle squander misuse divert siphon overcharge price-gouge scam con groom
lace contaminate doctor fudge skim swipe filch pilfer grope stalk bludgeon strangle trample desecrate deface dump pollute misreport inflate
withhold stonewall obstruct shred wiretap eavesdrop snoop trick dupe fleece shortchange gouge hoard profiteer poach trespass perjure feign fake
impersonate goad smear slander defame libel scapegoat mistreat maltreat manhandle waterboard flog raze bulldoze strafe displace expel exile
purge railroad entrap blacklist skirt sidestep bypass circumvent overlook tolerate condone abet harbour harbor shelter bankroll dope drug
maim fiddle doze plant overcrowd underfeed misspend mismanage misinform exaggerate gut flatten stash spike rub slap punch kick whip jail lure traffick
discriminate segregate evict invade annex occupy bomb shell arm covers cover-up backdate underpay overwork starve beat`)
/** Motives that one does not read off a face. */
export const SPITE = words(
  'spite revenge greed envy jealousy malice fear vanity pique ambition hatred cowardice desperation boredom anger laziness guilt shame love loyalty',
)
/** What will come of something. */
export const OUTCOME_VERBS = words(
  'end win fail collapse become remain vanish disappear die survive succeed regret suffer backfire return destroy ruin save transform change break improve help hurt harm benefit damage prove make kill wipe replace dominate prevail crumble flop lose outlast outlive need vote decide',
)
/** Wrongdoing and blame: nouns. */
export const WRONG_NOUNS =
  words(`murder rape abuse torture corruption fraud bribery theft embezzlement laundering crime misconduct negligence scandal
cover-up conspiracy collusion terrorism terrorist militant extremist radical exploitation trafficking cartel racket mafia gang
massacre genocide atrocity violation breach lie falsehood propaganda smear deceit hypocrisy culpability guilt complicity indictment
orgy blackmail extortion kickback bribe intrusion sabotage incitement discrimination racism sexism cronyism nepotism failure failing
wrongdoing malpractice plagiarism cheating doping hush-money slush predator paedophile pedophile rapist killer murderer liar
fraudster crook thug tyrant dictator regime evasion bully coward cheat thief drunk drunkard charlatan hoax scam racketeer profiteer swindler`)
/** Wrongdoing: adjectives and adverbs. */
export const WRONG_WORDS =
  words(`illegal illegally unlawful unlawfully corrupt corruptly secretly fraudulent fraudulently criminal deliberately knowingly
recklessly negligent notorious notoriously shady crooked brutal brutally ruthless ruthlessly sinister convicted disgraced dishonest rotten
complicit unauthorised unauthorized bogus fake sham covertly quietly wrongly wrongfully drunk asleep drunken lazy incompetently`)

/** Wishes, aims and fears laid on somebody. */
export const MOTIVE_VERBS = words(
  'want seek aim intend strive hope wish fear dread crave covet yearn aspire balk refuse hesitate resent envy hate prefer attempt struggle hanker itch scheme jockey pander appease placate woo',
)
export const MOTIVE_NOUNS = words(
  'aim goal intention motive strategy purpose objective ploy bid attempt effort ambition desire agenda pretext spite revenge greed envy jealousy pique hope fear fears hopes',
)
export const MOTIVE_ADJECTIVES = words(
  'eager keen desperate determined reluctant unwilling anxious afraid hungry intent bent hell-bent wary fearful greedy vengeful',
)

/** Verdicts: words that a reader could contest. */
export const VERDICT_WORDS =
  words(`damning shocking stunning staggering disastrous catastrophic devastating unprecedented outrageous shameful scandalous
disgraceful appalling horrific horrifying dreadful terrible awful dismal abysmal pathetic embarrassing humiliating laughable absurd
ridiculous ludicrous bizarre muddled incoherent flustered arrogant pampered clueless incompetent inept ineffective toothless
dysfunctional chaotic failed failing doomed flawed misguided reckless irresponsible naive cynical hypocritical divisive toxic
controversial polarising polarizing radical extreme extremist far-fetched dubious questionable suspicious unbecoming
brilliant superb outstanding remarkable extraordinary exceptional magnificent masterful inspiring heroic legendary iconic
triumphant landmark historic crucial vital critical pivotal crystal undeniable indisputable unmistakable obvious irrefutable conclusive
overwhelming clear glaring stark striking drastic dramatic alarming worrying troubling disturbing dire grim bleak
successful unsuccessful popular unpopular powerful vulnerable prominent beloved reviled hated feared desperate weak strong seeming apparent
perfect ideal worthless useless pointless needless senseless unfair unjust inhumane cruel classic sordid aloof embattled beleaguered
lacklustre lackluster shoddy sloppy half-hearted belated tone-deaf cosy cozy bloated wasteful costly ruinous tainted scandal-hit scandal-plagued
scandal-ridden troubled crisis-hit crisis-ridden cash-strapped struggling ailing faltering stuttering botched bungled ill-fated ill-judged ill-advised ill-conceived
hapless hopeless spineless craven servile pliant sycophantic hardline hawkish firebrand autocratic authoritarian repressive draconian heavy-handed
high-handed punitive arbitrary opaque murky secretive shadowy unaccountable rogue lawless much-loved world-class cutting-edge groundbreaking
game-changing revolutionary visionary coveted prestigious renowned celebrated acclaimed influential respected shrewd astute canny skilful skillful deft
tireless selfless courageous fearless lavish extravagant excessive exorbitant paltry meagre meager measly derisory hollow cosmetic half-baked woeful
lamentable deplorable inexcusable unforgivable indefensible untenable unsustainable unworkable inevitable unavoidable unstoppable irreversible
spectacular tremendous cramped squalid lethal deadly dangerous unsafe slow sluggish poor rich wealthy cheap overpriced notorious infamous famous best-known
unrivalled unrivaled unmatched unparalleled peerless backward primitive barbaric savage vicious vile cowardly proud bitter
out-of-touch self-indicting detached dirty filthy rotten meticulous widespread rampant endemic`)
export const VERDICT_ADVERBS =
  words(`clearly obviously undoubtedly unquestionably undeniably evidently plainly certainly surely arguably unfortunately
tragically sadly disastrously spectacularly miserably hopelessly shamefully outrageously rightly unfairly blatantly blankly flatly
famously infamously inevitably predictably unsurprisingly astonishingly inexplicably conveniently cynically needlessly grossly wildly utterly totally routinely systematically effectively
openly brazenly meticulously crucially remarkably strikingly hardly badly severely seriously widely`)
export const VERDICT_NOUNS =
  words(`triumph disaster catastrophe debacle fiasco farce mess shambles failure success sham disgrace outrage crisis
tightrope snag turmoil chaos backlash uproar fury masterpiece tragedy blow boon mistake error blunder gaffe testimony proof sign
torrent derision disgust mountain mistrust nail coffin giant myth illusion folly laughing-stock puppet stooge crony henchman lackey mouthpiece powerhouse darling hero villain pariah relic white-elephant`)

/** Change: with a figure or a time it is a trend. */
export const TREND_VERBS =
  words(`rise grow increase climb surge soar jump double triple quadruple treble fall drop decline decrease plunge plummet tumble
shrink slump sink halve lose gain outpace outspend outnumber overtake exceed surpass top reach hit peak dwindle expand swell accelerate
slow intensify mount skyrocket spike deepen ease shed slash cut reduce widen narrow`)
export const TREND_NOUNS = words(
  'rise increase growth surge decline drop fall rate record number share proportion majority spike slump jump boom shortage deficit average total',
)
export const UNITS = words(
  'percent per cent % million billion trillion thousand hundred dozen dozens hundreds thousands millions billions',
)
export const MONEY = words('$ £ € ¥ dollar dollars pound pounds euro euros yen rupee rupees')
export const BOUNDS = words(
  'least than over nearly almost around about roughly approximately some up under fewer only just between estimated',
)
export const CASUALTY = words(
  'kill die dead death injure wound hurt hospitalise hospitalize infect displace evacuate strand dismiss lay',
)

/** Outlooks. */
export const OUTLOOK = words('likely unlikely set poised bound destined expected doomed sure certain')

/** Grave events that a desk does not witness. */
export const EVENT_VERBS =
  words(`kill die shoot stab attack bomb blast explode crash collapse capture seize raid ambush strike shell deploy invade
abduct kidnap drown injure wound destroy detonate burn gather intercept smuggle execute disappear flee evacuate poison hack leak
infect contract overturn hijack torture detain deport exploit communicate analyse analyze train recruit finance fund contribute donate`)

/** Acts by which bodies act: told as acts they need no source. */
export const OFFICIAL_ACTS =
  words(`vote elect appoint approve pass sign ratify adopt reject veto repeal sentence convict acquit fine charge arrest jail
extradite swear inaugurate launch open close unveil release publish announce host hold convene adjourn schedule award nominate
confirm name promote sack fire resign retire merge acquire buy sell sue settle order ban designate declare impose lift suspend
cancel postpone withdraw join leave beat defeat win lose draw score finish play face`)

/** What a court or the police do to somebody: told as done, it stands in the record. */
export const COURT_ACTS = words(
  'charge convict sentence arrest acquit execute indict jail fine deport arraign extradite imprison detain plead',
)
/** Markets: prices that everybody can look up. */
export const MARKET_WORDS = words(
  'index shares stocks nasdaq dow nikkei composite futures bourse yield crude bitcoin forex',
)
/** Votes as counted. */
export const VOTE_WORDS = words('vote votes delegates ballots electors seats turnout')
/** Works whose plot is told, not the world. */
export const WORKS = words('film movie novel series episode sequel show play book documentary thriller drama sitcom')

/** Words of the calendar of sport, markets and weather: public record. */
export const PUBLIC_RECORD =
  words(`season round match game league cup final semifinal quarterfinal championship tournament goal try half-time innings wicket
over ballot seat constituency candidate primary caucus close closing index session trading humid sunny`)

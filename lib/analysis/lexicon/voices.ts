/** Who can be a source, by the head noun that stands for them. All lower case, singular unless a plural is meant. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Papers, figures, pictures and posts: a document as a thing. */
export const DOCUMENTS =
  words(`report study survey poll paper filing lawsuit suit complaint indictment affidavit petition brief ruling
judgment judgement verdict opinion transcript statement release letter memo memorandum email e-mail message text note post tweet thread blog
article story book dossier file document record log register ledger list database dataset data figure figures statistic
statistics number numbers census index audit review forms canvass answer check checks tally count inspection inspections spreadsheet account missive examination polling testing modelling modeling reporting monitoring imaging sequencing regulation regulations rules analysis assessment evaluation research evidence finding findings result results footage video
clip photo photograph picture image recording tape audio receipt receipts papers samples sample notebook accounts tapes return agreement alert confession map chart graph table diagram slide average feed dashboard placard plaque inscription website site page webpage notice
bulletin advisory briefing plan budget bill law act statute treaty contract deal constitution resolution motion manifesto
certificate invoice manifest minutes diary testimony autopsy inquest presentation prospectus newsletter leaflet
flyer poster sign label guideline guidelines documentary investigation inquiry probe projection forecast estimate ad advert advertisement
campaign graphic caption biography profile obituary summary sheet spreadsheet readout communique communiqué declaration
warrant order subpoena experiment trial test model simulation barometer scorecard rating ranking
disclosure screenshot cable proposal code guidance commentary editorial column essay timeline schedule program programme
spacecraft satellite satellites telescope orbiter rover seismograph seismometer buoy sensor sensors detector radar thermometer gauge
meta-analysis whitepaper factsheet tally count decree doctrine doctrines imagery imaging ordinance edict directive request hearing scan x-ray`)

/** Bodies that speak as bodies. */
export const ORGANISATIONS =
  words(`government ministry department agency authority council committee commission board bureau office court tribunal
parliament congress senate assembly cabinet administration police force army navy military party company firm corporation
bank university college school hospital church charity trust foundation institute union league association federation society club
team group organisation organization body watchdog regulator coalition alliance consortium network campaign embassy consulate
airline carrier manufacturer maker operator supplier provider retailer publisher developer lender insurer brewer chipmaker
automaker carmaker producer contractor employer utility railway port airport museum gallery theatre theater studio label brand chain
franchise startup think-tank thinktank nonprofit ngo lab laboratory clinic center centre service services fund panel inquiry
prosecution defence defense militia movement lobby guild chamber secretariat directorate inspectorate constabulary
sheriff's brigade fleet diocese synod vatican kremlin pentagon parish municipality city state county country nation kingdom republic
town village district province region family jury side camp delegation mission task-force taskforce squad unit crew staff management
leadership intelligence opposition band troupe cooperative co-op syndicate cartel factory plant mill mine shipyard bookmaker broker brokerage exchange
house white-house treasury legislature judiciary customs`)

/** News outlets by the noun that says so. */
export const OUTLETS =
  words(`newspaper paper daily weekly magazine journal tabloid broadsheet broadcaster channel station agency newswire wire
newsletter podcast programme program outlet site website blog network periodical gazette news media press radio television tv`)

/** Words in a proper name that make it an outlet's: the names of papers are made of these in every town. */
export const OUTLET_NAME_WORDS =
  words(`times post herald tribune gazette courier journal chronicle daily weekly news guardian telegraph observer mirror
sun star express independent echo argus mercury examiner inquirer enquirer dispatch globe record register sentinel bulletin press
leader advertiser standard reporter republic bee monitor review magazine radio tv television broadcasting newswire wire online fm
today tonight ledger evening newsline podcast media zeitung presse blatt nieuws notícias`)

/** Words in a proper name that make it an organisation's. */
export const ORGANISATION_NAME_WORDS =
  words(`university college school institute institution academy ministry department agency authority council committee
commission board bureau office court tribunal parliament congress senate assembly cabinet administration police force forces
army navy guard party company corporation corp inc ltd llc plc gmbh ag sa co bank hospital church charity trust foundation union league
association federation society club group organisation organization coalition alliance consortium network embassy airlines airways
motors industries holdings partners ventures capital securities insurance mutual energy power electric gas oil steel labs laboratory
laboratories clinic center centre service services fund panel inquiry brigade house museum gallery theatre theater studios brands
systems technologies technology software pharmaceuticals foods stores hotels railways trains united city rovers athletic fc afc
unicef nato unesco interpol europol treasury exchange front movement organisation republic kingdom states nations emirates mill works
mills shipyard port airport farms growers watch international worldwide global aid relief cross crescent rights campaign tenants' teachers' students'`)

/** Person nouns that name an office; with no name, a `role`. WordNet's noun.person gives the rest. */
export const OFFICES =
  words(`spokesman spokeswoman spokesperson spokespeople official officials officer officers police prosecutor prosecutors investigator
investigators detective detectives authorities authority minister ministers ministry mayor governor sheriff judge magistrate
coroner inspector superintendent commissioner ambassador diplomat diplomats envoy senator lawmaker lawmakers legislator
legislators deputy president chairman chairwoman chair chairperson director head chief executive manager secretary commander general
colonel captain major sergeant lieutenant marshal warden ranger firefighter firefighters paramedic paramedics doctors
lawyer lawyers attorney attorneys representative representatives organiser organizer organisers organizers regulators administrators
police-spokesman premier chancellor king queen prince princess pope bishop archbishop imam rabbi dean rector principal
headteacher provost curator conductor coach referee jury jurors crown defence defense agent publicist union leaders negotiators
scientists researchers authors engineers economists auditors trustees directors executives bosses councillors aides
government troops military army rescuers crews coastguard co-author analysts analyst lead-author meteorologists forecasters`)

/** Persons who could be found but are not named. */
export const FINDABLE =
  words(`guest guests neighbour neighbours neighbor neighbors resident witness witnesses eyewitness eyewitnesses passer-by bystander bystanders
driver passenger passengers survivor survivors victim victims relative relatives friend friends colleague colleagues employee employees worker workers
user passer passers-by villagers users customer customers shopper shoppers tourist tourists student students pupil pupils parent parents mother father brother sister son daughter
wife husband widow widower uncle aunt cousin soldier fighter defector deserter prisoner inmate detainee insider whistleblower whistle-blower
source sources man woman boy girl people person persons couple family teenager teen caller viewer attendee protester commenter
farmer fisherman trader teller nurse doctor teacher engineer member members participant participants informant tipster aide
examiner deckhand clerk guard waiter bartender owner landlord tenant pilot sailor villager captain`)

/** Nobody accountable. */
export const VAGUE_HEADS =
  words(`critics experts observers analysts commentators pundits many some others most few people everyone everybody nobody somebody someone
anyone reports rumours rumors studies sources insiders locals activists supporters opponents detractors sceptics skeptics
fans historians scholars specialists scientists researchers economists campaigners advocates protesters demonstrators
readers voters media papers outlets newspapers websites circles quarters conventional wisdom proponents watchers veterans
traders investors bloggers netizens commenters onlookers spectators viewers believers conspiracy theorists
academics doubters naysayers admirers countries nations institutions accounts surveys polls statistics figures estimates
research evidence data rumour rumor legend gossip speculation consensus`)

/** Words that withhold a name. */
export const WITHHOLDING = words(`anonymous anonymously unnamed unidentified undisclosed unspecified`)

/** Marks of a withheld name in what follows the source: "who asked not to be named", "on condition of anonymity". */
export const WITHHOLDING_PHRASES: readonly string[] = [
  'condition of anonymity',
  'not to be named',
  'not to be identified',
  'not be named',
  'not be identified',
  'name withheld',
  'not authorised to',
  'not authorized to',
  'not allowed to speak',
  'not permitted to speak',
  'spoke anonymously',
  'whose name',
  'who was not named',
  'declined to be named',
  'declined to be identified',
  'wished to remain',
  'keep back',
  'fear of reprisal',
  'fear of reprisals',
  'familiar with',
  'briefed on',
  'close to',
  'with knowledge of',
  'with direct knowledge',
  'privy to',
  'remain anonymous',
  'stay anonymous',
  'not to use her name',
  'not to use his name',
  'not to use their names',
  'did not want to be named',
  'did not give his name',
  'did not give her name',
  'gave only',
  'refused to give',
]

/** Words around and inside proper names. All lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const HONORIFICS = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness rev reverend fr father sister brother sheikh sheik imam rabbi hon st',
)

/** Titles before a name, abbreviated or not, beyond the person nouns that WordNet knows. */
export const TITLES =
  words(`president vice-president prime premier minister chancellor secretary senator sen rep congressman congresswoman gov governor
lt gen general col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl corporal det detective insp inspector supt
superintendent constable pc officer sheriff deputy chief chief-executive ceo cfo coo cto chairman chairwoman chair director judge justice
mayor councillor cllr mp mep msp king queen prince princess pope cardinal archbishop bishop ambassador envoy spokesman spokeswoman
spokesperson attorney coach manager midfielder striker goalkeeper defender singer actor actress author professor dr pilot ranger warden
coroner magistrate commissioner speaker leader founder co-founder analyst economist reporter journalist editor correspondent presenter
host architect engineer surgeon physician nurse scientist researcher biologist physicist astronomer historian lawyer solicitor barrister
activist campaigner farmer fisherman foreman baker republican democrat democratic conservative labour liberal former ex-president acting interim
undersecretary first lady`)

export const MALE_WORDS = words(
  'mr sir lord baron father brother king prince pope bishop cardinal imam rabbi spokesman chairman congressman businessman policeman fireman fisherman sportsman salesman actor waiter widower husband son uncle nephew grandfather dad man boy boyfriend gentleman midfielder priest monk foreman',
)
export const FEMALE_WORDS = words(
  'mrs ms miss dame lady baroness sister queen princess spokeswoman chairwoman congresswoman businesswoman policewoman sportswoman saleswoman actress waitress widow wife daughter aunt niece grandmother mother mum mom woman girl girlfriend nun',
)

/** States and their people, so that a place is not taken for a person. */
export const PLACES =
  words(`afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile china colombia
congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon
gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland
israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama
paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia
slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia
turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe england scotland wales
britain america europe africa asia antarctica u.s. us usa u.k. uk eu u.n. un uae ussr london paris berlin madrid rome moscow
beijing tokyo washington brussels geneva vienna kyiv kiev ankara tehran baghdad damascus cairo jerusalem delhi islamabad kabul
california texas florida york jersey hampshire carolina dakota virginia ohio michigan illinois alabama alaska arizona arkansas
colorado connecticut delaware hawaii idaho indiana iowa kansas kentucky louisiana maine maryland massachusetts minnesota mississippi
missouri montana nebraska nevada oklahoma oregon pennsylvania tennessee utah vermont wisconsin wyoming ontario quebec queensland victoria
united states kingdom emirates arab saudi arabia korea zealand hong kong rico costa salvador sri lanka sierra leone burkina faso ivory coast
papua new czech dominican puerto herzegovina trinidad tobago north south east west northern southern eastern western`)

/** Words with a capital that are no names by themselves. */
export const NOT_NAMES = words(
  'the a an mr mrs ms i god internet monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan covid covid-19 english french german spanish russian chinese arabic american british european western english-speaking',
)

/** How American papers shorten the states, without the last stop. */
export const STATES = words(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo D.C',
)

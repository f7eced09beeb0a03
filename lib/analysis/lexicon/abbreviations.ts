/** Abbreviations after which a stop does not end a sentence, lower case, without their stop. */

/** Always followed by the word they belong to: a title or a name goes on. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr sra hon sen rep reps sens gov govs gen lt col maj sgt cpl capt cmdr adm brig det insp supt cllr
  pres amb atty st ste mt ft messrs mme mlle rt pte pvt sec treas dist asst assoc dep dir supp`.split(/\s+/),
)

/** Followed by a number, or by a word that goes on with the sentence. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  `no nos pp p art arts fig figs vol vols ch sect approx est ca c cf vs v al eq`.split(/\s+/),
)

/** May end a sentence or not: what follows decides. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun jr inc ltd co corp bros llc plc
  etc dept univ ave blvd rd hwy ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
  okla ore pa tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d u.s u.k u.n e.u d.c a.m p.m e.g i.e ph.d b.a m.a`.split(
    /\s+/,
  ),
)

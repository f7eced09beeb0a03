/**
 * Phrases by which a statement wants a source, by what they say. From general English (phrasal verbs and idioms of the
 * learners' dictionaries, desk books of news agencies). A word stands for its lemma and for itself; `*` is any one word.
 */

const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** Wrongdoing told by a phrase. */
export const WRONG_PHRASES =
  phrases(`cover up, hush up, beat up, rip off, cash in on, turn a blind eye, look the other way, look away,
  prey on, shut out, cut corner, cut a corner, buy off, pay off, lock up, set fire, set alight, set ablaze, set the blaze, set the fire, drag * foot, sit on * report, sit on the,
  sweep under, cook the book, line * pocket, line * own pocket, rough up, shake down, stitch up, gun down, mow down, siphon off, skim off,
  pass off, spy on, tamper with, meddle in, interfere in, interfere with, renege on, go back on, play down, water down, paper over, gloss over,
  keep quiet about, keep * quiet, keep * in the dark, fail to tell, fail to disclose, fail to report, fail to warn, fail to pay, fail to act, fail to declare,
  take bribe, take a bribe, take kickback, take a cut, take a backhander, pay bribe, in the pay of, in cahoots, on the take, under the table, off the book, behind * back,
  behind closed door, in secret, on the sly, without permission, without consent, without a licence, without a license, without a permit, without authorisation, without authorization,
  in breach of, in violation of, in defiance of, against the rule, against the law, in contempt of, run down, get away with, go unpunished, dip into, cave in to, tip off, tip * off, pass * off, hold in the name of, buy the referee, plant the, look after their own, pocket the,
  be to blame, be behind the, lay waste, put * at risk, put at risk, put life at risk, put * in danger, at the expense of, dodge tax, evade tax, leave to die, leave to rot`)

/** What somebody does something for, where only they know. */
export const PURPOSE_PHRASES =
  phrases(`in the hope of, in the hope that, in hope of, hope to, in a bid to, in an effort to, in an attempt to, in order to, in order not to, so as to, so as not to,
  with an eye on, with an eye to, with a view to, with one eye on, rather than face, rather than risk, rather than admit, rather than pay, rather than lose, for fear of, for fear that, lest, for the sake of, on purpose,
  drive by, motivate by, in return for, in exchange for, as a favour to, as a favor to, design to, mean to, intend to, calculate to, aim at,
  to keep in with, keep * happy, keep * sweet, to curry favour, to curry favor, to save face, to buy time, to settle a score, to settle score, to win favour, to win vote, only to,
  to please, to appease, to placate, to impress, to distract, to deflect, to punish, to reward, to silence, to avenge, to spite, to woo, to court, to shore up, to burnish, to head off,
  to hide, to conceal, to cover, to embarrass, to undermine, to discredit, to sway, to provoke, to intimidate, to frighten, to scare, to put pressure, to pressure, to cling, to test, to soften, to clear the way,
  to avoid, to escape, to dodge, to evade, to protect * own, to protect himself, to protect herself, to stay in power, to hold on to, to get rid of, to get back at, to get even, to make room, to flatter, to humour,
  bank on, gamble on, angle for, itch to, long to, long for, loath to, loth to, at pains to, at heart, have * eye on, have * sight on, to teach * lesson, to make an example, to prove a point, to make a point,
  because he want, because she want, because they want, because it want, because he fear, because she fear, because they fear, refuse to`)

/** Verbs of causing that are more than one word. */
export const CAUSE_VERB_PHRASES =
  phrases(`lead to, result in, result from, contribute to, stem from, arise from, attribute to, set off, touch off, bring about, give rise, drive by, drive up,
  drive down, push up, push down, drag down, weigh on, eat into, explain why, to blame for, pave the way, usher in, wipe out, put paid to, leave *
  unable, leave * without, finish off, kill off, bring on, light the fuse, do the damage, plunge into, plunge * into, cost him, cost her, cost them, break up over, spell the end`)

/** Other ways to say that one thing makes another. */
export const CAUSE_PHRASES =
  phrases(`owe to, as a result, a result of, on account of, on the back of, in the wake of, down to, which be why, that be why, this be why, open the door,
  account for, lie behind, take * toll, be the product of, put an end, put a stop, make it harder, make it easier, make it impossible, make it
  possible, take away, lay the groundwork, fan the flame, come from`)

/** Sizes and shares told without a figure in figures. */
export const MEASURE_PHRASES =
  phrases(`a third of, a quarter of, a fifth of, a tenth of, two third, three quarter, half of, half the, most of, the majority, a majority, the bulk of, the lion share, all but,
  by a factor, more than double, more than half, less than half, double the, twice as, twice the, times as, times the, times more, per head, per capita, for every, a record, on record, by far, the number of, the amount of, the rate of, on average, up from, down from, compare with, compare to`)

/** A verdict told by a phrase. */
export const VERDICT_PHRASES =
  phrases(`one of the most, one of the world, one of the country, nothing but, little more than, nothing more than, no more than, anything but, far from, no match for, beyond doubt, without question, no doubt,
  in tatter, in disarray, in ruin, in freefall, in free fall, a far cry from, on the brink, on the verge, second to none, than any, than any other, than ever, as * as any, too * to, not enough, nowhere near, out of touch, out of control, out of * depth,
  a laughing stock, by any measure, by any standard, the worst, the best, the biggest, the most, the least, hard to, difficult to see, of course, needless to say, to say the least, at best, at worst, speak volume, lay bare, serve as a, beg the question,
  make a mockery, fall short, fall flat, come clean, walk a tightrope, have only * to blame, have little to show, leave much, do little, do nothing, do an excellent, fail to, the envy of, the talk of, poster child, in a class of, a monument to, a gift to, nothing short of, from start to finish, from first to last, the wrong, a disgrace to, an insult to, a slap in the face, beyond recognition, a shadow of, a byword for, no way back`)

/** What is to come. */
export const OUTLOOK_PHRASES =
  phrases(`be go to, be about to, look set, look likely, look certain, be bound to, be set to, be poised to, be due to, on course to, on course for, on track to, on track for, head for, head towards, threaten to, stand to,
  promise to, only a matter of time, a matter of time, sooner or later, in store, spell the end, mark the end, by the end of the decade, for year to come, for decade to come, for generation to come, face a, be sure to, be certain to, be likely to, be unlikely to, will have to`)

/** Talk that nobody answers for. */
export const HEARSAY_PHRASES =
  phrases(`by all account, word have it, word in * * have it, word on the street, rumour have it, rumor have it, legend have it, story have it, the story go, people have it, it be an open secret, it be no secret, it be common knowledge,
  there be talk, there be report, there be rumour, there be rumor, there be whisper, there be suspicion, there be claim, there be speculation, there be word, it have be put about, it be put about, it be whisper, it be rumour, it be rumor,
  it be widely hold, it be widely believe, it be widely know, it be generally believe, it be generally accept, it be generally hold, as everyone know, as everybody know, popular opinion, the talk be, the word be`)

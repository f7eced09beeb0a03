import type { Kind } from './analysis/types.ts'
import { isBoolean, isListOf, isOneOf, isShaped, isText } from './fits.ts'
import { type Setting, setting } from './setting.ts'

/** How marks look: lines alone, or lines with a translucent tint behind gaps. */
export type MarkStyle = 'lines' | 'linesAndTints'

/** When a page is marked without being asked for: never, on the sites listed, or on every site but those listed. */
export type Automatic = 'click' | 'sites' | 'everywhere'

/** A site is at most this long: the longest name that DNS allows, in characters. */
const SITE_LENGTH = 253
/** More sites than anyone lists by hand, and few enough to fit in a manifest's worth of match patterns. */
const SITE_COUNT = 500

const areSites = /* @__PURE__ */ isListOf(/* @__PURE__ */ isText(SITE_LENGTH), SITE_COUNT)

/** Which kinds are painted when a page is first marked. */
export const kindsShown: Setting<Readonly<Record<Kind, boolean>>> = /* @__PURE__ */ setting(
  'kindsShown',
  /* @__PURE__ */ isShaped({ source: isBoolean, unattributed: isBoolean, singleSource: isBoolean }),
  { source: true, unattributed: true, singleSource: true },
)

export const markStyle: Setting<MarkStyle> = /* @__PURE__ */ setting(
  'markStyle',
  /* @__PURE__ */ isOneOf('lines', 'linesAndTints'),
  'linesAndTints',
)

export const automatic: Setting<Automatic> = /* @__PURE__ */ setting(
  'automatic',
  /* @__PURE__ */ isOneOf('click', 'sites', 'everywhere'),
  'click',
)

/** Sites marked by themselves while `automatic` is "sites". */
export const sitesOn: Setting<readonly string[]> = /* @__PURE__ */ setting('sitesOn', areSites, [])

/** Sites never marked by themselves. */
export const sitesOff: Setting<readonly string[]> = /* @__PURE__ */ setting('sitesOff', areSites, [])

/** True once the reader has seen or skipped the introduction in the popup. */
export const introduced: Setting<boolean> = /* @__PURE__ */ setting('introduced', isBoolean, false)

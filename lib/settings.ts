import { KINDS, type Kind } from './analysis/types.ts'
import { type Fits, isBoolean, isListOf, isOneOf, isShaped, isText } from './fits.ts'
import type { Ruling } from './managed.ts'
import { type Setting, setting } from './setting.ts'
import { siteOf } from './site.ts'

/** How marks look: lines alone, or lines with a translucent tint behind gaps. */
export type MarkStyle = 'lines' | 'linesAndTints'

/** When a page is marked without being asked for: never, on the sites listed, or on every site but those listed. */
export type Automatic = 'click' | 'sites' | 'everywhere'

/** A site is at most this long: the longest name that DNS allows, in characters. */
const SITE_LENGTH = 253
/** More sites than anyone lists by hand, and few enough to fit in a manifest's worth of match patterns. */
const SITE_COUNT = 500

const areSites = /* @__PURE__ */ isListOf(/* @__PURE__ */ isText(SITE_LENGTH), SITE_COUNT)

const areKinds = /* @__PURE__ */ isListOf(/* @__PURE__ */ isOneOf(...KINDS), KINDS.length)

/** A ruling whose value is the setting's own. */
const ruling = <T>(name: string, fits: Fits<T>): Ruling<T> => ({
  name,
  lockable: true,
  accept: (value) => (fits(value) ? value : null),
})

/** A ruling on sites: every one of them has to be an address of a site, with or without what comes before it. */
const sitesRuling = (name: string): Ruling<readonly string[]> => ({
  name,
  lockable: true,
  accept: (value) => {
    if (!areSites(value)) return null
    const sites = value.map((text) => siteOf(text.includes('://') ? text : `https://${text}`))
    return sites.every((site) => site !== null) ? [...new Set(sites)].sort() : null
  },
})

const isMarkStyle = /* @__PURE__ */ isOneOf('lines', 'linesAndTints')
const isAutomatic = /* @__PURE__ */ isOneOf('click', 'sites', 'everywhere')

/** Which kinds are painted when a page is first marked. */
export const kindsShown: Setting<Readonly<Record<Kind, boolean>>> = /* @__PURE__ */ setting(
  'kindsShown',
  /* @__PURE__ */ isShaped({ source: isBoolean, unattributed: isBoolean, singleSource: isBoolean }),
  { source: true, unattributed: true, singleSource: true },
  {
    name: 'kinds',
    lockable: true,
    accept: (value) =>
      areKinds(value)
        ? {
            source: value.includes('source'),
            unattributed: value.includes('unattributed'),
            singleSource: value.includes('singleSource'),
          }
        : null,
  },
)

/** True where a page is first read with its marks hidden, so that readers look for themselves before they are shown. */
export const startHidden: Setting<boolean> = /* @__PURE__ */ setting(
  'startHidden',
  isBoolean,
  false,
  /* @__PURE__ */ ruling('startHidden', isBoolean),
)

export const markStyle: Setting<MarkStyle> = /* @__PURE__ */ setting(
  'markStyle',
  isMarkStyle,
  'linesAndTints',
  /* @__PURE__ */ ruling('markStyle', isMarkStyle),
)

export const automatic: Setting<Automatic> = /* @__PURE__ */ setting(
  'automatic',
  isAutomatic,
  'click',
  /* @__PURE__ */ ruling('automatic', isAutomatic),
)

/** Sites marked by themselves while `automatic` is "sites". */
export const sitesOn: Setting<readonly string[]> = /* @__PURE__ */ setting(
  'sitesOn',
  areSites,
  [],
  /* @__PURE__ */ sitesRuling('sitesOn'),
)

/** Sites never marked by themselves. */
export const sitesOff: Setting<readonly string[]> = /* @__PURE__ */ setting(
  'sitesOff',
  areSites,
  [],
  /* @__PURE__ */ sitesRuling('sitesOff'),
)

/** True once the reader has seen or skipped the introduction in the popup. */
export const introduced: Setting<boolean> = /* @__PURE__ */ setting('introduced', isBoolean, false, {
  name: 'noIntroduction',
  // Whoever has seen it once has seen it, also where settings are locked.
  lockable: false,
  accept: (value) => (value === true ? true : null),
})

import type { Finding, Kind, Report, Span } from '../analysis/types.ts'
import { isBy } from '../report/behind.ts'
import { markSpans } from '../report/markSpans.ts'
import { findRanges } from './anchors.ts'
import { attributeOf, bodyOf, hostOf, htmlOf, localNameOf, rootOf, windowOf } from './dom.ts'
import { isGroundDark } from './ground.ts'
import { LAYERS, type Layer, type MarkStyle, markSheet } from './markStyles.ts'
import { type Overlay, startOverlay } from './overlay.ts'
import type { Reading } from './readArticle.ts'

/** What of a report is painted, and how. */
export interface MarkView {
  readonly shown: Readonly<Record<Kind, boolean>>
  /** True while all marks are hidden. */
  readonly hidden: boolean
  readonly style: MarkStyle
  /** Id of the finding whose card is open, or null. */
  readonly active: string | null
  /** Id of the source whose words are lit up, or null. */
  readonly lit: string | null
  /** Ids of findings that rest on a source taken away. */
  readonly dimmed: readonly string[]
  /** Words that the reader has asked about, or null. */
  readonly asked: Span | null
  /** The text that is dimmed around a presented sentence. */
  readonly rest: readonly Span[]
}

interface Painted {
  readonly reading: Reading
  readonly report: Report
  readonly view: MarkView
}

export interface Marks {
  /** Paints another view, or another report or reading, in place of what is painted. */
  paint(reading: Reading, report: Report, view: MarkView): void
  /** True where marks on this page are on a dark ground. */
  isDark(): boolean
}

/** A page that clears the registry is answered this often within that many ms, then left alone. */
const MAX_HEALS = 3
const HEAL_WINDOW = 5000
/** Ms between two looks at the registry: a cleared one is to be mended within a second. */
const HEAL_CHECK = 500

/** Attributes by which pages switch between light and dark. */
const THEME_ATTRIBUTES = [
  'class',
  'style',
  'data-theme',
  'data-color-mode',
  'data-color-scheme',
  'data-mode',
  'data-bs-theme',
]

/**
 * Starts marking a page by custom highlights: no node is touched. All that was painted vanishes when `signal` aborts.
 * `onGivenUp` is called where the page clears the marks again and again.
 */
export function startMarks(document: Document, onGivenUp: () => void, signal: AbortSignal): Marks {
  const view = windowOf(document) ?? window
  const { highlights } = view.CSS
  const names = newNames()
  const sheet = new view.CSSStyleSheet()
  const forcedColours = view.matchMedia('(forced-colors: active)')
  const darkMode = view.matchMedia('(prefers-color-scheme: dark)')
  let painted: Painted | null = null
  let layers = new Map<Layer, readonly StaticRange[]>()
  let overlay: Overlay | null = null
  let dark = false
  let sheetText = ''
  let heals: number[] = []

  function restyle(): void {
    if (!painted) return
    dark = isGroundDark(painted.reading.root)
    const text = markSheet(names, findPlaces(painted), painted.view.style, dark)
    // The same rules once more would have the page style all these elements anew.
    if (text !== sheetText) sheet.replaceSync(text)
    sheetText = text
  }

  function register(): void {
    if (forcedColours.matches) {
      unregister()
      overlay ??= startOverlay(document, signal)
      overlay.draw(layers)
      return
    }
    overlay?.draw(new Map())
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
    LAYERS.forEach((layer, priority) => {
      const ranges = layers.get(layer) ?? []
      if (ranges.length === 0) {
        highlights.delete(names[layer])
        return
      }
      const highlight = new view.Highlight(...ranges)
      highlight.priority = priority
      highlights.set(names[layer], highlight)
    })
  }

  function unregister(): void {
    for (const layer of LAYERS) highlights.delete(names[layer])
    const kept = document.adoptedStyleSheets.filter((other) => other !== sheet)
    if (kept.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = kept
  }

  function heal(): void {
    if (!painted || forcedColours.matches || document.hidden) return
    const lost = LAYERS.some((layer) => (layers.get(layer)?.length ?? 0) > 0 && !highlights.has(names[layer]))
    if (!lost && document.adoptedStyleSheets.includes(sheet)) return
    const now = performance.now()
    heals = heals.filter((time) => now - time < HEAL_WINDOW)
    if (heals.length >= MAX_HEALS) {
      clearInterval(timer)
      onGivenUp()
      return
    }
    heals.push(now)
    register()
  }

  const timer = setInterval(heal, HEAL_CHECK)
  const themes = new MutationObserver(restyle)
  for (const element of [htmlOf(document), bodyOf(document) ?? htmlOf(document)]) {
    themes.observe(element, { attributes: true, attributeFilter: THEME_ATTRIBUTES })
  }
  darkMode.addEventListener('change', restyle, { signal })
  forcedColours.addEventListener('change', register, { signal })
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer)
      themes.disconnect()
      painted = null
      unregister()
    },
    { once: true },
  )

  return {
    paint(reading, report, next) {
      if (signal.aborted) return
      const before = painted
      painted = { reading, report, view: next }
      layers = findLayers(reading, report, next)
      const isSame = before?.reading === reading && before.report === report
      if (!isSame || before.view.style !== next.style || before.view.rest.length > 0 !== next.rest.length > 0) restyle()
      register()
    },
    isDark: () => dark,
  }
}

/** Tags of paragraph-like elements: a page has few others of the same tag. */
const PARAGRAPH_TAGS = /^(?:p|li|h[1-6]|blockquote|td|dd)$/

/** Selectors of the elements whose text is marked, each as narrow as the page's own names allow. */
function findPlaces({ reading, report, view }: Painted): readonly string[] {
  const places = new Set<string>()
  const blocks = new Set(report.findings.flatMap((finding) => markSpans(finding).map(({ block }) => block)))
  for (const { block } of view.rest) blocks.add(block)
  for (const source of report.sources) for (const { block } of source.mentions) blocks.add(block)
  for (const block of blocks) {
    const place = reading.places[block]
    if (place) places.add(selectorOf(place))
  }
  return [...places]
}

function selectorOf(place: Element): string {
  // A sheet of the document styles no element of a shadow tree, but its host hands highlights down.
  const host = hostOf(rootOf(place))
  if (host) return selectorOf(host)
  const tag = localNameOf(place)
  const name = attributeOf(place, 'class')?.trim().split(/\s+/)[0]
  return PARAGRAPH_TAGS.test(tag) || !name ? CSS.escape(tag) : `${CSS.escape(tag)}.${CSS.escape(name)}`
}

/** Names nobody else on the page uses: the registry is one for all. */
function newNames(): Readonly<Record<Layer, string>> {
  const random = crypto.getRandomValues(new Uint32Array(2)).join('')
  return Object.fromEntries(LAYERS.map((layer) => [layer, `m${random}${layer}`])) as Record<Layer, string>
}

function findLayers(reading: Reading, report: Report, view: MarkView): Map<Layer, readonly StaticRange[]> {
  const layers = new Map<Layer, StaticRange[]>(LAYERS.map((layer) => [layer, []]))
  if (view.asked !== null) layers.get('active')?.push(...findRanges(reading.anchors, view.asked))
  for (const span of view.rest) layers.get('rest')?.push(...findRanges(reading.anchors, span))
  if (view.hidden) return layers
  const add = (layer: Layer, finding: Finding): void => {
    for (const span of markSpans(finding)) layers.get(layer)?.push(...findRanges(reading.anchors, span))
  }
  const dimmed = new Set(view.dimmed)
  for (const finding of report.findings) {
    if (finding.id === view.active) add('active', finding)
    if (view.lit !== null && isBy(finding, report, view.lit)) add('lit', finding)
    if (!view.shown[finding.kind]) continue
    add(dimmed.has(finding.id) ? 'dimmed' : finding.kind, finding)
  }
  const source = report.sources.find(({ id }) => id === view.lit)
  for (const span of source?.mentions ?? []) layers.get('lit')?.push(...findRanges(reading.anchors, span))
  return layers
}

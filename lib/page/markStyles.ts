import type { Kind } from '../analysis/types.ts'

/** How marks look: lines alone, or lines with a translucent tint behind gaps. */
export type MarkStyle = 'lines' | 'linesAndTints'

/**
 * What is painted: the three kinds, the finding whose card is open, all by one voice, what rests on one taken away, and the
 * text around a sentence that is presented to a class.
 */
export type Layer = Kind | 'lit' | 'active' | 'dimmed' | 'rest'

/** Bottom to top. */
export const LAYERS: readonly Layer[] = ['rest', 'source', 'singleSource', 'unattributed', 'dimmed', 'lit', 'active']

interface Look {
  readonly line: string
  /** Colours on a light and on a dark ground, from the look (../../docs/architecture.md). */
  readonly light: string
  readonly dark: string
  /** How strong the tint is, in per cent; translucent, so that it stays legible on any ground. */
  readonly tint: number
}

const LOOKS: Readonly<Record<Kind, Look>> = {
  source: { line: 'dotted 1.5px', light: '#0b6e7a', dark: '#5cc4d0', tint: 0 },
  unattributed: { line: 'dashed 2px', light: '#b45309', dark: '#f5b04d', tint: 14 },
  singleSource: { line: 'double 2px', light: '#5b3fb8', dark: '#b3a0ff', tint: 13 },
}

const LIT = { light: '#0b6e7a', dark: '#5cc4d0' }
const ACTIVE = { light: '#1b1f24', dark: '#f4f6f8' }
const REST = { light: '#b3b8be', dark: '#565d66' }
const DIMMED = { light: '#8b929b', dark: '#727a84' }

const kindRule = (look: Look, dark: boolean, style: MarkStyle): string => {
  const colour = dark ? look.dark : look.light
  const tint =
    style === 'linesAndTints' && look.tint > 0
      ? `background-color:color-mix(in srgb,${colour} ${look.tint}%,transparent);`
      : ''
  return `${tint}text-decoration:underline ${look.line} ${colour};text-underline-offset:.2em;`
}

/**
 * The style sheet of the marks. `names` are the highlights' names in the page's registry, `places` selects the elements
 * whose text is marked: what stands inside inherits, and the fewer elements a new sheet concerns, the less of the page is
 * styled anew (5.4 ms in the median for all elements, 0.9 for paragraphs).
 */
export function markSheet(
  names: Readonly<Record<Layer, string>>,
  places: readonly string[],
  style: MarkStyle,
  dark: boolean,
): string {
  const tone = dark ? 'dark' : 'light'
  const rules: Readonly<Record<Layer, string>> = {
    source: kindRule(LOOKS.source, dark, style),
    unattributed: kindRule(LOOKS.unattributed, dark, style),
    singleSource: kindRule(LOOKS.singleSource, dark, style),
    rest: `color:${REST[tone]};`,
    dimmed: `color:${DIMMED[tone]};background-color:transparent;text-decoration:line-through 1px ${DIMMED[tone]};`,
    lit: `background-color:color-mix(in srgb,${LIT[tone]} 22%,transparent);`,
    active: `background-color:color-mix(in srgb,${ACTIVE[tone]} 16%,transparent);`,
  }
  return LAYERS.map((layer) => {
    const selectors = places.map((place) => `${place}::highlight(${names[layer]})`)
    return `${selectors.join(',')}{${rules[layer]}}`
  }).join('\n')
}

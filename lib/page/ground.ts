import { parentElementOf } from './dom.ts'

/** Red, green, blue from 0 to 255. */
type Colour = readonly [number, number, number]

const WHITE: Colour = [255, 255, 255]
const BLACK: Colour = [0, 0, 0]
/** What nearly every element has behind its text. */
const CLEAR = 'rgba(0, 0, 0, 0)'
const NOTHING = [BLACK, 0] as const
const NUMBER = /-?[\d.]+(?:e-?\d+)?%?/g

/** Reads a computed colour with its opacity. Lab and its kin are read as the grey of their lightness. */
function parseColour(value: string): readonly [Colour, number] {
  const parts = value.match(NUMBER) ?? []
  const number = (index: number, whole: number): number => {
    const part = parts[index] ?? '0'
    return part.endsWith('%') ? (Number.parseFloat(part) / 100) * whole : Number.parseFloat(part)
  }
  const opacity = parts.length > 3 ? number(3, 1) : 1
  if (value.startsWith('rgb')) return [[number(0, 255), number(1, 255), number(2, 255)], opacity]
  if (value.startsWith('color(')) {
    // The name of the colour space holds a digit in "display-p3", "rec2020" and the like only.
    const from = /^color\([a-z-]*\d/.test(value) ? 1 : 0
    return [
      [number(from, 1) * 255, number(from + 1, 1) * 255, number(from + 2, 1) * 255],
      parts.length > from + 3 ? number(from + 3, 1) : 1,
    ]
  }
  const lightness = number(0, 1) * (value.startsWith('ok') ? 255 : 2.55)
  return [[lightness, lightness, lightness], opacity]
}

const mix = (over: Colour, under: Colour, opacity: number): Colour => [
  over[0] * opacity + under[0] * (1 - opacity),
  over[1] * opacity + under[1] * (1 - opacity),
  over[2] * opacity + under[2] * (1 - opacity),
]

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Between these, black and white stand out equally (contrast 4.58 with each). */
const MIDDLE_LUMINANCE = 0.179

/**
 * True where what is really painted behind an element is dark. Where a picture stands behind, or nothing opaque does, the
 * text's own colour tells: it was chosen to be read there.
 */
export function isGroundDark(element: Element): boolean {
  const layers: (readonly [Colour, number])[] = []
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const style = getComputedStyle(at)
    const [colour, opacity] = style.backgroundColor === CLEAR ? NOTHING : parseColour(style.backgroundColor)
    if (opacity > 0) layers.push([colour, opacity])
    if (opacity >= 1) break
    if (style.backgroundImage !== 'none') return !isDark(parseColour(getComputedStyle(element).color)[0])
  }
  const bottom = layers.at(-1)
  const text = parseColour(getComputedStyle(element).color)[0]
  const canvas = isDark(text) ? WHITE : BLACK
  const opaque = bottom !== undefined && bottom[1] >= 1
  const ground = layers.reduceRight<Colour>(
    (under, [over, opacity]) => mix(over, under, opacity),
    opaque ? WHITE : canvas,
  )
  return isDark(ground)
}

const isDark = (colour: Colour): boolean => luminance(colour) < MIDDLE_LUMINANCE

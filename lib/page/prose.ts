import type { TextRun } from './textRun.ts'
import type { Walked } from './walk.ts'

/** A text below this many weighed units is a label, not a sentence. */
const LABEL_UNITS = 45
/** Where more than this part of a text is linked, it is a list of links. */
const LINKED_PART = 0.5
/** A list item that begins with a link this long, in units, is a headline with its teaser. */
const LINKED_TITLE = 25
/** Paragraphs of an article stand together; one alone in its box is a teaser. Weighed units. */
const GROUP_PROSE = 600

/** What a sentence ends with, and what may stand behind that. */
const ENDS = '.!?…。！？।؟'
const BEHIND_END = ' \n"\'”’»›)]）」』*'

/** True where a text ends as a sentence does. */
export function isSentence(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && BEHIND_END.includes(text[at] as string)) at--
  return ENDS.includes(text[at] as string)
}

/** Chinese, Japanese and Korean begin here, and one of their characters says about as much as this many letters. */
const FIRST_DENSE = 0x2e80
const DENSE_WEIGHT = 2.5
/** So many characters of a text are looked at to tell its script. */
const SAMPLES = 8

/** Units of text, weighed so that scripts compare. */
export function weigh(text: string): number {
  const { length } = text
  let dense = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    const unit = text.charCodeAt(Math.floor((sample * length) / SAMPLES))
    if (unit >= FIRST_DENSE && unit < 0xd800) dense++
  }
  return length * (1 + (dense / SAMPLES) * (DENSE_WEIGHT - 1))
}

/** How much a text reads like prose: weighed units, 0 for headings, labels, lists of links and cookie notices. */
export function proseOf({ text, linked, links }: TextRun, tag: string): number {
  if (tag.length === 2 && tag[0] === 'h') return 0
  if (tag === 'li' && links[0]?.start === 0 && links[0].end >= LINKED_TITLE) return 0
  if (linked > text.length * LINKED_PART || text.includes('ookie')) return 0
  const weight = weigh(text) * (1 - linked / text.length)
  const whole = isSentence(text)
  return weight >= LABEL_UNITS ? (whole ? weight : weight / 2) : whole ? weight / 2 : 0
}

/** Each run's prose, less where it stands alone: few paragraphs in one box are a teaser or a notice. */
export function weighProse({ containers, runs }: Walked, prose: readonly number[]): number[] {
  const groups = new Map<number, number>()
  const groupOf = (container: number): number => containers[container]?.parent ?? 0
  runs.forEach((run, index) => {
    const group = groupOf(run.container)
    groups.set(group, (groups.get(group) ?? 0) + (prose[index] ?? 0))
  })
  return prose.map((value, index) => {
    const together = groups.get(groupOf(runs[index]?.container ?? 0)) ?? 0
    return value * Math.min(1, together / GROUP_PROSE)
  })
}

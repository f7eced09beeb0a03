import { Hint } from './hints.ts'
import type { Walked } from './walk.ts'

/** What is known of each run once the whole page has been seen. */
export interface Scored {
  /** Index of the container that holds the article; -1 where no text on the page reads like one. */
  readonly core: number
  /** Hints of each container and all around it, without those that are plainly wrong. */
  readonly hints: readonly number[]
  /** How much each run reads like prose: units of text, 0 for lists of links and labels. */
  readonly prose: readonly number[]
  /** Prose within each container. */
  readonly held: readonly number[]
}

/** Hints that say "not the article". */
const AWAY =
  Hint.nav |
  Hint.comments |
  Hint.related |
  Hint.share |
  Hint.advert |
  Hint.signUp |
  Hint.aside |
  Hint.form |
  Hint.bio |
  Hint.tags

/** A text below this many units without a full stop is a label. */
const LABEL_UNITS = 45
/** Where more than this part of a run is linked, it is a list of links. */
const LINKED_PART = 0.5
/** A container with this part of the page's prose is the article, whatever its class says. */
const WRONG_HINT_PART = 0.5
/** A container goes on to one child as long as that child holds this part of its prose. */
const DESCEND_PART = 0.6
/** One that calls itself the body needs less. */
const NAMED_BODY_PART = 0.35

const SENTENCE_END = /[.!?…。！？।؟][\p{P}\s]*$/u
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g
/** One character of Chinese, Japanese or Korean says about as much as this many letters. */
const CJK_WEIGHT = 2.5

/** Units of text, weighed so that scripts compare. */
export function weigh(text: string): number {
  const cjk = text.match(CJK)?.length ?? 0
  return text.length + cjk * (CJK_WEIGHT - 1)
}

function proseOf(text: string, linked: number, tag: string): number {
  if (tag === 'h1' || tag === 'h2' || tag === 'h3' || tag === 'h4') return 0
  if (linked > text.length * LINKED_PART) return 0
  const weight = weigh(text) * (1 - linked / text.length)
  if (weight < LABEL_UNITS) return SENTENCE_END.test(text) ? weight / 2 : 0
  return SENTENCE_END.test(text) ? weight : weight / 2
}

/** Finds the container that holds the article's body. */
export function findBody({ containers, runs }: Walked): Scored {
  const prose = runs.map((run) => proseOf(run.text, run.linked, containers[run.container]?.tag ?? ''))
  const raw = sum(containers, runs, prose)
  const total = raw[0] ?? 0
  const hints: number[] = []
  containers.forEach((container, index) => {
    let own = container.hints
    const share = (raw[index] ?? 0) / Math.max(1, total)
    if (share > WRONG_HINT_PART) own &= own & Hint.comments ? ~(AWAY & ~Hint.comments) : ~AWAY
    hints.push(own | (container.parent < 0 ? 0 : (hints[container.parent] ?? 0)))
  })
  const counted = prose.map((value, index) => ((hints[runs[index]?.container ?? 0] ?? 0) & AWAY ? 0 : value))
  const held = sum(containers, runs, counted)
  if ((held[0] ?? 0) <= 0) return { core: -1, hints, prose, held }

  let core = 0
  const children: number[][] = containers.map(() => [])
  containers.forEach((container, index) => {
    if (container.parent >= 0) children[container.parent]?.push(index)
  })
  for (;;) {
    let best = -1
    for (const child of children[core] ?? []) if (best < 0 || (held[child] ?? 0) > (held[best] ?? 0)) best = child
    if (best < 0) break
    const part = (held[best] ?? 0) / (held[core] ?? 1)
    const named = ((containers[best]?.hints ?? 0) & Hint.body) !== 0
    if (part < (named ? NAMED_BODY_PART : DESCEND_PART)) break
    if ((children[best]?.length ?? 0) === 0) break
    core = best
  }
  return { core, hints, prose, held }
}

/** Adds the runs' values up the tree. Containers stand in tree order, so that one pass backwards is enough. */
function sum(containers: Walked['containers'], runs: Walked['runs'], values: readonly number[]): number[] {
  const sums = new Array<number>(containers.length).fill(0)
  runs.forEach((run, index) => {
    sums[run.container] = (sums[run.container] ?? 0) + (values[index] ?? 0)
  })
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? 0
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0)
  }
  return sums
}

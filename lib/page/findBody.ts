import { attributeOf } from './dom.ts'
import { Hint } from './hints.ts'
import { proseOf, weighProse } from './prose.ts'
import { mapInSlices, type Slices } from './slices.ts'
import type { Walked } from './walk.ts'

/** Where on a page the article's text stands. */
export interface Body {
  /** Index of the container that holds it; -1 where no text on the page reads like an article's. */
  readonly core: number
  /** For each container in the core, the hints that stand between it and the core's own edge. */
  readonly hints: readonly number[]
  /** For each container, whether it is the core or stands in it. */
  readonly inCore: readonly boolean[]
  /** How much each run reads like prose, in weighed units of text. */
  readonly prose: readonly number[]
}

/** Hints that say "not the article". */
export const AWAY =
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

/** A container with this part of the page's prose is the article, whatever its class says. */
const WRONG_HINT_PART = 0.5
/** A child with this part of its parent's prose holds all of the article there is. */
const WHOLE_PART = 0.92
/** A child with this part is gone into unless the rest looks the same; one that calls itself the body needs less. */
const DESCEND_PART = 0.5
const NAMED_PART = 0.25
/** The rest looks the same where this part of it stands in elements of the same tag and class. */
const SAME_PART = 0.4
/** Where the hints leave less than this part of the prose, they are not believed. */
const LEFT_PART = 0.3

/** Finds the container that holds the article's body, in slices. */
export async function findBody(walked: Walked, slices: Slices): Promise<Body> {
  const { containers, runs } = walked
  const prose = await findRunProse(walked, slices)
  const gathered = weighProse(walked, prose)
  await slices.look()
  const raw = sumUp(walked, gathered)
  const hinted = inherit(walked, raw, raw[0] ?? 0, AWAY)
  const counted = gathered.map((value, index) => (hinted[runs[index]?.container ?? 0] ? 0 : value))
  const held = sumUp(walked, counted)
  await slices.look()
  let core = descend(walked, held, prose)
  // Where the hints take most of the prose away, they may be wrong: the fullest place is looked for without them.
  if ((held[0] ?? 0) < LEFT_PART * (raw[0] ?? 0)) {
    const free = descend(walked, raw, prose)
    const isComments = ((hinted[free] ?? 0) & Hint.comments) !== 0
    if (free >= 0 && !isComments && (core < 0 || (held[core] ?? 0) < LEFT_PART * (raw[free] ?? 0))) core = free
  }
  await slices.look()
  const inCore = containers.map(() => false)
  if (core < 0) return { core, hints: hinted, inCore, prose }
  inCore[core] = true
  containers.forEach(({ parent }, index) => {
    if (parent >= 0 && inCore[parent]) inCore[index] = true
  })
  return { core, hints: inherit(walked, raw, raw[core] ?? 0, ~0, core), inCore, prose }
}

/** The body where the walk began at its core: all that was walked. */
export async function wholeBody(walked: Walked, slices: Slices): Promise<Body> {
  const prose = await findRunProse(walked, slices)
  const held = sumUp(walked, weighProse(walked, prose))
  await slices.look()
  const hints = inherit(walked, held, held[0] ?? 0, ~0)
  return { core: 0, hints, inCore: walked.containers.map(() => true), prose }
}

const findRunProse = ({ containers, runs }: Walked, slices: Slices): Promise<number[]> =>
  mapInSlices(runs, slices, (run) => proseOf(run, containers[run.container]?.tag ?? ''))

/**
 * Each container's hints and those of all around it, up to `top`, as far as they are among `bits`. A hint on a container
 * with most of the prose is plainly wrong and does not count.
 */
function inherit({ containers }: Walked, held: readonly number[], total: number, bits: number, top = 0): number[] {
  const hints: number[] = new Array(containers.length).fill(0)
  containers.forEach((container, index) => {
    if (index === top || container.parent < 0) return
    const wrong = (held[index] ?? 0) > total * WRONG_HINT_PART
    const own = (wrong ? container.hints & Hint.comments : container.hints) & bits
    const around = hints[container.parent] ?? 0
    // What calls itself the body is that, whatever its surroundings are called.
    hints[index] = own | (container.hints & Hint.body ? around & ~(AWAY & ~Hint.comments) : around)
  })
  return hints
}

/** Goes from the root into the child with the most prose, for as long as the rest is not the same text going on. */
function descend(walked: Walked, held: readonly number[], prose: readonly number[]): number {
  const { containers } = walked
  if ((held[0] ?? 0) <= 0) return -1
  const best: number[] = new Array(containers.length).fill(-1)
  containers.forEach(({ parent }, index) => {
    if (parent >= 0 && (held[index] ?? 0) > (held[best[parent] ?? -1] ?? 0)) best[parent] = index
  })
  let core = 0
  for (;;) {
    const child = best[core] ?? -1
    if (child < 0 || isLine(containers[child]?.tag ?? '')) return core
    const part = (held[child] ?? 0) / (held[core] ?? 1)
    const named = ((containers[child]?.hints ?? 0) & Hint.body) !== 0
    const inNamed = ((containers[core]?.hints ?? 0) & Hint.body) !== 0
    if (part < (inNamed ? WHOLE_PART : named ? NAMED_PART : DESCEND_PART)) return core
    if (part < WHOLE_PART && isSameBeside(walked, core, child, prose, held)) return core
    core = child
  }
}

const isLine = (tag: string): boolean => /^(?:p|li|h\d|dd|dt)$/.test(tag)

/** True where the text beside `child` stands in elements of the same tag and class as the text in it. */
function isSameBeside(
  { containers, runs }: Walked,
  core: number,
  child: number,
  prose: readonly number[],
  held: readonly number[],
): boolean {
  const inside = new Map<string, number>()
  const beside: (readonly [string, number])[] = []
  let all = 0
  runs.forEach((run, index) => {
    const value = prose[index] ?? 0
    if (value === 0 || (held[run.container] ?? 0) === 0) return
    let at = run.container
    let seen = false
    while (at > core) {
      if (at === child) seen = true
      at = containers[at]?.parent ?? -1
    }
    if (at !== core) return
    const signature = signatureOf(containers, run.container)
    if (seen) inside.set(signature, (inside.get(signature) ?? 0) + value)
    else {
      beside.push([signature, value])
      all += value
    }
  })
  const same = beside.reduce((total, [signature, value]) => total + (inside.has(signature) ? value : 0), 0)
  return all > 0 && same > all * SAME_PART
}

/** An element's tag and class, and its parent's where it has no class of its own. */
function signatureOf(containers: Walked['containers'], index: number): string {
  const own = containers[index]
  if (!own) return ''
  const name = attributeOf(own.element, 'class')
  return name ? `${own.tag}.${name}` : `${own.tag} ${signatureOf(containers, own.parent)}`
}

/** For each container, the sum over all runs in it of their `values`. Containers stand in tree order: one pass backwards will do. */
export function sumUp({ containers, runs }: Walked, values: readonly number[]): number[] {
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

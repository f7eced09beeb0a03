/** Milliseconds of work before the page gets its turn, less than the 8 that it is to get it after: a pass may run over. */
const SLICE = 5

/** How many items are worked on between two looks at the clock. */
export const CLOCK_EVERY = 256

/** True for the last of so many items. */
export const isTimeToLook = (index: number): boolean => index % CLOCK_EVERY === CLOCK_EVERY - 1

/** Work that is done a slice at a time. */
export interface Slices {
  /** When the present slice is over, in ms of `performance.now`. */
  readonly end: () => number
  /** Gives the page its turn, and begins a new slice. Rejects with the signal's reason when aborted meanwhile. */
  readonly rest: () => Promise<void>
  /** The same where the present slice is over. */
  readonly look: () => Promise<void>
}

/** Begins a slice. */
export function startSlices(signal: AbortSignal): Slices {
  let end = performance.now() + SLICE
  const rest = async (): Promise<void> => {
    if (globalThis.scheduler?.yield) await globalThis.scheduler.yield()
    else await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    end = performance.now() + SLICE
  }
  return {
    end: () => end,
    rest,
    look: async () => {
      if (performance.now() > end) await rest()
    },
  }
}

/** A list's `map`, in slices. */
export async function mapInSlices<Item, Value>(
  list: readonly Item[],
  slices: Slices,
  value: (item: Item, index: number) => Value,
): Promise<Value[]> {
  const values: Value[] = []
  for (let index = 0; index < list.length; index++) {
    if (isTimeToLook(index)) await slices.look()
    values.push(value(list[index] as Item, index))
  }
  return values
}

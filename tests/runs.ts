import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** True in `npm run test:soak`. */
    readonly soak: boolean
  }
}

/** How often a test does its thing: `count` times, or as often as docs/reliability.md promises in `npm run test:soak`. */
export const runs = (count: number, promised: number): number => (inject('soak') ? promised : count)

/** How long a test of so many rounds may take, in ms, where one takes about `each` on a busy machine. */
export const patience = (rounds: number, each: number): number => 60_000 + rounds * each

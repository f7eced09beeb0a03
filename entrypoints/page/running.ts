import type { RunningPage } from './run.ts'

/** Where the page script, which may be injected again and again, finds itself in its own world. */
const RUNNING = Symbol.for('says-who')
const world = globalThis as { [RUNNING]?: RunningPage | undefined }

/** The page script that is at work on this page, or undefined. */
export const running = (): RunningPage | undefined => world[RUNNING]

export const isRunning = (): boolean => running() !== undefined

/** Remembers the page script at work; undefined when it has ended. */
export function remember(page: RunningPage | undefined): void {
  world[RUNNING] = page
}

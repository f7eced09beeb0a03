import { expect } from 'vitest'
import type { PageState } from '../../lib/protocol.ts'
import { until } from './chromiumUnderTest.ts'
import { gapsOf, type Shape } from './shapes.ts'

/** A page of some shape, and what its popup sees of it, in either browser. */
export interface ShapeInView {
  readonly evaluate: <T>(script: string) => Promise<T>
  readonly state: () => Promise<PageState | null>
}

/** The names of the sources that the report tells. */
export const namesIn = async ({ state }: ShapeInView): Promise<readonly string[]> =>
  (await state())?.report?.sources.map(({ name }) => name) ?? []

/** How many highlights are painted, those in a frame among them: Firefox lets a page count an extension's, and no more. */
export const paintedIn = ({ evaluate }: ShapeInView): Promise<number> =>
  evaluate<number>(`CSS.highlights.size + (document.querySelector('iframe')?.contentWindow?.CSS?.highlights.size ?? 0)`)

/** What has to come of a click on its page. */
export async function checkRead(shape: Shape, view: ShapeInView): Promise<void> {
  const state = await view.state()
  if (shape.gaps !== undefined) expect(gapsOf(state?.report)).toEqual(shape.gaps)
  if (shape.sources === null) {
    expect(state?.skipped).toBe(shape.skipped)
    expect(await paintedIn(view)).toBe(0)
  } else {
    expect(await namesIn(view)).toEqual(expect.arrayContaining([...shape.sources]))
    expect(await paintedIn(view)).toBeGreaterThan(0)
    expect(state?.report?.partial).toBe(shape.partial ?? false)
  }
}

/** What has to come of what happens on the page afterwards. */
export async function checkFollowed(shape: Shape, view: ShapeInView): Promise<void> {
  if (shape.act === undefined) return
  const wanted = [...(shape.sourcesAfter ?? [])].sort()
  await view.evaluate(shape.act)
  const names = () => namesIn(view)
  await until(names, (found) => [...found].sort().join() === wanted.join(), `only ${wanted.join(' and ')}`)
  expect(await paintedIn(view)).toBeGreaterThan(0)
}

import './Wells.css'
import { curveBumpX, link } from 'd3-shape'
import type { Bucket, Well } from '../lib/report/compare.ts'

interface WellsProps {
  readonly wells: readonly Well[]
  readonly buckets: readonly Bucket[]
}

/** So many wells are drawn: more lines cross each other too often to be followed by eye. */
const DRAWN = 6
/** Height of a row in units of the drawing. A row is as high in the text beside it, so that a line ends at its name. */
const ROW = 48
const WIDTH = 100
/** Thickness of a line in CSS pixels: of one that bears no claim, what a claim adds, and at most. */
const THIN = 1.5
const CLAIM = 0.75
const THICK = 10

const toPath = link<unknown, Line, readonly [number, number]>(curveBumpX)
  .x(([x]) => x)
  .y(([, y]) => y)

interface Line {
  readonly source: readonly [number, number]
  readonly target: readonly [number, number]
}

/** Which articles draw from which voices, a line each, the thicker the more claims. What it shows is told in words below it. */
export function Wells({ wells, buckets }: WellsProps) {
  const drawn = wells.slice(0, DRAWN)
  const rows = Math.max(drawn.length, buckets.length)
  const heightAt = (i: number, of: number) => (i + 0.5 + (rows - of) / 2) * ROW
  const lines = drawn.flatMap((well, i) =>
    well.buckets.map(({ bucket, claims }) => {
      const place = buckets.findIndex(({ id }) => id === bucket.id)
      const target = [WIDTH, heightAt(place, buckets.length)] as const
      return {
        key: `${well.name} ${bucket.id}`,
        path: toPath({ source: [0, heightAt(i, drawn.length)], target }) ?? '',
        width: Math.min(THIN + claims * CLAIM, THICK),
      }
    }),
  )
  return (
    <div className="wells" aria-hidden="true">
      <ul className="wellNames">
        {drawn.map(({ name }) => (
          <li key={name}>
            <b>{name}</b>
          </li>
        ))}
      </ul>
      <svg
        className="wellLines"
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} ${rows * ROW}`}
        preserveAspectRatio="none"
        style={{ blockSize: `${rows * 3}rem` }}
      >
        {lines.map(({ key, path, width }) => (
          <path key={key} d={path} strokeWidth={width} />
        ))}
      </svg>
      <ul className="wellTitles">
        {buckets.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

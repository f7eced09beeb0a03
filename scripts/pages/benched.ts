import type { Report } from '../../lib/analysis/types.ts'
import { watchPointer } from '../../lib/page/card/watchPointer.ts'
import { findArticleDocument } from '../../lib/page/findArticleDocument.ts'
import { gate } from '../../lib/page/gate.ts'
import { findMarkAt, type HitIndex, indexMarks } from '../../lib/page/hit.ts'
import { startMarks } from '../../lib/page/marks.ts'
import { type Reading, readAgain, readArticle } from '../../lib/page/readArticle.ts'
import { watchArticle } from '../../lib/page/watch.ts'

/** What `bench.ts` calls in a page, a step at a time, as the page script does it. */
const { signal } = new AbortController()
let reading: Reading | null = null

async function benchRead() {
  const verdict = gate(findArticleDocument(document))
  if (!verdict.article) return null
  reading = await readArticle(document, verdict, signal)
  // Chromium sends messages as JSON.
  return JSON.stringify(reading.article)
}

function benchPaint(message: string): void {
  if (!reading) return
  const report = JSON.parse(message) as Report
  const shown = { source: true, unattributed: true, singleSource: true }
  const view = {
    shown,
    hidden: false,
    style: 'linesAndTints',
    active: null,
    lit: null,
    dimmed: [],
    asked: null,
    rest: [],
  } as const
  startMarks(document, () => {}, signal).paint(reading, report, view)
  const read = reading
  let marks: HitIndex | null = null
  const markAt = (x: number, y: number) => {
    marks ??= indexMarks(read, report, shown)
    return findMarkAt(document, marks, x, y, [])
  }
  watchPointer(document, markAt, () => false, { onMark() {}, onLeave() {}, onAsk: () => false }, signal)
  watchArticle(document, reading, { onChange() {}, onNavigate() {} }, signal)
}

/** Reads the article once more, as after a change that brought text. */
async function benchReadAgain(): Promise<void> {
  if (reading) await readAgain(reading, signal)
}

Object.assign(globalThis, { benchRead, benchPaint, benchReadAgain })

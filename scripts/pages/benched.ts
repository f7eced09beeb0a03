import type { Report } from '../../lib/analysis/types.ts'
import { openCards } from '../../lib/page/card/openCards.ts'
import { watchPointer } from '../../lib/page/card/watchPointer.ts'
import { findArticleDocument } from '../../lib/page/findArticleDocument.ts'
import { gate, type Verdict } from '../../lib/page/gate.ts'
import { findMarkAt, type HitIndex, indexMarks } from '../../lib/page/hit.ts'
import { startMarks } from '../../lib/page/marks.ts'
import { type Reading, readArticle } from '../../lib/page/readArticle.ts'
import { watchArticle } from '../../lib/page/watch.ts'

/** What `bench.ts` calls in a page, a step at a time, as the page script does it. */
const { signal } = new AbortController()
let verdict: Verdict | null = null
let reading: Reading | null = null

async function benchRead() {
  verdict = gate(findArticleDocument(document))
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
  } as const
  startMarks(document, () => {}, signal).paint(reading, report, view)
  const cards = openCards(
    document,
    (key) => key,
    { onClose() {}, onOpen() {}, onLight() {}, onPutAside() {}, onEscape: () => false, onKey: () => false },
    signal,
  )
  const read = reading
  let marks: HitIndex | null = null
  const markAt = (x: number, y: number) => {
    marks ??= indexMarks(read, report, shown)
    return findMarkAt(document, marks, x, y, [])
  }
  watchPointer(document, markAt, cards.holds, { onMark() {}, onLeave() {}, onAsk: () => false }, signal)
  watchArticle(document, reading, { onChange() {}, onNavigate() {} }, signal)
}

/** Reads the page once more, as after a change that brought text. */
async function benchReadAgain(): Promise<void> {
  if (verdict) await readArticle(document, verdict, signal)
}

Object.assign(globalThis, { benchRead, benchPaint, benchReadAgain })

import { afterEach, expect, test } from 'vitest'
import { findRanges } from '../../lib/page/anchors.ts'
import { gate } from '../../lib/page/gate.ts'
import { findMarkAt, indexMarks } from '../../lib/page/hit.ts'
import { type Reading, readArticle } from '../../lib/page/readArticle.ts'
import { rectsOf } from '../../lib/page/rects.ts'
import { watchArticle } from '../../lib/page/watch.ts'
import amp from '../fixtures/pages/amp.html?raw'
import closedDetails from '../fixtures/pages/closedDetails.html?raw'
import liveBlog from '../fixtures/pages/liveBlog.html?raw'
import paywall from '../fixtures/pages/paywall.html?raw'
import preWrap from '../fixtures/pages/preWrap.html?raw'
import readMore from '../fixtures/pages/readMore.html?raw'
import rightToLeft from '../fixtures/pages/rightToLeft.html?raw'
import { reportOn, spanOf, wait } from './pageUnderTest.ts'

/** Longer than a change is waited for. */
const QUIET = 300

let abort = new AbortController()
afterEach(() => {
  abort.abort()
  abort = new AbortController()
})

/** Shows a whole page, with its head and its styles, in a frame. */
async function show(html: string): Promise<Document> {
  document.body.innerHTML = '<iframe style="width:100vw;height:90vh"></iframe>'
  const frame = document.querySelector('iframe') as HTMLIFrameElement
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc = html
  await loaded
  return frame.contentDocument as Document
}

async function read(page: Document): Promise<Reading> {
  const verdict = gate(page)
  expect(verdict.article).toBe(true)
  return readArticle(page, verdict, abort.signal)
}

/** Kind and beginning of each block. */
const outline = ({ article }: Reading): readonly string[] =>
  article.blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`)

const texts = ({ article }: Reading): string => article.blocks.map(({ text }) => text).join('\n')

/** What the page shows where words of the article are marked. */
function shown(reading: Reading, words: string): string {
  return findRanges(reading.anchors, spanOf(reading, words))
    .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))
    .join('')
}

/** The finding at the middle of the first line of the words. */
function hitOn(page: Document, reading: Reading, words: string): string | null {
  const report = reportOn(reading, [{ kind: 'unattributed', words }])
  const [range] = findRanges(reading.anchors, spanOf(reading, words))
  const [rect] = range === undefined ? [] : rectsOf(range)
  if (rect === undefined) return null
  const marks = indexMarks(reading, report, { source: true, unattributed: true, singleSource: true })
  return findMarkAt(page, marks, rect.left + rect.width / 2, rect.top + rect.height / 2, [])
}

test('text from right to left is read in its own order, and pointed at where it stands', async () => {
  const page = await show(rightToLeft)
  const reading = await read(page)
  expect(reading.article.language).toBe('ar')
  expect(reading.article.blocks).toHaveLength(8)
  const words = 'جدول الصيف (Norland Line) بينما'
  expect(shown(reading, words)).toBe(words)
  expect(hitOn(page, reading, words)).toBe('f0')
})

test('an AMP page is read before its own scripts show it, without its adverts', async () => {
  const reading = await read(await show(amp))
  expect(outline(reading)).toEqual([
    'paragraph: The harbour board of Nor',
    'paragraph: Three of its seven membe',
    'paragraph: The chair, Ilse Brandt, ',
    'paragraph: Ferries went on sailing ',
    'advert: Buy a boat from somebody',
    'heading: What the letter says',
    'paragraph: The letter asks who sign',
  ])
})

test('the posts of a live blog are read in their order', async () => {
  const reading = await read(await show(liveBlog))
  expect(reading.article.genre).toBe('liveBlog')
  const own = outline(reading).filter((line) => /^(?:heading|paragraph)/.test(line))
  expect(own).toEqual([
    'heading: Board meets behind close',
    'paragraph: The harbour board of Nor',
    'paragraph: The chairman has secretl',
    'heading: Letter names two bills',
    'paragraph: Three of its seven membe',
    'paragraph: “Nobody has told the cou',
    'heading: Chair speaks on the quay',
    'paragraph: The chair, Ilse Brandt, ',
    'heading: Ferries sail as ever',
    'paragraph: Ferries went on sailing ',
    'paragraph: “They have taken all the',
    'heading: A quiet morning',
    'paragraph: “We have sold more ticke',
  ])
})

test('what stands before a paywall is a part, and the wall is none of it', async () => {
  const reading = await read(await show(paywall))
  expect(reading.article.partial).toBe(true)
  expect(outline(reading).filter((line) => line.startsWith('paragraph'))).toHaveLength(2)
})

test('what "Read more" shows is read once it is shown', async () => {
  const page = await show(readMore)
  const reading = await read(page)
  expect(texts(reading)).not.toContain('signed by nobody')
  let changes = 0
  watchArticle(page, reading, { onChange: () => changes++, onNavigate() {} }, abort.signal)
  page.querySelector('article')?.classList.add('seen')
  await wait(QUIET)
  expect(changes).toBe(0)
  page.querySelector('.text')?.classList.remove('folded')
  await wait(QUIET)
  expect(changes).toBe(1)
  expect(texts(await read(page))).toContain('signed by nobody')
})

test('blank lines that a page shows part its paragraphs', async () => {
  const page = await show(preWrap)
  const reading = await read(page)
  expect(texts(reading)).toContain('\n\nWhat the letter says\n\nThree of its')
  expect(shown(reading, 'account for.  The chair')).toBe('account for.  The chair')
  expect(hitOn(page, reading, 'Ferries went on sailing')).toBe('f0')
})

test('closed details are read once they are opened', async () => {
  const page = await show(closedDetails)
  const reading = await read(page)
  for (const words of ['Loose words', 'Bold ones', 'The letter asks']) expect(texts(reading)).not.toContain(words)
  let changes = 0
  watchArticle(page, reading, { onChange: () => changes++, onNavigate() {} }, abort.signal)
  page.querySelector('details')?.setAttribute('open', '')
  await wait(QUIET)
  expect(changes).toBe(1)
  const opened = texts(await read(page))
  for (const words of ['Loose words', 'Bold ones', 'The letter asks']) expect(opened).toContain(words)
})

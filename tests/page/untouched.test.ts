import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { startMarks } from '../../lib/page/marks.ts'
import { readArticle } from '../../lib/page/readArticle.ts'
import { watchArticle } from '../../lib/page/watch.ts'
import { anyMarkup, INLINE } from './anyMarkup.ts'
import { BODY, countMutations, PASSED, readPage, reportOn, VIEW } from './pageUnderTest.ts'

/** The ways in which one article is drawn, one after the other. */
const views = fc.array(
  fc.record({
    hidden: fc.boolean(),
    style: fc.constantFrom('lines', 'linesAndTints'),
    active: fc.constantFrom(null, 'f0', 'f1'),
    lit: fc.constantFrom(null, 'Mira Holt'),
    dimmed: fc.subarray(['f0', 'f1', 'f2']),
  }),
  { maxLength: 3 },
)
const KINDS = ['source', 'unattributed', 'singleSource'] as const

let abort = new AbortController()
afterEach(() => abort.abort())

test('reading, marking and unmarking touch no node of the page, and mark what they mean: 2,000 trees', async () => {
  await fc.assert(
    fc.asyncProperty(anyMarkup, views, fc.nat(), fc.nat(), async (markup, drawn, from, length) => {
      // The last run may have failed half way.
      abort.abort()
      abort = new AbortController()
      document.body.innerHTML = `<article>${BODY}${markup}</article>`
      const before = document.documentElement.outerHTML
      const mutations = countMutations()
      const reading = await readArticle(document, PASSED, abort.signal)
      watchArticle(document, reading, { onChange() {}, onNavigate() {} }, abort.signal)
      const marked = reading.article.blocks.flatMap(({ text }, index) => {
        const start = from % Math.max(1, text.length)
        const words = text.slice(start, start + 1 + (length % 20))
        const kind = KINDS[index % KINDS.length] ?? 'source'
        return words.trim() === '' ? [] : [{ kind, words, source: 'Mira Holt' }]
      })
      const report = reportOn(reading, marked)
      const marks = startMarks(document, () => {}, abort.signal)
      marks.paint(reading, report, VIEW)
      // A mark paints what the block says, but for white space and marks without width that nobody sees.
      const seen = (text: string) =>
        text.replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      const painted = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
      const units = (texts: readonly string[]) => texts.flatMap((text) => seen(text).split('')).sort()
      expect(units(painted)).toEqual(units(marked.map(({ words }) => words)))
      for (const view of drawn) marks.paint(reading, report, { ...VIEW, ...view })
      expect(document.documentElement.outerHTML).toBe(before)
      abort.abort()
      expect(mutations.records()).toBe(0)
      expect(document.documentElement.outerHTML).toBe(before)
      expect(CSS.highlights.size).toBe(0)
      expect(document.adoptedStyleSheets).toEqual([])
    }),
    { numRuns: 2000 },
  )
}, 60_000)

/** A paragraph's words, and the same as a page may set them: in elements, with soft hyphens, or in pieces. */
const setWords = fc.array(
  fc.record({
    word: fc.constantFrom('harbour', 'board', 'Zoë', 'İzmir', 'said', '“so,”', 'three-year', '12,000', '👩‍👩‍👧'),
    tag: fc.constantFrom(null, ...INLINE),
    hyphen: fc.constantFrom('', '\u00ad', '\u200b', '\u2060', '\u202e', '\u2069'),
    cut: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
)
/** A paragraph that is bold from its first to its last word is a heading in all but name. */
const FIRST = 'The books of the ferry company were open to all who asked for them, and so it was read out there:'
type SetWord = (typeof setWords extends fc.Arbitrary<infer T> ? T : never)[number]

function setWord({ word, tag, hyphen, cut }: SetWord): Node {
  const half = Math.max(1, word.length >> 1)
  const node = document.createElement(tag ?? 'span')
  if (cut) node.append(word.slice(0, half) + hyphen, word.slice(half))
  else node.append(word.slice(0, half) + hyphen + word.slice(half))
  if (tag !== null) return node
  const loose = document.createDocumentFragment()
  loose.append(...node.childNodes)
  return loose
}

test('markup, soft hyphens and split text nodes change nothing of what is read: 2,000 texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(setWords, { minLength: 1, maxLength: 3 }), async (paragraphs) => {
      const plain = paragraphs.map((words) => `<p>${FIRST} ${words.map(({ word }) => word).join(' ')}</p>`).join('')
      const read = await readPage(`<article>${BODY}${plain}</article>`)
      document.body.innerHTML = `<article>${BODY}</article>`
      for (const words of paragraphs) {
        const paragraph = document.createElement('p')
        paragraph.append(FIRST)
        for (const word of words) paragraph.append(' ', setWord(word))
        document.querySelector('article')?.append(paragraph)
      }
      const set = await readArticle(document, PASSED, new AbortController().signal)
      expect(set.article.blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(
        read.article.blocks.map(({ kind, text }) => ({ kind, text })),
      )
    }),
    { numRuns: 2000 },
  )
}, 60_000)

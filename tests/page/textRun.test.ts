import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findStretches } from '../../lib/page/anchors.ts'
import type { Reading } from '../../lib/page/readArticle.ts'
import { startWalk } from '../../lib/page/walk.ts'
import { anyMarkup } from './anyMarkup.ts'
import { BODY, readPage, spanOf } from './pageUnderTest.ts'

/** The words that a span covers, taken from the live nodes. */
const livingWords = (reading: Reading, words: string): string =>
  findStretches(reading.anchors, spanOf(reading, words))
    .map(({ node, start, end }) => node.data.slice(start, end))
    .join('')

const blockWith = (reading: Reading, words: string): string | undefined =>
  reading.article.blocks.find(({ text }) => text.includes(words))?.text

test('white space collapses as in rendering, over nodes and lines', async () => {
  const reading = await readPage(`<article>${BODY}<p>
    Mira   Holt <em> said
    the</em> <b> </b> weir was <a href="/w">shut</a> .
  </p></article>`)
  expect(blockWith(reading, 'Mira')).toBe('Mira Holt said the weir was shut .')
})

test('nested inline markup joins into one block, with exact offsets', async () => {
  const reading = await readPage(`<article>${BODY}<p>He <i>sa<b>i</b>d</i> <a href="#x">so</a>.</p></article>`)
  expect(blockWith(reading, 'He said')).toBe('He said so.')
  expect(livingWords(reading, 'said so')).toBe('said so')
})

test('soft hyphens and zero-width spaces are not read, and the offsets skip them', async () => {
  const reading = await readPage(
    `<article>${BODY}<p>The sub\u00adcom\u200bmit\u00adtee re\u00adported a loss.</p></article>`,
  )
  expect(blockWith(reading, 'subcommittee')).toBe('The subcommittee reported a loss.')
  const stretches = findStretches(reading.anchors, spanOf(reading, 'reported'))
  expect(stretches.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['re\u00adported'])
})

test('marks that turn the direction of text round are not read, and the offsets skip them', async () => {
  const reading = await readPage(`<article>${BODY}<p>So said \u202eada\u202c \u2067Finch\u2069.</p></article>`)
  expect(blockWith(reading, 'So said')).toBe('So said ada Finch.')
  expect(livingWords(reading, 'Finch')).toBe('Finch')
})

test('one br breaks a line, two part paragraphs', async () => {
  const reading = await readPage(
    `<article>${BODY}<div>Alpha said so.<br>Beta denied it.<br> <br>Gamma kept silent.</div></article>`,
  )
  expect(blockWith(reading, 'Alpha')).toBe('Alpha said so.\nBeta denied it.')
  expect(blockWith(reading, 'Gamma')).toBe('Gamma kept silent.')
})

test('preformatted text keeps its white space', async () => {
  const reading = await readPage(`<article>${BODY}<pre>one\n  two</pre></article>`)
  expect(blockWith(reading, 'one')).toBe('one\n  two')
})

test('links keep their absolute targets and their places', async () => {
  const reading = await readPage(`<article>${BODY}<p>As <a href="/filing.pdf">the filing</a> shows.</p></article>`)
  const block = reading.article.blocks.find(({ text }) => text.includes('filing'))
  expect(block?.links).toEqual([{ start: 3, end: 13, href: new URL('/filing.pdf', location.href).href }])
})

test('every unit of every block is the unit of a live node that it is said to be: 10,000 trees', () => {
  fc.assert(
    fc.property(anyMarkup, (markup) => {
      document.body.innerHTML = markup
      const before = document.body.innerHTML
      const walked = startWalk(document.body)(Number.POSITIVE_INFINITY)
      for (const { text, anchor } of walked?.runs ?? []) {
        let covered = 0
        anchor.nodes.forEach((node, index) => {
          const [start = 0, from = 0, length = 0] = [
            anchor.starts[index],
            anchor.nodeStarts[index],
            anchor.lengths[index],
          ]
          const there = node.data.slice(from, from + length).replace(/[\t\n\f\r]/g, ' ')
          if (text.slice(start, start + length) !== there)
            throw new Error(`${JSON.stringify(text)} at ${start} is not ${JSON.stringify(there)}`)
          covered += length
        })
        if (covered + (text.match(/\n/g)?.length ?? 0) !== text.length)
          throw new Error(`${JSON.stringify(text)}: ${covered} units are mapped`)
      }
      return document.body.innerHTML === before
    }),
    { numRuns: 10_000 },
  )
}, 60_000)

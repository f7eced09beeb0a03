import { expect, test } from 'vitest'
import { gate } from '../../lib/page/gate.ts'
import type { Reading } from '../../lib/page/readArticle.ts'
import liveBlog from '../fixtures/pages/liveBlog.html?raw'
import { BODY, readPage } from './pageUnderTest.ts'

const startsOf = ({ article }: Reading) => article.blocks.flatMap((block) => (block.startsEntry ? [block.text] : []))

test('a live blog’s posts are its entries', async () => {
  const page = new DOMParser().parseFromString(liveBlog, 'text/html')
  const reading = await readPage(page.body.innerHTML, { genre: gate(page).genre })
  expect(startsOf(reading)).toEqual(['14:20', '13:05', '11:40', '09:15', '08:30'])
})

test('what has a time each is a live blog’s entries, whatever the page calls itself, and what stands behind is none', async () => {
  const entry = (time: string) =>
    `<section class="update"><div class="head"><time>${time}</time></div><div class="text"><h3>At ${time}</h3>${BODY}</div></section>`
  const reading = await readPage(
    `<main><div>${['12:10', '11:05', '10:40'].map(entry).join('')}
    <p>The day at the quay is over, and the board will meet again on the first Monday of next month.</p></div></main>`,
  )
  expect(reading.article.genre).toBe('liveBlog')
  expect(startsOf(reading).map((text) => text.slice(0, 7))).toEqual(['12:10', '11:05', '10:40', 'The day'])
})

test.each([
  ['an opinion piece', 'opinion', 3, '<time>12:10</time>'],
  ['parts without a time', null, 3, ''],
  ['two parts with a time', null, 2, '<time>12:10</time>'],
] as const)('%s: no entries', async (_, genre, count, time) => {
  const reading = await readPage(`<main>${`<section>${time}${BODY}</section>`.repeat(count)}</main>`, { genre })
  expect(startsOf(reading)).toEqual([])
  expect(reading.article.genre).toBe(genre)
})

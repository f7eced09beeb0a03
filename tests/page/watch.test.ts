import { afterEach, beforeEach, expect, test } from 'vitest'
import { scrollToSpan } from '../../lib/page/scroll.ts'
import { watchAddress, watchArticle, watchFilling } from '../../lib/page/watch.ts'
import { BODY, readPage, spanOf, wait } from './pageUnderTest.ts'

let abort = new AbortController()
beforeEach(() => {
  abort = new AbortController()
})
afterEach(() => abort.abort())

async function watched(html: string) {
  const reading = await readPage(html)
  let changes = 0
  watchArticle(document, reading, { onChange: () => changes++, onNavigate: () => {} }, abort.signal)
  return { changes: () => changes, reading }
}

test('a storm of changes calls back once it is over, or after a second', async () => {
  const { changes } = await watched(`<article>${BODY}</article>`)
  const article = document.querySelector('article') as Element
  for (let round = 0; round < 5; round++) {
    article.append(
      Object.assign(document.createElement('p'), {
        textContent: 'The board met once more, and again it said nothing at all about it.',
      }),
    )
    await wait(20)
  }
  expect(changes()).toBe(0)
  await wait(300)
  expect(changes()).toBe(1)
})

test('what is no text of the article is not noticed', async () => {
  const { changes } = await watched(`<article>${BODY}<span id="clock">1</span></article>`)
  const article = document.querySelector('article') as Element
  article.append(document.createElement('iframe'))
  article.className = 'hydrated'
  article.append(Object.assign(document.createElement('b'), { textContent: '12' }))
  await wait(400)
  expect(changes()).toBe(0)
})

test('a changed word is noticed', async () => {
  const { changes } = await watched(`<article>${BODY}</article>`)
  const text = document.querySelector('article p')?.firstChild as Text
  text.data = text.data.replace('harbour', 'haven')
  await wait(400)
  expect(changes()).toBe(1)
})

test('a swapped body is noticed', async () => {
  const { changes } = await watched(`<main><div><article>${BODY}</article></div></main>`)
  document.querySelector('main')?.replaceChildren()
  await wait(400)
  expect(changes()).toBe(1)
})

test('nothing is heard after the end', async () => {
  const { changes } = await watched(`<article>${BODY}</article>`)
  abort.abort()
  document.querySelector('article')?.replaceChildren()
  await wait(400)
  expect(changes()).toBe(0)
})

test('a soft navigation is noticed, a fragment is not', async () => {
  const before = location.href
  let navigations = 0
  watchAddress(document, () => navigations++, abort.signal)
  history.pushState(null, '', '#there')
  await wait(500)
  expect(navigations).toBe(0)
  history.pushState(null, '', '/another/story')
  await wait(600)
  expect(navigations).toBe(1)
  history.replaceState(null, '', before)
})

test('a page that fills late is looked at again, until it is enough', async () => {
  document.body.innerHTML = '<main></main>'
  let looks = 0
  watchFilling(document, () => ++looks > 0, abort.signal)
  document.querySelector('main')?.append(document.createElement('p'))
  await wait(500)
  expect(looks).toBe(1)
  document.querySelector('main')?.append(document.createElement('p'))
  await wait(500)
  expect(looks).toBe(1)
})

test('a span is brought into view, below a sticky header', async () => {
  const reading =
    await readPage(`<header style="position:fixed;top:0;left:0;right:0;height:90px;background:#fff">Norland</header>
    <article style="padding-top:3000px">${BODY}<p>The board lied about it.</p><div style="height:3000px"></div></article>`)
  scrollToSpan(document, reading, spanOf(reading, 'The board lied'))
  await wait(100)
  const { top } = (document.querySelector('article p:last-of-type') as Element).getBoundingClientRect()
  expect(top).toBeGreaterThan(90)
  expect(top).toBeLessThan(window.innerHeight)
  window.scrollTo(0, 0)
})

test('a span in a box that scrolls is brought into view', async () => {
  const reading = await readPage(
    `<article style="height:300px;overflow:auto"><div style="height:2000px"></div>${BODY}<p>The board lied about it.</p></article>`,
  )
  scrollToSpan(document, reading, spanOf(reading, 'The board lied'))
  await wait(100)
  const box = (document.querySelector('article') as Element).getBoundingClientRect()
  const { top, bottom } = (document.querySelector('article p:last-of-type') as Element).getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(box.top)
  expect(bottom).toBeLessThanOrEqual(box.bottom)
})

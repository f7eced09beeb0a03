import { expect, test } from 'vitest'
import type { BlockKind } from '../../lib/analysis/types.ts'
import { bodyOf } from '../../lib/page/dom.ts'
import { type Reading, readArticle } from '../../lib/page/readArticle.ts'
import { startWalk } from '../../lib/page/walk.ts'
import { BODY, countMutations, PASSED, readPage } from './pageUnderTest.ts'

const kindOf = (reading: Reading, words: string): BlockKind | undefined =>
  reading.article.blocks.find(({ text }) => text.includes(words))?.kind

const texts = (reading: Reading): string => reading.article.blocks.map(({ text }) => text).join('\n')

test('reading changes nothing on the page', async () => {
  document.body.innerHTML = `<main><h1>Weir shut</h1><article>${BODY}</article></main>`
  const mutations = countMutations()
  await readArticle(document, PASSED, new AbortController().signal)
  expect(mutations.records()).toBe(0)
})

test('the body is read, and what stands around it is not', async () => {
  const reading = await readPage(`
    <header><nav><ul><li><a href="/">Home</a><li><a href="/a">World affairs and more</a></ul></nav></header>
    <main><article><h1>Weir shut</h1>${BODY}</article></main>
    <aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Dog found in ferry, crew delighted by it</a></ul></aside>
    <section class="comments"><p>${'I have been saying this for years, and nobody ever listens to me. '.repeat(4)}</p></section>
    <footer><p>All rights reserved. This text stands at the foot of every single page.</p></footer>`)
  expect(texts(reading)).toContain('That was part 3.')
  expect(texts(reading)).not.toContain('Dog found')
  expect(texts(reading)).not.toContain('for years')
  expect(texts(reading)).not.toContain('All rights')
  expect(reading.root.localName).toBe('article')
})

test('blocks have their kinds', async () => {
  const reading = await readPage(`<article>
    <div class="byline">By Ilse Brandt</div><time>14 May</time>
    ${BODY}
    <figure><img alt=""><figcaption>The weir at dusk. <span class="credit">Photo: Jan Roe</span></figcaption></figure>
    <h2>The accounts</h2>
    ${BODY}
    <ul><li>The first of the points that the board made.</li></ul>
    <aside class="pullquote">Nobody told us about it</aside>
    <blockquote class="twitter-tweet"><p>The weir is shut, says the board.</p></blockquote>
    <table><tr><td>Boats</td><td>12</td></tr></table>
    ${BODY}
    </article>`)
  expect(kindOf(reading, 'Ilse Brandt')).toBe('byline')
  expect(kindOf(reading, '14 May')).toBe('dateline')
  expect(kindOf(reading, 'at dusk')).toBe('caption')
  expect(kindOf(reading, 'The accounts')).toBe('heading')
  expect(kindOf(reading, 'first of the points')).toBe('listItem')
  expect(kindOf(reading, 'Nobody told us')).toBe('pullQuote')
  expect(kindOf(reading, 'says the board')).toBe('embed')
  expect(kindOf(reading, 'Boats')).toBe('table')
})

test('pointers and requests in the midst of the text are told from it', async () => {
  const reading = await readPage(`<article>${BODY}
    <p>Read more: <a href="/x">The ferry that never came</a></p><p>Advertisement</p>
    <div class="newsletter-signup"><p>Our best stories, every morning, in your post. No charge.</p></div>${BODY}</article>`)
  expect(kindOf(reading, 'Read more')).toBe('related')
  expect(kindOf(reading, 'Advertisement')).toBe('advert')
  expect(kindOf(reading, 'every morning')).toBe('advert')
})

test('text that nobody sees is not read', async () => {
  const reading = await readPage(`<article>${BODY}
    <p style="display:none">Hidden paragraph that is not there.</p>
    <p>Seen <span class="visually-hidden">(opens in a new window)</span><span hidden>unseen</span>here.</p></article>`)
  expect(texts(reading)).not.toContain('not there')
  expect(texts(reading)).toContain('Seen here.')
})

test('a form that clobbers DOM properties hides nothing', async () => {
  const reading =
    await readPage(`<form name="body"><input name="firstChild"><input name="childNodes"><input name="nextSibling"></form>
    <img name="querySelectorAll"><article><form><input name="firstChild"><input name="getAttribute"><input name="checkVisibility">
    <input name="localName"><input name="parentNode"></form>${BODY}</article>`)
  bodyOf(document)?.replaceChildren()
  expect(texts(reading)).toContain('That was part 2.')
})

test('open shadow trees and slots are read in their place', async () => {
  document.body.innerHTML = `<article><p>The first paragraph of it stands in the light, and is long enough. It goes on.</p>
    <x-story><p slot="late">This one is slotted behind the others, and so is read last of them all. It goes on.</p></x-story>${BODY}</article>`
  const host = document.querySelector('x-story')
  host
    ?.attachShadow({ mode: 'open' })
    .setHTMLUnsafe(
      '<p>This paragraph stands in the shadow tree of the story, and is read. It goes on.</p><slot name="late"></slot>',
    )
  const reading = await readArticle(document, PASSED, new AbortController().signal)
  const all = texts(reading)
  expect(all.indexOf('in the light')).toBeGreaterThanOrEqual(0)
  expect(all.indexOf('shadow tree')).toBeGreaterThan(all.indexOf('in the light'))
  expect(all.indexOf('slotted behind')).toBeGreaterThan(all.indexOf('shadow tree'))
})

test('twelve thousand levels do not stop the walk', async () => {
  // Not laid out: Chromium's own layout dies of such depth.
  document.body.innerHTML = '<article style="display:none"></article>'
  const article = document.querySelector('article') as Element
  let at: Element = article
  for (let level = 0; level < 12_000; level++) {
    const next = document.createElement('span')
    at.append(next)
    at = next
  }
  at.textContent =
    'At the very bottom of it all the harbour board met, and it was not amused by what it found there. '.repeat(5)
  const walked = startWalk(article)(Number.POSITIVE_INFINITY)
  expect(walked?.runs[0]?.text).toContain('not amused')
  document.body.replaceChildren()
})

test('a huge page is cut at the cap, and says so', async () => {
  document.body.innerHTML = `<article>${'<p>The harbour board met on Tuesday, and it sat until late in the evening.</p>'.repeat(30_000)}</article>`
  const reading = await readArticle(document, PASSED, new AbortController().signal)
  expect(reading.article.partial).toBe(true)
  document.body.replaceChildren()
})

test('a page with no text has no blocks', async () => {
  const reading = await readPage('<div></div>')
  expect(reading.article.blocks).toEqual([])
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { awaitArticle } from '../../lib/page/awaitArticle.ts'
import { BODY, countMutations, wait } from './pageUnderTest.ts'

/** Longer than a page is given to come to rest. */
const QUIET = 500

// The gate reads the address, and the one that the test runner gives is made by chance.
const address = location.href
beforeEach(() => history.replaceState({}, '', '/news/weir-shut-after-the-storm'))
afterEach(() => history.replaceState({}, '', address))

function listen(): { readonly calls: () => number; readonly stop: () => void } {
  let calls = 0
  const abort = new AbortController()
  awaitArticle(document, () => calls++, abort.signal)
  return { calls: () => calls, stop: () => abort.abort() }
}

test('an article is told at once, and the page is left as it is', () => {
  document.body.innerHTML = `<article><h1>Weir shut</h1>${BODY}</article>`
  const mutations = countMutations()
  const gate = listen()
  expect(gate.calls()).toBe(1)
  expect(mutations.records()).toBe(0)
  gate.stop()
})

test('a page that fills with an article is told once', async () => {
  document.body.innerHTML = '<main></main>'
  const gate = listen()
  expect(gate.calls()).toBe(0)
  document.body.innerHTML = `<main><article><h1>Weir shut</h1>${BODY}</article></main>`
  await wait(QUIET)
  document.body.append('More.')
  await wait(QUIET)
  expect(gate.calls()).toBe(1)
  gate.stop()
})

test('a list of articles is none, whatever comes later', async () => {
  document.body.className = 'archive'
  document.body.innerHTML = '<main></main>'
  const gate = listen()
  document.body.className = ''
  document.body.innerHTML = `<article><h1>Weir shut</h1>${BODY}</article>`
  await wait(QUIET)
  expect(gate.calls()).toBe(0)
  gate.stop()
})

test('a list that goes on to an article without a load is looked at again', async () => {
  const before = location.href
  document.body.innerHTML = '<main></main>'
  document.body.className = 'archive'
  const gate = listen()
  document.body.className = ''
  document.body.innerHTML = `<article><h1>Weir shut</h1>${BODY}</article>`
  history.pushState({}, '', '/weir-shut-for-good-this-time')
  await wait(QUIET)
  expect(gate.calls()).toBe(1)
  history.replaceState({}, '', before)
  await wait(QUIET)
  expect(gate.calls()).toBe(1)
  gate.stop()
})

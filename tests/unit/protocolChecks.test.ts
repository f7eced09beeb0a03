import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Article } from '../../lib/analysis/types.ts'
import { isOwnSender } from '../../lib/ownSender.ts'
import { readRequest } from '../../lib/protocolChecks.ts'
import { readCommand } from '../../lib/readCommand.ts'

const RUNTIME = { id: 'says-who', origin: 'chrome-extension://says-who/' }
const PAGE = { id: RUNTIME.id, url: 'https://example.org/news', tab: { id: 7 } }
const ARTICLE: Article = {
  title: 'Words',
  url: 'https://example.org/news',
  site: null,
  language: 'en',
  genre: 'news',
  partial: false,
  blocks: [
    { kind: 'paragraph', text: 'Words.', offset: 0, links: [{ start: 0, end: 5, href: 'https://example.org/' }] },
  ],
}

it('reads what our own page script asks', () => {
  const analyse = { type: 'analyse', article: ARTICLE, page: 'https://courier.test/weir' }
  expect(readRequest(analyse, PAGE, RUNTIME)).toEqual(analyse)
  expect(readRequest({ type: 'badge', gaps: null }, PAGE, RUNTIME)).toEqual({ type: 'badge', gaps: null })
})

it('reads nothing from anybody else', () => {
  const badge = { type: 'badge', gaps: 3 }
  expect(readRequest(badge, { ...PAGE, id: 'another' }, RUNTIME)).toBeNull()
  expect(readRequest(badge, { id: RUNTIME.id, url: `${RUNTIME.origin}popup.html` }, RUNTIME)).toBeNull()
  expect(readRequest(badge, { ...PAGE, url: `${RUNTIME.origin}options.html` }, RUNTIME)).toBeNull()
})

it('has an article analysed for the classroom’s page, and does nothing else for it', () => {
  const classroom = { ...PAGE, url: `${RUNTIME.origin}classroom.html?tab=3` }
  const analyse = { type: 'analyse', article: ARTICLE, page: '' }
  expect(readRequest(analyse, classroom, RUNTIME)).toEqual(analyse)
  expect(readRequest({ type: 'badge', gaps: 3 }, classroom, RUNTIME)).toBeNull()
  expect(readRequest({ type: 'run' }, classroom, RUNTIME)).toBeNull()
})

it('refuses an article that is more than any page brings, or not one', () => {
  const block = { kind: 'paragraph', text: 'x'.repeat(1_000_001), offset: 0, links: [] }
  const ask = (article: unknown) =>
    readRequest({ type: 'analyse', article, page: 'https://courier.test/weir' }, PAGE, RUNTIME)
  expect(ask({ ...ARTICLE, blocks: [block, block] })).toBeNull()
  expect(ask({ ...ARTICLE, blocks: [{ ...block, text: 3 }] })).toBeNull()
  expect(ask({ ...ARTICLE, blocks: [{ ...block, kind: 'script' }] })).toBeNull()
  expect(ask({ ...ARTICLE, extra: true })).toBeNull()
})

it('reads commands, and nothing that only looks like one', () => {
  expect(readCommand({ type: 'goTo', finding: 'f1' })).toEqual({ type: 'goTo', finding: 'f1' })
  expect(readCommand({ type: 'goTo', finding: 'f'.repeat(5000) })).toBeNull()
  expect(readCommand({ type: 'show', kind: 'ads', on: true })).toBeNull()
  expect(readCommand({ type: 'turn', key: 'PageDown' })).toEqual({ type: 'turn', key: 'PageDown' })
  expect(readCommand({ type: 'turn', key: 'x'.repeat(100) })).toBeNull()
})

it('takes a port of popup, panel and worker for our own, and that of a page for none', () => {
  expect(isOwnSender({ id: RUNTIME.id, url: `${RUNTIME.origin}popup.html` }, RUNTIME)).toBe(true)
  expect(isOwnSender({ id: RUNTIME.id }, RUNTIME)).toBe(true)
  expect(isOwnSender(PAGE, RUNTIME)).toBe(false)
  expect(isOwnSender({ id: 'another', url: `${RUNTIME.origin}popup.html` }, RUNTIME)).toBe(false)
  expect(isOwnSender(undefined, RUNTIME)).toBe(false)
})

it('is moved by no message that was made up', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readRequest(message, PAGE, RUNTIME)).toBeNull()
      expect(readCommand(message)).toBeNull()
    }),
    { numRuns: 2000 },
  )
})

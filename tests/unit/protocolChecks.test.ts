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
  const block = { kind: 'paragraph', text: 'x'.repeat(250_001), offset: 0, links: [] }
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

it('refuses a message that is longer than any of ours', () => {
  const mark = { words: 'x'.repeat(70_000), rule: 'bareCause', kind: 'unattributed', code: 'cause' }
  const url = 'https://courier.test/weir'
  expect(readRequest({ type: 'putAside', url, mark, on: true }, PAGE, RUNTIME)).toBeNull()
  const short = { type: 'putAside', url, mark: { ...mark, words: 'x' }, on: true }
  expect(readRequest(short, PAGE, RUNTIME)).toEqual(short)
  expect(readRequest({ ...short, url: `${url}?${'x'.repeat(70_000)}` }, PAGE, RUNTIME)).toBeNull()
  expect(readCommand({ type: 'without', sources: Array(17).fill('s'.repeat(4096)) })).toBeNull()
})

const REQUESTS: readonly object[] = [
  { type: 'run' },
  { type: 'instruments' },
  { type: 'analyse', article: ARTICLE, page: 'https://courier.test/weir' },
  { type: 'badge', gaps: 3 },
  {
    type: 'putAside',
    url: 'https://courier.test/weir',
    mark: { words: 'w', rule: 'r', kind: 'unattributed', code: 'cause' },
    on: true,
  },
]
const COMMANDS: readonly object[] = [
  { type: 'show', kind: 'source', on: true },
  { type: 'hide', on: true },
  { type: 'goTo', finding: 'f1' },
  { type: 'close' },
  { type: 'light', source: 's1' },
  { type: 'without', sources: ['s1'] },
  { type: 'putAside', finding: 'f1', on: true },
  { type: 'step', by: 1 },
  { type: 'why' },
  { type: 'present', on: true },
  { type: 'turn', key: 'Enter' },
  { type: 'clear' },
]

/** A message of ours with one thing wrong: something missing, too much, of another kind, or out of all bounds. */
const spoilt = fc
  .record({
    message: fc.constantFrom(...REQUESTS, ...COMMANDS),
    how: fc.constantFrom('missing', 'extra', 'kind', 'deep', 'list'),
    at: fc.nat(),
    key: fc.constantFrom('__proto__', 'constructor', 'extra', 'toJSON', ''),
    value: fc.constantFrom({}, -2, 0.5, Number.NaN, 'x'.repeat(70_000), [[]], undefined, 3n),
  })
  .map(({ message, how, at, key, value }): unknown => {
    const copy = structuredClone(message) as Record<string, unknown>
    // A page's address may be any text.
    const names = Object.keys(copy).filter((each) => each !== 'page')
    const name = names[at % names.length] ?? 'type'
    if (how === 'missing') delete copy[name]
    if (how === 'extra') Object.defineProperty(copy, key, { value, enumerable: true })
    if (how === 'kind') copy[name] = value
    if (how === 'deep') copy[name] = { [name]: copy[name] }
    return how === 'list' ? [copy] : copy
  })

/** Everybody who is not our page script in a tab. */
const STRANGERS = [
  { ...PAGE, id: 'another' },
  { ...PAGE, id: undefined },
  { ...PAGE, tab: undefined },
  { ...PAGE, url: `${RUNTIME.origin}popup.html` },
  { ...PAGE, url: `${RUNTIME.origin}classroom.html.evil` },
]

it('is moved by no message that was made up, spoilt or sent by somebody else: 10,000 messages', () => {
  fc.assert(
    fc.property(fc.oneof(spoilt, fc.anything()), (message) => {
      expect(readRequest(message, PAGE, RUNTIME)).toBeNull()
      expect(readCommand(message)).toBeNull()
    }),
    { numRuns: 10_000 },
  )
  fc.assert(
    fc.property(fc.constantFrom(...REQUESTS), fc.constantFrom(...STRANGERS), (message, sender) => {
      expect(readRequest(message, PAGE, RUNTIME)).toEqual(message)
      expect(readRequest(message, sender, RUNTIME)).toBeNull()
    }),
  )
}, 60_000)

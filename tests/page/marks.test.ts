import { afterEach, beforeEach, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { type MarkView, startMarks } from '../../lib/page/marks.ts'
import { BODY, countMutations, readPage, reportOn, spanOf, VIEW, wait } from './pageUnderTest.ts'

const PAGE = `<article>${BODY}<p>Mira Holt said the weir was shut. The board lied about it. It cost a million.</p></article>`

let abort = new AbortController()
beforeEach(() => {
  abort = new AbortController()
})
afterEach(() => {
  abort.abort()
  document.body.removeAttribute('style')
})

/** What is painted: the words of each highlight, by the end of its name. */
const painted = (): Record<string, string> =>
  Object.fromEntries(
    [...CSS.highlights].map(([name, highlight]) => [
      name.replace(/^m\d+/, ''),
      [...highlight]
        .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
        .join('|'),
    ]),
  )

const sheets = (): string =>
  document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n')

async function mark(view: Partial<MarkView> = {}, givenUp: () => void = () => {}) {
  const reading = await readPage(PAGE)
  const report = reportOn(reading, [
    {
      kind: 'source',
      words: 'Mira Holt said the weir was shut.',
      source: 'Mira Holt',
      evidence: [
        { role: 'source', span: spanOf(reading, 'Mira Holt') },
        { role: 'cue', span: spanOf(reading, 'said') },
      ],
    },
    { kind: 'unattributed', words: 'The board lied about it' },
    { kind: 'singleSource', words: 'It cost a million', source: 'Mira Holt' },
  ])
  const marks = startMarks(document, givenUp, abort.signal)
  marks.paint(reading, report, { ...VIEW, ...view })
  return { reading, report, marks }
}

test('each kind is painted on its own words', async () => {
  await mark()
  expect(painted()).toEqual({
    source: 'Mira Holt|said',
    unattributed: 'The board lied about it',
    singleSource: 'It cost a million',
  })
  expect(sheets()).toContain('dotted')
  expect(sheets()).toContain('dashed')
  expect(sheets()).toContain('double')
})

test('no node is touched, before, during and after', async () => {
  const reading = await readPage(PAGE)
  const mutations = countMutations()
  const report = reportOn(reading, [{ kind: 'unattributed', words: 'The board lied' }])
  startMarks(document, () => {}, abort.signal).paint(reading, report, VIEW)
  await wait(50)
  abort.abort()
  await wait(50)
  expect(mutations.records()).toBe(0)
})

test('nothing is left behind', async () => {
  const before = document.adoptedStyleSheets.length
  await mark()
  abort.abort()
  expect(CSS.highlights.size).toBe(0)
  expect(document.adoptedStyleSheets.length).toBe(before)
})

test('kinds and all marks can be hidden', async () => {
  const { marks, reading, report } = await mark({ shown: { source: false, unattributed: true, singleSource: true } })
  expect(Object.keys(painted())).toEqual(['singleSource', 'unattributed'])
  marks.paint(reading, report, { ...VIEW, hidden: true })
  expect(painted()).toEqual({})
})

test('lines alone have no tint', async () => {
  await mark({ style: 'lines' })
  expect(sheets().match(/unattributed\)[^}]*/)?.[0]).not.toContain('background')
})

test('the active finding, a voice lit up, and what rests on one taken away', async () => {
  await mark({ active: 'f1', lit: 'Mira Holt', dimmed: ['f2'] })
  expect(painted()).toMatchObject({ active: 'The board lied about it', dimmed: 'It cost a million' })
  expect(painted().lit).toContain('Mira Holt')
  expect(painted().singleSource).toBeUndefined()
})

test('a dark page gets light lines, whatever the system prefers', async () => {
  document.body.style.cssText = 'background:#101214;color:#eee'
  const { marks } = await mark()
  expect(marks.isDark()).toBe(true)
  expect(sheets()).toContain('rgb(245, 176, 77)')
})

test('a page that turns dark later is followed', async () => {
  const { marks } = await mark()
  expect(marks.isDark()).toBe(false)
  document.body.style.cssText = 'background:#101214;color:#eee'
  await wait(50)
  expect(marks.isDark()).toBe(true)
})

test('a cleared registry is mended three times, then left alone', async () => {
  let givenUp = false
  await mark({}, () => {
    givenUp = true
  })
  for (let round = 0; round < 3; round++) {
    CSS.highlights.clear()
    await wait(600)
    expect(CSS.highlights.size).toBe(3)
  }
  CSS.highlights.clear()
  await wait(1100)
  expect(CSS.highlights.size).toBe(0)
  expect(givenUp).toBe(true)
}, 10_000)

test('in forced colours an overlay stands in', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  try {
    await mark()
    expect(CSS.highlights.size).toBe(0)
    expect(document.documentElement.lastElementChild?.localName).toBe('div')
    abort.abort()
    expect(document.documentElement.lastElementChild?.localName).toBe('body')
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  }
})

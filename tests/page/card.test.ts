import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { parse } from 'yaml'
import { type CardActions, cardContent } from '../../lib/page/card/cardContent.ts'
import { type CardView, openCards } from '../../lib/page/card/openCards.ts'
import { placeCard } from '../../lib/page/card/placeCard.ts'
import { watchPointer } from '../../lib/page/card/watchPointer.ts'
import { findMarkAt, indexMarks } from '../../lib/page/hit.ts'
import { readBehind } from '../../lib/report/behind.ts'
import { readChain } from '../../lib/report/chain.ts'
import { translateWith } from '../../lib/report/translate.ts'
import messages from '../../locales/en.yml?raw'
import { anyReport } from '../unit/report/anyReport.ts'
import { BODY, readPage, reportOn, spanOf, wait } from './pageUnderTest.ts'

const t = translateWith(parse(messages))
const nothing = () => {}
const NO_ACTIONS: CardActions = {
  onClose: nothing,
  onStep: nothing,
  onLight: nothing,
  onCopy: nothing,
  onPutAside: nothing,
}
const ALL = { source: true, unattributed: true, singleSource: true }

/** Closed shadow trees are closed to tests too, so that the one made here is kept. */
let shadows: ShadowRoot[] = []
const attachShadow = Element.prototype.attachShadow
let abort = new AbortController()

beforeEach(() => {
  shadows = []
  abort = new AbortController()
  Element.prototype.attachShadow = function (init) {
    const shadow = attachShadow.call(this, init)
    shadows.push(shadow)
    return shadow
  }
})
afterEach(() => {
  abort.abort()
  Element.prototype.attachShadow = attachShadow
})

const card = (): HTMLElement | null => shadows.at(-1)?.querySelector<HTMLElement>('.card') ?? null

async function openPage() {
  const reading = await readPage(
    `<article><button>First</button>${BODY}<p>Mira Holt said <a href="#there">the weir</a> was shut. The board lied about it.</p></article>`,
  )
  const report = reportOn(reading, [
    {
      kind: 'singleSource',
      words: 'the weir was shut',
      source: 'Mira Holt',
      evidence: [
        { role: 'source', span: spanOf(reading, 'Mira Holt') },
        { role: 'cue', span: spanOf(reading, 'said') },
      ],
    },
    { kind: 'unattributed', words: 'The board lied about it' },
  ])
  let view: CardView = {
    reading,
    report,
    findings: report.findings,
    active: null,
    lit: null,
    putAside: [],
    isPrivate: false,
    asked: null,
    dark: false,
  }
  const keys: string[] = []
  const set = (change: Partial<CardView>, focus = false): void => {
    view = { ...view, ...change }
    cards.show(view, focus)
  }
  const cards = openCards(
    document,
    t,
    {
      onClose: () => set({ active: null }),
      onOpen: (active) => set({ active }),
      onLight: (lit) => set({ lit }),
      onPutAside: (finding, on) => set({ putAside: on ? [finding] : [] }),
      onKey: (key) => key === 'n' && keys.push(key) > 0,
    },
    abort.signal,
  )
  const index = indexMarks(reading, report, ALL)
  watchPointer(
    document,
    (x, y) => findMarkAt(document, index, x, y, []),
    cards.holds,
    { onMark: (active, pinned) => set({ active }, pinned), onLeave: () => set({ active: null }), onAsk: () => false },
    abort.signal,
  )
  return { set, state: () => view, keys }
}

const paragraph = (): HTMLElement => document.querySelector('article > p:last-of-type') as HTMLElement

/** A point in the middle of some words of the last paragraph, from its corner. */
function pointOn(words: string): { x: number; y: number } {
  const texts = document.createTreeWalker(paragraph(), NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const at = node.data.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    const rect = range.getClientRects()[0] as DOMRect
    const box = paragraph().getBoundingClientRect()
    return { x: rect.left + rect.width / 2 - box.left, y: rect.top + rect.height / 2 - box.top }
  }
  throw new Error(`No "${words}"`)
}

test('nothing is added to the page before a card opens, and nothing stays', async () => {
  const { set } = await openPage()
  expect(document.documentElement.children.length).toBe(2)
  set({ active: 'f0' })
  expect(document.documentElement.children.length).toBe(3)
  abort.abort()
  expect(document.documentElement.children.length).toBe(2)
})

test('the card says what, who, why and what to ask', async () => {
  const { set } = await openPage()
  set({ active: 'f0' })
  const words = card()?.textContent ?? ''
  for (const part of ['One source alone', 'an accusation', 'Mira Holt', 'Norland Courier', 'You', 'Ask'])
    expect(words).toContain(part)
  expect(card()?.getAttribute('role')).toBe('dialog')
  expect(card()?.getAttribute('aria-label')).toContain('One voice alone')
})

test('the card is wholly in view', async () => {
  const { set } = await openPage()
  set({ active: 'f1' })
  const rect = card()?.getBoundingClientRect() as DOMRect
  expect(rect.left).toBeGreaterThanOrEqual(0)
  expect(rect.top).toBeGreaterThanOrEqual(0)
  expect(rect.right).toBeLessThanOrEqual(window.innerWidth)
  expect(rect.bottom).toBeLessThanOrEqual(window.innerHeight)
})

test('a click on a mark opens its card, one elsewhere closes it', async () => {
  const { state } = await openPage()
  await userEvent.click(paragraph(), { position: pointOn('board lied') })
  expect(state().active).toBe('f1')
  expect(card()).not.toBeNull()
  await userEvent.click(document.querySelector('article > p') as Element, { position: { x: 3, y: 3 } })
  expect(state().active).toBeNull()
  expect(card()).toBeNull()
})

test('a pointer that rests on a mark opens its card, and closes it by leaving', async () => {
  const { state } = await openPage()
  await userEvent.hover(paragraph(), { position: pointOn('board lied') })
  await wait(350)
  expect(state().active).toBe('f1')
  await userEvent.hover(document.querySelector('article > p') as Element, { position: { x: 3, y: 3 } })
  await wait(500)
  expect(state().active).toBeNull()
})

test('the page’s own clicks open nothing', async () => {
  const { state } = await openPage()
  const { x, y } = pointOn('board lied')
  const box = paragraph().getBoundingClientRect()
  paragraph().dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: box.left + x, clientY: box.top + y }))
  expect(state().active).toBeNull()
})

test('Escape closes the card and gives the focus back', async () => {
  const { set, state } = await openPage()
  const button = document.querySelector('button') as HTMLButtonElement
  button.focus()
  set({ active: 'f0' }, true)
  expect(shadows.at(-1)?.activeElement).toBe(card())
  await userEvent.keyboard('{Escape}')
  expect(state().active).toBeNull()
  expect(document.activeElement).toBe(button)
})

test('the keyboard steps from card to card', async () => {
  const { set, state } = await openPage()
  set({ active: 'f0' }, true)
  const next = (): HTMLElement =>
    [...(card()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === '›') as HTMLElement
  next().focus()
  await userEvent.keyboard('{Enter}')
  expect(state().active).toBe('f1')
  expect(shadows.at(-1)?.activeElement).not.toBeNull()
})

test('text of the page never becomes markup', async () => {
  const { set, state } = await openPage()
  const { report } = state()
  const sources = report.sources.map((source) => ({ ...source, name: '<img src=x onerror=alert(1)>' }))
  set({ active: 'f0', report: { ...report, sources } })
  expect(card()?.querySelector('img')).toBeNull()
})

test('says no number that is not the report’s', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const [i, finding] of report.findings.entries()) {
        const context = { report, site: null, position: i + 1, count: report.findings.length, lit: false }
        const content = cardContent(finding, context, t, NO_ACTIONS)
        expect(content.querySelector('.position')?.textContent).toBe(
          t('card.position', [String(i + 1), String(report.findings.length)]),
        )
        const asked = readBehind(finding, report).filter(({ kind }) => kind !== 'vague').length
        const many = content.querySelector('.letters li:nth-child(2) > span:last-child')?.textContent
        expect(many).toBe(t(asked === 0 ? 'imvain.mNone' : asked === 1 ? 'imvain.mOne' : 'imvain.mSeveral'))
        expect(content.querySelectorAll('.chain li').length).toBe(readChain(finding, report, null, t).length)
      }
    }),
  )
})

test.each([
  ['with room below', 40, 900, 600],
  ['with room above', 800, 900, 600],
  ['in the middle of a page without a margin', 400, 900, 600],
  ['in a low window', 200, 540, 600],
])('a card does not lie over its mark: %s', (_place, top, height, width) => {
  const card = document.createElement('div')
  card.style.cssText = 'position:fixed;width:376px;overflow:auto'
  const content = document.createElement('div')
  content.style.height = '700px'
  card.append(content)
  document.body.append(card)
  placeCard(card, new DOMRect(20, top, width - 40, 24), width, height)
  const box = card.getBoundingClientRect()
  card.remove()
  expect(box.height).toBeGreaterThan(200)
  expect(box.top >= top + 24 || box.bottom <= top).toBe(true)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.bottom).toBeLessThanOrEqual(height)
})

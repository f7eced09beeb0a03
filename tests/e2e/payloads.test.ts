import type { Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeLesson } from '../../lib/lessons/lesson.ts'
import { findCard } from '../../scripts/browser/chromiumCard.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { sampleLesson } from '../fixtures/lesson.ts'
import { runs } from '../runs.ts'
import { type ChromiumUnderTest, openUnderTest, until } from './chromiumUnderTest.ts'
import { saveAll } from './saveAll.ts'

/** Texts that become a script or an element where somebody takes them for markup; `HIT` is what each would do. */
const HIT = 'globalThis.hit=1'
const PAYLOADS = [
  `<script>${HIT}</script>`,
  `<ScRiPt>${HIT}</sCrIpT>`,
  `</title><script>${HIT}</script>`,
  `</textarea><script>${HIT}</script>`,
  `</style><script>${HIT}</script>`,
  `<img src=x onerror=${HIT}>`,
  `<img src=x onerror="${HIT}"`,
  `"><img src=x onerror=${HIT}>`,
  `'><img src=x onerror=${HIT}>`,
  `\`><img src=x onerror=${HIT}>`,
  `<svg onload=${HIT}>`,
  `<svg><animate onbegin=${HIT} attributeName=x dur=1s>`,
  `<svg><script href=data:,${HIT} />`,
  `<math><mtext><table><mglyph><style><img src onerror=${HIT}>`,
  `<iframe srcdoc="<script>parent.${HIT}</script>">`,
  `<iframe src="javascript:parent.${HIT}">`,
  `<object data="javascript:${HIT}">`,
  `<embed src="javascript:${HIT}">`,
  `<body onload=${HIT}>`,
  `<details open ontoggle=${HIT}>`,
  `<video><source onerror=${HIT}></video>`,
  `<audio src=x onerror=${HIT}>`,
  `<input autofocus onfocus=${HIT}>`,
  `<select autofocus onfocus=${HIT}>`,
  `<marquee onstart=${HIT}>`,
  `<a href="javascript:${HIT}">here</a>`,
  `<form action="javascript:${HIT}"><button>go</button></form>`,
  `<base href="//evil.example/">`,
  `<link rel=stylesheet href="data:text/css,*{}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${HIT}">`,
  `<template><script>${HIT}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>">`,
  `{{constructor.constructor('${HIT}')()}}`,
  `\${${HIT}}`,
  `javascript:${HIT}`,
  `java\tscript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `&lt;img src=x onerror=${HIT}&gt;`,
  `\\x3cscript\\x3e${HIT}\\x3c/script\\x3e`,
  `]]><script>${HIT}</script>`,
]
/** Where each of them stands: title, headline and quotation, a name, a link's address, an imported lesson. */
const PLACES = 5

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An article on which each of some payloads is its headline, quoted, a name, and where a link leads to. */
function pageWith(payloads: readonly string[]): string {
  const told = payloads.map((payload) => {
    const words = escaped(payload)
    return `<p>“We have ${words} to show for it,” said Ada ${words} Finch, who told <a href="${words}">the ${words} board</a> so.</p>
      <p>The board secretly paid ${words} to the company because it wanted to hide its losses, according to Tilda Hoorn.</p>`
  })
  const title = escaped(payloads.join(' '))
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
    <meta property="og:type" content="article"><meta property="og:site_name" content="${title}"><meta property="og:title" content="${title}"></head>
    <body><article><h1>${title}</h1>${told.join('\n')}</article></body></html>`
}

/** Cards that are opened on each page: a dozen, or all. */
const CARDS = runs(12, 1000)
/** Payloads that share a page. */
const SHARING = 20
const PAGES = Array.from({ length: PAYLOADS.length / SHARING }, (_, index) => ({
  path: `/2026/05/what-the-board-paid-${index}`,
  html: pageWith(PAYLOADS.slice(index * SHARING, index * SHARING + SHARING)),
}))

/** Elements and attributes that no text of ours is ever made into, below `root`. */
const MADE = (root: string) => `[...${root}.querySelectorAll('*')].flatMap((element) => [
  ...(/^(?:script|img|iframe|frame|object|embed|base|link|meta|form|math|video|audio|source|marquee|animate|template|noscript|style)$/i.test(element.localName) &&
    !element.closest('head') ? [element.localName] : []),
  ...[...element.attributes]
    .filter(({ name, value }) => /^on|^srcdoc$/i.test(name) || (/^(?:href|src|action|formaction|data)$/i.test(name) && !/^(?:https?:|blob:|#|\\/)/.test(value)))
    .map(({ name, value }) => element.localName + ' ' + name + ' ' + value),
])`
const SEEN = 'globalThis.hit ?? null'

let under: ChromiumUnderTest

beforeAll(async () => {
  under = await openUnderTest(Object.fromEntries(PAGES.map(({ path, html }) => [path, { body: html }])))
})
afterAll(() => under?.close())

async function expectBare(view: ChromiumPopup): Promise<void> {
  expect(await view.evaluate(MADE('document'))).toEqual([])
  expect(await view.evaluate(SEEN)).toBeNull()
}

it.each(PAGES)(
  'makes no element of the text of $path, in popup, card and saved files',
  async ({ path }) => {
    const page = await under.open(under.server.origin + path)
    const popup = await under.click(page)
    const state = await readState(popup)
    const told = JSON.stringify(state?.report)
    expect(told).toContain('onerror')
    await popup.waitFor(`document.querySelector('.findings') !== null`)
    await expectBare(popup)
    await popup.evaluate(`document.querySelectorAll('.disclose').forEach((button) => button.click())`)
    await expectBare(popup)
    for (const name of ['tabSources', 'tabExport'] as const) {
      const title = JSON.stringify(english(`popup.${name}`))
      await popup.evaluate(
        `[...document.querySelectorAll('[role=tab]')].find((each) => each.textContent === ${title}).focus()`,
      )
      await expectBare(popup)
    }
    const files = await saveAll(popup)
    for (const finding of state?.report?.findings.slice(0, CARDS) ?? []) {
      await sendCommand(popup, { type: 'goTo', finding: finding.id })
      const card = await until(
        () => findCard(page),
        (found) => found !== null,
        'a card',
      )
      expect(await card?.call(`function () { return ${MADE('this')} }`)).toEqual([])
      await card?.detach()
    }
    expect(await page.evaluate(SEEN)).toBeNull()
    // The file that is a page is opened as one.
    const html = files.find((text) => text.startsWith('<!doctype html>')) ?? ''
    const saved = await under.chromium.context.newPage()
    await saved.setContent(html)
    expect(await saved.title()).not.toBe('')
    expect(await saved.evaluate(SEEN)).toBeNull()
    expect(await saved.evaluate(MADE('document.body'))).toEqual([])
    await saved.close()
    // The page's own links lead to payloads: what looks for elements finds those.
    expect(await page.evaluate(MADE('document.body'))).not.toEqual([])
    await popup.close()
    await page.close()
  },
  120_000,
)

it('makes no element of a lesson that is opened from a file', async () => {
  const page: Page = await under.chromium.context.newPage()
  await page.goto(`chrome-extension://${under.chromium.extension}/classroom.html`)
  const text = PAYLOADS.map((payload) => payload.replaceAll('\t', ' ')).join(' ')
  const lesson = {
    ...sampleLesson,
    title: text.slice(0, 300),
    introduction: text,
    tasks: PAYLOADS.map((payload) => payload.replaceAll('\t', ' ')),
    notes: text,
  }
  await page
    .getByLabel(english('classroom.openFile'))
    .setInputFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(writeLesson(lesson)) })
  await page
    .locator('.lesson')
    .getByText(PAYLOADS[0] ?? '')
    .first()
    .waitFor()
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    expect(await page.evaluate(MADE('document'))).toEqual([])
  }
  expect(await page.evaluate(SEEN)).toBeNull()
  await page.close()
})

it('has tried 200 payloads, and keeps every console clean', () => {
  expect(PAYLOADS.length * PLACES).toBe(200)
  expect(under.errors()).toEqual([])
})

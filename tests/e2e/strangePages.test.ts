import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { type ChromiumUnderTest, openUnderTest, readHighlights, SAMPLE, takeMutations } from './chromiumUnderTest.ts'

/** A page's HTML around its body, in a language. */
const around = (body: string, language = 'en') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`

const SHOP = around(
  `<h1>Garden tools</h1><ul>${['Spade', 'Rake', 'Hoe', 'Fork']
    .map((tool) => `<li><a href="#${tool}"><h2>${tool}</h2></a><p>From 20 crowns</p><button>Add</button></li>`)
    .join('')}</ul>`,
)

const GERMAN_WORDS = [
  'Der Gemeinderat von Oberlinden hat am Dienstag beschlossen, die alte Brücke über den Fluss noch in diesem Jahr zu sperren.',
  'Nach Angaben der Bürgermeisterin Hanna Vogt sind die Pfeiler so stark beschädigt, dass Lastwagen nicht mehr darüber fahren dürfen.',
  'Die Händler am Markt befürchten, dass weniger Menschen in die Stadt kommen, und haben eine Fähre für den Winter verlangt.',
  'Ein Gutachten, das der Kreis im Frühjahr vorgelegt hat, nennt drei Stellen, an denen der Stein bereits gebrochen ist.',
]
const GERMAN = around(
  `<article><h1>Brücke in Oberlinden wird gesperrt</h1>${GERMAN_WORDS.concat(GERMAN_WORDS, GERMAN_WORDS)
    .map((words) => `<p>${words}</p>`)
    .join('')}</article>`,
  'de',
).replace('<title>', '<meta property="og:type" content="article"><title>')

/** The smallest document that Chromium's viewer shows. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`

/** Nothing may load or run, and no string may become a script: the strictest policy under which the sample still shows. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

let under: ChromiumUnderTest
let popup: ChromiumPopup | null = null

beforeAll(async () => {
  under = await openUnderTest({
    '/shop.html': { body: SHOP },
    '/empty.html': { body: around('') },
    '/german.html': { body: GERMAN },
    '/strict.html': { body: SAMPLE, headers: STRICT },
    '/paper.pdf': { body: PDF, headers: { 'content-type': 'application/pdf' } },
    '/plain.txt': { body: 'A line.\n'.repeat(3), headers: { 'content-type': 'text/plain' } },
    '/sample.html': { body: SAMPLE },
  })
})
afterAll(() => under?.close())
afterEach(async () => {
  await popup?.close()
  popup = null
})

const said = async (title: string) => {
  const words = JSON.stringify(title)
  await popup?.waitFor(`document.body.innerText.includes(${words})`)
}

const untouched: readonly [name: string, path: string, title: string][] = [
  ['a page that is no article', '/shop.html', english('states.notArticle.title')],
  ['an article in another language', '/german.html', english('states.language.title')],
]
for (const [name, path, title] of untouched) {
  it(`says of ${name} why nothing is marked, and leaves it as it was`, async () => {
    const page = await under.open(under.server.origin + path)
    await takeMutations(page)
    const before = await page.content()
    popup = await under.click(page)
    await said(title)
    expect(await readHighlights(page)).toEqual([])
    expect(await takeMutations(page)).toBe(0)
    expect(await page.content()).toBe(before)
    await page.close()
  })
}

it('says of an empty page and of a few plain lines that there is nothing to read', async () => {
  for (const path of ['/empty.html', '/plain.txt']) {
    const page = await under.open(under.server.origin + path)
    popup = await under.click(page)
    const state = await readState(popup)
    expect(['notArticle', 'empty', 'tooShort']).toContain(state?.skipped)
    await said(english(`states.${state?.skipped ?? 'empty'}.title`))
    await popup.close()
    await page.close()
  }
  popup = null
})

it('marks a page under the strictest policy, which reports nothing', async () => {
  const page = await under.open(`${under.server.origin}/strict.html`)
  await page.evaluate(() => {
    const counting = window as unknown as { violations: number }
    counting.violations = 0
    document.addEventListener('securitypolicyviolation', () => counting.violations++)
  })
  popup = await under.click(page)
  await popup.click('.findings > li:first-child .findingGo')
  expect((await readHighlights(page)).length).toBeGreaterThan(0)
  expect(await page.evaluate(() => (window as unknown as { violations: number }).violations)).toBe(0)
  await page.close()
})

it('says of a PDF view and of a browser page that extensions are not let in', async () => {
  const page = await under.chromium.context.newPage()
  for (const address of [`${under.server.origin}/paper.pdf`, 'chrome://version/']) {
    await page.goto(address)
    popup = await under.click(page)
    await said(english('states.notAllowed.title'))
    await popup.close()
  }
  popup = null
  await page.close()
})

it('says that the page has gone when the tab navigates under the open popup', async () => {
  const page = await under.open(`${under.server.origin}/sample.html`)
  popup = await under.click(page)
  await readState(popup)
  await page.goto(`${under.server.origin}/shop.html`)
  await said(english('states.left.title'))
  await page.close()
})

it('keeps every console clean', () => {
  // The strict page's own style and mark of its site are refused by its policy, not for anything of ours.
  const own = under
    .errors()
    .filter((message) => !/violates the following Content Security Policy directive/.test(message))
  expect(own).toEqual([])
})

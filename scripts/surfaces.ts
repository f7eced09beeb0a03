/**
 * Takes pictures of every surface in its states, light and dark, in English and German, for looking at them side by side.
 *
 *     node scripts/run.mjs surfaces [FOLDER [LOOK…]]      a look is "en-light", "de-dark" …
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Translate, translateWith } from '../lib/report/translate.ts'
import { type Chromium, openChromium } from './browser/chromium.ts'
import { findCard } from './browser/chromiumCard.ts'
import { openPanel } from './browser/chromiumPanel.ts'
import type { ChromiumPopup } from './browser/chromiumPopup.ts'
import type { Popup } from './browser/popup.ts'
import { readState, sendCommand } from './browser/readState.ts'
import { type Server, serve } from './browser/serve.ts'
import { freshBuild, ROOT } from './build.ts'

/** How long a surface may take to come to rest, in ms. */
const SETTLING = 350
/** How long a page may take to scroll to a mark and paint its card, in ms. */
const SCROLLING = 800

const [folder = join(ROOT, 'out', 'surfaces'), ...looks] = process.argv.slice(2)
const sample = readFileSync(join(ROOT, 'tests', 'fixtures', 'sample.html'), 'utf8')
const PAGES: Readonly<Record<string, string>> = {
  '/sample.html': sample,
  // The same news in another paper, with less of it.
  '/again.html': sample
    .replaceAll('The Tarnmouth Ledger', 'The Norvik Star')
    .replaceAll(
      /Meter logs expose\s+night blackouts ‘sold\s+across the border’/g,
      'Tenants accuse Velden of selling the dark',
    )
    .replace(/<h2>Technicians[\s\S]*?(?=<h2>)/, ''),
  '/opinion.html': sample.replace('"@type": "NewsArticle"', '"@type": "OpinionNewsArticle"'),
  '/partial.html': sample.replace('"isAccessibleForFree": true', '"isAccessibleForFree": false'),
  '/shop.html': '<!doctype html><title>Shop</title><h1>Three lamps</h1><p>Buy one.</p>',
}

const server = await serve((path) => (PAGES[path] === undefined ? null : { body: PAGES[path] }))
for (const language of ['en', 'de'] as const) {
  const t = translateWith(parse(readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8')))
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = `${language}-${colorScheme}`
    if (looks.length > 0 && !looks.includes(look)) continue
    const into = join(folder, look)
    mkdirSync(into, { recursive: true })
    const chromium = await openChromium({
      extension: freshBuild('chrome'),
      headless: true,
      offline: true,
      colorScheme,
      language,
    })
    try {
      await takeAll(chromium, server, t, colorScheme, (name, data) => writeFileSync(join(into, `${name}.png`), data))
    } finally {
      await chromium.close()
    }
    console.log(into)
  }
}
await server.close()

async function takeAll(
  chromium: Chromium,
  { origin }: Server,
  t: Translate,
  scheme: 'light' | 'dark',
  write: (name: string, data: Uint8Array) => void,
): Promise<void> {
  const page = await chromium.context.newPage()
  const rest = (ms = SETTLING) => page.waitForTimeout(ms)
  const take = async (name: string, surface: Popup) => {
    await rest()
    write(name, await surface.picture())
  }
  const click = async () => {
    const popup = await chromium.clickAction(page)
    await popup.setColorScheme(scheme)
    await readState(popup).catch(() => null)
    return popup
  }
  const tab = (surface: ChromiumPopup, place: number) => surface.click(`[role=tab]:nth-child(${place})`)

  await page.goto(`${origin}/sample.html`)
  let popup = await click()
  const findings = (await readState(popup))?.report?.findings ?? []
  await take('popup-introduction', popup)
  await popup.click('.intro .link')
  await take('popup', popup)
  await popup.click('.segment')
  await take('popup-voice', popup)
  await popup.press('Escape')
  await popup.click('.site')
  await take('popup-site', popup)
  await popup.click('.site')
  await popup.click('.findings > li:nth-child(3) .disclose')
  await popup.evaluate(`document.querySelector('.findings > li:nth-child(3)').scrollIntoView({ block: 'center' })`)
  await take('popup-details', popup)
  await tab(popup, 2)
  await popup.click('.sources .switch')
  await popup.evaluate('scrollTo(0, 0)')
  await take('popup-without', popup)
  await popup.press('Escape')
  await tab(popup, 3)
  await popup.evaluate('scrollTo(0, 9999)')
  await take('popup-export', popup)

  const panel = await openPanel(chromium, popup)
  await panel.setColorScheme(scheme)
  await panel.waitFor(`document.querySelector('.summary') !== null`)
  await take('panel', panel)
  await tab(panel, 2)
  await panel.click('.outline .unmarked')
  await take('panel-article', panel)
  await tab(panel, 4)
  await take('panel-compare-one', panel)
  const other = await chromium.context.newPage()
  await other.goto(`${origin}/again.html`)
  await readState(await chromium.clickAction(other))
  await panel.waitFor(`document.querySelector('.summary') !== null`)
  await tab(panel, 4)
  await panel.evaluate('scrollTo(0, 0)')
  await take('panel-compare', panel)
  await panel.evaluate(`document.querySelector('.comparison').scrollIntoView()`)
  await take('panel-compare-below', panel)
  await panel.close()
  await other.close()

  for (const kind of ['source', 'unattributed', 'singleSource'] as const) {
    const finding = findings.find((each) => each.kind === kind && each.scope === 'claim')
    if (finding === undefined) continue
    popup = await click()
    await sendCommand(popup, { type: 'goTo', finding: finding.id })
    await popup.close()
    await rest(SCROLLING)
    write(`card-${kind}`, await page.screenshot())
  }
  await (await findCard(page))?.click(t('card.notRight'))
  await rest()
  write('card-aside', await page.screenshot())
  await page.keyboard.press('Escape')
  const place = page.locator('p', { hasText: 'By the Ledger newsroom' }).last()
  await place.scrollIntoViewIfNeeded()
  await page.keyboard.down('Alt')
  await place.click({ position: { x: 30, y: 10 } })
  await page.keyboard.up('Alt')
  await rest()
  write('card-answer', await page.screenshot())
  popup = await click()
  await popup.waitFor(`document.querySelector('.putAside') !== null`)
  await popup.click('.putAside .link')
  await popup.evaluate('scrollTo(0, 99999)')
  await take('popup-aside', popup)
  await popup.close()
  for (const name of ['opinion', 'partial', 'shop']) {
    await page.goto(`${origin}/${name}.html`)
    popup = await click()
    await take(`popup-${name}`, popup)
    await popup.close()
  }
  await page.goto(`chrome-extension://${chromium.extension}/options.html`)
  await rest()
  write('options', await page.screenshot({ fullPage: true }))
  await page.setViewportSize({ width: 320, height: 700 })
  await rest()
  write('options-narrow', await page.screenshot({ fullPage: true }))
}

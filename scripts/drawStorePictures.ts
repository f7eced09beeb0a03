/**
 * Takes the pictures for the stores, in docs/store/pictures, from the real extension in Chromium: four of 1280 × 800 in each
 * language, and the tile of 440 × 280. The article is invented, and stands in English, which the extension reads.
 *
 *     npm run pictures:store [-- LANGUAGE…]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Chromium, openChromium } from './browser/chromium.ts'
import { openPanel } from './browser/chromiumPanel.ts'
import { readState, sendCommand, skipIntroduction } from './browser/readState.ts'
import { freshBuild, ROOT } from './build.ts'
import { sampleNews } from './sampleNews.ts'

const FOLDER = join(ROOT, 'docs', 'store', 'pictures')
/** In CSS pixels: what Chrome, Edge and Firefox take for a picture, and Chrome and Edge for a tile. */
const PICTURE = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }
/** How wide a side panel is drawn beside its page, in CSS pixels. */
const PANEL = 400
/** How long a surface may take to come to rest, in ms. */
const SETTLING = 900

const given = process.argv.slice(2)
for (const language of ['en', 'de', 'es', 'fr']) {
  if (given.length > 0 && !given.includes(language)) continue
  const chromium = await openChromium({ extension: freshBuild('chrome'), headless: true, offline: true, language })
  try {
    const into = join(FOLDER, language)
    mkdirSync(into, { recursive: true })
    await takeAll(chromium, (name, data) => writeFileSync(join(into, `${name}.png`), data))
    if (language === 'en') writeFileSync(join(FOLDER, 'tile.png'), await takeTile(chromium))
    console.log(into)
  } finally {
    await chromium.close()
  }
}

async function takeAll(chromium: Chromium, write: (name: string, data: Uint8Array) => void): Promise<void> {
  await serveNews(chromium)
  const page = await openNews(chromium, 'tarnmouth-ledger')
  const popup = await chromium.clickAction(page)
  const report = (await readState(popup))?.report
  const finding = report?.findings.find(({ kind }) => kind === 'singleSource')
  if (finding === undefined) throw new Error('The sample article bears no mark.')
  await skipIntroduction(popup)
  await sendCommand(popup, { type: 'goTo', finding: finding.id })
  await popup.close()
  await page.waitForTimeout(SETTLING)
  write('1-card', await page.screenshot())

  await page.keyboard.press('Escape')
  await page.evaluate(() => scrollTo(0, 0))
  const opened = await chromium.clickAction(page)
  await opened.waitFor(`document.querySelector('.findings') !== null`)
  await page.waitForTimeout(SETTLING)
  const popupPicture = await opened.picture()
  const behind = await page.screenshot()
  const panel = await openPanel(chromium, opened)
  await opened.close()
  write('2-popup', await compose(chromium, PICTURE, `${image(behind)}${image(popupPicture, 'popup')}`))
  for (const name of ['norvik-star', 'sorrel-post']) {
    const other = await chromium.clickAction(await openNews(chromium, name))
    await readState(other)
    await other.close()
  }
  await page.bringToFront()
  await page.setViewportSize({ width: PICTURE.width - PANEL, height: PICTURE.height })
  await panel.send('Emulation.setDeviceMetricsOverride', {
    width: PANEL,
    height: PICTURE.height,
    deviceScaleFactor: 1,
    mobile: false,
  })
  await panel.waitFor(`document.querySelector('[role=tab]:nth-child(4)') !== null`)
  await panel.click('[role=tab]:nth-child(4)')
  await panel.waitFor(`document.querySelector('.wells') !== null`)
  await panel.evaluate('document.activeElement.blur()')
  await panel.evaluate(`scrollBy(0, document.querySelector('.comparisonLead').getBoundingClientRect().top - 56)`)
  await page.waitForTimeout(SETTLING)
  const beside = `${image(await page.screenshot())}${image(await panel.picture(), 'panel')}`
  write('3-compare', await compose(chromium, PICTURE, beside))
  await panel.close()

  const settings = await chromium.context.newPage()
  await settings.setViewportSize(PICTURE)
  await settings.goto(`chrome-extension://${chromium.extension}/options.html`)
  await settings.waitForTimeout(SETTLING)
  write('4-settings', await settings.screenshot())
}

/** Name, icon and four lines of the article with their marks. */
async function takeTile(chromium: Chromium): Promise<Uint8Array> {
  const page = chromium.context.pages().find((each) => each.url().includes('tarnmouth-ledger'))
  if (page === undefined) throw new Error('The sample article is closed.')
  await page.bringToFront()
  await page.setViewportSize({ width: TILE.width, height: PICTURE.height })
  const paragraph = page.locator('article p', { hasText: 'charged that' }).first()
  await paragraph.scrollIntoViewIfNeeded()
  await page.waitForTimeout(SETTLING)
  const box = await paragraph.boundingBox()
  if (box === null) throw new Error('The sample article has other words.')
  const lineHeight = await paragraph.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight))
  const clip = { x: 0, y: box.y - 4, width: TILE.width, height: Math.round(4 * lineHeight) + 4 }
  const icon = readFileSync(join(ROOT, 'scripts', 'icon.svg'), 'utf8')
  return compose(chromium, TILE, `<header>${icon}<h1>Says Who</h1></header>${image(await page.screenshot({ clip }))}`)
}

/** Pages of these papers are answered here, so that their names and not a number stand in the popup. */
async function serveNews({ context }: Chromium): Promise<void> {
  await context.route(/^https:\/\/[\w-]+\.test\//, (route) => {
    const name = new URL(route.request().url()).hostname.replace('.test', '')
    const body = sampleNews(name)
    return body === null ? route.abort() : route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
  })
}

async function openNews({ context }: Chromium, name: string): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(PICTURE)
  await page.goto(`https://${name}.test/region/night-blackouts.html`)
  return page
}

/** Puts pictures together as the browser shows them at once: no protocol takes a page and its popup in one. */
async function compose(
  { context }: Chromium,
  size: { readonly width: number; readonly height: number },
  body: string,
): Promise<Uint8Array> {
  const page = await context.newPage()
  await page.setViewportSize(size)
  await page.setContent(`<style>
    body { margin: 0; background: #fdfcf8; overflow: hidden }
    img { display: block }
    .popup { position: absolute; top: 8px; right: 28px; border-radius: 8px; box-shadow: 0 6px 28px #0006 }
    .panel { position: absolute; top: 0; right: 0; box-shadow: -1px 0 #0003 }
    header { display: flex; align-items: center; gap: 18px; padding: 36px 28px 24px }
    header svg { width: 72px; height: 72px }
    h1 { margin: 0; font: 700 44px system-ui, sans-serif; color: #1a1d24 }
  </style>${body}`)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

function image(data: Uint8Array, name = ''): string {
  return `<img class="${name}" src="data:image/png;base64,${Buffer.from(data).toString('base64')}">`
}

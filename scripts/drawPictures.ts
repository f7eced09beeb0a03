/**
 * Takes the pictures in docs/pictures: the sample article, its card, the popup and the panel's comparison, from the real
 * extension in Chromium.
 *
 *     npm run pictures
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openChromium } from './browser/chromium.ts'
import { openPanel } from './browser/chromiumPanel.ts'
import { photograph } from './browser/photograph.ts'
import { readState, skipIntroduction } from './browser/readState.ts'
import { serve } from './browser/serve.ts'
import { openTab } from './browser/tab.ts'
import { freshBuild, ROOT } from './build.ts'
import { sampleNews } from './sampleNews.ts'

/** How long a surface may take to come to rest, in ms. */
const SETTLING = 400
const FOLDER = join(ROOT, 'docs', 'pictures')

const server = await serve((path) => {
  const body = sampleNews(path.slice(1).replace('.html', ''))
  return body === null ? null : { body }
})
mkdirSync(FOLDER, { recursive: true })
for (const colorScheme of ['light', 'dark'] as const) {
  const tab = await openTab('chromium', { extension: freshBuild('chrome'), headless: true, offline: true, colorScheme })
  await tab.goto(`${server.origin}/tarnmouth-ledger.html`, 'load')
  const { card, popup } = await photograph(tab)
  if (card === null) throw new Error('The sample article bears no mark.')
  writeFileSync(join(FOLDER, `page-${colorScheme}.png`), card)
  writeFileSync(join(FOLDER, `popup-${colorScheme}.png`), popup)
  await tab.close()
  writeFileSync(join(FOLDER, `compare-${colorScheme}.png`), await photographComparison(server.origin, colorScheme))
}
await server.close()

/** The comparison of three articles in the side panel. */
async function photographComparison(origin: string, colorScheme: 'light' | 'dark'): Promise<Uint8Array> {
  const chromium = await openChromium({ extension: freshBuild('chrome'), headless: true, offline: true, colorScheme })
  try {
    for (const path of ['norvik-star', 'sorrel-post', 'tarnmouth-ledger']) {
      const page = await chromium.context.newPage()
      await page.goto(`${origin}/${path}.html`)
      const popup = await chromium.clickAction(page)
      await readState(popup)
      await skipIntroduction(popup)
      if (path !== 'tarnmouth-ledger') continue
      const panel = await openPanel(chromium, popup)
      await panel.setColorScheme(colorScheme)
      await panel.click('[role=tab]:nth-child(4)')
      await panel.waitFor(`document.querySelector('.wells') !== null`)
      await panel.evaluate(`scrollBy(0, document.querySelector('.comparisonLead').getBoundingClientRect().top - 56)`)
      await page.waitForTimeout(SETTLING)
      return await panel.picture()
    }
    throw new Error('No page was opened.')
  } finally {
    await chromium.close()
  }
}

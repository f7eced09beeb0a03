/**
 * Takes the pictures in docs/pictures: the sample article, its card and the popup, from the real extension in Chromium.
 *
 *     npm run pictures
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { photograph } from './browser/photograph.ts'
import { serve } from './browser/serve.ts'
import { openTab } from './browser/tab.ts'
import { freshBuild, ROOT } from './build.ts'

const FOLDER = join(ROOT, 'docs', 'pictures')

const sample = readFileSync(join(ROOT, 'tests', 'fixtures', 'sample.html'))
const server = await serve(() => ({ body: sample }))
mkdirSync(FOLDER, { recursive: true })
for (const colorScheme of ['light', 'dark'] as const) {
  const tab = await openTab('chromium', { extension: freshBuild('chrome'), headless: true, offline: true, colorScheme })
  await tab.goto(`${server.origin}/tarnmouth-ledger.html`, 'load')
  const { card, popup } = await photograph(tab)
  if (card === null) throw new Error('The sample article bears no mark.')
  writeFileSync(join(FOLDER, `page-${colorScheme}.png`), card)
  writeFileSync(join(FOLDER, `popup-${colorScheme}.png`), popup)
  await tab.close()
}
await server.close()

/**
 * Draws the icons in public/icon from scripts/icon.svg.
 *
 *     npm run icons
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { needChromium } from './browser/executables.ts'
import { ROOT } from './build.ts'

/** In CSS pixels: what Chrome, Edge and Firefox ask for in toolbars, lists and stores. */
const SIZES = [16, 32, 48, 96, 128]

const drawing = readFileSync(join(ROOT, 'scripts', 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`)
  await page.screenshot({ path: join(ROOT, 'public', 'icon', `${size}.png`), omitBackground: true })
}
await browser.close()

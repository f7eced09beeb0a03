import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Chromium, openChromium } from '../../scripts/browser/chromium.ts'
import { type Server, serve } from '../../scripts/browser/serve.ts'
import { freshBuild, ROOT } from '../../scripts/build.ts'

/** Ms in which a page that is to be marked is, even on a busy machine. */
const MARKED = 10_000
/** Ms after which a page that was not marked will not be. */
const UNMARKED = 1500

const folder = mkdtempSync(join(tmpdir(), 'says-who-'))
const sample = readFileSync(join(ROOT, 'tests', 'fixtures', 'sample.html'), 'utf8')
const front = '<!doctype html><title>Norland Courier</title><ul><li><a href="/a">Ferry sunk</a></ul>'

let chromium: Chromium
let server: Server

beforeAll(async () => {
  // A site that the reader has granted: no test can answer the browser's own question for it.
  cpSync(freshBuild('chrome'), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }))
  server = await serve((address) => ({ body: address === '/' ? front : sample }))
  chromium = await openChromium({ extension: folder, headless: true, offline: true })
  const worker = await chromium.worker()
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }
    await chrome.storage.local.set({ automatic: 'everywhere' })
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
})

afterAll(async () => {
  await chromium?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

it('marks an article by itself, and gives a front page no more than a look', async () => {
  const page = await chromium.context.newPage()
  await page.goto(`${server.origin}/`)
  await page.waitForTimeout(UNMARKED)
  expect(await page.evaluate('CSS.highlights.size')).toBe(0)
  await page.goto(`${server.origin}/ferry-harbour-inquiry.html`)
  await page.waitForFunction('CSS.highlights.size > 0', null, { timeout: MARKED })
})

import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { eagerFunctions } from '../bundle/eagerFunctions.ts'
import type { SavedPage } from './realPages.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Starts a headless Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--js-flags=--expose-gc'] })
}

/** Bundles a TypeScript file and all that it imports into one script for a page; with `shipped` as it is built for readers. */
export async function bundle(entry: string, shipped = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: shipped ? [eagerFunctions()] : [],
    build: { write: false, minify: shipped, lib: { entry, formats: ['iife'], name: 'saysWhoBundle' } },
  })
  const output = [result].flat()[0]
  if (!output || !('output' in output)) throw new Error(`No bundle of ${entry}`)
  return output.output[0].code
}

/** A tab that shows saved pages and nothing of the network, with a world of our own beside the page's scripts. */
export interface Tab {
  readonly page: Page
  readonly cdp: CDPSession
  /** Shows a page as if it came from its own address, and runs `script` in a fresh isolated world on it. */
  show(saved: SavedPage, script: string): Promise<void>
  /** Calls a global function of that world with one argument, handed over as a message would be. */
  call(name: string, argument: unknown): Promise<void>
  /** Evaluates an expression in that world; a promise is awaited, the value must be serialisable. */
  run<Value>(expression: string): Promise<Value>
}

/** Opens a tab. Without `scripts` the pages' own scripts do not run (as when a saved page is looked at). */
export async function openTab(browser: Browser, scripts: boolean): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  let world = 0
  let shown: SavedPage | null = null
  await page.route('**/*', (route) => {
    if (shown && route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()) {
      const headers = { 'content-type': 'text/html; charset=utf-8' }
      const policy = { 'content-security-policy': "script-src 'none'" }
      return route.fulfill({ body: shown.html, headers: scripts ? headers : { ...headers, ...policy } })
    }
    return route.abort()
  })
  page.on('dialog', (dialog) => dialog.dismiss())

  async function run<Value>(expression: string): Promise<Value> {
    const answer = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: world,
      awaitPromise: true,
      returnByValue: true,
    })
    const { exceptionDetails } = answer
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return answer.result.value as Value
  }

  async function call(name: string, argument: unknown): Promise<void> {
    await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `(argument) => ${name}(argument)`,
      executionContextId: world,
      arguments: [{ value: argument }],
    })
  }

  async function show(saved: SavedPage, script: string): Promise<void> {
    shown = saved
    await page.goto(saved.url.split('#')[0] ?? saved.url, { waitUntil: 'domcontentloaded' })
    const { frameTree } = await cdp.send('Page.getFrameTree')
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    world = executionContextId
    await run(`${script};0`)
  }

  return { page, cdp, show, call, run }
}

/**
 * Opens a page in a real browser with the extension at work on it.
 *
 *     npm start [-- [PAGE] [--firefox] [--headless] [--dark]]
 *
 * PAGE is a file or an http address; without it a sample article is shown. Without a display, or with --headless, the
 * marked page and the open popup are written as pictures, and the report as files, into out/. Exit codes: 0 done,
 * 1 something is missing on this machine, 2 there was no article to show.
 */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from './browser/serve.ts'
import { openTab, type Tab } from './browser/tab.ts'
import { freshBuild, ROOT } from './build.ts'
import { readInput, typeOfPage } from './readInput.ts'
import { writeOutcome } from './writeOutcome.ts'

const USAGE = 'Usage: npm start [-- [PAGE] [--firefox] [--headless] [--dark]]   (PAGE: a file or an http address)'
const SAMPLE = join(ROOT, 'tests', 'fixtures', 'sample.html')
const FOLDER = process.env.INIT_CWD ?? process.cwd()

interface Order {
  readonly page:
    | { readonly address: string }
    | { readonly body: string | Buffer; readonly type: string; readonly path: string }
  readonly firefox: boolean
  readonly headless: boolean
  readonly dark: boolean
}

const order = readOrder(process.argv.slice(2))
if (typeof order === 'string') {
  console.error(order)
  process.exit(2)
}
try {
  process.exitCode = await show(order)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** What to show and how, or one sentence that says what is wrong with the command. */
function readOrder(words: readonly string[]): Order | string {
  const options = { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, dark: { type: 'boolean' } } as const
  let parsed: { values: { firefox?: boolean; headless?: boolean; dark?: boolean }; positionals: string[] }
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}.\n${USAGE}`
  }
  const { values, positionals } = parsed
  if (positionals.length > 1) return `One page at a time.\n${USAGE}`
  const page = readPage(positionals[0] ?? SAMPLE)
  if (typeof page === 'string') return page
  const { firefox = false, headless = false, dark = false } = values
  return { page, firefox, headless: headless || !hasDisplay(), dark }
}

function readPage(words: string): Order['page'] | string {
  if (/^https?:/i.test(words)) return URL.canParse(words) ? { address: words } : `${words} is no address.`
  if (/^[a-z]{2,10}:\/\/[^/]/i.test(words)) return `${words} is no http address.`
  const path = words.startsWith('file:') ? fileURLToPath(words) : resolve(FOLDER, words)
  const input = readInput(path)
  if (input.kind === 'problem') return input.sentence
  return input.kind === 'page'
    ? { body: input.html, type: typeOfPage(input.html), path: `/${encodeURIComponent(input.name)}.html` }
    : { body: input.text, type: 'text/plain; charset=utf-8', path: `/${encodeURIComponent(input.name)}.txt` }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/** Shows the page and yields the exit code. */
async function show({ page, firefox, headless, dark }: Order): Promise<number> {
  const extension = freshBuild(firefox ? 'firefox' : 'chrome')
  const server = await serve((path) =>
    'body' in page && path === decodeURIComponent(page.path)
      ? { body: page.body, headers: { 'content-type': page.type } }
      : null,
  )
  // A file that is only photographed waits for nothing from elsewhere; an address does.
  const offline = headless && 'body' in page
  const colorScheme = dark ? 'dark' : 'light'
  let tab: Tab | null = null
  try {
    tab = await openTab(firefox ? 'firefox' : 'chromium', { extension, headless, offline, colorScheme })
    const address = 'address' in page ? page.address : server.origin + page.path
    const problem = await tab.goto(address, 'load')
    if (problem !== null) {
      console.error(`${address} could not be reached (${problem}).`)
      return 2
    }
    if (headless) return await writeOutcome(tab, 'address' in page ? page.address : null, join(ROOT, 'out'))
    await tab.clickAction()
    console.log('The page is open. Close the browser to end.')
    await tab.closed
    return 0
  } finally {
    await tab?.close()
    await server.close()
  }
}

import type { Page } from 'puppeteer-core'
import { type Firefox, type FirefoxOptions, openFirefox } from '../../scripts/browser/firefox.ts'
import { recordTraffic } from '../../scripts/browser/recordTraffic.ts'
import { type Answer, type Server, serve } from '../../scripts/browser/serve.ts'
import { freshBuild } from '../../scripts/build.ts'

/** A Firefox under test, and all that it must not do. */
export interface FirefoxUnderTest {
  readonly firefox: Firefox
  readonly server: Server
  /** Opens a path of the server in a new tab, whose console is recorded. */
  readonly open: (path: string) => Promise<Page>
  /** Errors in any console so far: those of the tabs that were opened, and the extension's own. */
  readonly errors: () => Promise<readonly string[]>
  /** Addresses that anything in this browser has asked the network for so far. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens Firefox with the built extension, and a server that answers with pages by their path. */
export async function openFirefoxUnderTest(
  pages: Readonly<Record<string, Answer>>,
  options: Pick<FirefoxOptions, 'isPrivate' | 'printTo'> = {},
): Promise<FirefoxUnderTest> {
  const server = await serve((path) => (path === '/favicon.ico' ? { body: '', status: 204 } : (pages[path] ?? null)))
  const traffic = await recordTraffic(server.origin)
  const firefox = await openFirefox({
    extension: freshBuild('firefox'),
    headless: true,
    offline: true,
    proxy: traffic.port,
    ...options,
  })
  const messages: string[] = []
  return {
    firefox,
    server,
    open: async (path) => {
      const page = await firefox.browser.newPage()
      page.on('console', (message) => message.type() === 'error' && messages.push(message.text()))
      page.on('pageerror', (error) => messages.push(String(error)))
      await page.goto(server.origin + path)
      return page
    },
    errors: async () => [...messages, ...(await firefox.readErrors())],
    asked: traffic.asked,
    close: async () => {
      await firefox.close()
      await traffic.close()
      await server.close()
    },
  }
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { Page as FirefoxPage } from 'puppeteer-core'
import type { ChromiumCard } from '../../scripts/browser/chromiumCard.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import type { Firefox, Look } from '../../scripts/browser/firefox.ts'
import type { Popup } from '../../scripts/browser/popup.ts'

const require = createRequire(import.meta.url)
/** Axe as the package of Playwright's own bindings brings it: popup, panel and card are no pages that those reach. */
const AXE = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core'), 'utf8')

/** What a reader may have set: each look is audited by itself. */
export const LOOKS = ['light', 'dark', 'forced'] as const satisfies readonly Look[]

/** The looks as Chromium is told of them. */
const FEATURES = {
  light: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'forced-colors', value: 'none' },
  ],
  dark: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'none' },
  ],
  forced: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
  ],
} as const satisfies Readonly<Record<Look, unknown>>

/** Runs where axe ran. A run in which no rule passed has looked at nothing. */
const READ = `(results) => results.passes.length === 0 ? ['axe looked at nothing'] : results.violations.map(({ id, nodes }) =>
  id + ': ' + nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')).join(' | '))`

/** What axe finds in a popup or panel, a line a rule, in a look. */
export async function auditPopup(popup: ChromiumPopup, look: Look): Promise<readonly string[]> {
  await popup.send('Emulation.setEmulatedMedia', { features: FEATURES[look] })
  return auditView(popup)
}

/** What axe finds in a popup, panel or page of the extension as it looks now, in either browser. */
export function auditView(view: Pick<Popup, 'evaluate'>): Promise<readonly string[]> {
  return view.evaluate(`${AXE};axe.run(document, { resultTypes: ['violations'] }).then(${READ})`)
}

/** What axe finds on a page of the extension that stands in a tab. */
export async function auditPage(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${AXE};0`)
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(${READ})`)
}

/** Runs axe in the open card, whose shadow tree is opened to axe alone. */
const CARD_AUDIT = `async function () {
  const root = this.getRootNode()
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
  const rules = { region: { enabled: false } }
  const results = await axe.run(this, { resultTypes: ['violations'], rules })
  return (${READ})(results)
}`

/** What axe finds in the open card. */
export async function auditCard(page: Page, card: ChromiumCard): Promise<readonly string[]> {
  await page.evaluate(`${AXE};0`)
  return card.call(CARD_AUDIT)
}

/** What axe finds in the open card in Firefox; null where none is open. */
export async function auditFirefoxCard(page: FirefoxPage, firefox: Firefox): Promise<readonly string[] | null> {
  await page.evaluate(`${AXE};0`)
  return firefox.inCard(CARD_AUDIT)
}

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly childIds?: readonly string[]
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
}

/** Roles that hold others together and are not read out. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'ListMarker', 'strong', 'Section'])

/** A page in Chromium with all that lies on it, the card among it, as a screen reader walks it. */
export async function readPageAloud(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  try {
    return await readAloud({ send: (method) => session.send(method as 'Accessibility.enable') as never })
  } finally {
    await session.detach()
  }
}

/** A popup or panel as a screen reader walks it: a line a node, "role: name (states)". */
export async function readAloud({ send }: Pick<ChromiumPopup, 'send'>): Promise<readonly string[]> {
  await send('Accessibility.enable')
  const { nodes } = await send<{ nodes: readonly AxNode[] }>('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const walk = (node: AxNode | undefined): void => {
    if (node === undefined) return
    const role = node.role?.value ?? ''
    if (!node.ignored && !SILENT.has(role)) {
      const states = (node.properties ?? [])
        .filter(({ name }) => ['pressed', 'checked', 'expanded', 'selected', 'level'].includes(name))
        .map(({ name, value }) => `${name} ${value.value}`)
      lines.push(`${role}: ${node.name?.value ?? ''}${states.length > 0 ? ` (${states.join(', ')})` : ''}`)
    }
    for (const id of node.childIds ?? []) walk(byId.get(id))
  }
  walk(nodes[0])
  return lines
}

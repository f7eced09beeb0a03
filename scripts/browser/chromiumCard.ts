import type { CDPSession, Page } from '@playwright/test'
import { placeOfButton } from './cardButton.ts'

/** The card that is open on a page: it stands in a shadow tree closed to the page and to Playwright. */
export interface ChromiumCard {
  /** Calls a function, given as its source, with the card as `this`, and yields its value, awaited. */
  readonly call: <T>(source: string) => Promise<T>
  /** Clicks the middle of the button with these words, or with this name, by the mouse. */
  readonly click: (words: string) => Promise<void>
  /** Lets go of the card. */
  readonly detach: () => Promise<void>
}

interface DomNode {
  readonly backendNodeId: number
  readonly nodeType: number
  readonly nodeValue: string
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed'
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
}

/** The open card; null where there is none. */
export async function findCard(page: Page): Promise<ChromiumCard | null> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const node = findDialog(root as unknown as DomNode)
  if (node === null) {
    await session.detach()
    return null
  }
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
  const call = <T>(source: string) => callOn<T>(session, object.objectId ?? '', source)
  return {
    call,
    click: async (words) => {
      const place = await call<{ x: number; y: number } | null>(placeOfButton(words))
      if (place === null) throw new Error(`The card has no button "${words}"`)
      await page.mouse.click(place.x, place.y)
    },
    detach: () => session.detach(),
  }
}

async function callOn<T>(session: CDPSession, objectId: string, functionDeclaration: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? functionDeclaration)
  return result.value as T
}

/** The text of the open card; null where there is none. */
export async function readCard(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  await session.detach()
  const node = findDialog(root as unknown as DomNode)
  return node === null ? null : textOf(node)
}

/** The first thing that lies on top in a closed shadow tree; pages have dialogs of their own. */
function findDialog(node: DomNode, isClosed = false): DomNode | null {
  const attributes = node.attributes ?? []
  const isOnTop = attributes.some((name, i) => i % 2 === 0 && name === 'popover' && attributes[i + 1] === 'manual')
  if (isClosed && isOnTop) return node
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findDialog(child, isClosed || child.shadowRootType === 'closed')
    if (found !== null) return found
  }
  return null
}

const textOf = (node: DomNode): string =>
  node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join(' ')

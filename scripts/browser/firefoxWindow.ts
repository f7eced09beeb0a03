import type { Browser } from 'puppeteer-core'

/** Evaluates an expression in the browser's own window and hands its value on by JSON. */
export type InWindow = <T>(expression: string) => Promise<T>

/** Sends a command of WebDriver BiDi that Puppeteer has no method for, and yields its result. */
export async function send<T>(browser: Browser, method: string, params: object): Promise<T> {
  // Puppeteer offers no public way to Firefox's own scope, only to pages; its connection is the same for both.
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: unknown }> }
  }
  return (await connection.send(method, params)).result as T
}

/** Finds the browser's own window, where its toolbar, menus and sidebar are. */
export async function findWindow(browser: Browser): Promise<InWindow> {
  const { contexts } = await send<{ contexts: readonly { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })
  const [window] = contexts
  if (window === undefined) throw new Error('Firefox has no window.')
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<Evaluated>(browser, 'script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression.trim()})) ?? null))()`,
      target: { context: window.context },
      awaitPromise: true,
    })
    if (result === undefined) throw new Error(exceptionDetails?.text ?? expression)
    return JSON.parse(result.value) as T
  }
}

interface Evaluated {
  readonly result?: { readonly value: string }
  readonly exceptionDetails?: { readonly text: string }
}

/** Runs in the browser's window. Presses and releases keys as the reader's keyboard does: the window gets them before the page. */
export function pressing(keys: readonly string[]): string {
  return `(() => {
    gBrowser.selectedBrowser.focus()
    const board = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    if (!board.beginInputTransactionForTests(window)) throw new Error('The keyboard is taken.')
    const events = ${JSON.stringify(keys.map(keyOf))}.map((key) => new KeyboardEvent('', key))
    for (const event of events) board.keydown(event)
    for (const event of events.reverse()) board.keyup(event)
  })()`
}

const MODIFIERS: Readonly<Record<string, number>> = { Shift: 16, Control: 17, Alt: 18 }

function keyOf(key: string): KeyboardEventInit {
  const modifier = MODIFIERS[key]
  if (modifier !== undefined) return { key, code: `${key}Left`, keyCode: modifier }
  return { key, code: `Key${key}`, keyCode: key.charCodeAt(0) }
}

import type { InWindow } from './firefoxWindow.ts'
import { LOADED, type Popup, placeOf, waitUntil } from './popup.ts'

/** A popup or sidebar of the extension in Firefox. */
export interface FirefoxView extends Popup {
  /** Presses and releases a key, by its DOM name; "Shift+Tab" with Shift held. */
  readonly press: (key: string) => Promise<void>
  /** What the browser tells screen readers of it, a line a node: "role: name". */
  readonly readAloud: () => Promise<readonly string[]>
}

/** Runs in the view's own process, where it does what the browser's window sends and answers with JSON. */
const LISTENER = `
  addMessageListener('says-who:do', async ({ data }) => {
    const answer = { id: data.id }
    try {
      if (data.click) {
        // Looked up at the last moment: a view that is still being drawn moves what is in it from one message to the next.
        const box = content.document.querySelector(data.click).getClientRects()[0]
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
        content.synthesizeMouseEvent('mousedown', x, y, { button: 0, buttons: 1, clickCount: 1 })
        content.synthesizeMouseEvent('mouseup', x, y, { button: 0, buttons: 0, clickCount: 1 })
      }
      if (data.key) {
        const board = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
        board.beginInputTransactionForTests(content)
        const events = data.key.split(/\\+(?=.)/).map((key) => new content.KeyboardEvent('', { key }))
        for (const event of events) board.keydown(event)
        for (const event of events.reverse()) board.keyup(event)
      }
      if (data.expression) {
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
        answer.json = JSON.stringify(await Cu.evalInSandbox(data.expression, sandbox))
      }
      answer.json ??= 'null'
    } catch (error) {
      answer.error = String(error)
    }
    sendAsyncMessage('says-who:done', answer)
  })
`

/** Roles that hold others together and are not read out. */
const SILENT = ['section', 'text container', 'strong', 'internal frame', 'paragraph', 'emphasis', 'statictext']

interface Task {
  readonly expression?: string
  /** Selector of the element that the mouse clicks in its middle. */
  readonly click?: string
  readonly key?: string
}

/**
 * Attaches to a view of the extension. `view` is an expression for its element in the browser's window, undefined or null
 * where it is not open; `close` closes it.
 */
export async function attachView(inWindow: InWindow, view: string, close: () => Promise<void>): Promise<FirefoxView> {
  await waitUntil(
    () => inWindow<boolean>(`(${view})?.currentURI?.spec.startsWith('moz-extension:') ?? false`),
    `A view: ${view}`,
  )
  await inWindow(
    `(${view}).messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(LISTENER)}`)}, false)`,
  )
  let count = 0
  const run = async <T>(task: Task): Promise<T> => {
    const id = ++count
    const answer = await inWindow<{ json?: string; error?: string } | null>(`new Promise((resolve) => {
      const view = ${view}
      if (!view) return resolve(null)
      const manager = view.messageManager
      const end = (data) => {
        clearInterval(timer)
        manager.removeMessageListener('says-who:done', listen)
        resolve(data)
      }
      const listen = ({ data }) => data.id === ${id} && end(data)
      // A view that closes answers nothing any more.
      const timer = setInterval(() => view.isConnected || end(null), 50)
      manager.addMessageListener('says-who:done', listen)
      manager.sendAsyncMessage('says-who:do', ${JSON.stringify({ id, ...task })})
    })`)
    if (answer?.json === undefined) throw new Error(answer?.error ?? 'The view has closed.')
    return JSON.parse(answer.json) as T
  }
  const evaluate = <T>(expression: string) => run<T>({ expression })
  const waitFor = <T>(expression: string, patience?: number) =>
    waitUntil(() => evaluate<T>(expression), expression, patience)
  // What is evaluated in the empty document before the view's own goes down with it and never answers.
  await waitFor(LOADED)
  return {
    evaluate,
    waitFor,
    click: async (selector) => {
      await waitFor(placeOf(selector))
      await run({ click: selector })
    },
    press: (key) => run({ key }),
    readAloud: () =>
      inWindow<readonly string[]>(`(() => {
        const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
        const lines = []
        const walk = (node) => {
          const role = service.getStringRole(node.role)
          if (!${JSON.stringify(SILENT)}.includes(role)) lines.push(role + ': ' + (node.name ?? ''))
          for (let i = 0; i < node.childCount; i += 1) walk(node.getChildAt(i))
        }
        const view = service.getAccessibleFor(${view})
        if (view !== null) walk(view)
        return lines
      })()`),
    picture: async () => {
      // A headless Firefox leaves a popup as wide as it may be at most; with a display it shrinks to what is in it.
      const width = await evaluate<number>('document.body.getBoundingClientRect().right')
      const data = await inWindow<string>(`(async () => {
        const view = ${view}
        const { currentWindowGlobal } = view.browsingContext
        const area = new DOMRect(0, 0, Math.min(view.clientWidth, ${width}), view.clientHeight)
        const bitmap = await currentWindowGlobal.drawSnapshot(area, 1, 'white')
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
        canvas.width = bitmap.width
        canvas.height = bitmap.height
        canvas.getContext('2d').drawImage(bitmap, 0, 0)
        return canvas.toDataURL('image/png')
      })()`)
      return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')
    },
    close,
  }
}

/** An open popup of the extension, in either browser. */
export interface Popup {
  /** Evaluates an expression in the popup and yields its value, awaited. The value must be fit for JSON. */
  readonly evaluate: <T>(expression: string) => Promise<T>
  /** Evaluates an expression again and again until its value is truthy. Throws after `patience` ms. */
  readonly waitFor: <T>(expression: string, patience?: number) => Promise<NonNullable<T>>
  /** Clicks in the middle of the first element that a CSS selector finds. */
  readonly click: (selector: string) => Promise<void>
  /** The popup as a PNG. */
  readonly picture: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** How long a popup's action may take, in ms; a cold start on a busy machine with two cores takes about 2 s. */
export const PATIENCE = 15_000
/** Between two looks, in ms. */
const PAUSE = 25

/** True in a popup whose own document is there, and not the empty one before it. */
export const LOADED = "document.readyState === 'complete' && document.getElementById('root') !== null"

/**
 * An expression for the middle of the first line of the first element that a CSS selector finds, in CSS pixels of the view;
 * null until it rests and nothing lies over it: a view grows while it is drawn.
 */
export const placeOf = (selector: string) => `(async () => {
  const element = document.querySelector(${JSON.stringify(selector)})
  if (element === null) return null
  element.scrollIntoView({ block: 'center' })
  const look = () => element.getClientRects()[0]
  const first = look()
  await new Promise((resolve) => setTimeout(resolve, 60))
  const box = look()
  if (!first || !box || first.x !== box.x || first.y !== box.y || first.height !== box.height) return null
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return element.contains(document.elementFromPoint(place.x, place.y)) ? place : null
})()`

/** Looks again and again until what is found is truthy. Throws after `patience` ms, naming `what`. */
export async function waitUntil<T>(look: () => Promise<T>, what: string, patience = PATIENCE): Promise<NonNullable<T>> {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`Not there after ${patience} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

import { afterEach, beforeEach, expect, test } from 'vitest'
import { startOverlay } from '../../lib/page/overlay.ts'
import { wait } from './pageUnderTest.ts'

/** Longer than the overlay waits after a change of the layout. */
const REDRAWN = 250

const attachShadow = Element.prototype.attachShadow
/** The overlay's shadow tree, which is closed to the page. */
let shadow: ShadowRoot | null = null
let abort = new AbortController()

beforeEach(() => {
  Element.prototype.attachShadow = function (init) {
    shadow = attachShadow.call(this, init)
    return shadow
  }
  abort = new AbortController()
})
afterEach(() => {
  Element.prototype.attachShadow = attachShadow
  abort.abort()
  document.body.replaceChildren()
  scrollTo(0, 0)
})

const lines = (): number => shadow?.querySelectorAll('i').length ?? 0

test('no line is drawn over a header that stays while the text scrolls under it', async () => {
  document.body.innerHTML = `<header style="position:fixed;inset:0 0 auto;height:60px;background:#fff">Norland Courier</header>
    <p style="margin:100px 0 3000px">The board lied about it.</p>`
  const text = document.querySelector('p')?.firstChild as Text
  const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 9 })
  startOverlay(document, abort.signal).draw(new Map([['unattributed', [range]]]))
  expect(lines()).toBe(1)
  scrollTo(0, 80)
  await wait(REDRAWN)
  expect(lines()).toBe(0)
  scrollTo(0, 0)
  await wait(REDRAWN)
  expect(lines()).toBe(1)
})

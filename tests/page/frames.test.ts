import { expect, test } from 'vitest'
import { findArticleDocument } from '../../lib/page/findArticleDocument.ts'
import { gate } from '../../lib/page/gate.ts'
import { startMarks } from '../../lib/page/marks.ts'
import { readArticle } from '../../lib/page/readArticle.ts'
import { watchArticle } from '../../lib/page/watch.ts'
import { BODY, reportOn, VIEW, wait } from './pageUnderTest.ts'

const ARTICLE = `<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head>
  <body><article><h1>Weir shut for good</h1>${BODY}<p>The board lied about it.</p></article></body></html>`

async function showFrame(html: string): Promise<HTMLIFrameElement> {
  document.body.innerHTML = '<nav>Norland Courier</nav><iframe style="width:100vw;height:90vh"></iframe>'
  const frame = document.querySelector('iframe') as HTMLIFrameElement
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc = html
  await loaded
  return frame
}

test('an article in a frame of the same origin is read and marked there', async () => {
  const frame = await showFrame(ARTICLE)
  const home = findArticleDocument(document)
  expect(home).toBe(frame.contentDocument)
  const abort = new AbortController()
  const reading = await readArticle(home, gate(home), abort.signal)
  const report = reportOn(reading, [{ kind: 'unattributed', words: 'The board lied about it' }])
  startMarks(home, () => {}, abort.signal).paint(reading, report, { ...VIEW, style: 'lines' })
  const frameWindow = frame.contentWindow as Window & typeof globalThis
  expect(frameWindow.CSS.highlights.size).toBe(1)
  expect(home.adoptedStyleSheets.length).toBe(1)
  expect(CSS.highlights.size).toBe(0)
  abort.abort()
  expect(frameWindow.CSS.highlights.size).toBe(0)
  expect(home.adoptedStyleSheets.length).toBe(0)
})

test('a page with an article of its own keeps to itself', async () => {
  await showFrame(ARTICLE)
  document.body.insertAdjacentHTML('afterbegin', `<article>${BODY.repeat(2)}</article>`)
  expect(findArticleDocument(document)).toBe(document)
})

test('a frame that shows another article, or goes, is noticed', async () => {
  const frame = await showFrame(ARTICLE)
  const home = findArticleDocument(document)
  const abort = new AbortController()
  const reading = await readArticle(home, gate(home), abort.signal)
  const heard: string[] = []
  const events = { onChange: () => heard.push('change'), onNavigate: () => heard.push('navigate') }
  watchArticle(document, reading, events, abort.signal)
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc = ARTICLE.replace('Weir', 'Lock')
  await loaded
  frame.remove()
  await wait(300)
  expect(heard).toEqual(['navigate', 'change'])
  abort.abort()
})

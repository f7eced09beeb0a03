import type { SavedPage } from './realPages.ts'

const WORDS =
  'harbour board ferry weir council mill engine quarry ledger signal orchard bridge warden lantern timber valley pilot clerk'.split(
    ' ',
  )

/** A page's worth of sentences, the same at every run. */
function sentence(seed: number): string {
  const words = Array.from({ length: 12 + (seed % 9) }, (_, index) => WORDS[(seed * 7 + index * 5) % WORDS.length])
  const text = words.join(' ')
  return `${text[0]?.toUpperCase()}${text.slice(1)}, said Mira Holt.`
}

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<p>${sentence(index)} ${sentence(index + 31)} ${sentence(index + 57)}</p>`,
  ).join('\n')

const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<li><a href="/n/${index}">${sentence(index)}</a></li>`).join('')

/** An article of so many paragraphs among the usual furniture. */
export function generateArticle(count: number): SavedPage {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Weir shut</title><meta property="og:type" content="article">
    <body><nav><ul>${links(40)}</ul></nav><main><article><h1>Weir shut for good</h1>${paragraphs(count)}</article></main>
    <aside class="related"><ul>${links(30)}</ul></aside><footer>${links(20)}</footer></body></html>`
  return { name: `generated-${count}`, url: `https://courier.test/2026/05/weir-shut-for-good-${count}`, html }
}

/** A front page: links and teasers, no article. */
export function generateFront(count: number): SavedPage {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Courier</title><body><ul>${links(count)}</ul></body></html>`
  return { name: `front-${count}`, url: `https://courier.test/`, html }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report, Skip } from '../../lib/analysis/types.ts'
import { textAt } from '../../lib/report/excerpt.ts'
import { ROOT } from '../../scripts/build.ts'

/** A shape that news comes in, and what is to come of a click on its page. */
export interface Shape {
  readonly name: string
  readonly path: string
  readonly html: string
  /** Sources that are named at once; null where nothing is marked yet. */
  readonly sources: readonly string[] | null
  /** Why nothing is marked, where nothing is. */
  readonly skipped?: Skip
  /** What happens on the page afterwards, as a script of its own. */
  readonly act?: string
  /** Sources that are named after that, and no others. */
  readonly sourcesAfter?: readonly string[]
  /** Words that are marked because nobody stands behind them, where that is what the shape is about. */
  readonly gaps?: readonly string[]
  /** True where the whole text is not there. */
  readonly partial?: boolean
}

const FILLING =
  'The harbour board of Norland met on Tuesday to look at the books of the ferry company, and it sat until late in the evening.'

/** An article's paragraphs, in which one person is cited. */
const paragraphs = (who: string): string =>
  [
    FILLING,
    `“The second bill was never paid,” said ${who}, who has kept the books of the quay for nine years.`,
    `${who} told the board that two of the three letters had been lost on their way to the council.`,
    'Ferries went on sailing by the summer timetable, and the ticket office on the quay stayed open until six.',
    FILLING.replace('Tuesday', 'Wednesday'),
    FILLING.replace('Tuesday', 'Thursday'),
    FILLING.replace('Tuesday', 'Friday'),
    FILLING.replace('Tuesday', 'Saturday'),
  ]
    .map((words) => `<p>${words}</p>`)
    .join('\n')

export const article = (headline: string, who: string): string =>
  `<article><h1>${headline}</h1><div class="body">${paragraphs(who)}</div></article>`

/** A page around a body; `head` says what the page says of itself. */
const pageOf = (body: string, head = '<meta property="og:type" content="article">', attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Norland Courier</title>` +
  `<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`

const fixture = (name: string): string =>
  readFileSync(join(ROOT, 'tests', 'fixtures', 'pages', `${name}.html`), 'utf8').replace(
    '<head>',
    '<head><link rel="icon" href="data:,">',
  )

const asScript = (html: string): string => JSON.stringify(html)
const ada = article('Board looks at ferry books', 'Ada Finch')
const tilda = article('Council closes the weir', 'Tilda Hoorn')

export const SHAPES: readonly Shape[] = [
  {
    name: 'a navigation without a load',
    path: '/2026/05/board-looks-at-ferry-books',
    html: pageOf(`<main>${ada}</main>`),
    sources: ['Ada Finch'],
    act: `history.pushState({}, '', '/2026/05/council-closes-the-weir')
      document.querySelector('main').innerHTML = ${asScript(tilda)}`,
    sourcesAfter: ['Tilda Hoorn'],
  },
  {
    name: 'a navigation without a load, from a front page',
    path: '/',
    html: pageOf('<main><ul><li><a href="/a">Council closes the weir</a></ul></main>', ''),
    sources: null,
    skipped: 'notArticle',
    act: `history.pushState({}, '', '/2026/05/council-closes-the-weir')
      document.querySelector('main').innerHTML = ${asScript(tilda)}`,
    sourcesAfter: ['Tilda Hoorn'],
  },
  {
    name: 'a page that fills late',
    path: '/2026/05/late',
    html: pageOf('<main></main>'),
    sources: null,
    skipped: 'notArticle',
    act: `document.querySelector('main').innerHTML = ${asScript(ada)}`,
    sourcesAfter: ['Ada Finch'],
  },
  {
    name: 'text split over shadow roots',
    path: '/2026/05/shadow',
    html: pageOf(
      `<article><h1>Board looks at ferry books</h1><story-body><template shadowrootmode="open"><section>${paragraphs('Ada Finch')}</section></template></story-body></article>`,
    ),
    sources: ['Ada Finch'],
  },
  {
    name: 'an article in a frame of the same origin',
    path: '/2026/05/frame',
    html: pageOf(
      '<nav>Norland Courier</nav><iframe src="/frame-inner.html" style="width:100%;height:700px"></iframe>',
      '',
    ),
    sources: ['Ada Finch'],
  },
  {
    name: 'a live blog',
    path: '/live/ferry-inquiry',
    html: fixture('liveBlog'),
    sources: ['Ilse Brandt', 'Jonas Reyle'],
    gaps: ['The chairman has secretly diverted more than 3 million crowns in a fraud that robbed flood victims'],
  },
  { name: 'an AMP page', path: '/2026/05/amp', html: fixture('amp'), sources: ['Ilse Brandt'] },
  {
    name: 'a "Read more" that hides the rest',
    path: '/2026/05/read-more',
    html: pageOf(
      `<article><h1>Board looks at ferry books</h1><div class="body folded"><style>.folded .rest{display:none}</style>
      ${paragraphs('Ada Finch')}<div class="rest"><p>“I signed nothing at all,” said Jonas Reyle, who runs the ticket office, in a letter to the board on Sunday.</p></div>
      <button onclick="this.parentNode.classList.remove('folded')">Read more</button></div></article>`,
    ),
    sources: ['Ada Finch'],
    act: `document.querySelector('.folded button').click()`,
    sourcesAfter: ['Ada Finch', 'Jonas Reyle'],
  },
  {
    name: 'a "Read more" that fetches the rest',
    path: '/2026/05/read-more-later',
    html: pageOf(
      `<article><h1>Board looks at ferry books</h1><div class="body">${paragraphs('Ada Finch')}</div>
      <button onclick="this.previousElementSibling.append(document.querySelector('template').content); this.remove()">Read more</button></article>
      <template><p>“I signed nothing at all,” said Jonas Reyle, who runs the ticket office, in a letter to the board on Sunday.</p></template>`,
    ),
    sources: ['Ada Finch'],
    act: `document.querySelector('button').click()`,
    sourcesAfter: ['Ada Finch', 'Jonas Reyle'],
  },
  {
    name: 'a text of which the page says that it is not all there',
    path: '/2026/05/subscribers',
    html: pageOf(
      `<main>${ada}</main>`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Board looks at ferry books","isAccessibleForFree":false}</script>',
    ),
    sources: ['Ada Finch'],
    partial: true,
  },
  {
    name: 'what stands before a paywall',
    path: '/2026/05/paywall',
    html: pageOf(
      `<article><h1>Board looks at ferry books</h1>${paragraphs('Ada Finch')}<div class="paywall"><p>Subscribe to continue reading</p></div></article>`,
    ),
    sources: ['Ada Finch'],
    partial: true,
  },
  {
    name: 'a print view',
    path: '/print/board-looks-at-ferry-books-20260514',
    html: pageOf(
      `<p>Norland Courier</p><hr><h1>Board looks at ferry books</h1>${paragraphs('Ada Finch')}<hr><p>Printed from courier.test</p>`,
      '<meta name="robots" content="noindex">',
    ),
    sources: ['Ada Finch'],
  },
  {
    name: 'a reader mode, which says nothing of itself',
    path: '/read',
    html: pageOf(
      `<div class="container"><div class="reader-header"><a class="domain" href="/2026/05/ferry">courier.test</a><h1 class="reader-title">Board looks at ferry books</h1>
      <div class="reader-credits">Tilda Hoorn</div><div class="reader-time">3 minutes</div></div>
      <div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page"><section>${paragraphs('Ada Finch')}</section></div></div></div></div>`,
      '',
    ),
    sources: ['Ada Finch'],
  },
  {
    name: 'a page that is set from right to left',
    path: '/2026/05/right-to-left',
    html: pageOf(`<main>${ada}</main>`, undefined, 'lang="en" dir="rtl"'),
    sources: ['Ada Finch'],
  },
  {
    name: 'text from right to left in another language',
    path: '/2026/05/other-language',
    html: fixture('rightToLeft'),
    sources: null,
    skipped: 'language',
  },
]

/** The words that a report marks because nobody stands behind them. */
export const gapsOf = (report: Report | null | undefined): readonly string[] =>
  report?.findings.flatMap(({ kind, span }) => (kind === 'unattributed' ? [textAt(report, span)] : [])) ?? []

/** What the frame of the shape above shows. */
export const FRAME_INNER = { path: '/frame-inner.html', html: pageOf(ada) }

/** Two articles, the second of which comes when the first one has been read to its end, and says so in the address. */
export const ENDLESS = {
  path: '/2026/05/board-looks-at-ferry-books/and-more',
  html: pageOf(`<style>p{margin:0 0 220px}</style><main>${ada}</main><script>
    addEventListener('scroll', () => {
      const articles = document.querySelectorAll('article')
      if (articles.length < 2 && scrollY > 400) document.querySelector('main').insertAdjacentHTML('beforeend', ${asScript(tilda).replaceAll('</', '<\\/')})
      const isSecond = articles.length > 1 && articles[1].getBoundingClientRect().top < innerHeight / 2
      const path = isSecond ? '/2026/05/council-closes-the-weir' : '/2026/05/board-looks-at-ferry-books'
      if (location.pathname !== path) history.replaceState({}, '', path)
    })</script>`),
}

/** A page that changes under its marks. */
export const HELD = {
  path: '/2026/05/board-looks-at-ferry-books/held',
  html: pageOf(
    `<style>body{background:#fff;color:#111}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}p{margin:0 0 90px}</style><main>${ada}</main>`,
  ),
}

/** What pages do to their text. `lost` are words that are marked before it and gone afterwards. */
export const CHANGES: readonly { readonly name: string; readonly act: string; readonly lost?: string }[] = [
  {
    name: 'hydration that puts each node in its own copy’s place',
    act: `const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true))`,
  },
  {
    name: 'rendering anew that writes the same text once more',
    act: `for (const p of document.querySelectorAll('p')) p.textContent = p.textContent`,
  },
  {
    name: 'text nodes that are split and joined again',
    act: `for (const p of document.querySelectorAll('p')) p.firstChild.splitText(20)`,
  },
  {
    name: 'an advert that slides in between two paragraphs',
    act: `document.querySelectorAll('p')[1].insertAdjacentHTML('beforebegin',
      '<div class="ad-slot"><iframe height="250"></iframe><p>Advertisement</p><p>Chairs by Holm, now from ninety crowns at every shop on the quay. Sit down and stay awhile.</p></div>')`,
  },
  {
    name: 'a body that is swapped for another',
    act: `const body = document.body.cloneNode(true); document.documentElement.replaceChild(body, document.body)`,
  },
  { name: 'a font that arrives', act: `document.body.style.fontFamily = 'monospace'` },
  { name: 'zoom', act: `document.body.style.zoom = '1.5'` },
  { name: 'a column that is narrowed', act: `document.querySelector('main').style.width = '280px'` },
  {
    name: 'a paragraph that is taken away',
    act: `document.querySelectorAll('p')[1].remove()`,
    lost: 'said',
  },
  {
    name: 'a sentence that is written anew',
    act: `document.querySelectorAll('p')[1].firstChild.data = 'The second bill has been paid by now, as the board had asked in spring.'`,
    lost: 'said',
  },
]

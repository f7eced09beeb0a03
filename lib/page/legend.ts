import { KINDS } from '../analysis/types.ts'
import type { Translate } from '../report/translate.ts'
import { windowOf } from './dom.ts'
import { openHost } from './host.ts'

/** Black on white, whatever the page's colours: paper has one ground, and many printers have one ink. */
const LEGEND_STYLES = `
:host{position:static!important;width:auto!important;height:auto!important}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4pt 12pt;margin:18pt 0 0;padding:8pt 0 0;border-top:1pt solid #000;color:#000;font:10pt/1.4 system-ui,sans-serif}
dt{font-weight:700}dd{margin:0}
.source{border-bottom:1.5px dotted}.unattributed{border-bottom:2px dashed}.singleSource{border-bottom:4px double}
@media screen{dl{display:none}}
`

/** Where the page is as high as the window, its text runs out of it on paper, and over what stands behind it. */
const PAGE_STYLES = '@media print{html,body{height:auto!important}}'

/** Documents that have a legend at present: one is enough for all articles of a page. */
const explained = new WeakSet<Document>()

/**
 * Puts a legend behind the page while it is printed, where `isMarked` says that there is something to explain. Nothing of it
 * stands on the page at any other time. Stops when `signal` aborts.
 */
export function printLegend(document: Document, t: Translate, isMarked: () => boolean, signal: AbortSignal): void {
  const view = windowOf(document) ?? window
  let printed = new AbortController()

  const add = (): void => {
    if (explained.has(document) || !isMarked()) return
    explained.add(document)
    const over = AbortSignal.any([signal, printed.signal])
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(PAGE_STYLES)
    document.adoptedStyleSheets.push(sheet)
    const drop = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
    over.addEventListener('abort', drop, { once: true })
    const { shadow } = openHost(document, LEGEND_STYLES, over)
    const list = document.createElement('dl')
    for (const kind of KINDS) {
      const line = document.createElement('span')
      line.className = kind
      line.append(t(`kinds.${kind}`))
      const term = document.createElement('dt')
      term.append(line)
      const meaning = document.createElement('dd')
      meaning.append(t(`kindMeanings.${kind}`))
      list.append(term, meaning)
    }
    shadow.append(list)
  }
  const remove = (): void => {
    printed.abort()
    printed = new AbortController()
    explained.delete(document)
  }
  view.addEventListener('beforeprint', add, { signal })
  view.addEventListener('afterprint', remove, { signal })
  signal.addEventListener('abort', remove, { once: true })
}

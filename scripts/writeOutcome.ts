import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { PageState } from '../lib/protocol.ts'
import { toHtml } from '../lib/report/html.ts'
import { toJson } from '../lib/report/json.ts'
import { photograph } from './browser/photograph.ts'
import type { Tab } from './browser/tab.ts'
import { english } from './english.ts'

/**
 * Clicks the extension's button, then writes the marked page and the popup as pictures and the report as JSON and HTML
 * into a folder, and prints where. Yields 0, or 2 where there was no article to mark; the pictures are written all the same.
 */
export async function writeOutcome(tab: Tab, url: string | null, folder: string): Promise<0 | 2> {
  const { state, popup, page, card } = await photograph(tab)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    console.log(relative(process.cwd(), path))
  }
  write('popup.png', popup)
  write('page.png', page)
  if (card !== null) write('card.png', card)
  const report = state?.report ?? null
  if (report !== null) {
    write('report.json', `${JSON.stringify(toJson(report, english), null, 2)}\n`)
    write('report.html', toHtml(report, english, { url, site: null, readAt: null }, 'whole'))
  }
  const sentence = describe(state)
  if (sentence === null) return 0
  console.error(sentence)
  return 2
}

/** Why nothing was marked, in the words of the popup; null where the page was marked. */
function describe(state: PageState | null): string | null {
  if (state === null) return english('states.notAllowed.title')
  if (state.status === 'failed') return english('states.failed.title')
  if (state.skipped === null) return null
  const genre = state.report?.genre ?? null
  return state.skipped === 'genre'
    ? english('states.genre.title', [genre === null ? '' : english(`genres.${genre}`)])
    : english(`states.${state.skipped}.title`)
}

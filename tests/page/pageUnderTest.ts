import type { Code, Evidence, Finding, Kind, Report, Source, Span } from '../../lib/analysis/types.ts'
import type { Verdict } from '../../lib/page/gate.ts'
import type { MarkView } from '../../lib/page/marks.ts'
import { type Reading, readArticle } from '../../lib/page/readArticle.ts'

/** A verdict of a gate that was passed, for pages whose head does not matter. */
export const PASSED: Verdict = {
  article: true,
  filling: false,
  why: [],
  title: null,
  site: 'Norland Courier',
  language: 'en',
  genre: null,
  partial: false,
  scope: null,
}

/** Marks as they are shown on a page on which nothing is done. */
export const VIEW: MarkView = {
  shown: { source: true, unattributed: true, singleSource: true },
  hidden: false,
  style: 'linesAndTints',
  active: null,
  lit: null,
  dimmed: [],
  asked: null,
  rest: [],
}

const LOREM =
  'The harbour board met on Tuesday to look at the books of the ferry company, and it sat until late in the evening. '

/** Paragraphs that nobody would take for anything but an article, to stand around what a test is about. */
export const BODY = [1, 2, 3].map((part) => `<p>${LOREM.repeat(2)} That was part ${part}.</p>`).join('\n')

/** Puts a page on the screen and reads it. */
export async function readPage(html: string, verdict: Partial<Verdict> = {}): Promise<Reading> {
  document.body.innerHTML = html
  return readArticle(document, { ...PASSED, ...verdict }, new AbortController().signal)
}

/** Where the words stand in the article's blocks. Throws where they do not. */
export function spanOf(reading: Reading, words: string): Span {
  const block = reading.article.blocks.findIndex(({ text }) => text.includes(words))
  if (block < 0) throw new Error(`Nobody reads "${words}"`)
  const start = reading.article.blocks[block]?.text.indexOf(words) ?? 0
  return { block, start, end: start + words.length }
}

export interface Marked {
  readonly kind: Kind
  readonly words: string
  readonly source?: string
  readonly evidence?: readonly Evidence[]
}

/** A report that marks these words. */
export function reportOn(reading: Reading, marked: readonly Marked[]): Report {
  const sources: Source[] = [...new Set(marked.flatMap(({ source }) => source ?? []))].map((name) => ({
    id: name,
    name,
    kind: 'person',
    via: [],
    speaksFor: null,
    mentions: [],
  }))
  const findings = marked.map(({ kind, words, source, evidence }, index): Finding => {
    const code: Code = 'accusation'
    return {
      id: `f${index}`,
      rule: kind === 'source' ? 'citedPerson' : kind === 'unattributed' ? 'bareAccusation' : 'oneVoice',
      kind,
      code: kind === 'source' ? 'person' : code,
      scope: 'claim',
      span: spanOf(reading, words),
      source: source ?? null,
      claim: null,
      values: { who: source ?? '', trigger: words, via: '' },
      evidence: evidence ?? [],
    }
  })
  const { title, blocks, genre } = reading.article
  return {
    version: 1,
    title,
    language: 'en',
    skipped: null,
    genre,
    partial: false,
    blocks,
    sources,
    attributions: [],
    claims: [],
    findings,
    article: { claims: 0, singleSource: null },
  }
}

/** Counts every change of the page from now on; `records` takes and returns them. */
export function countMutations(): { records: () => number } {
  let seen = 0
  const observer = new MutationObserver((records) => {
    seen += records.length
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  return {
    records: () => {
      seen += observer.takeRecords().length
      observer.disconnect()
      return seen
    },
  }
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

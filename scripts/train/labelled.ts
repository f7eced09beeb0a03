import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Examples } from '../../lib/analysis/rules/rule.ts'
import type { Block } from '../../lib/analysis/types.ts'
import { readExample } from '../readExample.ts'

/** What the labels say of one sentence; codes as in lib/analysis/types.ts. */
export interface SentenceLabel {
  /** Null where the labels do not judge it. */
  readonly unattributed: readonly string[] | null
  readonly single: readonly string[] | null
}

/** Where a labelled sentence stands: UTF-16 offsets in its block. */
export interface LabelledSentence {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly label: SentenceLabel
}

export interface LabelledArticle {
  readonly id: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly LabelledSentence[]
  /** Whether the article as a whole rests on one source; null where the labels do not say. */
  readonly restsOnOne: boolean | null
}

/** An article as the gold articles are written (../shared/gold/README.md). */
interface GoldArticle {
  readonly id: string
  readonly title?: string | undefined
  readonly paragraphs: readonly {
    readonly heading?: string
    readonly caption?: boolean
    readonly sentences?: readonly (readonly [number, string])[]
  }[]
  readonly labels: {
    readonly sentences: Readonly<Record<string, GoldLabel>>
    readonly article?: { readonly one_source?: boolean | null; readonly dominant?: string | null | undefined }
  }
}

interface GoldLabel {
  readonly cites?: readonly unknown[]
  readonly unattributed?: string | readonly string[]
  readonly single?: string | readonly string[]
}

const INVENTED = join(import.meta.dirname, 'invented')
/** Texts of the same kinds as `invented/` that nothing is learned from. */
export const HELD_BACK = join(import.meta.dirname, 'heldBack')

const codesOf = (value: string | readonly string[] | undefined): readonly string[] => [value ?? []].flat()

/** Blocks with single spaces between their sentences, and where each sentence stands in them. */
function labelledOf({ id, paragraphs, labels }: GoldArticle): LabelledArticle {
  const blocks: Block[] = []
  const sentences: LabelledSentence[] = []
  for (const { heading, caption, sentences: numbered = [] } of paragraphs) {
    const parts = heading ? [[null, heading] as const] : numbered
    let text = ''
    for (const [number, words] of parts) {
      if (text) text += ' '
      const { unattributed, single } = (number === null ? undefined : labels.sentences[number]) ?? {}
      const label = { unattributed: codesOf(unattributed), single: codesOf(single) }
      sentences.push({ block: blocks.length, start: text.length, end: text.length + words.length, label })
      text += words
    }
    blocks.push({ kind: heading ? 'heading' : caption ? 'caption' : 'paragraph', text, offset: 0, links: [] })
  }
  return { id, blocks, sentences, restsOnOne: labels.article?.one_source ?? null }
}

/** The labelled Wikinews articles (a JSON object a line). */
export function readWikinews(path: string): readonly LabelledArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => labelledOf(JSON.parse(line)))
}

/** The articles invented and labelled for this project (`invented/*.txt`). */
export function readInvented(): readonly LabelledArticle[] {
  return readdirSync(INVENTED)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => labelledOf(readArticle(join(INVENTED, file), file.replace('.txt', ''))))
}

/** An invented article's file as the gold articles are written, for ../shared/score/gold.mjs: JSON text. */
export const readAsGold = (path: string, id: string): string => JSON.stringify(readArticle(path, id))

/**
 * Reads the file of an invented article: a head of `key: value` lines, a sentence a line, `# ` before a heading, a blank
 * line after a paragraph, a sentence's labels behind ` @@ `: `c: words > name (kind)`, `u: code`, `s: code`.
 */
function readArticle(path: string, id: string): GoldArticle {
  const paragraphs: { heading?: string; sentences?: [number, string][] }[] = []
  const sentences: Record<string, GoldLabel> = {}
  const head: Record<string, string> = {}
  let count = 0
  let open: [number, string][] | null = null
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, key, value] = line.match(/^(title|style|relay|one_source): (.*)$/) ?? []
    if (key !== undefined) head[key] = (value ?? '').trim()
    else if (line.trim() === '') open = null
    else if (line.startsWith('# ')) {
      open = null
      paragraphs.push({ heading: line.slice(2) })
    } else {
      const [words = '', ...labels] = line.split(/\s+@@\s*/)
      count++
      if (open === null) {
        open = []
        paragraphs.push({ sentences: open })
      }
      open.push([count, words.trim()])
      if (labels.length > 0) sentences[count] = readLabel(labels)
    }
  }
  const isOne = head.one_source !== 'no'
  const article = { one_source: isOne, dominant: isOne ? head.one_source : null }
  return { id, title: head.title, paragraphs, labels: { sentences, article } }
}

function readLabel(labels: readonly string[]): GoldLabel {
  const cites = labels.flatMap((label) => {
    const [, carried, source, name, kind] = label.match(/^c(\*?): (.*?)(?: > (.*?))? \((\w+)\)$/) ?? []
    return source === undefined
      ? []
      : [{ source, kind, ...(name === undefined ? {} : { is: name }), ...(carried === '*' ? { carried: true } : {}) }]
  })
  const code = (key: string) =>
    labels
      .find((label) => label.startsWith(`${key}: `))
      ?.slice(key.length + 2)
      .trim()
  const [unattributed, single] = [code('u'), code('s')]
  return {
    ...(cites.length > 0 ? { cites } : {}),
    ...(unattributed ? { unattributed } : {}),
    ...(single ? { single } : {}),
  }
}

interface Passage {
  readonly pair: string
  readonly text: string
  readonly target: string
  readonly expect: { readonly cites?: boolean; readonly unattributed?: boolean; readonly single?: boolean }
}

/** Invented passages in pairs that differ by little, of which one sentence each is labelled, and that only in part. */
export function readPassages(): readonly LabelledArticle[] {
  return readFileSync(join(INVENTED, 'passages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { pair, text, target, expect } = JSON.parse(line) as Passage
      const blocks = text.split(/\n+/).map((words): Block => ({ kind: 'paragraph', text: words, offset: 0, links: [] }))
      const block = blocks.findIndex((one) => one.text.includes(target))
      const start = blocks[block]?.text.indexOf(target) ?? 0
      const codes = (marked: boolean | undefined) => (marked === undefined ? null : marked ? ['event'] : [])
      const label = { unattributed: codes(expect.unattributed), single: codes(expect.single) }
      return { id: pair, blocks, sentences: [{ block, start, end: start + target.length, label }], restsOnOne: null }
    })
}

/** The rules whose examples say of a whole sentence whether it is a gap or a claim of one voice. */
const GAP_RULE = /^bare/
const VOICE_RULE = /^oneVoice$/

/** The examples of the rules that a learned weight decides: what the definitions say must and must not be marked. */
export async function readRuleExamples(): Promise<readonly LabelledArticle[]> {
  const folder = new URL('../../lib/analysis/rules/', import.meta.url)
  const articles: LabelledArticle[] = []
  for (const file of readdirSync(folder).sort()) {
    const id = file.replace('.ts', '')
    if (!GAP_RULE.test(id) && !VOICE_RULE.test(id)) continue
    const { examples } = (await import(new URL(file, folder).href)) as { readonly examples: Examples }
    for (const text of [...examples.flags, ...examples.ignores]) articles.push(readRuleExample(id, text))
  }
  return articles
}

/** The rules about a whole article or a part of one: an article rests on one source in the first's flags alone. */
export async function readWholeExamples(): Promise<readonly LabelledArticle[]> {
  const [{ examples: whole }, { examples: parts }] = await Promise.all([
    import('../../lib/analysis/rules/oneVoiceArticle.ts'),
    import('../../lib/analysis/rules/oneVoiceSection.ts'),
  ])
  const as = (texts: readonly string[], restsOnOne: boolean) =>
    texts.map(
      (text): LabelledArticle => ({
        id: text.slice(0, 20),
        blocks: readExample(text).article.blocks,
        sentences: [],
        restsOnOne,
      }),
    )
  return [...as(whole.flags, true), ...as([...whole.ignores, ...parts.flags, ...parts.ignores.slice(0, 1)], false)]
}

/** What stands between « and » is one, and the block round it is none; the first that overlaps a claim counts. */
function readRuleExample(id: string, text: string): LabelledArticle {
  const label = (codes: readonly string[]): SentenceLabel =>
    GAP_RULE.test(id) ? { unattributed: codes, single: null } : { unattributed: null, single: codes }
  const { article, marks } = readExample(text)
  const sentences = article.blocks.flatMap(({ kind, text }, block): LabelledSentence[] =>
    kind === 'heading'
      ? []
      : [
          ...marks.filter((mark) => mark.block === block).map((mark) => ({ ...mark, label: label(['event']) })),
          { block, start: 0, end: text.length, label: label([]) },
        ],
  )
  return { id: `${id}: ${text.slice(0, 20)}`, blocks: article.blocks, sentences, restsOnOne: null }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Examples } from '../../lib/analysis/rules/rule.ts'
import type { Block } from '../../lib/analysis/types.ts'

/** What the labels say of one sentence; codes as in lib/analysis/types.ts. */
export interface SentenceLabel {
  readonly cites: boolean
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
  /** Whether most of it rests on one source, or null where the labels do not say. */
  readonly restsOnOne: boolean | null
}

const INVENTED = join(import.meta.dirname, 'invented')

const codesOf = (value: string | readonly string[] | undefined): readonly string[] => [value ?? []].flat()

/** A paragraph, heading or caption under construction. */
function openArticle(id: string) {
  const blocks: Block[] = []
  const sentences: LabelledSentence[] = []
  const add = (kind: Block['kind'], parts: readonly (readonly [string, SentenceLabel])[]) => {
    let text = ''
    for (const [words, label] of parts) {
      if (text) text += ' '
      sentences.push({ block: blocks.length, start: text.length, end: text.length + words.length, label })
      text += words
    }
    blocks.push({ kind, text, offset: 0, links: [] })
  }
  return { add, close: (restsOnOne: boolean | null): LabelledArticle => ({ id, blocks, sentences, restsOnOne }) }
}

interface WikinewsArticle {
  readonly id: string
  readonly paragraphs: readonly {
    readonly heading?: string
    readonly caption?: boolean
    readonly sentences?: readonly (readonly [number, string])[]
  }[]
  readonly labels: {
    readonly sentences: Readonly<
      Record<string, { cites?: readonly unknown[]; unattributed?: string | string[]; single?: string | string[] }>
    >
    readonly article?: { readonly one_source?: boolean | null }
  }
}

/** The labelled Wikinews articles (a JSON object a line). */
export function readWikinews(path: string): readonly LabelledArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, paragraphs, labels } = JSON.parse(line) as WikinewsArticle
      const article = openArticle(id)
      for (const { heading, caption, sentences = [] } of paragraphs) {
        if (heading) article.add('heading', [[heading, { cites: false, unattributed: [], single: [] }]])
        else
          article.add(
            caption ? 'caption' : 'paragraph',
            sentences.map(([number, words]) => {
              const label = labels.sentences[number] ?? {}
              return [
                words,
                {
                  cites: (label.cites?.length ?? 0) > 0,
                  unattributed: codesOf(label.unattributed),
                  single: codesOf(label.single),
                },
              ]
            }),
          )
      }
      return article.close(labels.article?.one_source ?? null)
    })
}

/** Texts of the same kinds as `invented/` that nothing is learned from. */
export const HELD_BACK = join(import.meta.dirname, 'heldBack')

/** An invented article's file as the gold articles are written, for ../shared/score/gold.mjs: JSON text. */
export function readAsGold(path: string, id: string): string {
  const paragraphs: { heading?: string; sentences?: [number, string][] }[] = []
  const sentences: Record<string, object> = {}
  const head: Record<string, string> = {}
  let count = 0
  let open: [number, string][] | null = null
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, key, value] = line.match(/^(title|style|relay|one_source): (.*)$/) ?? []
    if (key !== undefined) head[key] = (value ?? '').trim()
    else if (line.trim() === '') open = null
    else if (line.startsWith('# ')) paragraphs.push({ heading: line.slice(2) })
    else {
      const [words = '', ...labels] = line.split(/\s+@@\s*/)
      count++
      if (open === null) {
        open = []
        paragraphs.push({ sentences: open })
      }
      open.push([count, words.trim()])
      if (labels.length > 0) sentences[count] = readGoldLabel(labels)
    }
  }
  const isOne = head.one_source !== 'no'
  const article = { one_source: isOne, dominant: isOne ? head.one_source : null }
  return JSON.stringify({ id, title: head.title, paragraphs, labels: { sentences, article } })
}

function readGoldLabel(labels: readonly string[]): object {
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

const HEAD = /^(?:title|style|relay|one_source): /

/**
 * The articles invented and labelled for this project (`invented/*.txt`): a head of `key: value` lines, a sentence a line,
 * a blank line after a paragraph, its labels behind ` @@ `: `c: words > name (kind)`, `u: code`, `s: code`.
 */
export function readInvented(folder: string = INVENTED): readonly LabelledArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const article = openArticle(file.replace('.txt', ''))
      const lines = readFileSync(join(folder, file), 'utf8').split('\n')
      let paragraph: (readonly [string, SentenceLabel])[] = []
      const end = () => {
        if (paragraph.length > 0) article.add('paragraph', paragraph)
        paragraph = []
      }
      for (const line of lines) {
        if (HEAD.test(line)) continue
        if (line.startsWith('# ') || line.trim() === '') end()
        if (line.startsWith('# ')) article.add('heading', [[line.slice(2), readLabels([])]])
        else if (line.trim() !== '') {
          const [words = '', ...labels] = line.split(/\s+@@\s*/)
          paragraph.push([words.trim(), readLabels(labels)])
        }
      }
      end()
      const dominant = lines
        .find((line) => line.startsWith('one_source: '))
        ?.slice('one_source: '.length)
        .trim()
      return article.close(dominant === undefined ? null : dominant !== 'no')
    })
}

interface Passage {
  readonly pair: string
  readonly text: string
  readonly target: string
  readonly expect: { readonly cites?: boolean; readonly unattributed?: boolean; readonly single?: boolean }
}

/** Invented passages in pairs that differ by little, of which one sentence each is labelled, and that only in part. */
export function readPassages(path: string = join(INVENTED, 'passages.jsonl')): readonly LabelledArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { pair, text, target, expect } = JSON.parse(line) as Passage
      const blocks = text.split(/\n+/).map((words): Block => ({ kind: 'paragraph', text: words, offset: 0, links: [] }))
      const block = blocks.findIndex((one) => one.text.includes(target))
      const start = blocks[block]?.text.indexOf(target) ?? 0
      const codes = (marked: boolean | undefined) => (marked === undefined ? null : marked ? ['event'] : [])
      const label = {
        cites: expect.cites === true,
        unattributed: codes(expect.unattributed),
        single: codes(expect.single),
      }
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

function readRuleExample(id: string, text: string): LabelledArticle {
  const isGap = GAP_RULE.test(id)
  const sentences: LabelledSentence[] = []
  const blocks = text.split(/\n\s*\n/).map((paragraph, block): Block => {
    const isHeading = paragraph.startsWith('# ')
    const plain = paragraph.replace(/^# /, '').replace(/[«»]/g, '')
    if (!isHeading)
      for (const piece of paragraph.matchAll(/«([^»]*)»|[^«»]+/g)) {
        const words = piece[1] ?? piece[0]
        const codes = piece[1] === undefined ? [] : ['event']
        const start = plain.indexOf(words)
        const label = { cites: false, unattributed: isGap ? codes : null, single: isGap ? null : codes }
        sentences.push({ block, start, end: start + words.length, label })
      }
    return { kind: isHeading ? 'heading' : 'paragraph', text: plain, offset: 0, links: [] }
  })
  return { id: `${id}: ${text.slice(0, 20)}`, blocks, sentences, restsOnOne: null }
}

function readLabels(labels: readonly string[]): SentenceLabel {
  const of = (key: string) => labels.filter((label) => label.startsWith(key))
  const codes = (key: string) => of(key).map((label) => label.slice(key.length).trim())
  return { cites: of('c').length > 0, unattributed: codes('u:'), single: codes('s:') }
}

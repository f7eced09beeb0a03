import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Tag, tags } from '../../lib/analysis/model/tags.ts'
import { findTokens } from '../../lib/analysis/passes/tokens.ts'

/** A sentence of GUM in the engine's own tokens. */
export interface TaggedSentence {
  readonly document: string
  readonly words: readonly string[]
  readonly tags: readonly Tag[]
}

interface GumToken {
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly form: string
}

const known = new Set<string>(tags)
const signs = new Set(['$', '#', '£', '€', '°', '+', '='])

/** GUM's tag as one of ours. */
function foldTag(tag: string, form: string): Tag {
  if (known.has(tag) && tag !== 'SYM') return tag as Tag
  if (signs.has(form)) return 'SYM'
  if (tag === 'LS') return 'CD'
  if (tag === 'GW') return 'NN'
  return 'PUNCT'
}

/** The tag of a token that spans several of GUM's, which cuts at hyphens. */
function joinTags(parts: readonly GumToken[]): Tag {
  const words = parts.map((part) => foldTag(part.tag, part.form)).filter((tag) => tag !== 'PUNCT')
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return 'PUNCT'
  if (words.length === 1) return last
  if (last === 'VBN' || last === 'VBG' || last === 'JJ') return 'JJ'
  return first === 'NNP' && last.startsWith('NN') ? (last.endsWith('S') ? 'NNPS' : 'NNP') : last
}

/** Reads the sentences of GUM's CoNLL-U files in `folder`, cut into the engine's tokens and tagged by place. */
export function readGum(folder: string): readonly TaggedSentence[] {
  const sentences: TaggedSentence[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()) {
    const blocks = readFileSync(join(folder, file), 'utf8').split(/\n\n+/)
    for (const block of blocks) {
      const sentence = readSentence(block, file.replace('.conllu', ''))
      if (sentence) sentences.push(sentence)
    }
  }
  return sentences
}

function readSentence(block: string, document: string): TaggedSentence | null {
  const lines = block.split('\n')
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length)
  if (text === undefined) return null
  const gum: GumToken[] = []
  let at = 0
  for (const line of lines) {
    const fields = line.split('\t')
    if (!/^\d+$/.test(fields[0] ?? '')) continue
    const form = fields[1] ?? ''
    const start = text.indexOf(form, at)
    if (start < 0) throw new Error(`${document}: "${form}" is not in "${text}"`)
    at = start + form.length
    gum.push({ start, end: at, tag: fields[4] ?? '', form })
  }
  const words: string[] = []
  const found: Tag[] = []
  for (const token of findTokens(text)) {
    const parts = gum.filter((part) => part.start < token.end && part.end > token.start)
    const whole = parts[0]
    if (!whole) continue
    words.push(token.text)
    const mark = /^[^\p{L}\p{N}]+$/u.test(token.text)
    const inside = mark && whole.end - whole.start > token.end - token.start
    found.push(inside ? 'PUNCT' : parts.length === 1 ? foldTag(whole.tag, whole.form) : joinTags(parts))
  }
  return { document, words, tags: found }
}

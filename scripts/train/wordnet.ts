import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type WordNetPart = 'noun' | 'verb' | 'adj' | 'adv'
export const wordNetParts: readonly WordNetPart[] = ['noun', 'verb', 'adj', 'adv']

/** One lemma in one part of speech: the lexicographer files of its senses, the commonest first, and how often each was
 * met in the texts that WordNet's makers tagged by hand. */
export interface Lemma {
  readonly files: readonly number[]
  readonly counts: readonly number[]
  /** Whether each sense of a verb takes a clause ("Somebody ----s that CLAUSE"); empty for other words. */
  readonly clauses: readonly boolean[]
  /** True where WordNet writes the word with a capital only: "Russian", "Monday". */
  readonly capital: boolean
}

export interface WordNet {
  readonly lemmas: Readonly<Record<WordNetPart, ReadonlyMap<string, Lemma>>>
  /** Irregular forms: form to lemma. */
  readonly exceptions: Readonly<Record<WordNetPart, ReadonlyMap<string, string>>>
}

/** Reads WordNet's files from `folder` (single words only: no lemma with a space in it). */
export function readWordNet(folder: string): WordNet {
  const counts = readCounts(folder)
  const lemmas = {} as Record<WordNetPart, Map<string, Lemma>>
  const exceptions = {} as Record<WordNetPart, Map<string, string>>
  for (const part of wordNetParts) {
    const files = readLexicographerFiles(folder, part)
    const clauses = part === 'verb' ? readClauses(folder) : new Map<string, (word: string) => boolean>()
    const small = readSmall(folder, part)
    lemmas[part] = new Map()
    for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue
      const fields = line.trim().split(' ')
      const word = fields[0] ?? ''
      if (word.includes('_')) continue
      const senses = Number(fields[2])
      const offsets = fields.slice(-senses)
      lemmas[part].set(word, {
        files: offsets.map((offset) => files.get(offset) ?? -1),
        counts: offsets.map((_, sense) => counts.get(`${part} ${word} ${sense + 1}`) ?? 0),
        clauses: part === 'verb' ? offsets.map((offset) => clauses.get(offset)?.(word) ?? false) : [],
        capital: !small.has(word),
      })
    }
    exceptions[part] = new Map()
    for (const line of readFileSync(join(folder, `${part}.exc`), 'utf8').split('\n')) {
      const [form, lemma] = line.split(' ')
      if (form && lemma && !form.includes('_')) exceptions[part].set(form, lemma)
    }
  }
  return { lemmas, exceptions }
}

function readLexicographerFiles(folder: string, part: WordNetPart): Map<string, number> {
  const files = new Map<string, number>()
  for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
    if (line.startsWith(' ') || line === '') continue
    files.set(line.slice(0, 8), Number(line.slice(9, 11)))
  }
  return files
}

/** The words that some synset writes without a capital. */
function readSmall(folder: string, part: WordNetPart): Set<string> {
  const small = new Set<string>()
  for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
    if (line.startsWith(' ') || line === '') continue
    const fields = line.split(' ')
    for (let index = 0; index < Number.parseInt(fields[3] ?? '0', 16); index += 1) {
      const word = (fields[4 + 2 * index] ?? '').replace(/\(.*/, '')
      if (word === word.toLowerCase()) small.add(word)
    }
  }
  return small
}

/** WordNet's sentence frame "Somebody ----s that CLAUSE" (wninput(5WN)). */
const clauseFrame = 26

/** Per synset of verbs, which of its words take a clause: frames follow the pointers as "+ frame word", word 0 being all. */
function readClauses(folder: string): Map<string, (word: string) => boolean> {
  const clauses = new Map<string, (word: string) => boolean>()
  for (const line of readFileSync(join(folder, 'data.verb'), 'latin1').split('\n')) {
    if (line.startsWith(' ') || line === '') continue
    const fields = line.slice(0, line.indexOf(' | ')).split(' ')
    const size = Number.parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: size }, (_, index) => (fields[4 + 2 * index] ?? '').toLowerCase())
    const pointers = 4 + 2 * size
    const frames = pointers + 1 + 4 * Number(fields[pointers])
    const taking = new Set<number>()
    for (let index = 0; index < Number(fields[frames]); index += 1) {
      const at = frames + 1 + 3 * index
      if (Number(fields[at + 1]) === clauseFrame) taking.add(Number.parseInt(fields[at + 2] ?? '0', 16))
    }
    clauses.set(line.slice(0, 8), (word) => taking.has(0) || taking.has(words.indexOf(word) + 1))
  }
  return clauses
}

/** Reads how often each sense was tagged: "count lemma%type:… number" a line. */
function readCounts(folder: string): Map<string, number> {
  const partOfType: Record<string, WordNetPart> = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' }
  const counts = new Map<string, number>()
  for (const line of readFileSync(join(folder, 'cntlist.rev'), 'utf8').split('\n')) {
    const [key, sense, count] = line.split(' ')
    const [word, rest] = key?.split('%') ?? []
    const part = partOfType[rest?.[0] ?? '']
    if (part) counts.set(`${part} ${word} ${sense}`, Number(count))
  }
  return counts
}

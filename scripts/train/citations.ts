import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CitedWord } from '../../lib/analysis/model/citeFeatures.ts'
import { readText, type Sentence } from '../../lib/analysis/passes/readText.ts'

/** Labels of a word: nothing, first or further word of a cue, first or further word of a source. */
export const labels = ['O', 'B-cue', 'I-cue', 'B-source', 'I-source'] as const

/** A sentence with, for each word, the labels that it can have (bits by the place in `labels`). */
export interface CitedSentence {
  readonly document: string
  readonly words: readonly CitedWord[]
  readonly allowed: Uint8Array
  readonly weight: number
  /** Whether the sentence cites, or null where the corpus does not say. */
  readonly cites: boolean | null
  /** The code of an unattributed assertion, '' for none, null where the corpus does not say. */
  readonly unattributed: string | null
}

export const block = (text: string) => ({ kind: 'paragraph', text, offset: 0, links: [] }) as const

interface Found {
  readonly start: number
  readonly end: number
}

/** Every place of a string in a text where it stands as whole words. */
function placesOf(text: string, wanted: string): readonly Found[] {
  const places: Found[] = []
  if (wanted === '') return places
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length
    const whole = !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ')
    if (whole) places.push({ start, end })
  }
  return places
}

export function mark(sentence: Sentence, place: Found, first: number, allowed: Uint8Array): void {
  let started = false
  sentence.words.forEach((word, index) => {
    if (word.start >= place.end || word.end <= place.start) return
    allowed[index] = 1 << (started ? first + 1 : first)
    started = true
  })
}

interface WikinewsArticle {
  readonly id: string
  readonly paragraphs: readonly {
    readonly heading?: string
    readonly sentences?: readonly (readonly [number, string])[]
  }[]
  readonly labels: {
    readonly sentences: Readonly<
      Record<
        string,
        {
          readonly cites?: readonly { source: string; cue?: string; carried?: boolean }[]
          readonly unattributed?: string
        }
      >
    >
  }
}

/** The labelled Wikinews articles, read by the engine's own passes. A sentence that those cut keeps its label on the part
 * that holds the cue, or on all its parts. */
export function readWikinews(file: string): readonly CitedSentence[] {
  const sentences: CitedSentence[] = []
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const article = JSON.parse(line) as WikinewsArticle
    const paragraphs = article.paragraphs.map(({ heading, sentences: list }) => {
      let text = ''
      const places = (list ?? []).map(([number, sentence]) => {
        const start = text === '' ? 0 : text.length + 1
        text = text === '' ? sentence : `${text} ${sentence}`
        return { number, start, end: text.length }
      })
      return { text: heading ?? text, places }
    })
    const read = readText(paragraphs.map(({ text }) => block(text)))
    for (const sentence of read.sentences) {
      const { text, places } = paragraphs[sentence.block] as (typeof paragraphs)[number]
      const held = places.filter(({ start, end }) => start < sentence.end && end > sentence.start)
      const whole = held[0]
      if (!whole) continue
      const given = held.map(({ number }) => article.labels.sentences[number])
      const cites = given.flatMap((label) => label?.cites ?? [])
      const allowed = new Uint8Array(sentence.words.length).fill(1)
      const here = text.slice(sentence.start, sentence.end)
      for (const { source, cue } of cites) {
        const cuePlaces = placesOf(here, cue ?? '')
        const sourcePlaces = placesOf(here, source)
        // Where a string stands more than once, the cue and the source that are nearest to one another are meant.
        let best: { cue: Found | undefined; source: Found | undefined; gap: number } | null = null
        for (const cuePlace of cuePlaces.length > 0 ? cuePlaces : [undefined]) {
          for (const sourcePlace of sourcePlaces.length > 0 ? sourcePlaces : [undefined]) {
            const gap = cuePlace && sourcePlace ? Math.abs(cuePlace.start - sourcePlace.start) : 0
            if (!best || gap < best.gap) best = { cue: cuePlace, source: sourcePlace, gap }
          }
        }
        const shift = (place: Found) => ({ start: place.start + sentence.start, end: place.end + sentence.start })
        if (best?.source && best.cue) mark(sentence, shift(best.source), 3, allowed)
        if (best?.cue) mark(sentence, shift(best.cue), 1, allowed)
      }
      const codes = given.map((label) => label?.unattributed ?? '')
      sentences.push({
        document: article.id,
        words: sentence.words,
        allowed,
        weight: 1,
        cites: cites.length > 0,
        unattributed: codes.find((code) => code !== '') ?? '',
      })
    }
  }
  return sentences
}

/** Rows of a CSV file with quoted cells. */
function readRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[index + 1] === '"') {
        cell += '"'
        index += 1
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',' || character === '\n') {
      row.push(cell.replace(/\r$/, ''))
      cell = ''
      if (character === '\n') {
        rows.push(row)
        row = []
      }
    } else cell += character
  }
  if (row.length > 0) rows.push([...row, cell])
  return rows
}

/** A sentence of FactAppeal counts for less: its labels know facts only, and no cues. */
const appealWeight = 0.5

/**
 * FactAppeal's sentences. Sources are marked, cues are not: any word outside the fact may be one. A sentence that is all
 * "fact without appeal" and quotes nothing cites nothing; of the rest nothing is said.
 */
export function readAppeals(file: string): readonly CitedSentence[] {
  return readRows(readFileSync(file, 'utf8'))
    .slice(1)
    .flatMap(([, annotation = ''], place) => {
      let text = ''
      const spans: { kind: string; start: number; end: number }[] = []
      const open: { kind: string; start: number }[] = []
      for (const part of annotation.split(/(<[^>]+>)/)) {
        const tag = /^<(\/?)([A-Za-z_]+)/.exec(part)
        if (!tag) text += part
        else if (tag[1] === '') open.push({ kind: tag[2] ?? '', start: text.length })
        else {
          const from = open.pop()
          if (from) spans.push({ ...from, end: text.length })
        }
      }
      const appeals = spans.some(({ kind }) => kind === 'Fact_Appeal')
      const words = readText([block(text)]).sentences
      const covered = spans
        .filter(({ kind }) => kind === 'Fact_No_Appeal')
        .reduce((sum, { start, end }) => sum + end - start, 0)
      const silent = !appeals && covered > 0.9 * text.length && !/["“”]/.test(text)
      return words.map((sentence): CitedSentence => {
        const allowed = new Uint8Array(sentence.words.length).fill(appeals ? 7 : silent ? 1 : 31)
        if (appeals) {
          for (const { kind, start, end } of spans) {
            if (kind === 'Fact_Appeal')
              sentence.words.forEach((word, i) => {
                if (word.start < end && word.end > start) allowed[i] = 1
              })
          }
          for (const { kind, start, end } of spans) {
            const name = text.slice(start, end).replace(/[\s,.;:]+$/, '')
            if (kind === 'Source') mark(sentence, { start, end: start + name.length }, 3, allowed)
          }
        }
        return {
          document: `appeal-${place}`,
          words: sentence.words,
          allowed,
          weight: appeals || silent ? appealWeight : 0,
          cites: appeals ? true : silent ? false : null,
          unattributed: null,
        }
      })
    })
}

/** PolNeAR's articles, only ever measured on: each sentence with its cue and source words and whether it cites. */
export function readPolnear(folder: string): readonly CitedSentence[] {
  const sentences: CitedSentence[] = []
  const seen = new Set<string>()
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '')
    if (seen.has(name)) continue
    seen.add(name)
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
    const spans: { kind: string; parts: Found[] }[] = []
    for (const line of readFileSync(join(folder, 'attributions', file), 'utf8').split('\n')) {
      const head = /^T\d+\t(\S+) ([0-9 ;]+)\t/.exec(line)
      if (!head) continue
      const parts = (head[2] ?? '').split(';').map((part) => part.trim().split(' ').map(Number))
      spans.push({ kind: (head[1] ?? '').toLowerCase(), parts: parts.map(([start = 0, end = 0]) => ({ start, end })) })
    }
    const blocks: { text: string; start: number }[] = []
    for (const match of text.matchAll(/[^\n]+/g)) blocks.push({ text: match[0], start: match.index })
    for (const sentence of readText(blocks.map(({ text: one }) => block(one))).sentences) {
      const offset = blocks[sentence.block]?.start ?? 0
      const allowed = new Uint8Array(sentence.words.length).fill(1)
      let cites = false
      for (const { kind, parts } of spans) {
        for (const { start, end } of parts) {
          const place = { start: start - offset, end: end - offset }
          if (place.start >= sentence.end || place.end <= sentence.start) continue
          if (kind === 'source') mark(sentence, place, 3, allowed)
          else if (kind === 'cue') mark(sentence, place, 1, allowed)
          if (kind === 'cue' || kind === 'content') cites = true
        }
      }
      sentences.push({ document: name, words: sentence.words, allowed, weight: 1, cites, unattributed: null })
    }
  }
  return sentences
}

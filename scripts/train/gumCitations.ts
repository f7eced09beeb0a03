import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../lib/analysis/passes/readText.ts'
import { block, type CitedSentence, mark } from './citations.ts'

interface Place {
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** Interviews say "I think" where news reports: they count for less. */
const interviewWeight = 0.5

/**
 * GUM's attributions: the discourse relation names the words that signal it (`lex-indwd`, `lex-indph`: the cue) and who is
 * the source (`sem-atsrc`) by their number in the document.
 */
export function readGumCitations(folder: string): readonly CitedSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((file) => {
      const texts: string[] = []
      const places: Place[] = [{ sentence: -1, start: 0, end: 0 }]
      const relations: { readonly cue: readonly number[]; readonly source: readonly number[] }[] = []
      let at = 0
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        if (line.startsWith('# text = ')) {
          texts.push(line.slice('# text = '.length))
          at = 0
        }
        const fields = line.split('\t')
        if (!/^\d+$/.test(fields[0] ?? '')) continue
        const start = (texts.at(-1) ?? '').indexOf(fields[1] ?? '', at)
        at = start + (fields[1] ?? '').length
        places.push({ sentence: texts.length - 1, start, end: at })
        for (const relation of (/Discourse=([^|]*)/.exec(fields[9] ?? '')?.[1] ?? '').split(';')) {
          if (!relation.startsWith('attribution-')) continue
          const words = (kind: RegExp) =>
            [...relation.matchAll(kind)].flatMap(([, list]) => (list ?? '').split(',').flatMap(numbersOf))
          relations.push({ cue: words(/lex-ind(?:wd|ph)-([0-9,-]+)-/g), source: words(/sem-atsrc-([0-9,-]+)-/g) })
        }
      }
      const document = file.replace('.conllu', '')
      return texts.flatMap((text, number) =>
        readText([block(text)]).sentences.map((sentence): CitedSentence => {
          const allowed = new Uint8Array(sentence.words.length).fill(1)
          let cites = false
          for (const { cue, source } of relations) {
            if (!cue.some((word) => places[word]?.sentence === number)) continue
            cites = true
            for (const [list, first] of [
              [source, 3],
              [cue, 1],
            ] as const) {
              const here = list.map((word) => places[word]).filter((place) => place?.sentence === number) as Place[]
              const [from, to] = [here[0], here.at(-1)]
              if (from && to && to.end - from.start < longestSpan)
                mark(sentence, { start: from.start, end: to.end }, first, allowed)
            }
          }
          const weight = document.includes('interview') ? interviewWeight : 1
          return { document, words: sentence.words, allowed, weight, cites, unattributed: null }
        }),
      )
    })
}

/** A source described at length is left out: what follows its head is not its name. In UTF-16 units. */
const longestSpan = 80

function numbersOf(range: string): number[] {
  const [from = 0, to = from] = range.split('-').filter(Boolean).map(Number)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

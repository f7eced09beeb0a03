/**
 * Writes what the analysis says of texts and pages.
 *
 *     npm run -s analyse -- [--json] [--out FOLDER] FILE…
 *
 * Exit codes: 0 done, 1 a page failed or something is missing on this machine, 2 the command was given something else
 * than files with text.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { analyse } from '../lib/analysis/analyse.ts'
import type { Report } from '../lib/analysis/types.ts'
import { toJson } from '../lib/report/json.ts'
import { toMarkdown } from '../lib/report/markdown.ts'
import { english } from './english.ts'
import { type Input, readInput } from './readInput.ts'
import { readPages } from './readPages.ts'
import { readText } from './readText.ts'

const USAGE = 'Usage: npm run -s analyse -- [--json] [--out FOLDER] FILE…   (FILE: .txt, .html or .html.gz)'
/** Where the command was given: npm itself runs scripts at the project's top. */
const FOLDER = process.env.INIT_CWD ?? process.cwd()

/** A file's name is told by the one who wrote the command; the report tells no more of where it lay. */
const NOWHERE = { url: null, site: null, readAt: null }

type Readable = Exclude<Input, { readonly kind: 'problem' }>

interface Order {
  readonly inputs: readonly Readable[]
  readonly json: boolean
  readonly out: string | null
}

const order = readOrder(process.argv.slice(2))
if (typeof order === 'string') {
  console.error(order)
  process.exit(2)
}
try {
  process.exitCode = (await writeReports(order)) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** The files to read, or one sentence that says what is wrong with the command. */
function readOrder(words: readonly string[]): Order | string {
  let parsed: { values: { json?: boolean; out?: string }; positionals: string[] }
  try {
    parsed = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' }, out: { type: 'string' } },
      allowPositionals: true,
    })
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}.\n${USAGE}`
  }
  const { values, positionals } = parsed
  if (positionals.length === 0) return `No file was given.\n${USAGE}`
  const inputs: Readable[] = []
  const names = new Map<string, string>()
  for (const path of positionals) {
    const input = readInput(resolve(FOLDER, path))
    if (input.kind === 'problem') return input.sentence
    const other = names.get(input.name)
    if (other !== undefined && values.out !== undefined)
      return `${other} and ${path} would both be written as ${input.name}.`
    names.set(input.name, path)
    inputs.push(input)
  }
  return { inputs, json: values.json ?? false, out: values.out === undefined ? null : resolve(FOLDER, values.out) }
}

/** False where a page failed. */
async function writeReports({ inputs, json, out }: Order): Promise<boolean> {
  if (out !== null) mkdirSync(out, { recursive: true })
  const write = (input: Readable, report: Report) => {
    const words = json ? `${JSON.stringify(toJson(report, english))}\n` : toMarkdown(report, english, NOWHERE)
    if (out === null) process.stdout.write(words)
    else writeFileSync(join(out, `${input.name}.${json ? 'json' : 'md'}`), words)
  }
  for (const input of inputs) {
    if (input.kind === 'text') write(input, analyse(readText(input.text)))
  }
  const pages = inputs.filter((input) => input.kind === 'page')
  if (pages.length === 0) return true
  let done = 0
  let failed = 0
  for await (const report of readPages(pages, 'chromium')) {
    const page = pages[done++]
    if (page === undefined) break
    if (report instanceof Error) {
      failed++
      console.error(`${page.name}: ${report.message}`)
    } else {
      write(page, report)
    }
  }
  return failed === 0
}

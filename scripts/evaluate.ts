/**
 * Measures the analysis on everything labelled that lies in ../shared, and prints one table beside the baselines:
 *
 *     npm run -s evaluate
 *
 * What is not there is said and left out. The scorers are those of ../shared/score; the texts are analysed by
 * `npm run -s analyse`, so that what is measured is what users get.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { HELD_BACK, readAsGold } from './train/labelled.ts'

const ROOT = join(import.meta.dirname, '..')
const SHARED = join(ROOT, '..', 'shared')
const WORK = mkdtempSync(join(tmpdir(), 'says-who-evaluate-'))

/** A line of the table: where its number stands in a scorer's output, what a verb list reaches and what two people do, where known. */
interface Measure {
  readonly name: string
  readonly pattern: RegExp
  readonly baseline?: string
  readonly people?: string
  readonly target?: string
}

interface Suite {
  readonly name: string
  /** What must be there for the suite to run. */
  readonly needs: string
  readonly prepare: () => { readonly texts: string; readonly score: readonly string[] }
  readonly measures: readonly Measure[]
}

const run = (command: string, words: readonly string[]): string => {
  const result = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 28, cwd: ROOT })
  if (result.status !== 0) throw new Error(`${command} ${words.slice(0, 3).join(' ')} … failed:\n${result.stderr}`)
  return result.stdout
}
const scorer = (name: string) => join(SHARED, 'score', name)
const textsOf = (source: string, name: string): string => {
  const folder = join(WORK, `${name}-texts`)
  run(process.execPath, [scorer('texts.mjs'), source, folder])
  return folder
}

const GOLD = join(SHARED, 'gold/dev')
const CONTRAST = join(SHARED, 'contrast/dev.jsonl')
const APPEAL = join(SHARED, 'corpora/factappeal/val.csv')
const POLNEAR = join(SHARED, 'corpora/polnear-dev.tar.gz')
const WIKINEWS = join(SHARED, 'corpora/wikinews-labelled/articles.jsonl')

const GOLD_MEASURES: readonly Measure[] = [
  {
    name: 'citations, F1',
    pattern: /^cites .*F1 ([\d.]+)/m,
    baseline: '.82',
    people: '.99',
    target: '.94',
  },
  {
    name: 'who is cited, resolved',
    pattern: /^who is cited\s+([\d.]+)/m,
    baseline: '.25',
    target: '.85',
  },
  {
    name: 'the same, carried over',
    pattern: /carried over ([\d.]+)/,
    baseline: '.10',
    target: '.75',
  },
  {
    name: 'unattributed, precision',
    pattern: /^unattributed\s+precision ([\d.]+)/m,
    baseline: '.11',
    people: '.94',
    target: '.75',
  },
  {
    name: 'unattributed, recall',
    pattern: /^unattributed .*recall ([\d.]+)/m,
    baseline: '.21',
    people: '.94',
    target: '.60',
  },
  {
    name: 'single source, F1',
    pattern: /^single source .*F1 ([\d.]+)/m,
    baseline: '0',
    people: '.89',
    target: '.65',
  },
  {
    name: 'one-source articles, F1',
    pattern: /^one source .*F1 ([\d.]+)/m,
    baseline: '0',
    people: '.95',
    target: '.80',
  },
]

/** The same for other articles: what a verb list and people reach was measured on the gold ones alone. */
const BARE_MEASURES: readonly Measure[] = GOLD_MEASURES.map(({ name, pattern }) => ({ name, pattern }))

const suites: readonly Suite[] = [
  {
    name: 'gold, 21 articles',
    needs: GOLD,
    prepare: () => ({ texts: textsOf(GOLD, 'gold'), score: [scorer('gold.mjs'), GOLD] }),
    measures: GOLD_MEASURES,
  },
  {
    name: 'contrast pairs',
    needs: CONTRAST,
    prepare: () => ({ texts: textsOf(CONTRAST, 'contrast'), score: [scorer('contrast.mjs'), CONTRAST] }),
    measures: [
      { name: 'right', pattern: /^all: right ([\d.]+)/m, baseline: '.44', people: '.99', target: '.88' },
      {
        name: 'wrongly marked',
        pattern: /^all: .*wrongly marked ([\d.]+)/m,
        baseline: '.10',
        target: '.05',
      },
    ],
  },
  {
    name: 'PolNeAR dev, nothing trained on it',
    needs: POLNEAR,
    prepare: () => {
      run('tar', ['xzf', POLNEAR, '-C', WORK])
      return { texts: join(WORK, 'dev/text'), score: [scorer('polnear.mjs'), join(WORK, 'dev')] }
    },
    measures: [
      {
        name: 'sentences, kappa',
        pattern: /^sentence .*kappa ([\d.]+)/m,
        baseline: '.46',
        people: '.68',
        target: '.60',
      },
      { name: 'attributions, F1', pattern: /^attribution .*F1 ([\d.]+)/m, baseline: '.53', target: '.70' },
    ],
  },
  {
    name: 'FactAppeal val',
    needs: APPEAL,
    prepare: () => ({ texts: textsOf(APPEAL, 'appeal'), score: [scorer('appeal.mjs'), APPEAL] }),
    measures: [{ name: 'appeal, F1', pattern: /^appeal .*F1 ([\d.]+)/m, baseline: '.72', target: '.82' }],
  },
  {
    name: 'invented, held back',
    needs: HELD_BACK,
    prepare: () => {
      const folder = join(WORK, 'held-back')
      mkdirSync(folder)
      for (const file of readdirSync(HELD_BACK)) {
        const id = file.replace('.txt', '')
        writeFileSync(join(folder, `${id}.json`), readAsGold(join(HELD_BACK, file), id))
      }
      return { texts: textsOf(folder, 'held-back'), score: [scorer('gold.mjs'), folder] }
    },
    measures: BARE_MEASURES,
  },
  {
    name: 'Wikinews, trained on',
    needs: WIKINEWS,
    prepare: () => {
      const folder = join(WORK, 'wikinews')
      mkdirSync(folder)
      for (const line of readFileSync(WIKINEWS, 'utf8').split('\n').filter(Boolean)) {
        const article = JSON.parse(line)
        article.labels.article ??= {}
        article.labels.article.one_source ??= null
        writeFileSync(join(folder, `${article.id}.json`), JSON.stringify(article))
      }
      return { texts: textsOf(folder, 'wikinews'), score: [scorer('gold.mjs'), folder] }
    },
    measures: BARE_MEASURES,
  },
]

function measure(suite: Suite): readonly (readonly string[])[] {
  const { texts, score } = suite.prepare()
  const reports = join(WORK, suite.name.replace(/\W+/g, '-'))
  const files = readdirSync(texts).map((file) => join(texts, file))
  run(process.execPath, [join(ROOT, 'scripts/analyse.ts'), '--json', '--out', reports, ...files])
  const printed = run(process.execPath, [...score, reports])
  return suite.measures.map(({ name, pattern, baseline = '–', people = '–', target = '–' }) => [
    suite.name,
    name,
    printed.match(pattern)?.[1] ?? '–',
    baseline,
    people,
    target,
  ])
}

const header = ['data', 'measure', 'reached', 'a verb list', 'two people', 'to reach']
const rows: (readonly string[])[] = []
for (const suite of suites) {
  if (existsSync(suite.needs) && existsSync(join(SHARED, 'score'))) rows.push(...measure(suite))
  else console.error(`Not measured, since it is not there: ${suite.name} (${suite.needs})`)
}
rmSync(WORK, { recursive: true })
const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
const line = (cells: readonly string[]) =>
  `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
console.log([line(header), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n'))

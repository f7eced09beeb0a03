import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { parseAst } from 'vite'
import { expect, it } from 'vitest'

/** Where an expression could be run on what a page holds. */
const FOLDERS = ['lib', 'components', 'entrypoints']

/** How long one expression may be looked at, in ms: most take a few, some a second on a busy machine. */
const PATIENCE = 20_000

interface Expression {
  readonly place: string
  readonly source: string
  readonly flags: string
}

const found = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .flatMap((name) => readExpressions(join(folder, name))),
)

function readExpressions(path: string): readonly Expression[] {
  const text = readFileSync(path, 'utf8')
  if (!text.includes('/')) return []
  const expressions: Expression[] = []
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string }
      expressions.push({ place: path, source: pattern, flags })
    }
    for (const value of Object.values(node)) look(value)
  }
  look(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }))
  return expressions
}

it('finds the expressions that there are', () => {
  expect(found.length).toBeGreaterThan(20)
})

it(
  'takes linear time with every regular expression that reads what a page holds',
  () => {
    const slow = found.filter(({ source, flags }) => checkSync(source, flags, { timeout: PATIENCE }).status !== 'safe')
    expect(slow).toEqual([])
  },
  10 * PATIENCE,
)

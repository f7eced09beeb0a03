import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../lib/analysis/analyse.ts'
import { rules } from '../../../lib/analysis/rules/index.ts'
import type { Examples, Rule } from '../../../lib/analysis/rules/rule.ts'
import { readExample, writeMarks } from '../../../scripts/readExample.ts'
import { readMessages } from '../report/english.ts'

/** So many examples a side show what a rule means. */
const LEAST_EXAMPLES = 8

interface RuleFile {
  readonly examples?: Examples
}

const folder = new URL('../../../lib/analysis/rules/', import.meta.url)
const files = await Promise.all(
  readdirSync(folder).map(async (name) => {
    const module: RuleFile & Readonly<Record<string, unknown>> = await import(new URL(name, folder).href)
    return { id: name.replace('.ts', ''), module }
  }),
)
/** What is exported under a file's own name: the rule, or undefined for what several rules share. */
const written = files.filter(({ id, module }) => isRule(module[id])).map(({ id, module }) => ({ id, module }))

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'kind' in value && 'find' in value
}

it('registers every rule that is written, and no other', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(written.map(({ id }) => id).sort())
  for (const { id, module } of written) expect(rules).toContain(module[id])
  for (const { id, module } of files) {
    const exported = Object.values(module).filter(isRule)
    expect([id, exported.length]).toEqual([
      id,
      id === 'index' ? 0 : exported.length === 1 && isRule(module[id]) ? 1 : 0,
    ])
  }
})

it('has a title, a reason and a question for every rule, and for nothing else', () => {
  const messages = readMessages('en').rules as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>
  expect(Object.keys(messages).sort()).toEqual(rules.map(({ id }) => id).sort())
  for (const [id, words] of Object.entries(messages)) {
    expect([id, Object.keys(words)]).toEqual([id, ['title', 'reason', 'ask']])
    for (const sentence of Object.values(words)) expect(sentence).toMatch(/\S/)
  }
})

describe.each(written)('$id', ({ id, module }) => {
  const { flags = [], ignores = [] } = module.examples ?? {}

  it('has enough examples, each once', () => {
    expect(flags.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES)
    expect(ignores.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES)
    expect(new Set([...flags, ...ignores]).size).toBe(flags.length + ignores.length)
    for (const text of flags) expect(text).toMatch(/«[^»]+»/)
    for (const text of ignores) expect(text).not.toMatch(/[«»]/)
  })

  it.each([...flags, ...ignores])('%s', (text) => {
    expect(writeMarks(analyse(readExample(text).article), id)).toBe(text)
  })
})

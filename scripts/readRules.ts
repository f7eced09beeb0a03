import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { rules } from '../lib/analysis/rules/index.ts'
import type { Examples } from '../lib/analysis/rules/rule.ts'
import { ROOT } from './build.ts'
import type { DocumentedRule } from './rulesText.ts'

const FOLDER = join(ROOT, 'lib', 'analysis', 'rules')

/** Every rule in the order of the list, with its examples and its words. */
export async function readRules(): Promise<readonly DocumentedRule[]> {
  const messages = parse(readFileSync(join(ROOT, 'locales', 'en.yml'), 'utf8')) as {
    readonly rules: Readonly<Record<string, DocumentedRule['words']>>
  }
  const names = new Set(readdirSync(FOLDER))
  return Promise.all(
    rules.map(async (rule) => {
      const words = messages.rules[rule.id]
      if (words === undefined || !names.has(`${rule.id}.ts`)) throw new Error(`${rule.id} has no file or no words.`)
      const module: { readonly examples: Examples } = await import(pathToFileURL(join(FOLDER, `${rule.id}.ts`)).href)
      return { rule, examples: module.examples, words }
    }),
  )
}

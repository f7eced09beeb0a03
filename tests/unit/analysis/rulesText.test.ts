import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readRules } from '../../../scripts/readRules.ts'
import { rulesText } from '../../../scripts/rulesText.ts'

it('is what docs/rules.md says; else run `npm run rules`', async () => {
  expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesText(await readRules()))
})

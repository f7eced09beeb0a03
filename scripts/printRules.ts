/**
 * Prints docs/rules.md from the rules, their examples and their words.
 *
 *     npm run rules
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build.ts'
import { readRules } from './readRules.ts'
import { rulesText } from './rulesText.ts'

writeFileSync(join(ROOT, 'docs', 'rules.md'), rulesText(await readRules()))

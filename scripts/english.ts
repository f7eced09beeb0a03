import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Messages, translateWith } from '../lib/report/translate.ts'
import { ROOT } from './build.ts'

/** The words of locales/en.yml, for reports that are written outside a browser. */
export const english = translateWith(parse(readFileSync(join(ROOT, 'locales', 'en.yml'), 'utf8')) as Messages)

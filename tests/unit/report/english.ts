import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Messages, translateWith } from '../../../lib/report/translate.ts'

/** The words of a file in locales/. */
export function readMessages(language: string): Messages {
  return parse(readFileSync(new URL(`../../../locales/${language}.yml`, import.meta.url), 'utf8'))
}

export const english = translateWith(readMessages('en'))

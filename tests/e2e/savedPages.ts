import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../../scripts/browser/serve.ts'
import { ROOT } from '../../scripts/build.ts'
import { readInput } from '../../scripts/readInput.ts'
import { SAMPLE } from './chromiumUnderTest.ts'

/**
 * Whole pages: the sample article, and a handful of real ones where somebody has some. Those belong to their publishers and
 * are no part of the project.
 */
const FOLDER = join(ROOT, '..', 'shared', 'pages', 'articles')

interface Saved {
  readonly name: string
  readonly html: string | Uint8Array
}

/** The sample article and at most so many real ones. */
export function readSaved(handful: number): readonly Saved[] {
  return [{ name: 'the sample article', html: SAMPLE }, ...readHandful(handful)]
}

function readHandful(count: number): readonly Saved[] {
  if (!existsSync(FOLDER)) return []
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html.gz'))
  const every = Math.max(1, Math.floor(names.length / count))
  return names
    .filter((_, i) => i % every === 0)
    .slice(0, count)
    .map((name) => readInput(join(FOLDER, name)))
    .filter((input) => input.kind === 'page')
}

/** A saved page as a server answers with it. Cut off from the network, some pages' own scripts put their article away. */
export const asAnswer = ({ html }: Saved): Answer => ({
  body: html,
  headers: { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" },
})

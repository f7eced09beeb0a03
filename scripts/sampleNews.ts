import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build.ts'

/** The sample article as three invented papers bring it, each as a page of its own; null for any other name. */
export function sampleNews(paper: string): string | null {
  const sample = readFileSync(join(ROOT, 'tests', 'fixtures', 'sample.html'), 'utf8')
  const headline = 'Meter logs expose night blackouts ‘sold across the border’'
  switch (paper) {
    case 'tarnmouth-ledger':
      return sample
    case 'norvik-star':
      return sample.replaceAll(headline, 'Tenants accuse Velden of selling the dark')
    case 'sorrel-post':
      return sample
        .replaceAll(headline, 'Who switched off the hill villages?')
        .replaceAll('Harbour News Network', 'Radio Skerry')
    default:
      return null
  }
}

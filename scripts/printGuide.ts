/**
 * Prints docs/teaching.md from the teacher's guide in English.
 *
 *     npm run guide
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGuide } from '../lib/lessons/guide.ts'
import { ROOT } from './build.ts'
import { guideText } from './guideText.ts'

writeFileSync(join(ROOT, 'docs', 'teaching.md'), guideText(await loadGuide('en')))

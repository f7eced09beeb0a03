import type { Guide } from '../lib/lessons/guide.ts'

/** docs/teaching.md: the teacher's guide in Markdown. */
export function guideText({ title, opening, parts }: Guide): string {
  const sections = parts.map((part) => {
    const steps = part.steps.map(({ lead, text }) => `- **${lead}** ${text}`)
    return [`## ${part.title}`, ...(part.text === '' ? [] : [part.text]), steps.join('\n')].join('\n\n')
  })
  const note =
    'Printed by `npm run guide` from `lib/lessons/guide/en.ts`; do not edit. The extension shows it in its four languages. How a school sets it up: [schools.md](schools.md).'
  return `${[`# ${title}`, opening, ...sections, note].join('\n\n')}\n`
}

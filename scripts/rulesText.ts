import type { Rule } from '../lib/analysis/rules/rule.ts'
import type { Kind } from '../lib/analysis/types.ts'

/** What stands beside a rule: its examples, and its three sentences from locales/. */
export interface DocumentedRule {
  readonly rule: Rule
  readonly examples: { readonly flags: readonly string[]; readonly ignores: readonly string[] }
  readonly words: { readonly title: string; readonly reason: string; readonly ask: string }
}

const CHAPTERS: readonly (readonly [kind: Kind, title: string, text: string])[] = [
  [
    'source',
    'Source citations',
    'Who or what something comes from. The words marked are those that name the source and say that it speaks.',
  ],
  [
    'unattributed',
    'Claims without a source',
    'Check-worthy statements that no source in reach stands behind. A mark is a question, not a verdict.',
  ],
  [
    'singleSource',
    'Claims that one voice makes',
    'Check-worthy statements of a source that no second, independent voice confirms or denies.',
  ],
]

const INTRODUCTION = `# The rules

Printed by \`npm run rules\` from \`lib/analysis/rules/\` and \`locales/en.yml\`; do not edit. The examples are the rules' tests too
(\`tests/unit/analysis/rules.test.ts\`): **the words in bold are marked by the rule, exactly, and nothing else is**. All of them
are invented. ¶ begins a new paragraph, § a heading. In the reasons \`$1\` is the source's name, \`$2\` the words quoted from the
text, \`$3\` the outlets that it came through.
`

/** docs/rules.md: every rule with its words and its examples, in Markdown. */
export function rulesText(rules: readonly DocumentedRule[]): string {
  const chapters = CHAPTERS.map(([kind, title, text]) => {
    const sections = rules.filter(({ rule }) => rule.kind === kind).map(sectionOf)
    return `## ${title}\n\n${text}\n\n${sections.join('\n')}`
  })
  return `${INTRODUCTION}\n${chapters.join('\n')}`
}

function sectionOf({ rule, examples, words }: DocumentedRule): string {
  return `### ${words.title}

\`${rule.id}\` · ${words.reason} *${words.ask}*

Marks:

${examples.flags.map(itemOf).join('\n')}

Leaves alone:

${examples.ignores.map(itemOf).join('\n')}
`
}

const itemOf = (text: string) =>
  `- ${text
    .replace(/[*_<>]/g, '\\$&')
    .replace(/\n\n/g, ' ¶ ')
    .replace(/# /g, '§ ')
    .replace(/[«»]/g, '**')}`

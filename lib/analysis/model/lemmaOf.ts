import { irregularLemma, lemmaFlags } from './lemmas.ts'
import type { Tag } from './tags.ts'

const noun = 1
const verb = 2
const adjective = 4

/** What endings that are tokens of their own stand for, by tag where that decides. */
const clitics: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    "n't": 'not',
    "'re": 'be',
    "'m": 'be',
    "'ve": 'have',
    "'ll": 'will',
    "'d": 'would',
  }),
)
const forms: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    am: 'be',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    doing: 'do',
    said: 'say',
    ca: 'can',
    wo: 'will',
    sha: 'shall',
  }),
)

/** A word's base form in lower case; a name stays as it is written. `word` is a token, `tag` its part of speech. */
export function lemmaOf(word: string, tag: Tag): string {
  if (tag === 'NNP' || tag === 'NNPS') return word
  const lower = word.toLowerCase()
  switch (tag) {
    case 'NNS':
      return nounLemma(lower)
    case 'VBD':
    case 'VBG':
    case 'VBN':
    case 'VBP':
    case 'VBZ':
    case 'VB':
    case 'MD':
      return verbLemma(lower, tag)
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return irregularLemma(lower, 2) ?? firstKnown(gradeStems(lower), adjective) ?? lower
    default:
      return clitics.get(lower) ?? lower
  }
}

function nounLemma(lower: string): string {
  const irregular = irregularLemma(lower, 0)
  if (irregular) return irregular
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + nounLemma(lower.slice(hyphen + 1))
  if (lower.endsWith('ies') && lower.length > 4)
    return firstKnown([`${lower.slice(0, -3)}y`, lower.slice(0, -1)], noun) ?? `${lower.slice(0, -3)}y`
  const stems = lower.endsWith('es')
    ? [lower.slice(0, -1), lower.slice(0, -2)]
    : lower.endsWith('s')
      ? [lower.slice(0, -1)]
      : []
  // WordNet lists some plurals as words of their own ("officials" it does not, "talks" it does): the singular goes first.
  if (/(s|x|z|ch|sh)es$/.test(lower)) stems.reverse()
  return firstKnown(stems, noun) ?? (lower.endsWith('men') ? `${lower.slice(0, -3)}man` : (stems[0] ?? lower))
}

function verbLemma(lower: string, tag: Tag): string {
  if (lower === "'s") return 'be'
  const known = forms.get(lower) ?? clitics.get(lower)
  if (known) return known
  if (tag === 'VB' || tag === 'VBP' || tag === 'MD') return lower
  const irregular = irregularLemma(lower, 1)
  if (irregular) return irregular
  const stems = verbStems(lower)
  return firstKnown(stems, verb) ?? stems[0] ?? lower
}

/** What a verb's form may come from, the likeliest first. */
function verbStems(lower: string): readonly string[] {
  if (lower.endsWith('ies') || lower.endsWith('ied')) return [`${lower.slice(0, -3)}y`, lower.slice(0, -1)]
  const ending = lower.endsWith('ing')
    ? 3
    : lower.endsWith('ed') || lower.endsWith('es')
      ? 2
      : lower.endsWith('s')
        ? 1
        : 0
  if (ending === 0) return [lower]
  const stem = lower.slice(0, -ending)
  if (ending === 1) return [stem]
  if (lower.endsWith('es')) return /(s|x|z|ch|sh|o)$/.test(stem) ? [stem, `${stem}e`] : [`${stem}e`, stem]
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2)
  if (doubled) return [stem, stem.slice(0, -1), `${stem}e`]
  return /([^aeiou][aeiou][bcdgkmptvz]|[^aeiou]l|[aeiou][csuvz]|[rn][csgv])$/.test(stem)
    ? [`${stem}e`, stem]
    : [stem, `${stem}e`]
}

function gradeStems(lower: string): readonly string[] {
  const stem = lower.endsWith('est') ? lower.slice(0, -3) : lower.endsWith('er') ? lower.slice(0, -2) : lower
  if (stem === lower) return []
  const doubled = stem.at(-1) === stem.at(-2)
  return [
    ...(doubled ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    stem,
    `${stem}e`,
  ]
}

function firstKnown(stems: readonly string[], part: number): string | null {
  return stems.find((stem) => (lemmaFlags(stem) & part) > 0) ?? null
}

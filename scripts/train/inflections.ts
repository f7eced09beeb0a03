import type { Tag } from '../../lib/analysis/model/tags.ts'

const vowel = /[aeiou]/
/** One vowel between consonants at the end of a word of one syllable: "stop", "plan"; those double their last letter. */
const doubling = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/

/** The regular forms of a lemma with their tags, the lemma itself among them. */
export function inflect(lemma: string, part: 'noun' | 'verb' | 'adj'): readonly (readonly [string, Tag])[] {
  if (part === 'noun')
    return [
      [lemma, 'NN'],
      [withS(lemma), 'NNS'],
    ]
  if (part === 'verb') {
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubling.test(lemma) ? lemma + lemma.slice(-1) : lemma
    const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
    const ing = /(ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : `${stem}ing`
    return [
      [lemma, 'VB'],
      [withS(lemma), 'VBZ'],
      [past, 'VBD'],
      [past, 'VBN'],
      [ing, 'VBG'],
    ]
  }
  if (lemma.length > 7 || lemma.includes('-')) return [[lemma, 'JJ']]
  const stem = lemma.endsWith('e')
    ? lemma.slice(0, -1)
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}i`
      : doubling.test(lemma)
        ? lemma + lemma.slice(-1)
        : lemma
  return [
    [lemma, 'JJ'],
    [`${stem}er`, 'JJR'],
    [`${stem}est`, 'JJS'],
  ]
}

function withS(lemma: string): string {
  if (/(s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`
  if (lemma.endsWith('y') && !vowel.test(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ies`
  if (lemma.endsWith('o') && !vowel.test(lemma.at(-2) ?? '')) return `${lemma}es`
  return `${lemma}s`
}

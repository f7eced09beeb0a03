import type { Article } from '../types.ts'

/** The commonest small words of English; a third or more of any English text is made of them. */
const SMALL_WORDS = new Set(
  `the of and to a in is was that for it on as with he she they his her by at be this had not are but from or have an which you were
  there been their has would what will who when him them more its said about into than`.split(/\s+/),
)
/** English prose has them from some 0.25 on, other languages in Latin letters under 0.08; the middle divides. */
const ENGLISH_SHARE = 0.15
/** A sentence or two may be all names and figures; there the lower bound of other languages divides. */
const SHORT_SHARE = 0.08
const SHORT_WORDS = 40
/** Fewer words than this do not tell. */
const LEAST_WORDS = 12

/** Two-letter language of an article: "en" where its words say so, else what the page declares, else "und". */
export function languageOf(article: Article): string {
  const declared = article.language?.toLowerCase().split(/[-_]/)[0] ?? ''
  let words = 0
  let small = 0
  for (const block of article.blocks) {
    for (const word of block.text.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
      if (word === '') continue
      words++
      if (SMALL_WORDS.has(word)) small++
    }
  }
  if (words < LEAST_WORDS) return declared || 'en'
  if (small / words > (words < SHORT_WORDS ? SHORT_SHARE : ENGLISH_SHARE)) return 'en'
  return declared === '' || declared === 'en' ? 'und' : declared
}

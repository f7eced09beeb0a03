import fc from 'fast-check'
import { type Article, BLOCK_KINDS, type Block } from '../../../lib/analysis/types.ts'
import { articleOf } from '../../../scripts/readExample.ts'

/** Words, marks and oddities of which news is made, so that chance meets the engine's own branches. */
const PIECES = [
  'Ilse Brandt',
  'the board',
  'said',
  'told Radio Kelp',
  'according to',
  'that',
  'the minister',
  'she',
  'It',
  'critics',
  'reportedly',
  'stole',
  'because',
  'will',
  'more than',
  '40 percent',
  '$3 million',
  'killed',
  'denied',
  'report',
  '’s',
  'n’t',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '(',
  ')',
  '.',
  '. ',
  '...',
  ',',
  ':',
  ';',
  '—',
  '\n',
  '\u00ad',
  'İ',
  '𝒩',
  '\ud83d',
  '\udc69',
  '👩‍👩‍👧',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200d',
  'Zoë',
  'Zoe\u0308',
  'U.S.',
  'a.m.',
  'https://example.org/a.pdf',
]
const chatter = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(' '))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
  chatter,
  chatter,
)
const anyBlock = fc
  .tuple(
    fc.constantFrom(...BLOCK_KINDS),
    anyText,
    fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.webUrl()), { maxLength: 2 }),
  )
  .map(
    ([kind, text, links]): Block => ({
      kind,
      text,
      offset: 0,
      links: links.map(([start, length, href]) => ({ start, end: start + length, href })),
    }),
  )
/** Any article at all: any text in blocks of any kind, with links anywhere. */
export const anyArticle = fc.array(anyBlock, { maxLength: 8 }).map((blocks): Article => articleOf(blocks))

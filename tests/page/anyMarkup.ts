import fc from 'fast-check'

/** Elements that stand in a line. */
export const INLINE = ['span', 'b', 'em', 'a', 'i', 'code']
const BLOCKS = ['p', 'div', 'blockquote', 'li', 'h3', 'section']
/** Text that is easily counted wrong: white space, marks without width or of two units, letters that fold to another length. */
const PIECES = [
  'a',
  'Zoë',
  '  ',
  '\n\t',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '👩‍👩‍👧',
  'İ',
  'é',
  'e\u0301',
  '\u200d',
  '\ud83d',
  '\udc69',
  '\u2066x\u2069',
  '\u202eabc\u202c',
  ' x ',
  '中文',
  '\u200f',
  '<',
  '&',
]

const tree = fc.letrec<{ node: string; text: string }>((tie) => ({
  text: fc
    .array(fc.constantFrom(...PIECES), { maxLength: 6 })
    .map((parts) => parts.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('text'),
    fc.constant('<br>'),
    fc
      .tuple(fc.constantFrom(...INLINE, ...BLOCKS), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}))

/** Any nest of elements of lines and blocks with such text in it, as HTML. */
export const anyMarkup = fc.array(tree.node, { maxLength: 8 }).map((nodes) => nodes.join(''))

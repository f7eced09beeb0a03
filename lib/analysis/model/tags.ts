/**
 * Parts of speech: the Penn tags, with all punctuation as one and signs ($, %, °) as another. A tag's place in the list
 * is its number in the packed weights.
 */
export const tags = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'PRP',
  'PRP$',
  'DT',
  'PDT',
  'IN',
  'TO',
  'RB',
  'RBR',
  'RBS',
  'JJ',
  'JJR',
  'JJS',
  'CC',
  'CD',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'EX',
  'POS',
  'RP',
  'UH',
  'FW',
  'SYM',
  'PUNCT',
] as const

export type Tag = (typeof tags)[number]

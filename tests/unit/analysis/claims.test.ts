import { describe, expect, it, test } from 'vitest'
import { findFacts, type Verdict } from '../../../lib/analysis/facts.ts'
import type { Article, Block, Genre } from '../../../lib/analysis/types.ts'
import { articleOf, readExample } from '../../../scripts/readExample.ts'

/** The verdicts on an article's claims, with the words they are on. */
function judged(article: Article): readonly (readonly [Verdict, string])[] {
  return findFacts(article).claims.map(({ verdict, candidate: { span } }) => [
    verdict,
    article.blocks[span.block]?.text.slice(span.start, span.end) ?? '',
  ])
}
const verdicts = (text: string) => judged(readExample(text).article)

const BACKED = 'Ilse Brandt said she was happy with the new hall.'
const GRAVE = 'The minister has secretly diverted more than 3 million crowns in a fraud that robbed flood victims.'

describe('says what stands behind a claim', () => {
  it('nobody', () => {
    expect(verdicts(`${BACKED}\n\n${GRAVE}`)).toEqual([['bare', GRAVE.slice(0, -1)]])
  })

  it('a hedge', () => {
    expect(verdicts(`${BACKED}\n\nThe minister reportedly owns three flats.`)).toEqual([
      ['hedged', 'The minister reportedly owns three flats'],
    ])
  })

  it('a vague source', () => {
    expect(verdicts('Critics say the minister robbed the fund.')).toEqual([['vague', 'the minister robbed the fund']])
  })

  it('probably still the source before it', () => {
    expect(verdicts(`${BACKED} ${GRAVE}`)).toEqual([['absorbed', GRAVE.slice(0, -1)]])
  })

  it('one voice', () => {
    const text = `${BACKED}\n\nProsecutors said the minister had secretly diverted the money to his brother.`
    expect(verdicts(text)).toEqual([['single', 'the minister had secretly diverted the money to his brother']])
  })

  it('a second voice, that confirms or denies', () => {
    const first = `${BACKED}\n\nProsecutors said the minister had secretly diverted the money to his brother.`
    for (const second of ['denied', 'confirmed'])
      expect(
        verdicts(`${first} Petra Lund, his lawyer, ${second} that he had diverted the money to his brother.`)[0],
      ).toEqual(['several', 'the minister had secretly diverted the money to his brother'])
  })

  it('a voice that is heard later, for a lead', () => {
    const lead = 'The minister secretly diverted relief money to his brother’s firm for three years.'
    const later = 'Prosecutors said the minister had secretly diverted the relief money to his brother’s firm.'
    const [first] = verdicts(`${lead}\n\n${BACKED}\n\n${later}`)
    expect(first?.[0] ?? 'single').toBe('single')
  })
})

describe('marks nothing', () => {
  const news = (text: string) => `${BACKED}\n\n${text}`
  test.each([
    ['in a question', news(GRAVE.replace(/\.$/, '?'))],
    ['in a heading', `${BACKED}\n\n# ${GRAVE}`],
    ['in quotation marks', `Ilse Brandt was angry. “${GRAVE}”`],
    ['in an official act', news('The council approved the budget by 14 votes to nine.')],
    ['in a schedule', news('The market opens at nine on Saturdays.')],
    ['in geography', news('The river rises in the hills and flows to the sea.')],
  ])('%s', (_, text) => expect(verdicts(text).filter(([verdict]) => verdict !== 'single')).toEqual([]))

  test.each(['standfirst', 'caption', 'byline', 'pullQuote', 'related', 'advert', 'comment'] as const)(
    'in a %s',
    (kind) => {
      const block: Block = { kind, text: GRAVE, offset: 0, links: [] }
      const article = readExample(BACKED).article
      expect(judged(articleOf([...article.blocks, block]))).toEqual([])
    },
  )

  test.each<Genre>(['opinion', 'review', 'liveBlog', 'interview', 'recipe', 'sport', 'obituary', 'transcript'])(
    'in a text that says of itself that it is of the genre %s',
    (genre) => expect(judged({ ...readExample(news(GRAVE)).article, genre })).toEqual([]),
  )

  it('behind a link to a paper', () => {
    const { article } = readExample(news(GRAVE))
    const blocks = article.blocks.map((block) => ({
      ...block,
      links: block.text === GRAVE ? [{ start: 4, end: 12, href: 'https://example.org/audit.pdf' }] : [],
    }))
    expect(judged({ ...article, blocks })).toEqual([])
  })
})

it('makes at most one claim for the outlet and one for its sources of any sentence', () => {
  const text = `${BACKED} ${GRAVE}\n\nThe mayor said the dam will burst because it was built with cheap concrete, killing at least 40.`
  const counts = new Map<string, number>()
  for (const { candidate } of findFacts(readExample(text).article).claims) {
    const key = `${candidate.sentence} ${candidate.voice}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  expect([...counts.values()].every((count) => count === 1)).toBe(true)
})

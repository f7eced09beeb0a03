import type { Genre } from '../analysis/types.ts'
import type { Metadata } from './metadata.ts'

/** Kinds of article in the vocabulary of schema.org that say their genre. */
const GENRE_OF_TYPE: Readonly<Record<string, Genre>> = {
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'review',
  CriticReview: 'review',
  LiveBlogPosting: 'liveBlog',
  Recipe: 'recipe',
}

/** Parts of an address, and names of sections, that say the genre. */
const GENRE_WORDS: readonly (readonly [Genre, string])[] = [
  ['liveBlog', 'live liveblog live-blog live-updates live-news livestory live-story'],
  ['obituary', 'obituaries obituary obits'],
  ['pressRelease', 'press-release press-releases pressrelease pressreleases news-releases news-release prnewswire'],
  ['transcript', 'transcript transcripts'],
  ['interview', 'interview interviews q-and-a qanda'],
  ['recipe', 'recipe recipes'],
  [
    'opinion',
    'opinion opinions op-ed oped editorial editorials commentary commentisfree comment column columns columnist columnists ' +
      'letters letters-to-the-editor the-editorial-board viewpoint viewpoints ideas perspective perspectives views',
  ],
  ['review', 'review reviews film-review album-review book-review tv-review restaurant-reviews'],
  [
    'sport',
    'sport sports football soccer nfl nba mlb nhl ncaa tennis cricket rugby golf baseball basketball hockey formula-1 f1 ' +
      'formula1 motorsport boxing mma ufc olympics',
  ],
]

/** How a title begins where it names its genre: "Opinion | …", "Review: …". */
const LABEL = /^(opinion|editorial|column|review|obituary|interview|recipe|transcript|live(?: updates)?)\s?[|:–—]/i

const byWord = new Map(GENRE_WORDS.flatMap(([genre, words]) => words.split(' ').map((word) => [word, genre] as const)))
const LABELS: Readonly<Record<string, Genre>> = {
  editorial: 'opinion',
  column: 'opinion',
  live: 'liveBlog',
  'live updates': 'liveBlog',
}

/** What the page declares the article to be, or null where it does not say. */
export function genreOf(metadata: Metadata, address: string, title: string | null): Genre | null {
  for (const type of metadata.types) {
    const genre = GENRE_OF_TYPE[type]
    if (genre) return genre
  }
  const label = LABEL.exec(title ?? '')?.[1]?.toLowerCase()
  if (label) return LABELS[label] ?? byWord.get(label) ?? null
  const sections = [metadata.section, metadata.meta.get('article:section')].map((section) =>
    (section ?? '').toLowerCase().trim().replace(/\s+/g, '-'),
  )
  const path = URL.canParse(address) ? new URL(address).pathname.toLowerCase().split('/') : []
  // The last part is the title's own words, where "review" or "live" may mean anything.
  for (const part of [...sections, ...path.slice(0, -1)]) {
    const genre = byWord.get(part)
    if (genre) return genre
  }
  return [...metadata.types].some((type) => /^(?:Reportage|Analysis|Background)?NewsArticle$/.test(type))
    ? 'news'
    : null
}

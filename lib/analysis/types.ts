/**
 * The data that the analysis reads and yields. Everything is plain, readonly and serialisable, so that a report can
 * cross from the worker to the page and into a file unchanged.
 */

/** UTF-16 offsets, half open, in the raw text of the block at index `block`. */
export interface Span {
  readonly block: number
  readonly start: number
  readonly end: number
}

export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'standfirst',
  'caption',
  'credit',
  'byline',
  'dateline',
  'pullQuote',
  'listItem',
  'table',
  'embed',
  'related',
  'advert',
  'comment',
  'paywall',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A hyperlink in a block's text: offsets in UTF-16 units of that text, and the absolute address it leads to. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly href: string
}

/** A run of text that the reader sees as one: raw, never normalised. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  /** UTF-16 offset of the block in the text file it was read from; 0 for a block of a page. */
  readonly offset: number
  readonly links: readonly Link[]
  /** True where an entry of a live blog begins, or what stands behind one: nothing before it speaks for what follows. */
  readonly startsEntry?: true
}

export const GENRES = [
  'news',
  'opinion',
  'review',
  'liveBlog',
  'interview',
  'recipe',
  'sport',
  'obituary',
  'pressRelease',
  'transcript',
] as const
export type Genre = (typeof GENRES)[number]

/** An article as read from a page or a text file, before any judgement. Blocks stand in reading order. */
export interface Article {
  readonly title: string | null
  /** Address of the page, or null for a text. */
  readonly url: string | null
  /** What the page calls itself ("Norland Courier"), only to recognise the outlet's own name in its text. */
  readonly site: string | null
  /** BCP 47 tag as the page declares it, or null. */
  readonly language: string | null
  /** What the page declares itself to be, or null where it does not say. */
  readonly genre: Genre | null
  /** True where the page says that only a part of the text is there (a paywall, "read more"). */
  readonly partial: boolean
  readonly blocks: readonly Block[]
}

export const SOURCE_KINDS = [
  'person',
  'role',
  'organisation',
  'document',
  'outlet',
  'anonymous',
  'vague',
  'self',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** One real source, over the whole article. */
export interface Source {
  readonly id: string
  /** The fullest name that the article gives. */
  readonly name: string
  readonly kind: SourceKind
  /** Ids of the outlets through which this source was reached ("told RT"). */
  readonly via: readonly string[]
  /** Name of the body that the source speaks for, as the article writes it, or null. */
  readonly speaksFor: string | null
  readonly mentions: readonly Span[]
}

/** "Source, cue, content": that somebody is reported to have said something. */
export interface Attribution {
  readonly id: string
  /** Id of the source, or null where the text names none ("it was announced that"). */
  readonly source: string | null
  /** Ids of outlets that relay this attribution ("told RT"). */
  readonly via: readonly string[]
  readonly sourceSpan: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  /** True where this sentence has no source words of its own: it goes on with an account begun elsewhere. */
  readonly carried: boolean
}

/** Why a claim would want a source (../docs/rules.md explains each). */
export const CODES = [
  'quantity',
  'cause',
  'accusation',
  'motive',
  'evaluation',
  'prediction',
  'event',
  'hedged',
  'vague',
  'absorbed',
] as const
export type Code = (typeof CODES)[number]

/** A check-worthy statement of fact, whoever makes it. */
export interface Claim {
  readonly id: string
  /** The words of the claim, not its whole sentence. */
  readonly span: Span
  readonly code: Code
  /** The words that make it check-worthy. */
  readonly trigger: Span
  /** Ids of the sources that stand behind it, the nearest first; empty where nobody does. */
  readonly sources: readonly string[]
  /** Ids of the attributions that cover it. */
  readonly attributions: readonly string[]
}

/** The kinds of mark, in the order of their keys: 1, 2, 3. */
export const KINDS = ['source', 'unattributed', 'singleSource'] as const
export type Kind = (typeof KINDS)[number]

/** How far a single-source finding reaches. */
export type Scope = 'claim' | 'section' | 'article' | 'route' | 'party'

export type EvidenceRole = 'source' | 'cue' | 'content' | 'trigger' | 'route' | 'nearest' | 'named'

/** A place in the text that a reader is pointed to, and what it is there for. */
export interface Evidence {
  readonly role: EvidenceRole
  readonly span: Span
}

/**
 * What is shown: one mark. Its words are not here but in locales/, under `rules.<rule>`, filled with `values`: `who` (the
 * source's name, "" where nobody), `trigger` (the words quoted from the text) and `via` (the relaying outlets' names,
 * joined; "" where there is none).
 */
export interface Finding {
  readonly id: string
  readonly rule: string
  readonly kind: Kind
  /** A claim's code for gaps, the source's kind for citations. */
  readonly code: Code | SourceKind
  readonly scope: Scope
  /** The words to mark. */
  readonly span: Span
  readonly source: string | null
  /** Id of the claim judged, or null for a citation. */
  readonly claim: string | null
  readonly values: { readonly who: string; readonly trigger: string; readonly via: string }
  readonly evidence: readonly Evidence[]
}

/** Why nothing was analysed. */
export type Skip = 'notArticle' | 'language' | 'genre' | 'tooShort' | 'empty'

/** The verdict on the whole article: that one source stands behind most of it. */
export interface ArticleSingleSource {
  readonly scope: 'article' | 'section' | 'route' | 'party'
  readonly source: string
  /** Claims that rest on it, of all claims. */
  readonly claims: number
  readonly of: number
}

/** All that the analysis says of an article. */
export interface Report {
  readonly version: 1
  readonly title: string | null
  /** Two-letter language of the text as found, "und" where it cannot be told. */
  readonly language: string
  readonly skipped: Skip | null
  readonly genre: Genre | null
  readonly partial: boolean
  readonly blocks: readonly Block[]
  readonly sources: readonly Source[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  /** In article order; a claim has at most one gap. */
  readonly findings: readonly Finding[]
  readonly article: { readonly claims: number; readonly singleSource: ArticleSingleSource | null }
}

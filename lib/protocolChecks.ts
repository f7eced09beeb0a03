import * as v from 'valibot'
import type { Article } from './analysis/types.ts'
import type { Command, Request } from './protocol.ts'

/** The most text that an article may bring, in UTF-16 units; docs/architecture.md says how it was chosen. */
const TEXT_LENGTH = 2_000_000
const BLOCK_COUNT = 50_000
/** More sources than any article names. */
const SOURCE_COUNT = 1000
/** Ids, names and addresses: longer ones are cut by no honest page script. */
const WORD_LENGTH = 4096

/** Where a message comes from: what `runtime.MessageSender` tells, and no more of it than is needed. */
export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
}

const Word = v.pipe(v.string(), v.maxLength(WORD_LENGTH))
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT_LENGTH))
const Kind = v.picklist(['source', 'unattributed', 'singleSource'])

const Block = v.strictObject({
  kind: v.picklist([
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
  ]),
  text: v.pipe(v.string(), v.maxLength(TEXT_LENGTH)),
  offset: Offset,
  links: v.array(v.strictObject({ start: Offset, end: Offset, href: v.string() })),
})

const ArticleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  v.strictObject({
    title: v.nullable(Word),
    url: v.nullable(v.string()),
    site: v.nullable(Word),
    language: v.nullable(Word),
    genre: v.nullable(
      v.picklist([
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
      ]),
    ),
    partial: v.boolean(),
    blocks: v.pipe(v.array(Block), v.maxLength(BLOCK_COUNT)),
  }),
  v.check((article) => article.blocks.reduce((sum, block) => sum + block.text.length, 0) <= TEXT_LENGTH),
)

const RequestSchema: v.GenericSchema<unknown, Request> = v.variant('type', [
  v.strictObject({ type: v.literal('analyse'), article: ArticleSchema }),
  v.strictObject({ type: v.literal('badge'), gaps: v.nullable(Offset) }),
])

const CommandSchema: v.GenericSchema<unknown, Command> = v.variant('type', [
  v.strictObject({ type: v.literal('show'), kind: Kind, on: v.boolean() }),
  v.strictObject({ type: v.literal('hide'), on: v.boolean() }),
  v.strictObject({ type: v.literal('goTo'), finding: Word }),
  v.strictObject({ type: v.literal('close') }),
  v.strictObject({ type: v.literal('light'), source: v.nullable(Word) }),
  v.strictObject({ type: v.literal('without'), sources: v.pipe(v.array(Word), v.maxLength(SOURCE_COUNT)) }),
  v.strictObject({ type: v.literal('clear') }),
])

/** Reads a message to the background worker: a request, sent by our own page script in a tab; else null. */
export function readRequest(message: unknown, sender: Sender, runtime: { id: string; origin: string }): Request | null {
  const fromPageScript =
    sender.id === runtime.id && sender.tab?.id !== undefined && !(sender.url ?? '').startsWith(runtime.origin)
  if (!fromPageScript) return null
  const result = v.safeParse(RequestSchema, message)
  return result.success ? result.output : null
}

/** Reads a message on the page's port: a command; else null. */
export function readCommand(message: unknown): Command | null {
  const result = v.safeParse(CommandSchema, message)
  return result.success ? result.output : null
}

/** True where a port was opened by the extension itself: the popup, the panel or the worker, not a page. */
export function isOwnSender(sender: Sender | undefined, runtime: { id: string; origin: string }): boolean {
  if (sender?.id !== runtime.id) return false
  // Chromium's worker names no address; whatever else we serve lies under the extension's own origin.
  return sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(runtime.origin)
}

import * as v from 'valibot'
import { type Article, BLOCK_KINDS, CODES, GENRES, KINDS, SOURCE_KINDS } from './analysis/types.ts'
import { isShort } from './fits.ts'
import type { Sender } from './ownSender.ts'
import type { Request } from './protocol.ts'

/** The most text that an article may bring, in UTF-16 units; docs/architecture.md says how it was chosen. */
const TEXT_LENGTH = 500_000
/** A block has one text node at least, and no more of them are read (lib/page/walk.ts). */
const BLOCK_COUNT = 200_000
/** The classroom's page as it lies in the package. */
const CLASSROOM_PAGE = 'classroom.html'
/** Ids, names and addresses: longer ones are cut by no honest page script. */
const WORD_LENGTH = 4096

const Word = v.pipe(v.string(), v.maxLength(WORD_LENGTH))
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT_LENGTH))
const Kind = v.picklist(KINDS)
const Code = v.picklist([...CODES, ...SOURCE_KINDS])

const Block = v.strictObject({
  kind: v.picklist(BLOCK_KINDS),
  text: v.pipe(v.string(), v.maxLength(TEXT_LENGTH)),
  offset: Offset,
  links: v.array(v.strictObject({ start: Offset, end: Offset, href: v.string() })),
  startsEntry: v.exactOptional(v.literal(true)),
})

const ArticleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  v.strictObject({
    title: v.nullable(Word),
    url: v.nullable(v.string()),
    site: v.nullable(Word),
    language: v.nullable(Word),
    genre: v.nullable(v.picklist(GENRES)),
    partial: v.boolean(),
    blocks: v.pipe(v.array(Block), v.maxLength(BLOCK_COUNT)),
  }),
  v.check((article) => article.blocks.reduce((sum, block) => sum + block.text.length, 0) <= TEXT_LENGTH),
)

const AsideMark = v.strictObject({
  words: v.pipe(v.string(), v.maxLength(TEXT_LENGTH)),
  rule: Word,
  kind: Kind,
  code: Code,
})

const RequestSchema: v.GenericSchema<unknown, Request> = v.variant('type', [
  v.strictObject({ type: v.literal('run') }),
  v.strictObject({ type: v.literal('instruments') }),
  v.strictObject({ type: v.literal('analyse'), article: ArticleSchema, page: v.string() }),
  v.strictObject({ type: v.literal('badge'), gaps: v.nullable(Offset) }),
  v.strictObject({ type: v.literal('putAside'), url: v.string(), mark: AsideMark, on: v.boolean() }),
])

/**
 * Reads a message to the background worker: a request, sent by our own page script in a tab, or by the classroom's page,
 * which may have an article analysed and nothing else; else null.
 */
export function readRequest(message: unknown, sender: Sender, runtime: { id: string; origin: string }): Request | null {
  if (sender.id !== runtime.id || sender.tab?.id === undefined) return null
  const url = sender.url ?? ''
  const isClassroom = url.split(/[?#]/)[0] === `${runtime.origin}${CLASSROOM_PAGE}`
  if (url.startsWith(runtime.origin) && !isClassroom) return null
  const result = v.safeParse(RequestSchema, message)
  if (!result.success) return null
  const { output } = result
  return output.type === 'analyse' || (!isClassroom && isShort(output)) ? output : null
}

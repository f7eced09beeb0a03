import { expect, test } from 'vitest'
import { readAgain } from '../../lib/page/readArticle.ts'
import { BODY, readPage } from './pageUnderTest.ts'

const { signal } = new AbortController()
const PAGE = `<main><h1>Ferry books open</h1><p>The board wants to see every page of the ferry's books before winter comes.</p>
  <div class="article-body"><section>${BODY}</section></div></main>`

const paragraph = (words: string) => Object.assign(document.createElement('p'), { textContent: words })
const texts = (reading: { article: { blocks: readonly { kind: string; text: string }[] } } | null) =>
  reading?.article.blocks.map(({ kind, text }) => `${kind}: ${text}`)

test('an article that has not changed reads the same, with its standfirst', async () => {
  const before = await readPage(PAGE)
  expect(before.article.blocks[0]?.kind).toBe('standfirst')
  const { article, anchors, places } = before
  expect(await readAgain(before, signal)).toMatchObject({ article, anchors, places })
})

test('new and changed words are read where they stand', async () => {
  const before = await readPage(PAGE)
  before.root.append(paragraph('“We have nothing to hide,” said the harbour master, Ada Finch, on Wednesday.'))
  const changed = before.root.querySelector('p')?.firstChild as Text
  changed.data = changed.data.replace('harbour board', 'town council')
  const after = await readAgain(before, signal)
  expect(after?.article.blocks.length).toBe(before.article.blocks.length + 1)
  expect(texts(after)?.at(-1)).toContain('Ada Finch')
  expect(texts(after)?.join('\n')).toContain('The town council met')
  expect(after?.anchors.flatMap(({ nodes }) => nodes)).toContain(changed)
})

test('an article that was taken out of its place is to be looked for anew', async () => {
  const emptied = await readPage(PAGE)
  emptied.root.replaceChildren(paragraph('Loading the next page of the story.'))
  expect(await readAgain(emptied, signal)).toBeNull()
  const gone = await readPage(PAGE)
  gone.root.remove()
  expect(await readAgain(gone, signal)).toBeNull()
})

test('a standfirst that has gone is not kept', async () => {
  const before = await readPage(PAGE)
  document.querySelector('h1 + p')?.remove()
  expect(await readAgain(before, signal)).toBeNull()
})

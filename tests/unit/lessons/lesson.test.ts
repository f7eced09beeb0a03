import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Lesson, readLesson, writeLesson } from '../../../lib/lessons/lesson.ts'
import { isPlain, plainText } from '../../../lib/lessons/plainText.ts'
import { translateWith } from '../../../lib/report/translate.ts'
import { readMessages } from '../report/english.ts'
import { anyLesson } from './anyLesson.ts'

const LESSON: Lesson = {
  version: 1,
  title: 'The ferry',
  language: 'en',
  age: 'middle',
  introduction: 'Read it once without marks.',
  article: {
    title: 'Ferry sunk',
    outlet: 'Norland Courier',
    paragraphs: [{ kind: 'paragraph', text: 'The ferry sank, the mayor said.' }],
  },
  tasks: ['Who says so?'],
  notes: 'The mayor alone.',
  annotations: [
    { action: 'keep', kind: 'source', words: 'the mayor said', before: 'sank, ', after: '.', note: 'One voice.' },
  ],
}

/** The lesson above as a file, changed. */
function fileWith(change: (lesson: Record<string, unknown>) => void): string {
  const lesson = structuredClone(LESSON) as unknown as Record<string, unknown>
  change(lesson)
  return JSON.stringify(lesson)
}

const READERS = ['en', 'de', 'es', 'fr'].map((language) => translateWith(readMessages(language)))

/** What is said of a file, in English; checked to be one plain sentence or two in every language. */
function readProblem(text: string): string {
  const result = readLesson(text)
  if ('lesson' in result) return 'no problem'
  const sentences = READERS.map((t) => t(result.problem, [...result.values]))
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^.{8,300}\.$/)
    expect(isPlain(sentence)).toBe(true)
    // What the file itself says is shown as it is, be it "$0".
    const own = result.values.reduce((words, value) => words.replaceAll(value, ''), sentence)
    expect(own).not.toMatch(/\$\d|undefined|\[object/)
  }
  return sentences[0] ?? ''
}

/** Values as they stand in files that nobody meant well with, or nobody meant at all. */
const hostileValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    1,
    1e308,
    -0,
    true,
    [],
    {},
    [[[[[[[[]]]]]]]],
    'NUL \u0000',
    '\u202eright to left',
    '\u2066isolated',
    '\ud800',
    '\ufeff',
    'x'.repeat(60_000),
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://bank.example@elsewhere.example/',
    { length: 1e9 },
    { toString: null },
  ),
)
const hostileKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'rules', '', 'TITLE'),
  fc.string({ unit: 'binary', maxLength: 10 }),
)

type Node = Record<string, unknown> | unknown[]

/** Every object and list in a value. */
function nodesOf(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesOf)]
}

/** A lesson in which, somewhere, something was set, taken away or added. */
const mutated: fc.Arbitrary<string> = fc
  .record({
    lesson: anyLesson,
    at: fc.nat(),
    which: fc.nat(),
    how: fc.constantFrom('set', 'remove', 'add', 'repeat'),
    key: hostileKey,
    value: hostileValue,
  })
  .map(({ lesson, at, which, how, key, value }) => {
    const copy = JSON.parse(writeLesson(lesson))
    const nodes = nodesOf(copy)
    const node = nodes[at % nodes.length] as Record<string, unknown>
    const keys = Object.keys(node)
    const name = keys[which % Math.max(keys.length, 1)] ?? '0'
    const into = how === 'add' ? key : name
    if (how === 'remove') {
      if (Array.isArray(node)) node.splice(Number(name), 1)
      else delete node[name]
    } else if (how === 'repeat' && Array.isArray(node)) {
      for (let i = 0; i < 2001; i++) node.push(node[0] ?? 'again')
    } else if (how === 'add' && Array.isArray(node)) {
      // A list in JSON has no named entries, and its length cannot be set.
      node.push(value)
    } else {
      Object.defineProperty(node, into, { value, enumerable: true, configurable: true, writable: true })
    }
    return JSON.stringify(copy)
  })

/** A lesson's file with characters changed, cut off or put twice. */
const damaged = fc
  .record({ lesson: anyLesson, at: fc.nat(), length: fc.nat({ max: 40 }), put: fc.string({ unit: 'binary' }) })
  .map(({ lesson, at, length, put }) => {
    const file = writeLesson(lesson)
    const start = at % file.length
    return file.slice(0, start) + put + file.slice(start + length)
  })

const anyFile = fc.oneof(
  { weight: 2, arbitrary: anyLesson.map(writeLesson) },
  { weight: 5, arbitrary: mutated },
  { weight: 2, arbitrary: damaged },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: 'binary' }), fc.json()) },
)

describe('a lesson file', () => {
  it('opens as the lesson that was saved', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        expect(readLesson(writeLesson(lesson))).toEqual({ lesson })
      }),
      { numRuns: 1000 },
    )
  })

  it('opens or is refused whole: 5,000 of them, good, changed, damaged and hostile', () => {
    let opened = 0
    let refused = 0
    fc.assert(
      fc.property(anyFile, (file) => {
        const result = readLesson(file)
        if (!('lesson' in result)) {
          refused++
          expect(readProblem(file)).not.toBe('no problem')
          return
        }
        opened++
        // Nothing in the file was passed over, and nothing but plain data under known keys came out of it.
        expect(JSON.parse(writeLesson(result.lesson))).toEqual(JSON.parse(file))
        for (const node of nodesOf(result.lesson)) {
          expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(node))
        }
      }),
      { numRuns: 5000 },
    )
    expect(opened).toBeGreaterThan(500)
    expect(refused).toBeGreaterThan(2000)
  }, 60_000)

  it.each<[string, string, RegExp]>([
    ['nothing', '', /cannot be read/],
    ['no JSON', 'lesson', /cannot be read/],
    ['a list', '[]', /no lesson/],
    ['another file', '{"format":"says-who-settings"}', /no lesson/],
    ['a later version', fileWith((lesson) => Object.assign(lesson, { version: 2 })), /another version .* \(2\)/],
    ['a version like a place for words', fileWith((lesson) => Object.assign(lesson, { version: '$0' })), /\(\$0\)/],
    ['a version of another kind', fileWith((lesson) => Object.assign(lesson, { version: {} })), /\(\{…\}\)/],
    ['more bytes than allowed', `"${'é'.repeat(250_001)}"`, /larger than 500 kB/],
    ['lists in lists', fileWith((lesson) => Object.assign(lesson, { tasks: [[[[[[]]]]]] })), /more than 6 deep/],
    ['a hundred thousand lists', '['.repeat(100_000) + ']'.repeat(100_000), /no lesson/],
    ['a key too many', fileWith((lesson) => Object.assign(lesson, { rules: [] })), /“rules”, which no lesson has/],
    ['a prototype', `{"version":1,"__proto__":{"title":"x"}}`, /“__proto__”/],
    ['a constructor', `{"version":1,"constructor":{"prototype":{"title":"x"}}}`, /“constructor”/],
    ['no title', fileWith((lesson) => delete lesson.title), /“title” is missing/],
    ['an empty title', fileWith((lesson) => Object.assign(lesson, { title: '' })), /“title” is empty/],
    ['a number for text', fileWith((lesson) => Object.assign(lesson, { notes: 7 })), /“notes” should be text/],
    ['text for a list', fileWith((lesson) => Object.assign(lesson, { tasks: 'a' })), /“tasks” should be a list/],
    ['no article', fileWith((lesson) => Object.assign(lesson, { article: null })), /“article” should be a group/],
    [
      'an age that it does not know',
      fileWith((lesson) => Object.assign(lesson, { age: 'adult' })),
      /“age” is none of what it may be, which is young, middle, older\./,
    ],
    [
      'a long title',
      fileWith((lesson) => Object.assign(lesson, { title: 'x'.repeat(301) })),
      /“title” is longer than 300 characters/,
    ],
    [
      'many tasks',
      fileWith((lesson) => Object.assign(lesson, { tasks: Array(51).fill('x') })),
      /“tasks” has more than 50 entries/,
    ],
    [
      'an address that runs a script',
      fileWith((lesson) => Object.assign(lesson, { article: { address: 'javascript:alert(1)', words: ['x'] } })),
      /“article › address” is no address of a web page/,
    ],
    [
      'NUL in an article',
      fileWith((lesson) =>
        Object.assign(lesson, {
          article: { title: 'x', outlet: '', paragraphs: [{ kind: 'paragraph', text: 'a\u0000b' }] },
        }),
      ),
      /At “article › paragraphs › 1 › text”/,
    ],
    ['text turned round', fileWith((lesson) => Object.assign(lesson, { notes: 'a\u202eb' })), /At “notes”/],
    ['half a character', fileWith((lesson) => Object.assign(lesson, { notes: '\ud800' })), /At “notes”/],
  ])('with %s is refused in a plain sentence', (_what, file, sentence) => {
    expect(readProblem(file)).toMatch(sentence)
  })

  it('says why it cannot be opened where a lesson outgrew it', () => {
    const lesson = { ...LESSON, tasks: Array(50).fill('é'.repeat(5000)), introduction: 'é'.repeat(20_000) }
    expect(readProblem(writeLesson(lesson))).toMatch(/larger than 500 kB/)
  })
})

it('makes any text one that a lesson may hold, and leaves alone what is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isPlain(plainText(text))).toBe(true)
      if (isPlain(text)) expect(plainText(text)).toBe(text)
    }),
    { numRuns: 2000 },
  )
  expect(plainText('one\r\ntwo\rthree\u2028four\u0000')).toBe('one\ntwo\nthree\nfour')
})

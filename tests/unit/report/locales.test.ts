import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { joinNames } from '../../../lib/report/phrase.ts'
import { type Messages, translateWith } from '../../../lib/report/translate.ts'
import { readMessages } from './english.ts'

const folder = new URL('../../../locales/', import.meta.url)
const others = readdirSync(folder)
  .map((file) => file.replace('.yml', ''))
  .filter((language) => language !== 'en')

const isPlural = (messages: Messages) => Object.keys(messages).every((key) => /^(?:n|\d)$/.test(key))

/** Every message by its key; a plural message by its forms. */
function readAll(messages: Messages, path = ''): readonly (readonly [key: string, forms: readonly string[]])[] {
  return Object.entries(messages).flatMap(([name, message]) => {
    const key = path === '' ? name : `${path}.${name}`
    if (typeof message === 'string') return [[key, [message]] as const]
    return isPlural(message) ? [[key, Object.values(message) as string[]] as const] : readAll(message, key)
  })
}

const marksIn = (text: string) => [...text.matchAll(/<[/sud]+>|\*\*/g)].map(([mark]) => mark)
const valuesIn = (forms: readonly string[]) => [...new Set(forms.join(' ').match(/\$\d/g))].sort()

const english = new Map(readAll(readMessages('en')))

it('offers Spanish, French and German beside English', () => {
  expect(others.toSorted()).toEqual(['de', 'es', 'fr'])
})

it('has no hyphen in a key and no " | " in a plural form', () => {
  for (const [key, forms] of english) {
    expect(key).toMatch(/^[A-Za-z0-9.]+$/)
    if (forms.length > 1) for (const form of forms) expect(form).not.toContain(' | ')
  }
})

describe.each(others)('the words in %s', (language) => {
  const own = new Map(readAll(readMessages(language)))

  // A new rule is told in English until somebody translates its words: the browser falls back by itself.
  it('are complete but for the words of new rules, and no more than that', () => {
    const missing = [...english.keys()].filter((key) => !own.has(key))
    expect(missing.filter((key) => !key.startsWith('rules.'))).toEqual([])
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('have as many plural forms, with the same values', () => {
    for (const [key, forms] of own) {
      expect([key, forms.length]).toEqual([key, english.get(key)?.length])
      expect([key, valuesIn(forms)]).toEqual([key, valuesIn(english.get(key) ?? [])])
    }
  })

  it('keep the marks for strong words and for the preview', () => {
    for (const [key, forms] of own) {
      for (const [i, form] of forms.entries()) {
        expect([key, marksIn(form).sort()]).toEqual([key, marksIn(english.get(key)?.[i] ?? '').sort()])
      }
    }
  })

  it('have no plural form that would be split', () => {
    for (const [, forms] of own) if (forms.length > 1) for (const form of forms) expect(form).not.toContain(' | ')
  })
})

describe('the words are set as their language sets them', () => {
  const wordsIn = (language: string) =>
    readAll(readMessages(language)).flatMap(([key, forms]) => forms.map((form) => `${key}: ${form}`))

  it.each(['en', 'de', 'es', 'fr'])('with the apostrophes of print: %s', (language) => {
    expect(wordsIn(language).filter((words) => /\p{L}'\p{L}/u.test(words))).toEqual([])
  })

  it.each([
    ['en', /[„«»]|"/],
    ['de', /[«»]|"|”/],
    ['es', /[“”„]|"/],
    ['fr', /[“”„]|"/],
  ] as const)('with the quotation marks of %s', (language, others) => {
    expect(wordsIn(language).filter((words) => others.test(words))).toEqual([])
  })

  it('with spaces that do not break before the marks of French', () => {
    const bare = /[^\u202f][;!?](?!\w)|[^\u00a0](?::\s)|«[^\u00a0]|[^\u00a0]»/
    const forms = readAll(readMessages('fr')).flatMap(([, all]) => all)
    expect(forms.filter((words) => bare.test(words))).toEqual([])
  })

  it.each([
    ['en', 'Ana, Ivo and Iris'],
    ['de', 'Ana, Ivo und Iris'],
    ['es', 'Ana, Ivo e Iris'],
    ['fr', 'Ana, Ivo et Iris'],
  ])('and join names as %s joins them', (language, joined) => {
    expect(joinNames(['Ana', 'Ivo', 'Iris'], translateWith(readMessages(language)))).toBe(joined)
  })
})

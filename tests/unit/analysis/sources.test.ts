import { describe, expect, it, test } from 'vitest'
import type { SourceKind } from '../../../lib/analysis/types.ts'
import { readAttributions } from './readAttributions.ts'

const names = (text: string) => readAttributions(text).map(({ name }) => name)

describe('takes every form of a name for one source', () => {
  test.each<readonly [how: string, text: string, names: readonly string[]]>([
    ['surname', 'Ilse Brandt said it was shut.\n\nBrandt said it was rotten.', ['Ilse Brandt', 'Ilse Brandt']],
    ['title', 'Ilse Brandt said it was shut.\n\nMs Brandt said it was rotten.', ['Ilse Brandt', 'Ilse Brandt']],
    ['she', 'Ilse Brandt said it was shut. She said it was rotten.', ['Ilse Brandt', 'Ilse Brandt']],
    ['he', 'Paulo Reis said it was shut. He said it was rotten.', ['Paulo Reis', 'Paulo Reis']],
    [
      'he and she',
      'Maria Lopez met John Carter. She said it was shut. He said it was open.',
      ['Maria Lopez', 'John Carter'],
    ],
    [
      'role',
      'Ilse Brandt, the mayor, said it was shut.\n\nThe mayor said it was rotten.',
      ['Ilse Brandt', 'Ilse Brandt'],
    ],
    [
      'abbreviation',
      'The Norvik Institute of Metering (NIM) said it was shut.\n\nThe NIM said it was rotten.',
      ['The Norvik Institute of Metering', 'The Norvik Institute of Metering'],
    ],
    [
      'the company',
      'Norvik Steel said it was shut.\n\nThe company said it was rotten.',
      ['Norvik Steel', 'Norvik Steel'],
    ],
    [
      'the report',
      'A report by the board said it was shut.\n\nThe report said it was rotten.',
      ['A report by the board', 'A report by the board'],
    ],
    ['it', 'The Harbour Board said it was shut. It said the pier was rotten.', ['Harbour Board', 'Harbour Board']],
  ])('%s', (_, text, expected) => {
    const plain = (name: string) => name.replace(/^the /i, '')
    expect(names(text).map(plain)).toEqual(expected.map(plain))
  })
})

describe('keeps two of one surname apart', () => {
  test.each([['Anna Brandt said it was shut.\n\nPeter Brandt said it was open.', ['Anna Brandt', 'Peter Brandt']]])(
    '%s',
    (text, expected) => expect(names(text)).toEqual(expected),
  )
})

describe('tells what kind of source it is', () => {
  test.each<readonly [kind: SourceKind, text: string]>([
    ['person', 'Ilse Brandt said it was shut.'],
    ['person', 'Sgt. Adaeze Okafor said it was shut.'],
    ['role', 'A police spokeswoman said it was shut.'],
    ['role', 'Prosecutors said it was shut.'],
    ['organisation', 'The Harbour Board said it was shut.'],
    ['organisation', 'The government said it was shut.'],
    ['document', 'The lawsuit says it was shut.'],
    ['document', 'A poll found that it was shut.'],
    ['outlet', 'The Delta Times reported that it was shut.'],
    ['outlet', 'The newspaper said it was shut.'],
    ['anonymous', 'Two neighbours said it was shut.'],
    ['anonymous', 'A witness said it was shut.'],
    ['vague', 'Critics say it was shut.'],
    ['vague', 'Some say it was shut.'],
    ['self', 'We found that it was shut.'],
  ])('%s: %s', (kind, text) => expect(readAttributions(text).map((one) => one.kind)).toEqual([kind]))
})

it('knows through whom a voice came, and keeps the outlet beside it', () => {
  expect(readAttributions('Ilse Brandt told Radio Kelp that the pier was rotten.')).toMatchObject([
    { name: 'Ilse Brandt', kind: 'person', via: ['Radio Kelp'] },
  ])
  expect(readAttributions('Ilse Brandt told the council that the pier was rotten.')).toMatchObject([{ via: [] }])
})

it.each([
  ['told this newspaper', 'Norland Courier'],
  ['told the Mercury', 'The Hollin Mercury'],
  ['told the Mercury', 'Mercury'],
])('takes the outlet itself for nobody on the way: %s, in the %s', (told, site) => {
  expect(readAttributions(`Ilse Brandt ${told} that the pier was rotten.`, site)).toMatchObject([{ via: [] }])
})

it('knows its own name as a source, and no other by its likeness', () => {
  const text = 'The Mercury reported that the pier was rotten.'
  expect(readAttributions(text, 'Hollin Mercury')).toMatchObject([{ kind: 'self' }])
  expect(readAttributions(text, 'Mercury and Sons')).toMatchObject([{ kind: 'outlet' }])
  // A town that an outlet is named after is not the outlet.
  expect(readAttributions('London said it was shut.', 'Radio London')).toMatchObject([{ kind: 'organisation' }])
})

it('knows for whom somebody speaks', () => {
  const text = 'Ossian Marr, a spokesman for the Upland League, said the lines were cut.'
  expect(readAttributions(text)).toMatchObject([{ name: 'Ossian Marr', speaksFor: 'Upland League' }])
})

import { describe, expect, test } from 'vitest'
import { genderOf } from '../../../lib/analysis/model/genderOf.ts'
import { lemmaOf } from '../../../lib/analysis/model/lemmaOf.ts'
import type { Tag } from '../../../lib/analysis/model/tags.ts'
import { tagWords } from '../../../lib/analysis/model/tagWords.ts'
import { wordClasses } from '../../../lib/analysis/model/wordClasses.ts'

const tagged = (text: string) => {
  const words = text.split(' ')
  return tagWords(words)
    .map((tag, index) => `${words[index]}/${tag}`)
    .join(' ')
}

describe('tagWords', () => {
  test.each([
    "Rector/NNP Maria/NNP Lopez/NNP said/VBD the/DT reactor/NN was/VBD n't/RB unsafe/JJ ./PUNCT",
    "The/DT ministry/NN 's/POS report/NN warns/VBZ of/IN higher/JJR prices/NNS ./PUNCT",
    '“/PUNCT We/PRP have/VBP stopped/VBN counting/VBG ,/PUNCT ”/PUNCT the/DT 43-year-old/JJ spokeswoman/NN told/VBD him/PRP ./PUNCT',
    'Officials/NNS denied/VBD that/IN fees/NNS would/MD rise/VB ,/PUNCT according/VBG to/IN The/DT Norland/NNP Courier/NNP ./PUNCT',
    'Sales/NNS rose/VBD 3.5/CD %/NN in/IN May/NNP ./PUNCT',
  ])('%s', (expected) => {
    expect(tagged(expected.replace(/\/[A-Z]+/g, ''))).toBe(expected)
  })

  test('gives the same tags whatever was read before', () => {
    const before = tagged('They report that claims rose .')
    tagged('The report claims otherwise .')
    expect(tagged('They report that claims rose .')).toBe(before)
  })

  test('has a tag for every token of anything', () => {
    for (const words of [[], [''], ['\u{1f600}', '…', "'"], ['İ'.repeat(50)], ['ßß', '漢字']]) {
      expect(tagWords(words)).toHaveLength(words.length)
    }
  })
})

describe('lemmaOf', () => {
  test.each<[string, Tag, string]>([
    ['said', 'VBD', 'say'],
    ['warns', 'VBZ', 'warn'],
    ['denied', 'VBD', 'deny'],
    ['arguing', 'VBG', 'argue'],
    ['stopped', 'VBN', 'stop'],
    ['told', 'VBD', 'tell'],
    ['told', 'VBN', 'tell'],
    ['stressed', 'VBD', 'stress'],
    ['announced', 'VBD', 'announce'],
    ['believes', 'VBZ', 'believe'],
    ["'s", 'VBZ', 'be'],
    ["n't", 'RB', 'not'],
    ['studies', 'NNS', 'study'],
    ['spokeswomen', 'NNS', 'spokeswoman'],
    ['witnesses', 'NNS', 'witness'],
    ['judges', 'NNS', 'judge'],
    ['43-year-olds', 'NNS', '43-year-old'],
    ['worse', 'JJR', 'bad'],
    ['larger', 'JJR', 'large'],
    ['Lopez', 'NNP', 'Lopez'],
  ])('%s as %s is %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag)).toBe(lemma)
  })
})

test('wordClasses tells who speaks, how, and in what', () => {
  expect(wordClasses('warn').communicationVerb).toBe(1)
  expect(wordClasses('think').cognitionVerb).toBe(1)
  expect(wordClasses('report').communicationNoun).toBe(1)
  for (const role of ['spokeswoman', 'rector', 'biologist', 'neighbour']) expect(wordClasses(role).personNoun).toBe(1)
  expect(wordClasses('ministry').groupNoun).toBe(1)
  expect(wordClasses('bridge')).toMatchObject({ communicationVerb: 0, personNoun: 0, groupNoun: 0 })
  expect(wordClasses('qwzx')).toMatchObject({ noun: false, verb: false })
})

test('genderOf knows common given names and leaves the rest open', () => {
  expect(['Maria', 'Fatima', 'Ingrid'].map(genderOf)).toEqual(['f', 'f', 'f'])
  expect(['John', 'Ahmed', 'Giovanni'].map(genderOf)).toEqual(['m', 'm', 'm'])
  expect(['Andrea', 'Robin', 'Norland'].map(genderOf)).toEqual([null, null, null])
})

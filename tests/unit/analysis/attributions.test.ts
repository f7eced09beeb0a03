import { describe, expect, it, test } from 'vitest'
import { readAttributions } from './readAttributions.ts'

describe('reads who says what, and by which words', () => {
  test.each<readonly [text: string, source: string, cue: string, content: readonly string[]]>([
    ['“The pier is rotten,” Ilse Brandt said.', 'Ilse Brandt', 'said', ['“The pier is rotten,”']],
    ['“The pier is rotten,” said Ilse Brandt.', 'Ilse Brandt', 'said', ['“The pier is rotten,”']],
    ['Ilse Brandt said: “The pier is rotten.”', 'Ilse Brandt', 'said', ['“The pier is rotten.”']],
    ['Ilse Brandt said that the pier was rotten.', 'Ilse Brandt', 'said', ['the pier was rotten.']],
    ['Ilse Brandt said the pier was rotten.', 'Ilse Brandt', 'said', ['the pier was rotten.']],
    ['The pier, Ilse Brandt said, was rotten.', 'Ilse Brandt', 'said', ['The pier,', 'was rotten.']],
    ['The pier was rotten, said Ilse Brandt.', 'Ilse Brandt', 'said', ['The pier was rotten,']],
    ['The pier was described by inspectors as rotten.', 'inspectors', 'was described by', ['as rotten.', 'The pier']],
    ['According to Ilse Brandt, the pier was rotten.', 'Ilse Brandt', 'According to', ['the pier was rotten.']],
    ['The pier was rotten, according to a report.', 'a report', 'according to', ['The pier was rotten']],
    ['Ilse Brandt: “The pier is rotten.”', 'Ilse Brandt', ':', ['“The pier is rotten.”']],
    ['# Mayor: pier is safe', 'Mayor', ':', ['pier is safe']],
    ['NORVIK (Norpress) – The pier was shut.', 'Norpress', '(Norpress)', ['The pier was shut.']],
    ['Source: Norpress', 'Norpress', 'Source:', []],
    ['Figures show that rents doubled.', 'Figures', 'show', ['rents doubled.']],
    ['The board denied that the pier was rotten.', 'The board', 'denied', ['the pier was rotten.']],
    ['The mayor believes the pier is safe.', 'The mayor', 'believes', ['the pier is safe.']],
  ])('%s', (text, source, cue, content) => {
    expect(readAttributions(text)).toMatchObject([{ source, cue, content, carried: false }])
  })
})

describe('reads nouns that report', () => {
  test.each([
    ['In Ilse Brandt’s view, the pier was rotten.', 'Ilse Brandt', 'In Ilse Brandt’s view'],
    ['Ilse Brandt’s claim that the pier was rotten angered the board.', 'Ilse Brandt', 'claim'],
    ['A warning from the Harbour Board that the pier was rotten came too late.', 'the Harbour Board', 'warning'],
    ['The council issued a statement that the pier was rotten.', 'The council', 'issued'],
  ])('%s', (text, source, cue) => expect(readAttributions(text)).toMatchObject([{ source, cue }]))
})

describe('finds who speaks past what stands between', () => {
  test.each([
    ['Ilse Brandt, 31, a freelance diver, said the pier was rotten.', 'Ilse Brandt', 'said'],
    ['Brandt, meanwhile, who runs the board, said the pier was rotten.', 'Brandt', 'said'],
    [
      'They won the support of the diver Ilse Brandt, who told the Norland Courier the pier was rotten.',
      'the diver Ilse Brandt',
      'told',
    ],
    ['His plan, said Ilse Brandt, an engineer at the port, would fail.', 'Ilse Brandt', 'said'],
    ['A Norland University poll found that most want a new pier.', 'A Norland University poll', 'found'],
    ['A poll conducted last week found that most want a new pier.', 'A poll', 'found'],
    ['It was never about the pier, her aides argued in interviews.', 'her aides', 'argued'],
    ['Brandt called the plan lawful, and the board met at nine.', 'Brandt', 'called'],
    ['The pier is rotten, one slide says.', 'one slide', 'says'],
    ['The advert prompted some divers to argue that the pier was rotten.', 'some divers', 'to argue'],
    ['Brandt made it clear that the pier was rotten.', 'Brandt', 'made it clear'],
    ['The plan drew criticism from divers.', 'divers', 'criticism'],
    ['Brandt pledged to take “decisive action”.', 'Brandt', 'pledged'],
    ['Brandt was fined for saying that the pier was rotten.', 'Brandt', 'saying'],
    ['The pump was off for nine hours, an inquest heard.', 'an inquest', 'heard'],
    ['A spokesman for Brandt’s said the shop had flooded.', 'A spokesman for Brandt’s', 'said'],
    ['# Mayor Hid Debts From Council, Former Aide Says', 'Former Aide', 'Says'],
  ])('%s', (text, source, cue) => expect(readAttributions(text)).toMatchObject([{ source, cue }]))
})

describe('finds who speaks where taggers and simple order fail', () => {
  test.each([
    ['Brandt earlier Thursday said the board has heard 75 divers.', 'Brandt', 'said'],
    ['Jonas Veld, a Tampa, Fla., pastor, said he was alarmed by the plan.', 'Jonas Veld', 'said'],
    ['Sen. Lindsey Brandt, R-S.C., a long-shot candidate, said the pier was rotten.', 'Sen. Lindsey Brandt', 'said'],
    [
      'The front-runner Ilse Brandt - who dives herself - said the pier was rotten.',
      'The front-runner Ilse Brandt',
      'said',
    ],
    ['Ilse Brandt, host of “Good Morning,” said the pier was rotten.', 'Ilse Brandt', 'said'],
    ['The film, titled “Who Sank It?”, claims that the pier was rotten.', 'The film', 'claims'],
    ['The port itself said the pier was rotten.', 'The port', 'said'],
    ['The harbour’s inspector general said the pier was rotten.', 'The harbour’s inspector general', 'said'],
    ['A port official responded by saying the pier was safe.', 'A port official', 'saying'],
    ['The council met, and on Monday announced that the pier was closed.', 'The council', 'announced'],
    ['Brandt offered him a job, then says he will be paid.', 'Brandt', 'then says'],
    ['She believes, for example, that the pier was rotten.', 'She', 'believes'],
    ['He’s said he gets his ideas from a novel.', 'He', '’s said'],
    ['The pier gave way in what officials called a slip.', 'officials', 'called'],
    ['The pier was rotten, accounts filed on Friday show.', 'accounts', 'show'],
    ['A Kestrel poll had Brandt six points ahead.', 'A Kestrel poll', 'had'],
    ['One underwriter put the bill at “north of $120m”.', 'One underwriter', 'put'],
    ['The plan was seen by some as a step back.', 'some', 'was seen by'],
    ['Her argument on Sunday was that the pier was rotten.', 'Her', 'argument'],
    ['The judge found the port had misled divers.', 'The judge', 'found'],
  ])('%s', (text, source, cue) => expect(readAttributions(text)).toMatchObject([{ source, cue }]))

  test.each([
    'The council approved its budget by 14 votes to nine.',
    'The president declared three days of mourning.',
    'The president expressed her condolences.',
    'A spokesman said the port would not comment on the case.',
    'The bank has written off half of the loan.',
    'Opinion: The pier is safe.',
  ])('no account: %s', (text) => expect(readAttributions(text)).toEqual([]))
})

it('reads a transcript by whose turn it is', () => {
  const text = 'BERG: The pier is rotten. Nobody acted.\n\nLUND: It is not.\n\nBERG: It is.\n\nLUND: We shall see.'
  expect(readAttributions(text)).toMatchObject([
    { name: 'BERG', kind: 'person', content: ['The pier is rotten.'] },
    { name: 'BERG', kind: 'person', content: ['Nobody acted.'], carried: true },
    { name: 'LUND', kind: 'person', content: ['It is not.'] },
    { name: 'BERG', content: ['It is.'] },
    { name: 'LUND', content: ['We shall see.'] },
  ])
})

describe('takes doing, refusing and silence for no citation', () => {
  test.each([
    'Ilse Brandt declined to comment.',
    'The board did not respond to a request for comment.',
    'The firm did not reply to two letters.',
    'Police arrested two men on Monday.',
    'The firm launched a new ferry.',
    'The court fined the firm 20,000 euros.',
    'Ilse Brandt, who is 54, has farmed here since 1998.',
    'The pier was shut in May after a barge hit it.',
    'She opened the gate and walked to the mill.',
  ])('%s', (text) => expect(readAttributions(text)).toEqual([]))
})

describe('goes on with an account', () => {
  it('over the sentences of one quotation', () => {
    expect(readAttributions('“They lied. We paid,” Ilse Brandt said. “Nobody came.”')).toMatchObject([
      { name: 'Ilse Brandt', carried: true, content: ['“They lied.'] },
      { name: 'Ilse Brandt', carried: false, content: ['We paid,”'] },
      { name: 'Ilse Brandt', carried: true, content: ['“Nobody came.”'] },
    ])
  })

  it('over paragraphs that a quotation leaves open', () => {
    const text = '“The pier was never safe.\n\n“Nobody listened,” Ilse Brandt said.'
    expect(readAttributions(text)).toMatchObject([
      { name: 'Ilse Brandt', carried: true },
      { name: 'Ilse Brandt', carried: false },
    ])
  })

  it('but not where the outlet speaks again', () => {
    const text = '“The pier was never safe,” Ilse Brandt said. The board met on Monday.'
    expect(readAttributions(text)).toHaveLength(1)
  })
})

describe('reads several voices in one sentence', () => {
  it('side by side', () => {
    const found = readAttributions('Ilse Brandt and Paulo Reis said the pier was rotten.')
    expect(found.map(({ name }) => name)).toEqual(['Ilse Brandt', 'Paulo Reis'])
  })

  it('one in the other', () => {
    const found = readAttributions('Ilse Brandt said Paulo Reis had told her that the pier was rotten.')
    expect(found.map(({ name, cue }) => [name, cue])).toEqual([
      ['Ilse Brandt', 'said'],
      ['Paulo Reis', 'had told'],
    ])
  })

  it('two cues of one voice', () => {
    const found = readAttributions('Ilse Brandt said the pier was rotten, adding that nobody had cared.')
    expect(found.map(({ name, cue }) => [name, cue])).toEqual([
      ['Ilse Brandt', 'said'],
      ['Ilse Brandt', 'adding'],
    ])
  })
})

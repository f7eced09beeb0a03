import { describe, expect, it } from 'vitest'
import { chainText, readChain } from '../../../lib/report/chain.ts'
import { citationOf } from '../../../lib/report/citation.ts'
import { explain } from '../../../lib/report/explain.ts'
import { english, readMessages } from './english.ts'
import { sampleReport } from './sampleReport.ts'

const findingWith = (id: string) => {
  const found = sampleReport.findings.find((finding) => finding.id === id)
  if (found === undefined) throw new Error(`No finding ${id}`)
  return found
}

describe('the words of a mark', () => {
  it('name who and quote the trigger', () => {
    expect(explain(findingWith('f5'), english)).toEqual({
      title: 'One voice alone',
      reason: 'This comes from Tomas Reyk alone (“He claimed”). It came through Radio Nord.',
      ask: 'What do the accused say, and who else saw it?',
    })
  })

  it.each([
    ['“Damning proof”', '“Damning proof”'],
    ['how openly the company does it.”', '“how openly the company does it.”'],
    ['“Their nets have marks,” as Reyk said', '“‘Their nets have marks,’ as Reyk said”'],
    [`the ${'very '.repeat(30)}end`, `“the ${'very '.repeat(15)}…”`],
  ])('quote %s in one pair of quotation marks', (trigger, quoted) => {
    const finding = { ...findingWith('f1'), values: { who: '', trigger, via: '' } }
    const reason = `${quoted} is a verdict in the text’s own voice. It quotes nobody for it.`
    expect(explain(finding, english).reason).toBe(reason)
  })

  it('are there for every rule, and never call a claim false or rate anyone', () => {
    const rules = readMessages('en').rules
    for (const rule of Object.keys(typeof rules === 'object' ? rules : {})) {
      for (const via of ['', 'Radio Nord']) {
        const words = explain({ ...findingWith('f5'), rule, values: { who: 'X', trigger: 'said', via } }, english)
        expect(`${words.title} ${words.reason} ${words.ask}`).not.toMatch(
          /\b(?:false|lie|lies|fake|untrue|biased|unreliable)\b|\$\d/i,
        )
      }
    }
  })
})

describe('the chain of hearsay', () => {
  it('leads from the reader through the relay to what is not shown', () => {
    const chain = readChain(findingWith('f5'), sampleReport, 'Norland Courier', english)
    expect(chain.map((link) => link.name)).toEqual([
      'You',
      'Norland Courier',
      'Radio Nord',
      'Tomas Reyk',
      'evidence not shown',
    ])
    expect(chainText(chain, english)).toBe(
      'From you back to where it began: You, from Norland Courier, from Radio Nord, from Tomas Reyk, from evidence not shown.',
    )
  })

  it.each([
    ['f1', ['You', 'This site', 'nobody named']],
    ['f10', ['You', 'This site', 'The port’s register']],
    ['f15', ['You', 'This site', 'Experts']],
  ])('of %s ends where the text does', (id, names) => {
    const chain = readChain(findingWith(id), sampleReport, null, english)
    expect(chain.map((link) => link.name)).toEqual(names)
  })
})

it('cites a finding with its words, its title and its address', () => {
  expect(citationOf(findingWith('f7'), sampleReport, 'https://norlandcourier.test/reef', english)).toBe(
    '“crews were paid in cash” (Dredger firm ‘emptied’ Calder reef, evidence shows, https://norlandcourier.test/reef#:~:text=crews%20were%20paid%20in%20cash). This comes from Tomas Reyk alone (“According to the spokesman”). It came through Radio Nord.',
  )
})

it('leads from a citation to long words by their ends, and never through a hyphen', () => {
  const text = 'The well-known boats crossed the reef forty times in the dry-dock month'
  const report = { ...sampleReport, blocks: [{ kind: 'paragraph' as const, text, offset: 0, links: [] }] }
  const finding = { ...findingWith('f7'), span: { block: 0, start: 0, end: text.length } }
  expect(citationOf(finding, report, 'https://norlandcourier.test/reef#top', english)).toContain(
    'https://norlandcourier.test/reef#top:~:text=The%20well%2Dknown%20boats%20crossed,in%20the%20dry%2Ddock%20month)',
  )
})

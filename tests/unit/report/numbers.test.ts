import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLedger, readWays, readWeights } from '../../../lib/report/ledger.ts'
import { readSummary, summaryText } from '../../../lib/report/summary.ts'
import { readRemainder } from '../../../lib/report/without.ts'
import { anyReport } from './anyReport.ts'
import { english } from './english.ts'
import { sampleReport } from './sampleReport.ts'

describe('the ledger', () => {
  it('counts each claim once and adds up to the claims', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const counted = readLedger(report).flatMap((voice) => voice.claims.map((claim) => claim.id))
        expect(counted.toSorted()).toEqual(report.claims.map((claim) => claim.id).toSorted())
      }),
    )
  })

  it('puts voices that came by the same way side by side, and loses none', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const voices = readLedger(report)
        const ways = readWays(voices, report)
        expect(new Set(ways.flatMap((way) => way.voices))).toEqual(new Set(voices))
        const outlets = ways.map((way) => way.outlets.map(({ id }) => id).join())
        expect(new Set(outlets).size).toBe(ways.length)
      }),
    )
  })

  it('has the weightiest voice first and nobody last', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const ledger = readLedger(report)
        const sizes = ledger.filter((voice) => voice.source !== null).map((voice) => voice.claims.length)
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
        expect(ledger.findIndex((voice) => voice.source === null)).toBeOneOf([-1, ledger.length - 1])
      }),
    )
  })

  it('counts a claim of a vague source as nobody’s', () => {
    const nobody = readLedger(sampleReport).at(-1)
    expect(nobody?.source).toBeNull()
    expect(nobody?.claims.map((claim) => claim.id)).toEqual(['c1', 'c5', 'c8', 'c10'])
  })
})

describe('the sources', () => {
  it('bear the claims that name them, and no others', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const { source, claims, alone } of readWeights(report)) {
          expect(claims).toEqual(report.claims.filter((claim) => claim.sources.includes(source.id)))
          expect(alone.every((claim) => claim.sources.length === 1 && claims.includes(claim))).toBe(true)
        }
      }),
    )
  })

  it('bring the claims of whoever came through them', () => {
    const nord = readWeights(sampleReport).find(({ source }) => source.name === 'Radio Nord')
    expect(nord?.carried.map((claim) => claim.id)).toEqual(['c2', 'c3', 'c4', 'c9'])
  })
})

describe('the summary', () => {
  it('shows only numbers that the report holds', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const summary = readSummary(report)
        expect(summary.claims).toBe(report.claims.length)
        const voices = readLedger(report).reduce((sum, voice) => sum + voice.claims.length, 0)
        expect(voices).toBe(summary.claims)
        expect(summary.nobody + (summary.top?.claims ?? 0)).toBeLessThanOrEqual(summary.claims)
      }),
    )
  })

  const claimsBy = (...voices: readonly (readonly string[])[]) => ({
    ...sampleReport,
    claims: voices.map((sources, i) => ({
      id: `c${i}`,
      span: { block: 0, start: 0, end: 1 },
      code: 'event' as const,
      trigger: { block: 0, start: 0, end: 1 },
      sources,
      attributions: [],
    })),
  })

  it.each([
    [[], '5 sources are cited. No claim that would want another was found.'],
    [[[]], 'The one claim here has no source.'],
    [[[], []], 'None of the 2 claims has a source.'],
    [[['s3']], 'The one claim here rests on Ilse Brandt. Every claim names a source.'],
    [[['s3'], ['s3']], 'All 2 claims rest on Ilse Brandt. Every claim names a source.'],
    [[['s1'], ['s1']], 'All 2 claims rest on Tomas Reyk, reached through Radio Nord. Every claim names a source.'],
    [[['s3'], []], '1 of 2 claims rests on Ilse Brandt. 1 has no source.'],
    [[['s1'], ['s1'], []], '2 of 3 claims rest on Tomas Reyk, reached through Radio Nord. 1 has no source.'],
    [
      [['s3', 's4'], ['s3'], [], []],
      '2 of 4 claims rest on Ilse Brandt. 1 of them has a second voice. 2 have no source.',
    ],
    [[['s1'], ['s3'], ['s4']], '3 of 3 claims rest on 3 voices, one on each. Every claim names a source.'],
  ] as const)('says %j as: %s', (voices, words) => {
    expect(summaryText(claimsBy(...voices), english)).toBe(words)
  })

  it('says what the sample article stands on', () => {
    expect(summaryText(sampleReport, english)).toBe(
      '4 of 10 claims rest on Tomas Reyk, reached through Radio Nord. 4 have no source.',
    )
  })

  it('lets no name change the sentence', () => {
    const named = (name: string) => ({
      ...claimsBy(['s3']),
      sources: sampleReport.sources.map((source) => (source.id === 's3' ? { ...source, name } : source)),
    })
    for (const name of ['a | b', '**x**', '$2', '\ue001']) {
      expect(summaryText(named(name), english)).toBe(`The one claim here rests on ${name}. Every claim names a source.`)
    }
  })
})

describe('an article without some of its sources', () => {
  it('loses what rests on them and nothing else', () => {
    fc.assert(
      fc.property(anyReport, fc.array(fc.nat({ max: 9 }), { maxLength: 4 }), (report, picked) => {
        const { gone, claims } = readRemainder(
          report,
          picked.map((n) => `s${n}`),
        )
        for (const claim of report.claims) {
          const isLeft = claim.sources.length === 0 || claim.sources.some((id) => !gone.has(id))
          expect(claims.includes(claim)).toBe(isLeft)
        }
      }),
    )
  })

  it('is whole when nothing is taken away', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { gone, claims, dimmed } = readRemainder(report, [])
        expect([gone.size, claims.length, dimmed.size]).toEqual([0, report.claims.length, 0])
      }),
    )
  })

  it('loses with a relay all that came through it', () => {
    const { gone, claims, dimmed } = readRemainder(sampleReport, ['s2'])
    expect([...gone]).toEqual(['s2', 's1'])
    expect(claims).toHaveLength(6)
    expect([...dimmed]).toEqual(['f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f12', 'f13'])
  })
})

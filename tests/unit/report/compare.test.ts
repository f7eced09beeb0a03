import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bucket, countDrawing, readBeside, readSharedClaims, readWells } from '../../../lib/report/compare.ts'
import { anyReport } from './anyReport.ts'
import { sampleReport } from './sampleReport.ts'

const sample: Bucket = { id: '1', title: 'Norland Courier', report: sampleReport }

/** The same news in another paper: the spokesman under the same name, the radio station without its capitals. */
const other: Bucket = {
  id: '2',
  title: 'Evening Skiff',
  report: {
    ...sampleReport,
    blocks: [
      {
        kind: 'paragraph',
        text: 'The coastguard switched off its radar to let the boats pass, Reyk said. The mayor likes fish.',
        offset: 0,
        links: [],
      },
    ],
    sources: [
      { id: 'a', name: 'Tomas REYK', kind: 'person', via: ['b'], speaksFor: null, mentions: [] },
      { id: 'b', name: 'the Radio Nord', kind: 'outlet', via: [], speaksFor: null, mentions: [] },
      { id: 'c', name: 'Experts', kind: 'vague', via: [], speaksFor: null, mentions: [] },
    ],
    attributions: [],
    claims: [
      {
        id: 'k1',
        span: { block: 0, start: 0, end: 58 },
        code: 'accusation',
        trigger: { block: 0, start: 0, end: 1 },
        sources: ['a'],
        attributions: [],
      },
    ],
    findings: [],
  },
}

describe('the same well', () => {
  it('is seen where two articles name the same voice or relay, however they write it', () => {
    const wells = readWells([sample, other])
    expect(wells.map(({ name, buckets }) => [name, buckets.map(({ claims }) => claims)])).toEqual([
      ['Tomas Reyk', [4, 1]],
      ['Radio Nord', [4, 1]],
    ])
  })

  it('is drawn from by the articles whose claims rest on it', () => {
    const idle: Bucket = { ...other, id: '3', report: { ...other.report, claims: [] } }
    const [reyk] = readWells([sample, other, idle])
    expect(reyk?.buckets.length).toBe(3)
    expect(reyk && countDrawing(reyk)).toBe(2)
  })

  it('is never seen in sources that have no name', () => {
    expect(readWells([sample, other]).map(({ name }) => name)).not.toContain('Experts')
    const statement = {
      id: 'a',
      name: 'a statement',
      kind: 'document',
      via: [],
      speaksFor: null,
      mentions: [],
    } as const
    const stated = ['3', '4'].map((id) => ({ ...other, id, report: { ...other.report, sources: [statement] } }))
    expect(readWells(stated)).toEqual([])
  })

  it('holds claims that stand in both in much the same words', () => {
    const [claim, ...more] = readSharedClaims([sample, other])
    expect(more).toEqual([])
    expect(claim?.places.map(({ bucket, claim: { id }, who }) => [bucket.title, id, who])).toEqual([
      ['Norland Courier', 'c3', 'Tomas Reyk'],
      ['Evening Skiff', 'k1', 'Tomas REYK'],
    ])
  })

  it('shows two articles side by side: whom each asks, and what each leaves bare', () => {
    const bare: Bucket = {
      ...other,
      id: '4',
      report: { ...other.report, claims: other.report.claims.map((claim) => ({ ...claim, sources: [] })) },
    }
    const [one, second] = readBeside(sample, bare)
    expect(one.sources.filter(({ isShared }) => isShared).map(({ source }) => source.name)).toEqual([
      'Tomas Reyk',
      'Radio Nord',
    ])
    expect(one.bare.length).toBe(4)
    // Reyk makes the accusation in the first article; the second one makes it in its own voice.
    expect(second.bare.map(({ elsewhere }) => elsewhere)).toEqual(
      second.bucket.report.claims.map(({ id }) => (id === 'k1' ? 'Tomas Reyk' : null)),
    )
  })

  it('counts no article twice and no more claims than an article has', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 4 }), (reports) => {
        const buckets = reports.map((report, i) => ({ id: String(i), title: `${i}`, report }))
        for (const { buckets: found } of readWells(buckets)) {
          expect(new Set(found.map(({ bucket }) => bucket.id)).size).toBe(found.length)
          for (const { bucket, claims } of found) expect(claims).toBeLessThanOrEqual(bucket.report.claims.length)
        }
        const shared = readSharedClaims(buckets).flatMap(({ places }) => places.map(({ claim }) => claim))
        expect(new Set(shared).size).toBe(shared.length)
      }),
    )
  })
})

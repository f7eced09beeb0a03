import './Comparison.css'
import { Checkbox } from 'radix-ui'
import { useState } from 'react'
import { type Bucket, countDrawing, readSharedClaims, readWells } from '../lib/report/compare.ts'
import { phrase } from '../lib/report/phrase.ts'
import { Pieces } from './Pieces.tsx'
import { Wells } from './Wells.tsx'
import { useWords } from './words.ts'

interface ComparisonProps {
  /** The articles that were read and can be chosen from. */
  readonly buckets: readonly Bucket[]
  readonly onRefresh: () => void
}

/** Which voices the chosen articles share, and which claims: many buckets may come from one well. */
export function Comparison({ buckets, onRefresh }: ComparisonProps) {
  const t = useWords()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = buckets.filter(({ id }) => !left.has(id))
  const choose = (id: string, on: boolean) => {
    const next = new Set(left)
    if (on) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  return (
    <section className="comparison" aria-label={t('compare.title')}>
      <h2>{t('compare.title')}</h2>
      <p className="comparisonHint">{t('compare.hint')}</p>
      <ul aria-label={t('compare.choose')}>
        {buckets.map(({ id, title }) => (
          <li key={id}>
            <label className="bucket" htmlFor={`bucket${id}`}>
              <Checkbox.Root
                id={`bucket${id}`}
                className="checkbox"
                checked={!left.has(id)}
                onCheckedChange={(on) => choose(id, on === true)}
              >
                <Checkbox.Indicator className="checkboxMark" />
              </Checkbox.Root>
              <span>{title}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet" onClick={onRefresh}>
        {t('compare.refresh')}
      </button>
      <div role="status">
        {chosen.length < 2 ? <p className="comparisonHint">{t('compare.few')}</p> : <Shared chosen={chosen} />}
      </div>
    </section>
  )
}

function Shared({ chosen }: { readonly chosen: readonly Bucket[] }) {
  const t = useWords()
  const wells = readWells(chosen)
  const claims = readSharedClaims(chosen)
  const [first] = wells
  const drawing = first === undefined ? 0 : countDrawing(first)
  return (
    <>
      {first !== undefined && drawing > 1 && (
        <p className="comparisonLead">
          <Pieces pieces={phrase(t, 'compare.lead', [drawing, chosen.length, first.name])} />
        </p>
      )}
      {wells.length > 0 && <Wells wells={wells} buckets={chosen} />}
      <h3>{t('compare.wells')}</h3>
      {wells.length === 0 && <p className="comparisonHint">{t('compare.noWells')}</p>}
      <ul>
        {wells.map((well) => (
          <li key={well.name} className="well">
            <p>
              <b>{well.name}</b>{' '}
              <span className="comparisonHint">
                {t('compare.shares', [String(well.buckets.length), String(chosen.length)], well.buckets.length)}
              </span>
            </p>
            <ul className="wellBuckets">
              {well.buckets.map(({ bucket, claims: count }) => (
                <li key={bucket.id}>
                  {bucket.title}: {t('ledger.claims', undefined, count)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h3>{t('compare.claims')}</h3>
      {claims.length === 0 && <p className="comparisonHint">{t('compare.noClaims')}</p>}
      <ul>
        {claims.map(({ words, places }) => (
          <li key={places.map(({ bucket, claim }) => bucket.id + claim.id).join()} className="well">
            <q className="quote">{words}</q>
            <ul className="wellBuckets">
              {places.map(({ bucket, claim, who }) => (
                <li key={bucket.id + claim.id}>
                  {bucket.title}: {who === null ? t('compare.saidByNobody') : t('compare.saidBy', [who])}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

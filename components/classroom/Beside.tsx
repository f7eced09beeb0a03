import './sheet.css'
import { useRef } from 'react'
import { type Bucket, readBeside, type Side } from '../../lib/report/compare.ts'
import { useWords } from '../words.ts'
import { SheetActions } from './SheetActions.tsx'

interface BesideProps {
  readonly one: Bucket
  readonly other: Bucket
  readonly onSave: (sheet: HTMLElement) => void
}

/** Two articles side by side: whom each one asks, and what each one leaves without a source. */
export function Beside({ one, other, onSave }: BesideProps) {
  const t = useWords()
  const sheet = useRef<HTMLElement>(null)
  const sides = readBeside(one, other)
  return (
    <>
      <SheetActions sheet={sheet} onSave={onSave} onTable={null} />
      <section ref={sheet} className="sheet" aria-label={t('classroom.beside')}>
        <h2>{t('classroom.beside')}</h2>
        <table className="beside">
          <thead>
            <tr>
              <td />
              {sides.map(({ bucket }) => (
                <th key={bucket.id} scope="col">
                  {bucket.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('classroom.besideSources')}</th>
              {sides.map((side) => (
                <td key={side.bucket.id}>
                  <Sources side={side} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('classroom.besideBare')}</th>
              {sides.map((side) => (
                <td key={side.bucket.id}>
                  <Bare side={side} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        <p>{t('classroom.besideAsk')}</p>
        <div className="lines" />
        <p className="sheetNote">{t('states.notChecked')}</p>
      </section>
    </>
  )
}

function Sources({ side }: { readonly side: Side }) {
  const t = useWords()
  if (side.sources.length === 0) return t('sources.none')
  return (
    <ul>
      {side.sources.map(({ source, claims, isShared }) => (
        <li key={source.id}>
          {isShared ? <b>{source.name}</b> : source.name} ({t(`sourceKinds.${source.kind}`)}):{' '}
          {t('ledger.claims', undefined, claims)}
          {isShared && <span className="sheetNote"> · {t('classroom.inBoth')}</span>}
        </li>
      ))}
    </ul>
  )
}

function Bare({ side }: { readonly side: Side }) {
  const t = useWords()
  if (side.bare.length === 0) return t('classroom.noBare')
  return (
    <ul>
      {side.bare.map(({ words, elsewhere }) => (
        <li key={words}>
          <q>{words}</q>
          {elsewhere !== null && <p className="sheetNote">{t('classroom.elsewhere', [elsewhere])}</p>}
        </li>
      ))}
    </ul>
  )
}

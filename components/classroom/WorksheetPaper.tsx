import './sheet.css'
import type { Ref } from 'react'
import { type Edition, readLetterHeads, type SourceRow, type Worksheet } from '../../lib/classroom/worksheet.ts'
import { useWords } from '../words.ts'

interface WorksheetPaperProps {
  readonly ref: Ref<HTMLElement>
  readonly worksheet: Worksheet | null
  readonly edition: Edition
}

/** Rows, claims and questions on a blank sheet: what fits on one page. */
const BLANK = { sources: 6, claims: 3, questions: 3 }

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => index)

/** The sheet itself: a row a source, the claims without one, and questions to talk about. */
export function WorksheetPaper({ ref, worksheet, edition }: WorksheetPaperProps) {
  const t = useWords()
  const isTeacher = edition === 'teacher'
  return (
    <section ref={ref} className="sheet" aria-label={t('classroom.worksheet')}>
      <h2>
        {t('classroom.worksheet')}
        {isTeacher && ` · ${t('classroom.editions.teacher')}`}
      </h2>
      {worksheet === null ? (
        <p className="writeLine">{t('classroom.article')}</p>
      ) : (
        <p className="sheetTitle">{worksheet.title}</p>
      )}
      {!isTeacher && <p className="writeLine">{t('classroom.name')}</p>}

      <h3>{t('classroom.whoSpeaks')}</h3>
      <p className="sheetNote">{t('classroom.whoSpeaksHint')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col" className="sourceColumn">
              {t('classroom.source')}
            </th>
            {readLetterHeads(t).map(({ letter, name }) => (
              <th key={letter} scope="col">
                {letter}
                <small>{name}</small>
              </th>
            ))}
            <th scope="col" className="notesColumn">
              {t('report.notes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {worksheet === null
            ? rowsOf(BLANK.sources).map((index) => <SourceLine key={index} row={null} isTeacher={false} />)
            : worksheet.sources.map((row) => <SourceLine key={row.name} row={row} isTeacher={isTeacher} />)}
        </tbody>
      </table>
      {worksheet?.sources.length === 0 && <p>{t('sources.none')}</p>}

      <h3>{t('classroom.bare')}</h3>
      <p className="sheetNote">{t('classroom.bareHint')}</p>
      {worksheet?.bare.length === 0 && <p>{t('classroom.noBare')}</p>}
      <ol className="numbered">
        {worksheet === null
          ? rowsOf(BLANK.claims).map((index) => (
              <li key={index}>
                <div className="lines" />
              </li>
            ))
          : worksheet.bare.map(({ words, label, reason }) => (
              <li key={words}>
                <p>
                  <q>{words}</q>
                </p>
                {isTeacher ? (
                  <p className="sheetNote">
                    {label}: {reason}
                  </p>
                ) : (
                  <div className="lines" />
                )}
              </li>
            ))}
      </ol>

      <h3>{t('classroom.questions')}</h3>
      <ol className="numbered">
        {worksheet === null
          ? rowsOf(BLANK.questions).map((index) => (
              <li key={index}>
                <div className="lines" />
              </li>
            ))
          : worksheet.questions.map(({ words, ask, reason }) => (
              <li key={ask}>
                {words !== null && (
                  <blockquote className="sheetQuote">
                    {words.before}
                    <b>{words.words}</b>
                    {words.after}
                  </blockquote>
                )}
                <p>{ask}</p>
                {isTeacher ? <p className="sheetNote">{reason}</p> : <div className="lines" />}
              </li>
            ))}
      </ol>
      <p className="sheetNote">{t('states.notChecked')}</p>
    </section>
  )
}

function SourceLine({ row, isTeacher }: { readonly row: SourceRow | null; readonly isTeacher: boolean }) {
  const t = useWords()
  const heads = readLetterHeads(t)
  return (
    <tr>
      {row === null ? (
        <td className="room" />
      ) : (
        <th scope="row" className="room">
          {row.name}
          {isTeacher && (
            <small>
              {row.kind}, {t('ledger.claims', undefined, row.claims)}
            </small>
          )}
        </th>
      )}
      {heads.map(({ letter }, index) => {
        const { value = null, question = null } = row?.letters[index] ?? {}
        return <td key={letter}>{isTeacher ? (value ?? (question === null ? null : '?')) : null}</td>
      })}
      <td />
    </tr>
  )
}

import './Lesson.css'
import { type ReactNode, useId, useMemo, useState } from 'react'
import type { Kind, Report } from '../../lib/analysis/types.ts'
import { type Draft, keyOfAnnotation, ownMarks, toggleOwn, withNote } from '../../lib/classroom/draft.ts'
import { LANGUAGES } from '../../lib/languages.ts'
import { AGES } from '../../lib/lessons/lesson.ts'
import { useWords } from '../words.ts'
import { Brushes } from './Brushes.tsx'
import { Decisions } from './Decisions.tsx'
import { MarkableText } from './MarkableText.tsx'

interface LessonEditorProps {
  readonly report: Report
  readonly draft: Draft
  /** True where the article stands on the web, so that its address alone would do. */
  readonly hasAddress: boolean
  /** Why the lesson cannot be saved, or null. */
  readonly problem: string | null
  readonly onDraft: (draft: Draft) => void
  readonly onSave: () => void
}

/** Makes a lesson of the article at hand: its words, and the teacher's own marks beside the tool's. */
export function LessonEditor({ report, draft, hasAddress, problem, onDraft, onSave }: LessonEditorProps) {
  const t = useWords()
  const [brush, setBrush] = useState<Kind>('unattributed')
  const set = (part: Partial<Draft>) => onDraft({ ...draft, ...part })
  const marks = useMemo(() => ownMarks(draft.annotations, report), [draft.annotations, report])
  const own = draft.annotations.filter(({ action }) => action === 'add')
  return (
    <section className="editor" aria-label={t('classroom.edit')}>
      <h2>{t('classroom.edit')}</h2>
      <p className="classroomHint">{t('classroom.editHint')}</p>
      <Row label={t('classroom.lessonTitle')}>
        {(id) => <input id={id} value={draft.title} onChange={({ target }) => set({ title: target.value })} />}
      </Row>
      <Row label={t('classroom.language')}>
        {(id) => (
          <select
            id={id}
            value={draft.language}
            onChange={({ target }) => set({ language: LANGUAGES.find((each) => each === target.value) ?? 'en' })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {t(`classroom.languages.${language}`)}
              </option>
            ))}
          </select>
        )}
      </Row>
      <Row label={t('classroom.age')}>
        {(id) => (
          <select
            id={id}
            value={draft.age}
            onChange={({ target }) => set({ age: AGES.find((each) => each === target.value) ?? 'middle' })}
          >
            {AGES.map((age) => (
              <option key={age} value={age}>
                {t(`lessons.ages.${age}`)}
              </option>
            ))}
          </select>
        )}
      </Row>
      <Row label={t('classroom.introduction')}>
        {(id) => (
          <textarea id={id} value={draft.introduction} onChange={({ target }) => set({ introduction: target.value })} />
        )}
      </Row>
      <Row label={t('classroom.tasksLines')}>
        {(id) => <textarea id={id} value={draft.tasks} onChange={({ target }) => set({ tasks: target.value })} />}
      </Row>
      <Row label={t('classroom.notes')}>
        {(id) => <textarea id={id} value={draft.notes} onChange={({ target }) => set({ notes: target.value })} />}
      </Row>
      {hasAddress && (
        <Row label={t('classroom.form')}>
          {(id) => (
            <select
              id={id}
              value={draft.form}
              onChange={({ target }) => set({ form: target.value === 'linked' ? 'linked' : 'bundled' })}
            >
              <option value="bundled">{t('classroom.forms.bundled')}</option>
              <option value="linked">{t('classroom.forms.linked')}</option>
            </select>
          )}
        </Row>
      )}

      <h3>{t('classroom.toolMarks')}</h3>
      <Decisions report={report} draft={draft} onDraft={onDraft} />

      <h3>{t('classroom.ownMarks')}</h3>
      <Brushes brush={brush} onBrush={setBrush} />
      <MarkableText
        report={report}
        marks={marks}
        brush={brush}
        onMark={(sentence, kind) => onDraft(toggleOwn(draft, report, sentence, kind))}
      />
      {own.map((annotation) => (
        <Row
          key={keyOfAnnotation(annotation)}
          label={`${t('classroom.note')} · ${t(`kinds.${annotation.kind}`)} · ${annotation.words}`}
        >
          {(id) => (
            <input
              id={id}
              value={annotation.note}
              onChange={({ target }) => onDraft(withNote(draft, annotation, target.value))}
            />
          )}
        </Row>
      ))}
      <div className="lectern">
        <button type="button" className="button" onClick={onSave}>
          {t('classroom.saveLesson')}
        </button>
        <p role="alert" className="problem">
          {problem}
        </p>
      </div>
    </section>
  )
}

/** A field under its label. */
function Row({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="fieldRow">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

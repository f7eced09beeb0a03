import { useState } from 'react'
import { LessonEditor } from '../../components/classroom/LessonEditor.tsx'
import { useWords } from '../../components/words.ts'
import type { Report } from '../../lib/analysis/types.ts'
import { lessonOf, newDraft } from '../../lib/classroom/draft.ts'
import type { Desk } from '../../lib/classroomDesk.ts'
import { readLesson, writeLesson } from '../../lib/lessons/lesson.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { stemOf } from '../../lib/saveName.ts'
import type { Subject } from './readSubject.ts'

interface EditViewProps {
  readonly subject: Subject
  /** The article with all of the tool's marks. */
  readonly report: Report
  readonly desk: Desk
  readonly change: (part: Partial<Desk>) => void
}

/** Makes a lesson, and saves it where it would open again. */
export function EditView({ subject, report, desk, change }: EditViewProps) {
  const t = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  const draft = desk.draft ?? newDraft(report, subject.lesson, t('language'))
  const save = () => {
    if (draft.title.trim() === '') return setProblem(t('classroom.noTitle'))
    const text = writeLesson(lessonOf(draft, report, subject.url, subject.site))
    const read = readLesson(text)
    if ('problem' in read) return setProblem(t(read.problem, [...read.values]))
    setProblem(null)
    saveFile(text, `${stemOf(draft.title) || 'lesson'}.json`, 'application/json')
  }
  return (
    <LessonEditor
      report={report}
      draft={draft}
      hasAddress={subject.url !== null}
      problem={problem}
      onDraft={(next) => change({ draft: next })}
      onSave={save}
    />
  )
}

import './Lesson.css'
import { Collapsible } from 'radix-ui'
import { keyOfAnnotation } from '../../lib/classroom/draft.ts'
import { isBundled } from '../../lib/classroom/fitsArticle.ts'
import type { Lesson } from '../../lib/lessons/lesson.ts'
import { useWords } from '../words.ts'

interface LessonViewProps {
  readonly lesson: Lesson
  /** True where the article of the lesson is at hand. */
  readonly hasArticle: boolean
  /** Looks once more for the article among the tabs that were read. */
  readonly onLook: () => void
}

/** A lesson: what it is about, what to do, and for the teacher, folded away, what is behind it. */
export function LessonView({ lesson, hasArticle, onLook }: LessonViewProps) {
  const t = useWords()
  const { article, annotations } = lesson
  return (
    <section className="lesson" aria-label={t('classroom.lesson')}>
      <div lang={lesson.language}>
        <h2>{lesson.title}</h2>
        <p className="lessonIntroduction">{lesson.introduction}</p>
      </div>
      {!isBundled(article) && !hasArticle && (
        <div role="status" className="note">
          <p>{t('classroom.linked')}</p>
          <p>
            <a href={article.address} target="_blank" rel="noreferrer">
              {article.address}
            </a>
          </p>
          <button type="button" className="quiet" onClick={onLook}>
            {t('compare.refresh')}
          </button>
        </div>
      )}
      <h3>{t('classroom.tasks')}</h3>
      <ol className="tasks" lang={lesson.language}>
        {lesson.tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ol>
      <Collapsible.Root className="noPrint">
        <Collapsible.Trigger className="quiet">{t('classroom.forTeacher')}</Collapsible.Trigger>
        <Collapsible.Content lang={lesson.language} className="lessonNotes">
          <p>{lesson.notes}</p>
          <ul>
            {annotations.map((annotation) => (
              <li key={keyOfAnnotation(annotation)}>
                <b>
                  {t(`classroom.actions.${annotation.action}`)} · {t(`kinds.${annotation.kind}`)}
                </b>{' '}
                <q>{annotation.words}</q>
                {annotation.note !== '' && <p>{annotation.note}</p>}
              </li>
            ))}
          </ul>
        </Collapsible.Content>
      </Collapsible.Root>
    </section>
  )
}

import './Home.css'
import { useState } from 'react'
import { AGES, type Age, type Lesson } from '../../lib/lessons/lesson.ts'
import { ChoiceRow } from '../ChoiceRow.tsx'
import { FilePick } from '../FilePick.tsx'
import { useWords } from '../words.ts'

/** An article that was read in this window. */
export interface OpenArticle {
  readonly tab: number
  readonly title: string
}

interface HomeProps {
  /** The lesson that the organisation offers; null where it offers none. */
  readonly offered: Lesson | null
  readonly lessons: readonly Lesson[]
  readonly articles: readonly OpenArticle[]
  /** What is wrong with the file that was to be opened; null where nothing is. */
  readonly problem: string | null
  readonly onOffered: () => void
  readonly onLesson: (index: number) => void
  readonly onArticle: (tab: number) => void
  readonly onFile: (file: File) => void
  readonly onBlank: () => void
}

/** Where a lesson begins: the one that the school offers, the practice set, the articles that were read in this window, or a file. */
export function Home(props: HomeProps) {
  const { offered, lessons, articles, problem, onOffered, onLesson, onArticle, onFile, onBlank } = props
  const t = useWords()
  const [age, setAge] = useState<Age>('middle')
  return (
    <div className="home">
      {offered !== null && (
        <section aria-labelledby="offered">
          <h2 id="offered">{t('classroom.offered')}</h2>
          <button type="button" className="choiceRow" onClick={onOffered}>
            <span lang={offered.language}>{offered.title}</span>
            <span className="choiceNote">{t(`lessons.ages.${offered.age}`)}</span>
          </button>
        </section>
      )}
      <section aria-labelledby="practice">
        <h2 id="practice">{t('classroom.practice')}</h2>
        <p className="classroomHint">{t('classroom.practiceHint')}</p>
        <ChoiceRow
          label={t('classroom.age')}
          value={age}
          choices={AGES.map((each) => [each, t(`lessons.ages.${each}`)])}
          onChoose={setAge}
        />
        <ul>
          {lessons.map((lesson, index) =>
            lesson.age === age ? (
              <li key={lesson.title}>
                <button type="button" className="choiceRow" lang={lesson.language} onClick={() => onLesson(index)}>
                  {lesson.title}
                </button>
              </li>
            ) : null,
          )}
        </ul>
      </section>
      <section aria-labelledby="articles">
        <h2 id="articles">{t('classroom.articles')}</h2>
        {articles.length === 0 && <p className="classroomHint">{t('classroom.noArticles')}</p>}
        <ul>
          {articles.map(({ tab, title }) => (
            <li key={tab}>
              <button type="button" className="choiceRow" onClick={() => onArticle(tab)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="file">
        <h2 id="file">{t('classroom.file')}</h2>
        <FilePick label={t('classroom.openFile')} onFile={onFile} />
        <p role="alert">{problem}</p>
      </section>
      <section aria-labelledby="paper">
        <h2 id="paper">{t('classroom.worksheet')}</h2>
        <button type="button" className="choiceRow" onClick={onBlank}>
          {t('classroom.blankSheet')}
        </button>
      </section>
    </div>
  )
}

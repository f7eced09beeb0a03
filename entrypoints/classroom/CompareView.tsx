import { useEffect, useRef, useState } from 'react'
import { Beside } from '../../components/classroom/Beside.tsx'
import { ChooseArticle } from '../../components/classroom/ChooseArticle.tsx'
import { useWords } from '../../components/words.ts'
import type { Lesson } from '../../lib/lessons/lesson.ts'
import { readTabs } from '../../lib/readTabs.ts'
import type { Bucket } from '../../lib/report/compare.ts'
import { loadBundled } from './bundled.ts'
import { analyseLesson } from './readSubject.ts'
import { saveSheet } from './saveSheet.ts'

/** The ids of the practice set's articles begin so; those of tabs are numbers. */
const LESSON = 'lesson'

/** The article at hand beside another one: of a tab in this window, or of the practice set. `lesson` is the title of its own. */
export function CompareView({ own, lesson: ownLesson }: { readonly own: Bucket; readonly lesson: string | null }) {
  const t = useWords()
  const [tabs, setTabs] = useState<readonly Bucket[]>([])
  const [chosen, setChosen] = useState('')
  const [other, setOther] = useState<Bucket | null>(null)
  useEffect(() => void readTabs().then(setTabs), [])
  const [bundled, setBundled] = useState<readonly Lesson[]>([])
  useEffect(() => void loadBundled().then(setBundled), [])
  // An article of the practice set comes with a lesson for each age, and is one article.
  const lessons = bundled.flatMap(({ title }, index) =>
    bundled.findIndex((lesson) => lesson.title === title) === index ? [{ id: `${LESSON}${index}`, title }] : [],
  )
  /** The last choice: the analysis of an earlier one may come after it. */
  const wanted = useRef('')
  const choose = async (id: string) => {
    wanted.current = id
    setChosen(id)
    setOther(null)
    const tab = tabs.find((bucket) => bucket.id === id)
    const lesson = id.startsWith(LESSON) ? bundled[Number(id.slice(LESSON.length))] : undefined
    const report = tab?.report ?? (lesson === undefined ? null : await analyseLesson(lesson))
    if (report !== null && wanted.current === id) setOther({ id, title: tab?.title ?? report.title ?? '', report })
  }
  const choices = [...tabs, ...lessons].filter(({ id, title }) => id !== own.id && title !== ownLesson)
  return (
    <>
      <p className="classroomHint">{t('classroom.besideHint')}</p>
      <ChooseArticle
        label={t('classroom.besideOther')}
        choices={choices}
        value={chosen}
        onChoose={(id) => void choose(id)}
      />
      {other !== null && (
        <Beside one={own} other={other} onSave={(sheet) => saveSheet(sheet, t('classroom.beside'), t('language'))} />
      )}
    </>
  )
}

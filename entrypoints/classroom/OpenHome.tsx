import { useEffect, useState } from 'react'
import { GuideText } from '../../components/classroom/GuideText.tsx'
import { Home, type OpenArticle } from '../../components/classroom/Home.tsx'
import { useWords } from '../../components/words.ts'
import type { Place } from '../../lib/classroomDesk.ts'
import { languageOf } from '../../lib/languages.ts'
import { type Guide, loadGuide } from '../../lib/lessons/guide.ts'
import { type Lesson, readLesson } from '../../lib/lessons/lesson.ts'
import { readOfferedLesson } from '../../lib/policy.ts'
import { readTabs } from '../../lib/readTabs.ts'
import { loadBundled } from './bundled.ts'

/** The classroom's first view, with what can be opened in this window. */
export function OpenHome({ onPlace }: { readonly onPlace: (place: Place) => void }) {
  const t = useWords()
  const [articles, setArticles] = useState<readonly OpenArticle[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [guide, setGuide] = useState<Guide | null>(null)
  const [offered, setOffered] = useState<Lesson | null>(null)
  const [lessons, setLessons] = useState<readonly Lesson[]>([])
  useEffect(() => void readOfferedLesson().then(setOffered), [])
  useEffect(() => void loadBundled().then(setLessons), [])
  useEffect(() => {
    const look = () =>
      void readTabs().then((found) => setArticles(found.map(({ id, title }) => ({ tab: Number(id), title }))))
    look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])
  const open = async (file: File) => {
    const text = await file.text()
    const read = readLesson(text)
    if ('lesson' in read) onPlace({ type: 'file', text })
    else setProblem(t(read.problem, [...read.values]))
  }
  return (
    <>
      <Home
        offered={offered}
        lessons={lessons}
        articles={articles}
        problem={problem}
        onOffered={() => onPlace({ type: 'offered' })}
        onLesson={(lesson) => onPlace({ type: 'bundled', lesson })}
        onArticle={(tab) => onPlace({ type: 'tab', tab })}
        onBlank={() => onPlace({ type: 'blank' })}
        onFile={(file) => void open(file)}
      />
      <GuideText guide={guide} onOpen={() => void loadGuide(languageOf(t('language'))).then(setGuide)} />
    </>
  )
}

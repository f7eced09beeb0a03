import { useEffect, useState } from 'react'
import { type ArticlePlace, type Missing, readSubject, type Subject } from './readSubject.ts'

/** What lies at a place, null while it is being read, and how to look there once more. */
export function useSubject(place: ArticlePlace | null): readonly [subject: Subject | Missing | null, look: () => void] {
  const [looks, setLooks] = useState(0)
  const [found, setFound] = useState<{ readonly at: string; readonly subject: Subject | Missing } | null>(null)
  const at = JSON.stringify(place)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the desk makes a new object of the same place at every change
  useEffect(() => {
    let isWanted = true
    if (place === null) return
    void readSubject(place).then((subject) => {
      if (isWanted) setFound({ at, subject })
    })
    return () => {
      isWanted = false
    }
  }, [at, looks])
  return [found?.at === at ? found.subject : null, () => setLooks(looks + 1)]
}

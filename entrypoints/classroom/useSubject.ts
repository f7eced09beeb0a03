import { useEffect, useState } from 'react'
import { type ArticlePlace, type Missing, readSubject, type Subject } from './readSubject.ts'

/** What lies at a place; null while it is being read. */
export function useSubject(place: ArticlePlace | null): Subject | Missing | null {
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
  }, [at])
  return found?.at === at ? found.subject : null
}

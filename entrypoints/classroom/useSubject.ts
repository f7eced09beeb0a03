import { useEffect, useMemo, useState } from 'react'
import { type ArticlePlace, type Missing, readSubject, type Subject } from './readSubject.ts'

/** What lies at a place, null while it is being read, and how to look there once more. */
export function useSubject(place: ArticlePlace | null): readonly [subject: Subject | Missing | null, look: () => void] {
  const [looks, setLooks] = useState(0)
  const [found, setFound] = useState<{ readonly at: string; readonly subject: Subject | Missing } | null>(null)
  // The same place chosen anew is the same; a lesson's whole file is in it, so it is not written out at every render.
  const at = useMemo(() => JSON.stringify(place), [place])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` stands for the place, and a look reads it anew
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

import { useEffect, useState } from 'react'
import { type MarkAside, marksAside } from '../../lib/marksAside.ts'

/** The marks that the reader has put aside, read again whenever one more is. */
export function useAside(): readonly MarkAside[] {
  const [marks, setMarks] = useState<readonly MarkAside[]>([])
  useEffect(() => {
    void marksAside.read().then(setMarks)
    return marksAside.watch(setMarks)
  }, [])
  return marks
}

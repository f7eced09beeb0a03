import { createContext, use } from 'react'
import type { Translate } from '../lib/report/translate.ts'

/** The words of the interface, in the reader's language. Whoever renders a component provides them. */
export const WordsContext = createContext<Translate>((key) => key)

export function useWords(): Translate {
  return use(WordsContext)
}

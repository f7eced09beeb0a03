import type { Lesson } from './lesson.ts'

/** The teacher's guide in one language. */
export interface Guide {
  readonly title: string
  readonly opening: string
  readonly parts: readonly {
    readonly title: string
    /** A sentence before the steps, "" for none. */
    readonly text: string
    /** Each step begins with words that catch the eye, "Minutes 0 to 3.", and the text goes on from them. */
    readonly steps: readonly { readonly lead: string; readonly text: string }[]
  }[]
}

/** Each language is a file of its own, loaded when it is wanted. */
const GUIDES: Readonly<Record<Lesson['language'], () => Promise<Guide>>> = {
  en: async () => (await import('./guide/en.ts')).en,
  de: async () => (await import('./guide/de.ts')).de,
  es: async () => (await import('./guide/es.ts')).es,
  fr: async () => (await import('./guide/fr.ts')).fr,
}

/** Loads the teacher's guide in a language of the interface. */
export function loadGuide(language: Lesson['language']): Promise<Guide> {
  return GUIDES[language]()
}

/** The languages of the interface, of lessons and of the teacher's guide. */
export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of ours that a BCP 47 tag names ("en-GB" is "en"); English for those that we have not. */
export const languageOf = (tag: string): Language => LANGUAGES.find((language) => tag.startsWith(language)) ?? 'en'

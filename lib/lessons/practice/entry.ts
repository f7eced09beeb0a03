import type { Age, Annotation, BundledArticle } from '../lesson.ts'

/** One invented article of the practice set, and what readers of each age are given with it. */
export interface PracticeEntry {
  /** Says what the article is about and not what is odd about it, as pupils see it too. */
  readonly title: string
  readonly article: BundledArticle
  readonly annotations: readonly Annotation[]
  readonly ages: Readonly<
    Record<Age, { readonly introduction: string; readonly tasks: readonly string[]; readonly notes: string }>
  >
}

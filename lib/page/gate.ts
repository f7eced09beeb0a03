import type { Genre } from '../analysis/types.ts'

export interface Verdict {
  readonly article: boolean
  readonly why: readonly string[]
  readonly title: string | null
  readonly site: string | null
  readonly language: string | null
  readonly genre: Genre | null
  readonly partial: boolean
}

export function gate(document: Document): Verdict {
  return {
    article: true,
    why: [],
    title: document.title,
    site: null,
    language: document.documentElement.lang || null,
    genre: null,
    partial: false,
  }
}

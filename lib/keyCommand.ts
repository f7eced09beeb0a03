import { KINDS, type Kind } from './analysis/types.ts'
import type { Command } from './protocol.ts'

/** What a key stands for: 1 to 3 toggle a kind, N and P walk the marks, H hides all, C presents to a class. Null where it stands for nothing. */
export function commandOf(
  key: string,
  { shown, hidden }: { readonly shown: Readonly<Record<Kind, boolean>>; readonly hidden: boolean },
): Command | null {
  const kind = KINDS[Number(key) - 1]
  if (kind !== undefined) return { type: 'show', kind, on: !shown[kind] }
  switch (key.toLowerCase()) {
    case 'h':
      return { type: 'hide', on: !hidden }
    case 'n':
      return { type: 'step', by: 1 }
    case 'p':
      return { type: 'step', by: -1 }
    case 'c':
      return { type: 'present', on: true }
    default:
      return null
  }
}

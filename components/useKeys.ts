import { useEffect } from 'react'
import type { Kind } from '../lib/analysis/types.ts'
import { commandOf } from '../lib/keyCommand.ts'
import type { Command } from '../lib/protocol.ts'

interface Keys {
  readonly shown: Readonly<Record<Kind, boolean>>
  readonly hidden: boolean
  /** True while there is something that Escape brings back. */
  readonly isFiltered: boolean
  readonly onCommand: (command: Command) => void
  readonly onClear: () => void
}

/** True where a key is typed into a field or belongs to the browser: it is no command of ours. */
export const isForAnother = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  ctrlKey || metaKey || altKey || (target instanceof Element && target.matches('input, textarea, select'))

/** 1 to 3 toggle the kinds, N and P walk the marks that are shown, H hides all, Escape clears what is selected. */
export function useKeys({ shown, hidden, isFiltered, onCommand, onClear }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isForAnother(event)) return
      const command = commandOf(event.key, { shown, hidden })
      if (command !== null) onCommand(command)
      else if (event.key === 'Escape' && isFiltered) onClear()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

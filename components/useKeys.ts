import { useEffect } from 'react'
import type { Finding, Kind, Report } from '../lib/analysis/types.ts'
import { KINDS } from './Filters.tsx'

interface Keys {
  readonly report: Report
  readonly shown: Readonly<Record<Kind, boolean>>
  readonly hidden: boolean
  readonly active: string | null
  /** True while there is something that Escape brings back. */
  readonly isFiltered: boolean
  readonly onShow: (kind: Kind, on: boolean) => void
  readonly onHide: (on: boolean) => void
  readonly onGoTo: (finding: Finding) => void
  readonly onClear: () => void
}

/** 1 to 3 toggle the kinds, N and P walk the marks that are shown, H hides all, Escape clears what is selected. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (act(event.key, keys)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

/** Does what a key stands for; true where it stands for something. */
function act(key: string, keys: Keys): boolean {
  const kind = KINDS[Number(key) - 1]
  if (kind !== undefined) keys.onShow(kind, !keys.shown[kind])
  else if (key === 'h' || key === 'H') keys.onHide(!keys.hidden)
  else if (key === 'n' || key === 'N') walk(1, keys)
  else if (key === 'p' || key === 'P') walk(-1, keys)
  else if (key === 'Escape' && keys.isFiltered) keys.onClear()
  else return false
  return true
}

function walk(step: 1 | -1, { report, shown, active, onGoTo }: Keys): void {
  const findings = report.findings.filter((finding) => shown[finding.kind])
  const at = findings.findIndex((finding) => finding.id === active)
  const from = at < 0 && step < 0 ? 0 : at
  const next = findings[(from + step + findings.length) % findings.length]
  if (next !== undefined) onGoTo(next)
}

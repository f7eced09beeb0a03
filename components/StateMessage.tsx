import './StateMessage.css'
import type { ReactNode } from 'react'

interface StateMessageProps {
  readonly title: string
  readonly hint: string
  /** True while something is going on, so that a screen reader hears that there is more to come. */
  readonly busy?: boolean
  readonly children?: ReactNode
}

/** A whole surface that says why there is nothing to show, and what to do. */
export function StateMessage({ title, hint, busy = false, children }: StateMessageProps) {
  return (
    <section className="state" aria-busy={busy} role="status">
      <h1 className="stateTitle">{title}</h1>
      <p className="stateHint">{hint}</p>
      {children}
    </section>
  )
}

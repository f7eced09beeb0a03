import { Fragment } from 'react'
import type { Piece } from '../lib/report/phrase.ts'

/** A sentence with its strong words. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, strong }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    strong ? <strong key={i}>{text}</strong> : <Fragment key={i}>{text}</Fragment>,
  )
}

import { useState } from 'react'
import { useWords } from './words.ts'

/** Copies something and says that it did. */
export function CopyButton({ onCopy }: { readonly onCopy: () => void }) {
  const t = useWords()
  const [isCopied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => {
        onCopy()
        setCopied(true)
      }}
      onBlur={() => setCopied(false)}
    >
      <span role="status">{t(isCopied ? 'findings.copied' : 'findings.copy')}</span>
    </button>
  )
}

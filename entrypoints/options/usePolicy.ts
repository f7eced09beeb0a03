import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { type Policy, readPolicy } from '../../lib/policy.ts'

/** What the organisation has set, read again whenever it changes; null until it is read. */
export function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null)
  useEffect(() => {
    const read = () => void readPolicy().then(setPolicy)
    const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (_changes, area) => {
      if (area === 'managed') read()
    }
    read()
    browser.storage.onChanged.addListener(listen)
    return () => browser.storage.onChanged.removeListener(listen)
  }, [])
  return policy
}

import { useEffect, useState } from 'react'
import { Comparison } from '../../components/Comparison.tsx'
import { readTabs } from '../../lib/readTabs.ts'
import type { Bucket } from '../../lib/report/compare.ts'

/** The comparison of the articles that were read in this window. */
export function Compare() {
  const [buckets, setBuckets] = useState<readonly Bucket[]>([])
  const read = () => void readTabs().then(setBuckets)
  useEffect(read, [])
  return <Comparison buckets={buckets} onRefresh={read} />
}

import { useEffect, useState } from 'react'
import { Comparison } from '../../components/Comparison.tsx'
import type { Bucket } from '../../lib/report/compare.ts'
import { readTabs } from './readTabs.ts'

/** The comparison of the articles that were read in this window. */
export function Compare() {
  const [buckets, setBuckets] = useState<readonly Bucket[]>([])
  const read = () => void readTabs().then(setBuckets)
  useEffect(read, [])
  return <Comparison buckets={buckets} onRefresh={read} />
}

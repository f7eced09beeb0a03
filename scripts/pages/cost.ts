import type { Tab } from './pageBrowser.ts'

/** What a stretch of time cost the page's main thread. */
export interface Cost {
  /** CPU time of all tasks, in ms of the thread's own clock, which a busy machine stretches little. */
  readonly cpu: number
  /** CPU time of the longest single task, in ms. */
  readonly longest: number
}

interface TraceEvent {
  readonly name: string
  readonly tid: number
  readonly pid: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Measures what `work` costs the main thread of the tab's page, by the browser's own trace. */
export async function measureCost(tab: Tab, work: () => Promise<void>): Promise<Cost> {
  const { cdp } = tab
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...(value as TraceEvent[]))
  }
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', { categories: 'disabled-by-default-devtools.timeline', transferMode: 'ReportEvents' })
  await work()
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const main = findMainThread(events)
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && `${pid}:${tid}` === main)
  const costs = tasks.map(({ tdur = 0 }) => tdur / 1000)
  return { cpu: costs.reduce((sum, cost) => sum + cost, 0), longest: Math.max(0, ...costs) }
}

/** The main thread of the one renderer that was at work. */
function findMainThread(events: readonly TraceEvent[]): string {
  const busy = new Map<string, number>()
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  )
  for (const { pid, tid, tdur = 0 } of events) {
    const key = `${pid}:${tid}`
    if (mains.has(key)) busy.set(key, (busy.get(key) ?? 0) + tdur)
  }
  return [...busy].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

import { readdirSync, readFileSync } from 'node:fs'

/** How long a slowed process runs at a time, in ms: shorter than anybody notices. */
const SLICE = 10

/**
 * Lets a process and all its children run for one part in `times` of the time, as on a machine that is so much slower, until
 * the function that comes back is called. For Firefox, which no protocol slows. Linux alone.
 */
export function slowDown(pid: number, times: number): () => void {
  let timer: NodeJS.Timeout
  let since = 0
  const tell = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const each of treeOf(pid)) {
      try {
        process.kill(each, signal)
      } catch {
        // It has ended meanwhile.
      }
    }
  }
  const run = () => {
    since = performance.now()
    tell('SIGCONT')
    timer = setTimeout(rest, SLICE)
  }
  const rest = () => {
    tell('SIGSTOP')
    // It takes a while to find them all.
    timer = setTimeout(run, (performance.now() - since) * (times - 1))
  }
  run()
  return () => {
    clearTimeout(timer)
    tell('SIGCONT')
  }
}

/** A process and all that it has started, or that those have. */
function treeOf(pid: number): readonly number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return [pid, ...children.flatMap(treeOf)]
  } catch {
    return []
  }
}

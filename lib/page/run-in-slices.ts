import type { Steps } from './steps.ts'

/** Half a frame: what else the browser has to do finds room in the other half. */
const SLICE_MS = 8

/** What the runner needs of its surroundings. */
export interface Turns {
  /** Milliseconds that only ever grow. */
  now(): number
  /** Fulfilled when the browser had its turn. */
  rest(): Promise<void>
}

const BROWSER: Turns = { now: () => performance.now(), rest: letBrowserGoOn }

/**
 * Runs steps in slices of a few milliseconds and lets the browser go on between them; the first slice runs at once.
 * @returns null where the signal fired before the last step was done: the steps are ended then. Rejects with what a
 * step throws
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  { now, rest }: Turns = BROWSER,
): Promise<{ result: Result } | null> {
  let end = now() + SLICE_MS
  while (!signal.aborted) {
    const { done, value } = steps.next()
    if (done) return { result: value }
    if (now() < end) continue
    await rest()
    end = now() + SLICE_MS
  }
  steps.return(undefined as never)
  return null
}

/** Where the scheduler cannot yield, a message is the task that comes soonest: timers wait four milliseconds. */
function letBrowserGoOn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  if (typeof scheduler?.yield === 'function') return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

import { isKeptAsIs } from './skip-rules.ts'
import { childNodesOf, type TextRun, walkInSteps } from './walk-text.ts'

/** A walk over what is converted below a node: its runs, and null where it makes a pause. */
export type Walk = ReturnType<typeof walkInSteps>

/** What a walk does until it makes a pause takes as long as writing so many runs. */
const RUNS_A_PAUSE = 20

export function beginWalk(root: Node): Walk {
  return walkInSteps([root], isKeptAsIs, childNodesOf)
}

/** Takes the next runs of a walk: `most` of them, fewer where it makes pauses. */
export function takeRuns(walk: Walk, most: number): { runs: TextRun[]; isDone: boolean } {
  const runs: TextRun[] = []
  for (let pauses = 0; runs.length + pauses * RUNS_A_PAUSE < most; ) {
    const { done, value } = walk.next()
    if (done) return { runs, isDone: true }
    if (value) runs.push(value)
    else pauses++
  }
  return { runs, isDone: false }
}

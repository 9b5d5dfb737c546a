import { describe, expect, it } from 'vitest'
import { runInSlices } from '../../lib/page/run-in-slices.ts'
import type { Steps } from '../../lib/page/steps.ts'

/** Steps of three milliseconds each, by a clock that only they move. */
function begin(count: number, atStep: (step: number) => void = () => {}) {
  let time = 0
  const log: (number | 'rest' | 'end')[] = []
  function* steps(): Steps<string> {
    try {
      for (let step = 0; step < count; step++) {
        time += 3
        log.push(step)
        atStep(step)
        yield
      }
      return 'done'
    } finally {
      log.push('end')
    }
  }
  const rest = async () => {
    log.push('rest')
  }
  return { log, steps: steps(), turns: { now: () => time, rest } }
}

describe('runInSlices', () => {
  it('does what fits into a slice at once, and lets the browser go on behind each slice', async () => {
    const { log, steps, turns } = begin(7)
    const running = runInSlices(steps, new AbortController().signal, turns)
    expect(log).toEqual([0, 1, 2, 'rest'])
    expect(await running).toEqual({ result: 'done' })
    expect(log).toEqual([0, 1, 2, 'rest', 3, 4, 5, 'rest', 6, 'end'])
  })

  it('ends the steps where the signal fires meanwhile', async () => {
    const ending = new AbortController()
    const { log, steps, turns } = begin(9, (step) => step === 4 && ending.abort())
    expect(await runInSlices(steps, ending.signal, turns)).toBeNull()
    expect(log).toEqual([0, 1, 2, 'rest', 3, 4, 'end'])
  })

  it('begins nothing for a signal that has fired', async () => {
    const { log, steps, turns } = begin(9)
    expect(await runInSlices(steps, AbortSignal.abort(), turns)).toBeNull()
    expect(log).toEqual([])
  })

  it('rejects with what a step throws', async () => {
    const { steps, turns } = begin(9, (step) => {
      if (step === 5) throw new Error('a page that bites')
    })
    await expect(runInSlices(steps, new AbortController().signal, turns)).rejects.toThrow('bites')
  })
})

import { describe, expect, it } from 'vitest'
import { runInSlices } from '../../lib/page/run-in-slices.ts'
import type { Steps } from '../../lib/page/steps.ts'

/** Turns whose clock moves on by so much whenever it is asked; notes in a log when the browser has its turn. */
function turnsOf(milliseconds: number, log: string[] = []) {
  let time = 0
  const now = () => {
    time += milliseconds
    return time
  }
  const rest = async () => {
    log.push('rest')
  }
  return { now, rest }
}

function* walkPage(log: string[], steps: number): Steps<string> {
  try {
    for (let step = 1; step <= steps; step++) {
      log.push(`step ${step}`)
      yield
    }
    return 'read'
  } finally {
    log.push('ended')
  }
}

const never = new AbortController().signal

describe('runInSlices', () => {
  it('begins at once, and does all of what fits into one slice without a rest', async () => {
    const log: string[] = []
    const running = runInSlices(walkPage(log, 3), never, turnsOf(0, log))
    expect(log).toEqual(['step 1', 'step 2', 'step 3', 'ended'])
    expect(await running).toEqual({ result: 'read' })
  })

  it('rests where a slice is over, and gives each slice as long as the first', async () => {
    const log: string[] = []
    const running = runInSlices(walkPage(log, 5), never, turnsOf(4, log))
    expect(log).toEqual(['step 1', 'step 2', 'rest'])
    expect(await running).toEqual({ result: 'read' })
    expect(log).toEqual(['step 1', 'step 2', 'rest', 'step 3', 'step 4', 'rest', 'step 5', 'ended'])
  })

  it('takes no step where the signal has fired before', async () => {
    const log: string[] = []
    expect(await runInSlices(walkPage(log, 3), AbortSignal.abort(), turnsOf(0, log))).toBeNull()
    expect(log).toEqual([])
  })

  it('ends the steps where the signal fires while the browser has its turn', async () => {
    const log: string[] = []
    const stop = new AbortController()
    const turns = { ...turnsOf(8), rest: async () => stop.abort() }
    expect(await runInSlices(walkPage(log, 3), stop.signal, turns)).toBeNull()
    expect(log).toEqual(['step 1', 'ended'])
  })

  it('ends the steps where one of them has the signal fire', async () => {
    const log: string[] = []
    const stop = new AbortController()
    function* steps(): Steps<string> {
      log.push('stopping')
      stop.abort()
      yield
      return yield* walkPage(log, 3)
    }
    expect(await runInSlices(steps(), stop.signal, turnsOf(0, log))).toBeNull()
    expect(log).toEqual(['stopping'])
  })

  it.each([0, 8])(
    'rejects with what a step throws, where looking at the clock takes %i ms',
    async (milliseconds) => {
      function* steps(): Steps<string> {
        yield
        throw new TypeError("can't access dead object")
      }
      await expect(runInSlices(steps(), never, turnsOf(milliseconds))).rejects.toThrow('dead object')
    },
  )

  it('lets messages and other tasks come between two slices of a real clock', async () => {
    const log: string[] = []
    function* steps(): Steps<void> {
      for (let step = 0; !log.includes('other'); step++) {
        if (step === 0) setTimeout(() => log.push('other'))
        yield
      }
    }
    expect(await runInSlices(steps(), never)).toEqual({ result: undefined })
    expect(log).toEqual(['other'])
  })
})

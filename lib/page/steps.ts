/** Work that is done step by step, so that others have their turn between two of them, and what comes of it. */
export type Steps<Result> = Generator<void, Result>

/** A step visits about so many elements: well below a millisecond in a browser. */
const STEP = 400

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Tells whether enough was done for one step; asked with the work that comes next: 1 is a look at an element. */
export type Pace = (work?: number) => boolean

/** Counts work from nothing. */
export function createPace(): Pace {
  let done = 0
  return (work = 1) => {
    done += work
    if (done < STEP) return false
    done = 0
    return true
  }
}

/** How much work it is to look at each of so many characters. */
export function workOf(characters: number): number {
  return 1 + (characters >> 7)
}

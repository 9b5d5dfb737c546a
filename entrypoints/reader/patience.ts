/** A page is read again at last, however often it was for nothing. */
const MOST = 64
/** A page that was left as it is for this long, times the patience it asked for, is a calm one again. */
const CALM_MS = 15_000

/** How many times longer than usual to wait for a page: one that changes for ever is read ever more seldom. */
export class Patience {
  private readonly now: () => number
  private times = 1
  private since = Number.NEGATIVE_INFINITY

  /** @param now milliseconds that only ever grow */
  constructor(now: () => number = () => performance.now()) {
    this.now = now
  }

  /** 1 at first and for a calm page. */
  get factor(): number {
    return this.times
  }

  /** The page is read: twice as much as the last time, unless that was long ago. */
  noteReading(): void {
    const now = this.now()
    const isCalm = now - this.since > CALM_MS * this.times
    this.times = isCalm ? 1 : Math.min(this.times * 2, MOST)
    this.since = now
  }

  /** Another page waits for nothing that the one before has done. */
  forget(): void {
    this.times = 1
  }
}

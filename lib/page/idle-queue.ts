/** A slice stays below half a frame, so that scrolling does not stutter. */
const SLICE_MS = 6
/** Work is begun after this long even on a page that is never idle. */
const LATEST_MS = 100

/** Does work piece by piece while the browser is idle, until the signal fires. */
export class IdleQueue {
  private readonly view: Window
  private readonly signal: AbortSignal
  private pieces: (() => void)[] = []
  private waiting = false

  constructor(view: Window, signal: AbortSignal) {
    this.view = view
    this.signal = signal
  }

  add(pieces: readonly (() => void)[]): void {
    for (const piece of pieces) this.pieces.push(piece)
    this.wait()
  }

  private wait(): void {
    if (this.waiting || this.pieces.length === 0 || this.signal.aborted) return
    this.waiting = true
    this.view.requestIdleCallback(() => this.work(), { timeout: LATEST_MS })
  }

  private work(): void {
    this.waiting = false
    if (this.signal.aborted) return
    const end = performance.now() + SLICE_MS
    let done = 0
    try {
      while (done < this.pieces.length && performance.now() < end) this.pieces[done++]?.()
    } finally {
      // A piece that fails is done with, and does not keep the others from their turn.
      this.pieces.splice(0, done)
      this.wait()
    }
  }
}

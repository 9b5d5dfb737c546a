/**
 * A stretch whose length changed: its start and end in the source, then in the converted text. Offsets are
 * UTF-16.
 */
export type LengthChange = [start: number, end: number, convertedStart: number, convertedEnd: number]

/** A converted text and the way back: any offset can be carried across, in both directions. */
export class Conversion {
  readonly text: string
  /** In order; between two of them offsets run in parallel. */
  private readonly changes: readonly LengthChange[]

  constructor(text: string, changes: readonly LengthChange[] = []) {
    this.text = text
    this.changes = changes
  }

  /** Source offset to converted offset. One inside a stretch whose length changed goes to that stretch's start. */
  toConverted(offset: number): number {
    const change = this.lastBefore(offset, 0)
    if (!change) return offset
    const [, end, convertedStart, convertedEnd] = change
    return offset >= end ? convertedEnd + offset - end : convertedStart
  }

  /** Converted offset to source offset, likewise. */
  toSource(offset: number): number {
    const change = this.lastBefore(offset, 2)
    if (!change) return offset
    const [start, end, , convertedEnd] = change
    return offset >= convertedEnd ? end + offset - convertedEnd : start
  }

  /** The last change that starts at or before an offset, by the given side's start. */
  private lastBefore(offset: number, side: 0 | 2): LengthChange | undefined {
    let low = 0
    let high = this.changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.changes[middle] as LengthChange)[side] <= offset) low = middle + 1
      else high = middle
    }
    return this.changes[low - 1]
  }
}

import type { Span } from './span.ts'

/**
 * A stretch whose length changed: its start and end in the source, then in the other text. Offsets are UTF-16.
 */
export type LengthChange = [start: number, end: number, otherStart: number, otherEnd: number]

/** How the offsets of a text and of what was made of it correspond. */
export class Alignment {
  /** In order; between two of them offsets run in parallel. */
  private readonly changes: readonly LengthChange[]

  constructor(changes: readonly LengthChange[]) {
    this.changes = changes
  }

  /** Source offset to the other text's. One inside a stretch whose length changed goes to that stretch's start. */
  toOther(offset: number): number {
    const change = this.lastBefore(offset, 0)
    if (!change) return offset
    const [, end, otherStart, otherEnd] = change
    return offset >= end ? otherEnd + offset - end : otherStart
  }

  /** The other text's offset to the source's, likewise; behind a stretch that was left out, its end. */
  toSource(offset: number): number {
    const change = this.lastBefore(offset, 2)
    if (!change) return offset
    const [start, end, , otherEnd] = change
    return offset >= otherEnd ? end + offset - otherEnd : start
  }

  /** A span of the other text as one of the source, without what was left out at its edges. */
  spanToSource({ start, end }: Span): Span {
    return end > start
      ? { start: this.toSource(start), end: this.toSource(end - 1) + 1 }
      : { start: this.toSource(start), end: this.toSource(start) }
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

/** A text without some of its spans (ascending, not overlapping), and the alignment with the whole. */
export function leaveOut(text: string, spans: readonly Span[]): { text: string; alignment: Alignment } {
  const changes: LengthChange[] = []
  let rest = ''
  let at = 0
  for (const { start, end } of spans) {
    rest += text.slice(at, start)
    changes.push([start, end, rest.length, rest.length])
    at = end
  }
  return { text: rest + text.slice(at), alignment: new Alignment(changes) }
}

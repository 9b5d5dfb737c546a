import { findAt, type Span } from '../text/index.ts'

/** A place in the live document: a text node and an offset into its source text. */
export interface TextPoint {
  node: Text
  offset: number
}

/** Text of one node that went unchanged into the page's text. */
interface Piece extends Span {
  node: Text
  /** Where the piece starts in the node's source text. */
  nodeStart: number
}

/** Knows from which text node each character of a page's text was read. Offsets are of the source text. */
export class TextMap {
  private readonly pieces: Piece[] = []
  private readonly byNode = new Map<Text, Piece[]>()

  /** Notes that `node`'s text from `nodeStart` on stands at `start` to `end`; to be called in order. */
  add(node: Text, nodeStart: number, start: number, end: number): void {
    const piece = { node, nodeStart, start, end }
    this.pieces.push(piece)
    const known = this.byNode.get(node)
    if (known) known.push(piece)
    else this.byNode.set(node, [piece])
  }

  /** Whether any character was read from a node. */
  has(node: Text): boolean {
    return this.byNode.has(node)
  }

  /** The node and offset of a character; null where it was not read from a node (a joint of two blocks). */
  pointOf(offset: number): TextPoint | null {
    const piece = findAt(this.pieces, offset)
    return piece && { node: piece.node, offset: piece.nodeStart + offset - piece.start }
  }

  /**
   * The places where a span begins and ends, the end behind its last character.
   * @returns null where its first or last character was not read from a node
   */
  pointsOf(span: Span): { start: TextPoint; end: TextPoint } | null {
    const start = this.pointOf(span.start)
    const last = span.end > span.start ? this.pointOf(span.end - 1) : null
    return start && last && { start, end: { node: last.node, offset: last.offset + 1 } }
  }

  /** Where a node's character went; null where the node, or that blank of it, was not read. */
  offsetOf({ node, offset }: TextPoint): number | null {
    for (const piece of this.byNode.get(node) ?? []) {
      const within = offset - piece.nodeStart
      if (within >= 0 && within < piece.end - piece.start) return piece.start + within
    }
    return null
  }
}

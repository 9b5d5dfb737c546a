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
  words: string
}

/** The source text of a node as it is now. */
export type SourceOf = (node: Text) => string

/** Knows from which text node each character of a page's text was read. Offsets are of the source text. */
export class TextMap {
  private readonly pieces: Piece[] = []
  private readonly byNode = new Map<Text, Piece[]>()

  /** Notes that words of a node, from `nodeStart` on, stand at `start`; to be called in order. */
  add(node: Text, nodeStart: number, start: number, words: string): void {
    const piece = { node, nodeStart, start, end: start + words.length, words }
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
    return piece && pointIn(piece, offset)
  }

  /**
   * The places where a span begins and ends, the end behind its last character.
   * @returns null where its first or last character was not read from a node, or the node says something else now
   */
  pointsOf(span: Span, sourceOf: SourceOf): { start: TextPoint; end: TextPoint } | null {
    const first = findAt(this.pieces, span.start)
    const last = span.end > span.start ? findAt(this.pieces, span.end - 1) : null
    if (!first || !last || !isAsRead(first, sourceOf) || !isAsRead(last, sourceOf)) return null
    const { node, offset } = pointIn(last, span.end - 1)
    return { start: pointIn(first, span.start), end: { node, offset: offset + 1 } }
  }

  /** Where a node's character went; null where the node, or that blank of it, was not read, or says something else. */
  offsetOf({ node, offset }: TextPoint, sourceOf: SourceOf): number | null {
    for (const piece of this.byNode.get(node) ?? []) {
      const within = offset - piece.nodeStart
      if (within >= 0 && within < piece.words.length && isAsRead(piece, sourceOf)) return piece.start + within
    }
    return null
  }
}

function pointIn({ node, nodeStart, start }: Piece, offset: number): TextPoint {
  return { node, offset: nodeStart + offset - start }
}

/** Whether a node still holds what was read from it. */
function isAsRead({ node, nodeStart, words }: Piece, sourceOf: SourceOf): boolean {
  return sourceOf(node).startsWith(words, nodeStart)
}

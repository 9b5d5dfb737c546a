import type { Span } from '../text/index.ts'
import type { PageConversion } from './page-conversion.ts'
import { isAlive } from './page-roots.ts'
import type { TextMap } from './text-map.ts'

/** Carries places between the source text and the live page, whichever side of it is shown. */
export class PageRanges {
  private readonly map: TextMap
  private readonly conversion: PageConversion | null
  private readonly sourceOf = (node: Text): string =>
    isAlive(node) ? (this.conversion?.sourceOf(node) ?? node.data) : ''

  /** @param conversion null where the page is shown as it is */
  constructor(map: TextMap, conversion: PageConversion | null) {
    this.map = map
    this.conversion = conversion
  }

  /** The range of a span as it is on the page now; null where the page no longer has it. */
  rangeOf(span: Span): Range | null {
    const points = this.map.pointsOf(span, this.sourceOf)
    if (!points) return null
    const start = this.conversion?.toScreen(points.start) ?? points.start
    const end = this.conversion?.toScreen(points.end) ?? points.end
    const isThere = start.node.isConnected && end.node.isConnected
    if (!isThere || start.offset > start.node.length || end.offset > end.node.length) return null
    const range = start.node.ownerDocument.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range
  }

  /** The offset in the source text of a place on the page; null where it was not read. */
  offsetAt(node: Node, offset: number): number | null {
    if (node.nodeType !== 3) return null
    const point = { node: node as Text, offset }
    return this.map.offsetOf(this.conversion?.toSource(point) ?? point, this.sourceOf)
  }
}

import type { Conversion, Converter } from '../convert/index.ts'
import type { TextPoint } from './text-map.ts'

/** What was written over one text node, and how its offsets correspond. */
interface WrittenText {
  original: string
  simplified: string
  /** The conversion of the run the node was part of, and where the node starts in its source. */
  run: Conversion
  start: number
}

/** Remembers what stood in each text node before it was converted. */
export class WrittenTexts {
  private readonly records = new Map<Text, WrittenText>()
  private readonly convert: Converter

  constructor(convert: Converter) {
    this.convert = convert
  }

  /** The page's own text of a node: what was converted, or what the page has written since. */
  sourceOf(node: Text): string {
    const record = this.current(node)
    return record ? record.original : node.data
  }

  /** Whether a node shows what was written last. */
  isWritten(node: Text): boolean {
    return this.current(node) !== null
  }

  /** Whether somebody has put back what stood in a node before, or another way to write the same. */
  isPutBack(node: Text): boolean {
    const record = this.records.get(node)
    if (!record || node.data === record.simplified) return false
    return node.data === record.original || this.convert(node.data).text === record.simplified
  }

  /** Writes a node's part of a converted run; does nothing where it shows that already. */
  write(node: Text, simplified: string, run: Conversion, start: number): void {
    const original = this.sourceOf(node)
    if (simplified === original) {
      this.records.delete(node)
      if (node.data !== original) node.nodeValue = original
      return
    }
    this.records.set(node, { original, simplified, run, start })
    if (node.data !== simplified) node.nodeValue = simplified
  }

  /** Puts back the originals of nodes that have left the page: it may bring them in again when we are gone. */
  restoreDetached(): void {
    for (const [node, record] of this.records) {
      if (node.isConnected) continue
      restoreText(node, record)
      this.records.delete(node)
    }
  }

  /** Puts back every original that the page has not written over, and gives back those nodes. */
  restore(): Text[] {
    const restored: Text[] = []
    for (const [node, record] of this.records) if (restoreText(node, record)) restored.push(node)
    this.records.clear()
    return restored
  }

  /** Where a place of the source text is now. */
  toScreen({ node, offset }: TextPoint): TextPoint {
    const record = this.current(node)
    if (!record) return { node, offset }
    const { run, start } = record
    return { node, offset: run.toConverted(start + offset) - run.toConverted(start) }
  }

  /** Where a place on screen is in the source text. */
  toSource({ node, offset }: TextPoint): TextPoint {
    const record = this.current(node)
    if (!record) return { node, offset }
    const { run, start } = record
    return { node, offset: run.toSource(run.toConverted(start) + offset) - start }
  }

  /** The record of a node that still shows what was written. */
  private current(node: Text): WrittenText | null {
    const record = this.records.get(node)
    return record && node.data === record.simplified ? record : null
  }
}

/** False where the page has written over the text since. */
function restoreText(node: Text, { original, simplified }: WrittenText): boolean {
  if (node.data !== simplified) return false
  node.nodeValue = original
  return true
}

import { isShown } from './page-roots.ts'
import type { TextPoint } from './text-map.ts'

/** Carries places across what is written: both speak of source offsets. */
interface Carrier {
  toSource(point: TextPoint): TextPoint
  toScreen(point: TextPoint): TextPoint
}

/** An end of a selection: a place in a text, in its source, or between an element's children. */
interface SelectionEnd {
  node: Node
  offset: number
  /** What the node's text was; null for an element, in which nothing moves. */
  data: string | null
}

/**
 * Knows in which nodes the selections and carets of documents are. Asking a browser has it lay out the page, so it is
 * asked when a selection changes and not whenever something is written.
 */
export class SelectionWatch {
  private readonly ends = new Map<Document, (Node | null)[]>()
  private readonly signal: AbortSignal

  constructor(signal: AbortSignal) {
    this.signal = signal
  }

  observe(document: Document): void {
    if (this.ends.has(document)) return
    const look = () => {
      const { anchorNode = null, focusNode = null } = document.getSelection() ?? {}
      this.ends.set(document, [anchorNode, focusNode])
    }
    look()
    document.addEventListener('selectionchange', look, { signal: this.signal })
  }

  /** The documents of which a selection begins or ends in one of some nodes. */
  documentsWith(nodes: readonly Node[]): Document[] {
    return this.documents().filter((document) =>
      this.ends.get(document)?.some((end) => end !== null && nodes.some((node) => node.contains(end))),
    )
  }

  /** Every document that is still shown. */
  documents(): Document[] {
    for (const document of this.ends.keys()) if (!isShown(document)) this.ends.delete(document)
    return [...this.ends.keys()]
  }
}

/** The same for several documents. */
export function keepSelections(documents: readonly Document[], carrier: Carrier, write: () => void): void {
  const writeAll = documents.reduce<() => void>(
    (inner, document) => () => keepSelection(document, carrier, inner),
    write,
  )
  writeAll()
}

/** Runs something that writes text nodes, and puts selection and caret back where they were in the text. */
function keepSelection(document: Document, carrier: Carrier, write: () => void): void {
  const selection = document.getSelection()
  const anchor = endOf(selection?.anchorNode, selection?.anchorOffset, carrier)
  const focus = endOf(selection?.focusNode, selection?.focusOffset, carrier)
  write()
  if (!selection || !anchor || !focus || ![anchor, focus].some(isWritten)) return
  const [start, end] = [onScreen(anchor, carrier), onScreen(focus, carrier)]
  if (fits(start) && fits(end)) selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
}

function endOf(node: Node | null | undefined, offset = 0, carrier: Carrier): SelectionEnd | null {
  if (!node) return null
  if (node.nodeType !== 3) return { node, offset, data: null }
  return { ...carrier.toSource({ node: node as Text, offset }), data: (node as Text).data }
}

function isWritten({ node, data }: SelectionEnd): boolean {
  return data !== null && (node as Text).data !== data
}

function onScreen(end: SelectionEnd, carrier: Carrier): { node: Node; offset: number } {
  return end.data === null ? end : carrier.toScreen({ node: end.node as Text, offset: end.offset })
}

function fits({ node, offset }: { node: Node; offset: number }): boolean {
  const length = node.nodeType === 3 ? (node as Text).length : node.childNodes.length
  return node.isConnected && offset <= length
}

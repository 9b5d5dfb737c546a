import type { TextPoint } from './text-map.ts'

/** Carries places across what is written: both speak of source offsets. */
interface Carrier {
  toSource(point: TextPoint): TextPoint
  toScreen(point: TextPoint): TextPoint
}

/** Runs something that writes text nodes, and puts selection and caret back where they were in the text. */
export function keepSelection(document: Document, carrier: Carrier, write: () => void): void {
  const selection = document.getSelection()
  const anchor = pointOf(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0)
  const focus = pointOf(selection?.focusNode ?? null, selection?.focusOffset ?? 0)
  const before = [anchor, focus].map(
    (point) => point && { source: carrier.toSource(point), data: point.node.data },
  )
  write()
  const [anchorBefore, focusBefore] = before
  if (!selection || !anchorBefore || !focusBefore) return
  const isChanged = [anchorBefore, focusBefore].some(({ source, data }) => source.node.data !== data)
  if (!isChanged) return
  const [start, end] = [carrier.toScreen(anchorBefore.source), carrier.toScreen(focusBefore.source)]
  if (fits(start) && fits(end)) selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
}

function pointOf(node: Node | null, offset: number): TextPoint | null {
  return node?.nodeType === 3 ? { node: node as Text, offset } : null
}

function fits({ node, offset }: TextPoint): boolean {
  return node.isConnected && offset <= node.length
}

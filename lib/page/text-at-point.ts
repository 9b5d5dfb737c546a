import type { TextPoint } from './text-map.ts'

/** The pointer may miss a letter by this much. */
const SLACK_PX = 2

/** The place in the text whose letter is under a point of the window; null where there is none. */
export function textAtPoint(document: Document, x: number, y: number): TextPoint | null {
  const shadowRoots = openRootsAt(document, x, y)
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots })
  if (caret?.offsetNode.nodeType !== 3) return null
  const node = caret.offsetNode as Text
  // The caret lies between two letters, and in the margin beside the nearest one.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset >= 0 && offset < node.length && isOver(node, offset, x, y)) return { node, offset }
  }
  return null
}

function isOver(node: Text, offset: number, x: number, y: number): boolean {
  const range = node.ownerDocument.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  return isInRects(range, x, y)
}

/** Whether a point of the window is over a range, or misses it by a hair. */
export function isInRects(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  )
}

/** The open shadow roots under a point, from the outermost in. */
function openRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  let root = document.elementFromPoint(x, y)?.shadowRoot
  while (root && !roots.includes(root)) {
    roots.push(root)
    root = root.elementFromPoint(x, y)?.shadowRoot
  }
  return roots
}

import type { TextPoint } from './text-map.ts'

/** The place in the text that is under a point of the window; null where there is no text. */
export function textAtPoint(document: Document, x: number, y: number): TextPoint | null {
  const caret = document.caretPositionFromPoint(x, y)
  if (caret?.offsetNode.nodeType !== 3) return null
  return { node: caret.offsetNode as Text, offset: caret.offset }
}

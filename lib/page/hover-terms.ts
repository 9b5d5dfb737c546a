import type { PageRanges } from './page-ranges.ts'
import { isInRects } from './text-at-point.ts'

/** A term under the pointer: which occurrence, and its range on the page. */
export interface HoveredTerm<Term> {
  term: Term
  range: Range
}

/**
 * How long the pointer rests on a term before its card opens. Shorter, and cards flicker up while the pointer
 * crosses the text; Wikipedia's previews wait 500 ms, but a reader who looks words up all day will not.
 */
const OPEN_AFTER_MS = 220
/** How long a card stays once the pointer left: long enough to cross the gap between word and card. */
const CLOSE_AFTER_MS = 300
/** What hovering tells the card. */
export interface HoverCallbacks<Term> {
  onOpen(hovered: HoveredTerm<Term>): void
  onClose(): void
}

/**
 * Follows the pointer over the page and says when it rests on a term and when it has left it for good; on a touch
 * screen a tap does, where it would not follow a link. Works by asking where the pointer is in the text; the page's
 * nodes are not touched.
 * @param find the term at an offset of the source text, with its span, or null
 * @param isCard whether an event's target is our own card: the pointer may enter it
 * @returns to be called when the card was closed or replaced by others: nothing is hovered then
 */
export function hoverTerms<Term extends { start: number; end: number }>(
  document: Document,
  ranges: PageRanges,
  find: (offset: number) => Term | null,
  isCard: (target: EventTarget | null) => boolean,
  { onOpen, onClose }: HoverCallbacks<Term>,
  signal: AbortSignal,
): () => void {
  let current: Term | null = null
  let opening: number | undefined
  let closing: number | undefined
  const stopOpening = () => clearTimeout(opening)
  const stopClosing = () => {
    clearTimeout(closing)
    closing = undefined
  }
  const close = () => {
    stopOpening()
    stopClosing()
    if (current === null) return
    current = null
    onClose()
  }

  const leave = () => {
    stopOpening()
    // Counted from the moment the pointer left, however much it moves afterwards.
    if (current !== null) closing ??= setTimeout(close, CLOSE_AFTER_MS) as unknown as number
  }
  const enter = (hovered: HoveredTerm<Term>) => {
    stopOpening()
    if (current === hovered.term) return stopClosing()
    opening = setTimeout(() => {
      stopClosing()
      onOpen(hovered)
      current = hovered.term
    }, OPEN_AFTER_MS) as unknown as number
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    if (isCard(event.target)) return stopClosing()
    const hovered = termAt(document, ranges, find, event.clientX, event.clientY)
    if (hovered) enter(hovered)
    else leave()
  }
  const tap = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || isCard(event.target)) return
    const hovered = isControl(event.target)
      ? null
      : termAt(document, ranges, find, event.clientX, event.clientY)
    close()
    if (!hovered) return
    onOpen(hovered)
    current = hovered.term
  }
  document.addEventListener('pointermove', move, { passive: true, signal })
  document.addEventListener('click', tap as (event: MouseEvent) => void, { passive: true, signal })
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') close()
    },
    { capture: true, signal },
  )
  signal.addEventListener('abort', close, { once: true })
  return () => {
    stopOpening()
    stopClosing()
    current = null
  }
}

/** The term whose letters are under a point of the window. */
function termAt<Term extends { start: number; end: number }>(
  document: Document,
  ranges: PageRanges,
  find: (offset: number) => Term | null,
  x: number,
  y: number,
): HoveredTerm<Term> | null {
  const caret = document.caretPositionFromPoint(x, y)
  if (!caret) return null
  // The caret lies between two characters; the pointer may be over either.
  for (const offset of [caret.offset, caret.offset - 1]) {
    const at = offset < 0 ? null : ranges.offsetAt(caret.offsetNode, offset)
    const term = at === null ? null : find(at)
    const range = term && ranges.rangeOf(term)
    if (range && isInRects(range, x, y)) return { term, range }
  }
  return null
}

/** Whether a tap does something of the page's own: what is tapped then is not for us. */
function isControl(target: EventTarget | null): boolean {
  return (target as Element | null)?.closest?.('a[href],button,input,select,textarea,label,summary') != null
}

/** Distance between a word and its card. */
const GAP_PX = 6
/** Distance kept from the window's edges. */
const EDGE_PX = 8

/** What a card stands beside. */
export interface Place {
  left: number
  top: number
  bottom: number
}

/**
 * Where a card goes: below its word, above it where there is no room below, and never over it. A word that has been
 * scrolled out of the window counts as standing at the window's edge. All measures are CSS pixels of the window.
 */
export function placeCard(
  word: Place,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const left = Math.max(EDGE_PX, Math.min(word.left, view.width - card.width - EDGE_PX))
  const inView = (y: number) => Math.max(0, Math.min(y, view.height))
  const below = inView(word.bottom) + GAP_PX
  const above = inView(word.top) - GAP_PX - card.height
  const fitsBelow = below + card.height + EDGE_PX <= view.height
  return { left, top: fitsBelow || above < EDGE_PX ? below : above }
}

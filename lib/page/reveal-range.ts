/** Scrolls a range to the middle of the window, and at once where the reader wants no motion. */
export function revealRange(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView
  if (!view) return
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  // The element first, for it may stand in a box that scrolls by itself.
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  })
}

/** Scrolls a range to the middle of its window, and at once where the reader wants no motion. */
export function revealRange(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView
  if (!view) return
  // By the range and not by its element: on some pages one element holds the whole article.
  for (const box of scrollingBoxes(range.startContainer.parentElement, view)) {
    const { top, height } = box.getBoundingClientRect()
    box.scrollTop += middleOf(range) - (top + height / 2)
  }
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  view.scrollBy({ top: middleOf(range) - view.innerHeight / 2, behavior: calm ? 'instant' : 'smooth' })
}

function middleOf(range: Range): number {
  const { top, height } = range.getBoundingClientRect()
  return top + height / 2
}

/** The elements around another that scroll by themselves, the innermost first; the window is none of them. */
function* scrollingBoxes(element: Element | null, view: Window): Generator<Element> {
  const root = view.document.scrollingElement
  for (let box = element; box && box !== root && box !== view.document.body; box = box.parentElement) {
    const scrolls = /auto|scroll/.test(view.getComputedStyle(box).overflowY)
    if (scrolls && box.scrollHeight > box.clientHeight) yield box
  }
}

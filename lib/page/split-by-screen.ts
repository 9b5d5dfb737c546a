import type { TextRun } from './walk-text.ts'

/** What is this far above or below the window is taken as on screen: the reader scrolls there next. */
const MARGIN_PX = 200
/** Asking for places costs time too; on pages where it takes longer, the rest is not on the first screen. */
const MEASURE_FOR_MS = 4
/** So many are measured however long it takes: a screen holds about that much. */
const MEASURE_AT_LEAST = 30

/** Parts a page's runs into those on screen and all others, each in document order. */
export function splitByScreen(
  runs: Iterable<TextRun>,
  document: Document,
): { onScreen: TextRun[]; elsewhere: TextRun[] } {
  const onScreen: TextRun[] = []
  const elsewhere: TextRun[] = []
  const bottom = (document.defaultView?.innerHeight ?? 0) + MARGIN_PX
  // A page that has not been laid out yet is laid out now; that is not our time.
  document.documentElement.getBoundingClientRect()
  const end = performance.now() + MEASURE_FOR_MS
  const range = document.createRange()
  let measured = 0
  for (const run of runs) {
    const mayMeasure = measured++ < MEASURE_AT_LEAST || performance.now() < end
    const isNear = mayMeasure && isWithin(placeOf(run, range), bottom)
    if (isNear) onScreen.push(run)
    else elsewhere.push(run)
  }
  range.detach()
  return { onScreen, elsewhere }
}

/** Where a run is; its element alone does not tell, where an article is one element full of line breaks. */
function placeOf(run: TextRun, range: Range): DOMRect {
  range.setStart(run[0] as Text, 0)
  range.setEnd(run[run.length - 1] as Text, (run[run.length - 1] as Text).length)
  return range.getBoundingClientRect()
}

/** What is not drawn has no size. */
function isWithin({ top, bottom: foot, width, height }: DOMRect, bottom: number): boolean {
  return (width > 0 || height > 0) && foot > -MARGIN_PX && top < bottom
}

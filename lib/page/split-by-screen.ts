import type { TextRun } from './walk-text.ts'

/** What is this far above or below the window is taken as on screen: the reader scrolls there next. */
const MARGIN_PX = 200
/** Asking for places costs time too; on pages where it takes longer, the rest is not on the first screen. */
const MEASURE_FOR_MS = 4

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
  for (const run of runs) {
    const rect = performance.now() < end ? run[0]?.parentElement?.getBoundingClientRect() : undefined
    const isNear = rect !== undefined && rect.bottom > -MARGIN_PX && rect.top < bottom
    if (isNear) onScreen.push(run)
    else elsewhere.push(run)
  }
  return { onScreen, elsewhere }
}

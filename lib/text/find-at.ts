import type { Span } from './span.ts'

/**
 * Finds the span that holds an offset, by bisection.
 * @param spans ascending and not overlapping
 * @returns null where the offset lies between spans or outside them
 */
export function findAt<Place extends Span>(spans: readonly Place[], offset: number): Place | null {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle] as Place
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return span
  }
  return null
}

import { pairIndex } from './pair-filter.ts'

interface Row<Value> {
  phrase: string
  value: Value
}

/** Phrases by what they begin with, the longest first; of two that are the same, the one that came first. */
export class PhraseBuckets<Value> {
  private readonly byPair = new Map<number, Row<Value>[]>()
  private readonly byUnit = new Map<number, Row<Value>[]>()

  add(phrase: string, value: Value): void {
    const first = phrase.charCodeAt(0)
    const [buckets, key] =
      phrase.length > 1 ? [this.byPair, pairIndex(first, phrase.charCodeAt(1))] : [this.byUnit, first]
    const bucket = buckets.get(key)
    if (!bucket) {
      buckets.set(key, [{ phrase, value }])
      return
    }
    let at = bucket.length
    while (at > 0 && (bucket[at - 1] as Row<Value>).phrase.length < phrase.length) at--
    bucket.splice(at, 0, { phrase, value })
  }

  /**
   * The longest phrase at a place that is accepted.
   * @returns null where there is none
   */
  find(
    text: string,
    start: number,
    accepts: (value: Value, start: number, end: number) => boolean,
  ): { value: Value; end: number } | null {
    const first = text.charCodeAt(start)
    const pair =
      start + 1 < text.length ? this.byPair.get(pairIndex(first, text.charCodeAt(start + 1))) : undefined
    return findIn(pair, text, start, accepts) ?? findIn(this.byUnit.get(first), text, start, accepts)
  }
}

function findIn<Value>(
  bucket: readonly Row<Value>[] | undefined,
  text: string,
  start: number,
  accepts: (value: Value, start: number, end: number) => boolean,
): { value: Value; end: number } | null {
  if (!bucket) return null
  for (const { phrase, value } of bucket) {
    const end = start + phrase.length
    if (text.startsWith(phrase, start) && accepts(value, start, end)) return { value, end }
  }
  return null
}

import CompatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'

/**
 * Pairs of single characters, Traditional (with Taiwan's and Hong Kong's variants) and Simplified, for
 * `createFold`. The conversion that readers see also knows phrases; this one only makes texts comparable.
 */
export function foldPairs(): [string, string][] {
  const simplified = readPairs(TSCharacters)
  const next = new Map([
    ...readPairs(CompatibilityIdeographs),
    ...readPairs(TWVariantsRev),
    ...readPairs(HKVariantsRev),
  ])
  // What is the Simplified form of another character stays: Taiwan may write 么 for 幺, but it is that of 麼.
  for (const [, to] of simplified) next.delete(to)
  for (const [from, to] of simplified) next.set(from, to)
  return [...next.keys()].map((from) => [from, lastOf(next, from)])
}

/** Follows a chain of forms (a compatibility form, its variant, the Simplified one) to its end. */
function lastOf(next: ReadonlyMap<string, string>, from: string): string {
  const seen = new Set<string>()
  let last = from
  for (let to = next.get(last); to !== undefined && !seen.has(to); to = next.get(last)) {
    seen.add(to)
    last = to
  }
  return last
}

/** Reads opencc-js's dictionary form, `from to|from to|…`. */
function readPairs(dictionary: string): [string, string][] {
  return dictionary.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ')
    return [from, to]
  })
}

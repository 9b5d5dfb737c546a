import { fromCharacterPairs } from './character-pairs.ts'
import type { ConversionTables } from './types.ts'

/**
 * Pairs of single characters, Traditional (with Taiwan's and Hong Kong's variants) and Simplified, for
 * `createFold`. The conversion that readers see also knows phrases; this one only makes texts comparable.
 */
export function foldPairs({ compatibility, variants, simplified }: ConversionTables): [string, string][] {
  const simple = fromCharacterPairs(simplified.characters)
  const regional = [variants.tw.characters, variants.hk.characters].flatMap(fromCharacterPairs)
  const next = new Map([...fromCharacterPairs(compatibility), ...regional])
  // What is the Simplified form of another character stays: Taiwan may write 么 for 幺, but it is that of 麼.
  for (const [, to] of simple) next.delete(to)
  for (const [from, to] of simple) next.set(from, to)
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

import CompatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'

/**
 * Pairs of single characters, Traditional (with Taiwan's and Hong Kong's variants) and Simplified, for
 * `createFold`. The conversion that readers see also knows phrases; this one only makes texts comparable.
 */
export function foldPairs(): [string, string][] {
  const simplified = new Map(readPairs(TSCharacters))
  // What is the Simplified form of another character stays: 么 is that of 麼, whatever else 么 may stand for.
  const targets = new Set(simplified.values())
  for (const from of simplified.keys()) if (targets.has(from)) simplified.delete(from)
  const variants = [CompatibilityIdeographs, TWVariantsRev, HKVariantsRev].flatMap(readPairs)
  const folded = variants.map(([from, to]): [string, string] => [from, simplified.get(to) ?? to])
  return [...folded, ...simplified]
}

/** Reads opencc-js's dictionary form, `from to|from to|…`. */
function readPairs(dictionary: string): [string, string][] {
  return dictionary.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ')
    return [from, to]
  })
}

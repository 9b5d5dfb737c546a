/**
 * Tells of two neighbouring UTF-16 units whether a phrase may begin with them. A yes may be wrong, a no never is, so
 * that most places of a text are done with after one look-up.
 */
export type PairFilter = Uint8Array

/** The units a phrase begins with; the second is null where the first alone is one. */
export type PhraseStart = readonly [first: number, second: number | null]

const SIZE = 0x10000

export function createPairFilter(starts: Iterable<PhraseStart>): PairFilter {
  const filter = new Uint8Array(SIZE)
  for (const [first, second] of starts) if (second !== null) filter[pairIndex(first, second)] = 1
  return filter
}

/** Where in the filter two units stand. Some 3,000 pairs fill a twentieth of it. */
export function pairIndex(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) + second) & (SIZE - 1)
}

/** The units that a phrase begins with. */
export function phraseStart(phrase: string): PhraseStart {
  return [phrase.charCodeAt(0), phrase.length > 1 ? phrase.charCodeAt(1) : null]
}

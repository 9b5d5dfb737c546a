/**
 * Tells of two neighbouring UTF-16 units what may begin with them, as bits. One too many costs a closer look, a
 * missing one never happens, so that most places of a text are done with after one look-up.
 */
export type PairFilter = Uint8Array

/** What may begin at a place. */
export const OWN_PHRASE = 1
export const TABLE_PHRASE = 2
export const CARE = 4
export const ANYTHING = OWN_PHRASE | TABLE_PHRASE | CARE

/** The units a phrase begins with; the second is null where the first alone is one. */
export type PhraseStart = readonly [first: number, second: number | null]

/** What begins with some units. */
export interface Starts {
  what: number
  starts: readonly PhraseStart[]
}

const SIZE = 0x10000

export function createPairFilter(all: readonly Starts[]): PairFilter {
  const filter = new Uint8Array(SIZE)
  for (const { what, starts } of all) {
    for (const [first, second] of starts) {
      if (second === null) continue
      const index = pairIndex(first, second)
      filter[index] = (filter[index] as number) | what
    }
  }
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

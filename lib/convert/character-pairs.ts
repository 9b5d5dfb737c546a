import type { CharacterPairs, PhrasePairs } from './types.ts'

/** Sorts pairs of characters into narrow and wide ones. */
export function toCharacterPairs(pairs: PhrasePairs): CharacterPairs {
  const narrow = pairs.filter(isNarrow)
  return {
    from: narrow.map(([from]) => from).join(''),
    to: narrow.map(([, to]) => to).join(''),
    wide: pairs.filter((pair) => !isNarrow(pair)),
  }
}

/** The same pairs one by one. */
export function fromCharacterPairs({ from, to, wide }: CharacterPairs): PhrasePairs {
  return [...Array.from(from, (char, i): [string, string] => [char, to.charAt(i)]), ...wide]
}

function isNarrow([from, to]: [string, string]): boolean {
  return from.length === 1 && to.length === 1
}

import { createPairFilter, type PairFilter, type Starts } from './pair-filter.ts'
import type { CharacterPairs, ConversionSource, ConversionTables } from './types.ts'

/** One look-up a character: all passes in one. */
export interface CharacterTable {
  /** By UTF-16 unit: the unit it becomes; 0 where something may begin. */
  units: Uint16Array
  /** By unit: what it becomes where nothing begins; 0 where it must be looked at closely wherever it stands. */
  alone: Uint16Array
  /** Whether something may begin with two units. */
  pairs: PairFilter
  /** Characters that become another which the arrays cannot hold or must not say at once. */
  others: ReadonlyMap<number, string>
}

/**
 * Makes the table of a source.
 * @param all that must be looked at closely
 */
export function createCharacterTable(
  tables: ConversionTables,
  from: ConversionSource,
  all: readonly Starts[],
): CharacterTable {
  const { alone, others } = fusePasses(tables, from)
  const setAside = (unit: number) => {
    if (alone[unit] !== unit && alone[unit] !== 0)
      others.set(unit, String.fromCharCode(alone[unit] as number))
    alone[unit] = 0
  }
  for (const codePoint of others.keys()) if (codePoint <= 0xffff) alone[codePoint] = 0
  const starts = all.flatMap((one) => one.starts)
  for (const [first, second] of starts) if (second === null) setAside(first)
  alone.fill(0, 0xd800, 0xdc00)
  alone.fill(0, DESCRIPTION_FIRST, DESCRIPTION_LAST + 1)
  const units = alone.slice()
  for (const [first] of starts) units[first] = 0
  return { units, alone, pairs: createPairFilter(all), others }
}

/** Ideographic description characters, which say how a character is composed of those that follow. */
export const DESCRIPTION_FIRST = 0x2ff0
export const DESCRIPTION_LAST = 0x2fff

/** What each character becomes in the end, whatever surrounds it. */
function fusePasses(
  tables: ConversionTables,
  from: ConversionSource,
): { alone: Uint16Array; others: Map<number, string> } {
  const alone = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  const others = new Map<number, string>()
  const lookUp = (char: string): string => {
    const codePoint = char.codePointAt(0) as number
    const other = others.get(codePoint)
    if (other !== undefined) return other
    return codePoint > 0xffff ? char : String.fromCharCode(alone[codePoint] as number)
  }
  // The last pass first: an earlier one leads to characters whose conversion is then known.
  const passes = [
    tables.simplified.characters,
    ...(from === 'machine' ? [] : [tables.variants[from].characters]),
  ]
  for (const pass of [...passes, tables.compatibility]) {
    for (const [char, to] of composePass(pass, lookUp)) {
      if (char.length === 1 && to.length === 1) alone[char.charCodeAt(0)] = to.charCodeAt(0)
      else others.set(char.codePointAt(0) as number, to)
    }
  }
  return { alone, others }
}

/** A pass with the later passes behind it; complete before any of it is written. */
function composePass({ from, to }: CharacterPairs, later: (char: string) => string): [string, string][] {
  const targets = [...to]
  return Array.from(from, (char, i) => [char, later(targets[i] as string)])
}

import type { CharacterPairs, ConversionSource, ConversionTables } from './types.ts'

/** One look-up a character: all passes in one. */
export interface CharacterTable {
  /** By UTF-16 unit: the unit it becomes; 0 where more must be asked. */
  units: Uint16Array
  /** Characters with a 0 in `units`, and those outside the Basic Multilingual Plane, that become another. */
  others: ReadonlyMap<number, string>
}

/**
 * Makes the table of a source.
 * @param asked code points to which the table shall answer 0, for something may begin there
 */
export function createCharacterTable(
  tables: ConversionTables,
  from: ConversionSource,
  asked: Iterable<number>,
): CharacterTable {
  const units = new Uint16Array(0x10000)
  const others = new Map<number, string>()
  for (let unit = 0; unit < 0x10000; unit++) units[unit] = unit
  const lookUp = (char: string): string => {
    const codePoint = char.codePointAt(0) as number
    const other = others.get(codePoint)
    if (other !== undefined) return other
    return codePoint > 0xffff ? char : String.fromCharCode(units[codePoint] as number)
  }
  // The last pass first: an earlier one leads to characters whose conversion is then known.
  const passes = [
    tables.simplified.characters,
    ...(from === 'machine' ? [] : [tables.variants[from].characters]),
  ]
  for (const pass of [...passes, tables.compatibility]) {
    for (const [char, to] of composePass(pass, lookUp)) {
      if (char.length === 1 && to.length === 1) units[char.charCodeAt(0)] = to.charCodeAt(0)
      else others.set(char.codePointAt(0) as number, to)
    }
  }
  const special = [...others.keys(), ...asked].filter((codePoint) => codePoint <= 0xffff)
  for (const unit of special) {
    if (units[unit] !== unit && !others.has(unit))
      others.set(unit, String.fromCharCode(units[unit] as number))
  }
  for (const unit of special) units[unit] = 0
  units.fill(0, 0xd800, 0xdc00)
  units.fill(0, DESCRIPTION_FIRST, DESCRIPTION_LAST + 1)
  return { units, others }
}

/** Ideographic description characters, which say how a character is composed of those that follow. */
export const DESCRIPTION_FIRST = 0x2ff0
export const DESCRIPTION_LAST = 0x2fff

/** A pass with the later passes behind it; complete before any of it is written. */
function composePass({ from, to }: CharacterPairs, later: (char: string) => string): [string, string][] {
  const targets = [...to]
  return Array.from(from, (char, i) => [char, later(targets[i] as string)])
}

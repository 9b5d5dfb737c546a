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
  { compatibility, variants, simplified }: ConversionTables,
  from: ConversionSource,
): { alone: Uint16Array; others: Map<number, string> } {
  const alone = new Uint16Array(0x10000)
  for (let unit = 0; unit < alone.length; unit++) alone[unit] = unit
  const others = new Map<number, string>()
  // The last pass first: an earlier one leads to characters whose conversion is then known.
  const regional = from === 'machine' ? [] : [variants[from].characters]
  for (const pass of [simplified.characters, ...regional, compatibility]) addPass(pass, alone, others)
  return { alone, others }
}

/** Puts a pass before those that are in already. */
function addPass(pass: CharacterPairs, alone: Uint16Array, others: Map<number, string>): void {
  // What is known is taken from how it was before the pass: its characters do not lead to each other.
  const targets = Array.from(pass.to, (char) => becomes(char, alone, others))
  const wide = pass.wide.map(([char, to]) => [char, becomes(to, alone, others)] as const)
  for (let at = 0; at < targets.length; at++) {
    const to = targets[at] as string
    const unit = pass.from.charCodeAt(at)
    others.delete(unit)
    if (to.length === 1) alone[unit] = to.charCodeAt(0)
    else others.set(unit, to)
  }
  for (const [char, to] of wide) others.set(char.codePointAt(0) as number, to)
}

function becomes(char: string, alone: Uint16Array, others: ReadonlyMap<number, string>): string {
  const codePoint = char.codePointAt(0) as number
  const other = others.get(codePoint)
  if (other !== undefined) return other
  return codePoint > 0xffff ? char : String.fromCharCode(alone[codePoint] as number)
}

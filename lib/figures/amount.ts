import type { Numeral, Span } from '../text/index.ts'
import type { Bound, FigureKind } from './types.ts'

/** A number with what its own words say of it; the words around are asked later. */
export interface Amount extends Span {
  value: number | null
  low: number | null
  high: number | null
  kind: FigureKind
  /** As in `Figure.unit`; `yuan` and `dollar` are still to be settled. */
  unit: string | null
  bound: Bound | null
  per: string | null
  /** Null where the amount was read off a set phrase (半数). */
  numeral: Numeral | null
  /** Where the unit begins; `end` where there is none. */
  unitStart: number
  /** Counted with an everyday measure word. */
  measure: boolean
}

/** The amount's size, by which amounts are compared; the middle of a range. */
export function sizeOf(amount: Pick<Amount, 'value' | 'low' | 'high'>): number {
  if (amount.value !== null) return amount.value
  if (amount.low !== null && amount.high !== null) return (amount.low + amount.high) / 2
  return amount.low ?? amount.high ?? 0
}

/** The same amount with its numbers multiplied, kept free of binary dust (0.3 and not 0.30000000000000004). */
export function scaled<T extends Pick<Amount, 'value' | 'low' | 'high'>>(amount: T, factor: number): T {
  const times = (n: number | null) => (n === null ? null : Number((n * factor).toPrecision(12)))
  return { ...amount, value: times(amount.value), low: times(amount.low), high: times(amount.high) }
}

import type { Span } from '../text/index.ts'

export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'duration'
  | 'ratio'
  | 'rank'
  | 'multiple'
  | 'size'
  | 'other'

export type Bound = 'about' | 'at-least' | 'at-most'

/** A quantity; its span holds the author's own words, number with scale and unit. */
export interface Figure extends Span {
  kind: FigureKind
  /** 萬/亿 multiplied out: 「3.5億元」 has value 350_000_000; percentages as written, 40 for 40%. Null for a range, see low and high. */
  value: number | null
  low: number | null
  high: number | null
  /**
   * ISO 4217 code, percent, pp, s, min, hour, day, week, month, quarter, year, person, MB, GB, TB, nm, x,
   * year-old, ℃, or the measure word as written; null where there is none.
   */
  unit: string | null
  bound: Bound | null
  /** The unit it is counted by: month in 20美元/月; null where there is none. */
  per: string | null
  /** What is measured, in the words of the sentence (豆包月活躍用戶); null where that is not clear. */
  subject: string | null
  sentence: Span
  /** 1 for what a reader would put first, then 2, 3 …; figures themselves stand in reading order. */
  rank: number
  /** A quantity that a reader would not call a key figure (兩家公司). */
  minor: boolean
}

/** A movement between two figures; both are positions in the list of figures. */
export interface Change {
  from: number
  to: number
  direction: 'up' | 'down'
}

/** A date or a stretch of time in the author's own words. */
export interface DateMention extends Span {
  /** YYYY, YYYY-MM, YYYY-MM-DD or FROM/TO; null where the text does not allow to resolve it. */
  iso: string | null
}

/** All that this room finds in a text. */
export interface Quantities {
  figures: Figure[]
  changes: Change[]
  dates: DateMention[]
}

import type { Amount } from './amount.ts'

type Reading = Pick<Amount, 'value' | 'low' | 'high' | 'kind' | 'unit'>

const PHRASES =
  /半数|一半|(?<![上下前后])半年(?![度报线])|半个月|半个?小时|对折|(?<![\d.])(?:[3-9]|1[0-2]|[三四五六七八九十])位数(?![据字])/g

const single = (value: number, kind: Amount['kind'], unit: string | null): Reading => ({
  value,
  low: null,
  high: null,
  kind,
  unit,
})

const READINGS: Readonly<Record<string, Reading>> = {
  半数: single(0.5, 'ratio', null),
  一半: single(0.5, 'ratio', null),
  半年: single(0.5, 'duration', 'year'),
  半个月: single(0.5, 'duration', 'month'),
  半小时: single(0.5, 'duration', 'hour'),
  半个小时: single(0.5, 'duration', 'hour'),
  对折: single(50, 'percent', 'percent'),
}

/** Finds amounts that are said without a number of their own (半数, 对折) or by its length (8位数). */
export function findSetPhrases(folded: string): Amount[] {
  return [...folded.matchAll(PHRASES)].map((match) => {
    const [words] = match
    const start = match.index
    const end = start + words.length
    const reading = READINGS[words] ?? readLength(words.slice(0, -2))
    return { ...reading, start, end, bound: null, per: null, numeral: null, unitStart: end, measure: false }
  })
}

/** 8位数 is anything from 10000000 to 99999999. */
function readLength(count: string): Reading {
  const digits = Number(count) || '一二三四五六七八九十'.indexOf(count) + 1
  return { value: null, low: 10 ** (digits - 1), high: 10 ** digits - 1, kind: 'other', unit: null }
}

import type { Span } from '../text/index.ts'
import { parseNumeral } from '../text/index.ts'
import { DATE_SHAPES } from './date-patterns.ts'

/** What a date's own words say; what they leave open is null. */
export interface DateWords extends Span {
  year: number | null
  /** 去年, 当年 and the like. */
  yearWord: string | null
  /** First and last month; the same for a single one. */
  fromMonth: number | null
  toMonth: number | null
  day: number | null
  /** Last year of a stretch such as 90年代. */
  toYear: number | null
  /** A business year, whose months only the company knows. */
  fiscal: boolean
  /** The year of an event's name: 2022秋季发布会. */
  event: boolean
}

type Groups = Readonly<Record<string, string | undefined>>

/** Finds dates in reading order, without overlap; impossible ones (13月) are left out. */
export function findDates(folded: string): DateWords[] {
  const dates: DateWords[] = []
  for (const match of folded.matchAll(DATE_SHAPES)) {
    const date = readDate(match.groups as Groups, match.index, match[0])
    if (date && isPossible(date)) dates.push(date)
  }
  return dates
}

function readDate(g: Groups, start: number, words: string): DateWords | null {
  const base: DateWords = {
    start,
    end: start + words.trimEnd().length,
    year: null,
    yearWord: null,
    fromMonth: null,
    toMonth: null,
    day: null,
    toYear: null,
    fiscal: false,
    event: (g.eventYear ?? g.namedYear) !== undefined,
  }
  const decade = readDecade(g)
  if (decade) return { ...base, ...decade }
  if (g.fiscal || g.fiscalYear) return { ...base, fiscal: true }
  const yearWord = g.yearWord ?? null
  const year = readYear(g)
  const months = readMonths(g)
  // 今年 and 去年 alone are no dates worth a line.
  if (yearWord && !months) return null
  const day = g.isoDay ?? g.day ?? g.bareDay ?? g.soleDay ?? g.dayInBrackets
  return { ...base, year, yearWord, ...months, day: day === undefined ? null : readNumber(day) }
}

function readYear(g: Groups): number | null {
  if (g.republic) return (readNumber(g.republic) ?? Number.NaN) + 1911
  const short = g.quarterYear ?? g.quarterYear2
  if (short) return short.length === 2 ? 2000 + Number(short) : Number(short)
  const year = g.isoYear ?? g.isoYear2 ?? g.openYear ?? g.year ?? g.eventYear ?? g.namedYear
  return year === undefined ? null : readNumber(year)
}

function readMonths(g: Groups): { fromMonth: number; toMonth: number } | null {
  const iso = g.isoMonth ?? g.isoMonth2
  if (iso) return only(Number(iso))
  const quarter = g.quarter ?? g.quarter2
  if (quarter) return quarterMonths(Number(quarter))
  const part = g.part ?? g.barePart
  if (part) return readPart(part)
  if (g.yearEdge) return only(g.yearEdge.endsWith('初') ? 1 : 12)
  const month = g.month ?? g.bareMonth
  if (!month) return null
  const end = g.monthEnd ?? g.bareMonthEnd
  if (end) return { fromMonth: readNumber(month) ?? 0, toMonth: Number(end) }
  return readMonthPair(month)
}

/** 三四月份 is March and April; 十二月 is one month. */
function readMonthPair(words: string): { fromMonth: number; toMonth: number } {
  const pair = /^([一二三四五六七八九])([一二三四五六七八九])$/.exec(words)
  if (!pair) return only(readNumber(words) ?? 0)
  return { fromMonth: readNumber(pair[1] ?? '') ?? 0, toMonth: readNumber(pair[2] ?? '') ?? 0 }
}

function readPart(part: string): { fromMonth: number; toMonth: number } | null {
  if (part === '上半年' || part === 'H1') return { fromMonth: 1, toMonth: 6 }
  if (part === '下半年' || part === 'H2') return { fromMonth: 7, toMonth: 12 }
  const number = readNumber(/\d+|[一二三四五六七八九十]+/.exec(part)?.[0] ?? '') ?? 0
  if (!/^[前头首]/.test(part)) return quarterMonths(number)
  const last = /季/.test(part) ? number * 3 : number
  return { fromMonth: 1, toMonth: last }
}

function readDecade(g: Groups): { year: number; toYear: number } | null {
  if (!g.decade) return null
  const tens = Number(g.decade)
  // 20年代 may be this century's or the last one's; 60年代 and later are the last one's.
  if (!g.century && tens < 60) return { year: Number.NaN, toYear: Number.NaN }
  return { year: 1900 + tens, toYear: 1909 + tens }
}

const only = (month: number) => ({ fromMonth: month, toMonth: month })
const quarterMonths = (quarter: number) => ({ fromMonth: quarter * 3 - 2, toMonth: quarter * 3 })
const readNumber = (words: string) => parseNumeral(words)

function isPossible({ year, fromMonth, toMonth, day }: DateWords): boolean {
  if (year !== null && !Number.isFinite(year)) return false
  if (fromMonth !== null && toMonth !== null && !(fromMonth >= 1 && toMonth <= 12 && fromMonth <= toMonth))
    return false
  return day === null || (day >= 1 && day <= 31)
}

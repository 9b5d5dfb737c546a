/** A calendar day as YYYY-MM-DD. */
type Day = string

/** Readers of Chinese pages live eight hours before Greenwich: a day begins there first. */
const READERS_OFFSET = 8 * 60
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DIGITS = '〇一二三四五六七八九'

const YEAR_FIRST = /(?<![\d.])(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/
const RUN_TOGETHER = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/
const DAY_FIRST = /(?<![\d.])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/
const MONTH_NAMED =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,?\s+)?(\d{4})/i
const MONTH_BETWEEN =
  /\b(\d{1,2})(?:st|nd|rd|th)?[-\s]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[-\s]+(\d{4})/i
const REPUBLIC =
  /(?:中[華华])?民[國国]\s?(\d{1,3}|[〇一二三四五六七八九十百]{1,6})\s?[年/.-]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[月/.-]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})/
const REPUBLIC_BARE = /(?<![\d.])(1\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?![\d%])/
const IN_CHARACTERS =
  /([二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/
const ZONED =
  /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(?:(?:UTC|GMT)(?=[+-]))?(Z|UTC|GMT|[+-]\d{2}:?\d{2})/i
const SECONDS = /^\s*(\d{10})(\d{3})?\s*$/

/** What stands before the date at which something was published. */
const LABEL =
  '(?:發[布佈表]|发[布表]|刊登|刊出|上[架線线]|出版|公開|公开|時間|时间|日期|[Pp]ublished|[Pp]osted|[Dd]ate|POSTED|建立)'
/** What stands before the date of a later change. */
const CHANGED =
  /(?:更新|修[改訂订]|[Uu]pdated|[Mm]odified|編輯於|编辑于)(?:時間|时间|日期|於|于|on)?[^\d]{0,6}$/

/**
 * The day that a page's own notation names, as the page's readers see it: a time with its zone is taken to theirs.
 * @returns null for what is no date, and for days that depend on today
 */
export function readDay(words: string): Day | null {
  const zoned = ZONED.exec(words)
  if (zoned) return readersDay(zoned)
  const seconds = SECONDS.exec(words)
  if (seconds) return dayOf(Number(seconds[1]) * 1000)
  return findDays(words, false)[0]?.day ?? null
}

/**
 * The day of publication in the words around a headline: behind its label, else with a time of day, else the first.
 * @param isTaiwanese whether a year of three digits counts from 1911
 */
export function findPublishedDay(words: string, isTaiwanese: boolean): Day | null {
  const days = findDays(words, isTaiwanese)
  const labelled = days.find(({ start }) => new RegExp(`${LABEL}[^\\d]{0,8}$`).test(before(words, start)))
  const unchanged = days.filter(({ start }) => !CHANGED.test(before(words, start)))
  const timed = unchanged.find(({ end }) =>
    /^\s?[日T]?[\s,，(（]*(?:[^\d\s]{1,4}[)）]?\s*)?\d{1,2}:\d{2}/.test(words.slice(end, end + 20)),
  )
  const isLabelled = labelled && unchanged.includes(labelled) ? labelled : null
  return (isLabelled ?? timed ?? unchanged[0] ?? days[0])?.day ?? null
}

/** The day behind a label of publication only, for places where other dates stand too. */
export function findLabelledDay(words: string, isTaiwanese: boolean): Day | null {
  const labelled = (start: number) =>
    new RegExp(`${LABEL}(?:於|于|時間|时间|日期)?[^\\d\\p{L}]{0,6}$`, 'u').test(before(words, start))
  return findDays(words, isTaiwanese).find(({ start }) => labelled(start))?.day ?? null
}

/** The day that an address names: /2024/12/13/, /20241213/, /2024-12/13/. */
export function findAddressDay(url: string): Day | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const parts =
    /(?:^|[/_-])((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /[/t]((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-]|$)/.exec(path)
  return parts ? makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

function before(words: string, start: number): string {
  return words.slice(Math.max(0, start - 24), start)
}

interface FoundDay {
  day: Day
  start: number
  end: number
}

/** All days that are complete, in order. */
function findDays(words: string, isTaiwanese: boolean): FoundDay[] {
  const found: FoundDay[] = []
  const find = (pattern: RegExp, read: (parts: RegExpMatchArray) => Day | null) => {
    for (const parts of words.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const day = read(parts)
      const start = parts.index as number
      if (day) found.push({ day, start, end: start + parts[0].length })
    }
  }
  find(YEAR_FIRST, ([, year, month, day]) => makeDay(Number(year), Number(month), Number(day)))
  find(REPUBLIC, ([, year, month, day]) =>
    makeDay(1911 + readNumber(year), readNumber(month), readNumber(day)),
  )
  find(IN_CHARACTERS, ([, year, month, day]) => makeDay(readYear(year), readNumber(month), readNumber(day)))
  find(
    DAY_FIRST,
    ([, day, , month, year]) =>
      makeDay(Number(year), Number(month), Number(day)) ?? makeDay(Number(year), Number(day), Number(month)),
  )
  find(MONTH_NAMED, ([, month, day, year]) => makeDay(Number(year), monthOf(month), Number(day)))
  find(MONTH_BETWEEN, ([, day, month, year]) => makeDay(Number(year), monthOf(month), Number(day)))
  find(RUN_TOGETHER, ([, year, month, day]) => makeDay(Number(year), Number(month), Number(day)))
  if (isTaiwanese && found.length === 0)
    find(REPUBLIC_BARE, ([, year, month, day]) => makeDay(1911 + Number(year), Number(month), Number(day)))
  return found.sort((a, b) => a.start - b.start)
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

/** 一百一十三, 十二 and digits. */
function readNumber(words: string | undefined): number {
  const text = words ?? ''
  if (/^\d+$/.test(text)) return Number(text)
  if (!/[十百]/.test(text)) return [...text].reduce((sum, char) => sum * 10 + DIGITS.indexOf(char), 0)
  let sum = 0
  let digit = 0
  for (const char of text) {
    if (char === '百' || char === '十') {
      sum += (digit || 1) * (char === '百' ? 100 : 10)
      digit = 0
    } else digit = Math.max(0, DIGITS.indexOf(char))
  }
  return sum + digit
}

function readYear(words: string | undefined): number {
  return [...(words ?? '')].reduce((sum, char) => sum * 10 + Math.max(0, DIGITS.indexOf(char)), 0)
}

function readersDay(parts: RegExpExecArray): Day | null {
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  if (!makeDay(year, month, day)) return null
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(parts[6] as string) ?? []
  const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0
  return dayOf(Date.UTC(year, month - 1, day, hour, minute - offset))
}

/** The readers' day of a moment in milliseconds. */
function dayOf(moment: number): Day | null {
  const date = new Date(moment + READERS_OFFSET * 60_000)
  return makeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function makeDay(year: number, month: number, day: number): Day | null {
  if (!(year >= 1990 && year < 2100 && month >= 1 && month <= 12)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null
}

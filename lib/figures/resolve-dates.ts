import { type Sentence, type SourceText, sentenceAt } from '../text/index.ts'
import type { DateWords } from './find-dates.ts'
import type { DateMention } from './types.ts'

interface Day {
  year: number
  month: number | null
  day: number | null
}

/** A date with all that could be found out about it. */
interface Resolved extends DateWords {
  sentence: Sentence | null
}

/** Words before a date that set it in the future. */
const AHEAD =
  /(?:将于|将在|将会在|预计|预期|计划|有望|拟于|拟在|定于|目标|力争|预测|争取|最快|最早|直到|截止|到)[^,;。]{0,6}$/
const FORECAST = /(?:将于|将在|预计|预期|计划|有望|拟|定于|目标|力争|预测|到)[^,;。]{0,6}$/
const YEARS_OFF: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  来年: 1,
  后年: 2,
}
const SAME_YEAR = new Set(['当年', '同年'])
/** A line this short near the top that holds a whole date is a dateline. */
const DATELINE = 60
const DATELINE_BLOCKS = 6

/**
 * Gives each date its year and month: from the publication day, else from the text itself, preferring the
 * past; never from the clock. Two dates joined by 至 or a dash become one.
 */
export function resolveDates(source: SourceText, dates: readonly DateWords[]): DateMention[] {
  const anchor = findAnchor(source, dates)
  const resolved: Resolved[] = []
  for (const date of dates) {
    const sentence = sentenceAt(source, date.start)
    resolved.push({ ...resolveOne(source, date, sentence, anchor, resolved.at(-1)), sentence })
  }
  return joinStretches(source.folded, resolved)
}

function findAnchor(source: SourceText, dates: readonly DateWords[]): Day | null {
  const published = /^(\d{4})-(\d{2})-(\d{2})/.exec(source.published ?? '')
  if (published) return { year: Number(published[1]), month: Number(published[2]), day: Number(published[3]) }
  return findTitleDay(source) ?? findDateline(source, dates) ?? findLatestYear(source.folded, dates)
}

/** A headline list carries its day in its title. */
function findTitleDay({ title }: SourceText): Day | null {
  const day = /(20\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d)/.exec(title ?? '')
  return day && { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }
}

function findDateline(source: SourceText, dates: readonly DateWords[]): Day | null {
  for (const block of source.blocks.slice(0, DATELINE_BLOCKS)) {
    if (block.end - block.start > DATELINE) continue
    const date = dates.find((one) => one.day !== null && one.start >= block.start && one.end <= block.end)
    if (date?.year) return { year: date.year, month: date.fromMonth, day: date.day }
  }
  return null
}

/**
 * News tells of its own year most of all: the latest one it names that is not a forecast. Only a year with a
 * month or an event speaks for it; 2018年 alone may be any past, and a later one alone contradicts.
 */
function findLatestYear(folded: string, dates: readonly DateWords[]): Day | null {
  let latest = 0
  let latestClose = 0
  for (const { year, start, toYear, fromMonth, event } of dates) {
    if (year === null || toYear !== null || FORECAST.test(folded.slice(Math.max(0, start - 10), start)))
      continue
    latest = Math.max(latest, year)
    if (fromMonth !== null || event) latestClose = Math.max(latestClose, year)
  }
  return latestClose > 0 && latest === latestClose ? { year: latest, month: null, day: null } : null
}

function resolveOne(
  source: SourceText,
  date: DateWords,
  sentence: Sentence | null,
  anchor: Day | null,
  last: Resolved | undefined,
): DateWords {
  if (date.fiscal || date.year !== null) return date
  if (date.yearWord) return { ...date, year: yearOfWord(date.yearWord, anchor, last) }
  if (date.fromMonth === null) return resolveDay(date, sentence, anchor, last)
  const isSameSentence = last?.sentence != null && last.sentence === sentence
  const isSameBlock = last?.sentence != null && last.sentence.block === sentence?.block
  if (
    last?.year &&
    !last.fiscal &&
    (isSameSentence || (isSameBlock && last.fromMonth !== null && last.yearWord !== '今年'))
  )
    return { ...date, year: yearAfter(date, last, anchor) }
  return { ...date, year: anchor && yearNear(source.folded, date, anchor) }
}

function yearOfWord(word: string, anchor: Day | null, last: Resolved | undefined): number | null {
  const off = YEARS_OFF[word]
  if (off !== undefined) return anchor && anchor.year + off
  if (!last?.year) return null
  return SAME_YEAR.has(word) ? last.year : last.year + 1
}

/** A story told in order: after 去年12月, 2月 is this year's. */
function yearAfter(date: DateWords, last: Resolved, anchor: Day | null): number | null {
  const year = last.year as number
  const isEarlier = last.fromMonth !== null && (date.fromMonth as number) < last.fromMonth
  if (!isEarlier || !anchor) return year
  const isPast =
    year + 1 < anchor.year || (year + 1 === anchor.year && (anchor.month ?? 12) >= (date.fromMonth as number))
  return isPast ? year + 1 : year
}

/** The latest such month that is not after the anchor, unless the words look ahead. */
function yearNear(folded: string, date: DateWords, anchor: Day): number {
  if (anchor.month === null) return anchor.year
  const month = date.fromMonth as number
  const isLater = month > anchor.month || (month === anchor.month && (date.day ?? 0) > (anchor.day ?? 31))
  const looksAhead = AHEAD.test(folded.slice(Math.max(0, date.start - 10), date.start))
  if (looksAhead)
    return isLater || month === anchor.month ? anchor.year : anchor.year + (month < anchor.month ? 0 : 1)
  return isLater ? anchor.year - 1 : anchor.year
}

/** 24日 by itself: of the month told before in the sentence, else the latest such day before the anchor. */
function resolveDay(
  date: DateWords,
  sentence: Sentence | null,
  anchor: Day | null,
  last: Resolved | undefined,
): DateWords {
  const day = date.day as number
  if (last?.sentence === sentence && sentence && last?.year && last.fromMonth !== null && last.day !== null)
    return { ...date, year: last.year, fromMonth: last.fromMonth, toMonth: last.fromMonth }
  if (anchor?.month == null) return date
  const isBefore = day > (anchor.day ?? 31)
  const month = isBefore ? anchor.month - 1 : anchor.month
  const year = month === 0 ? anchor.year - 1 : anchor.year
  return { ...date, year, fromMonth: month || 12, toMonth: month || 12 }
}

const CONNECTOR = /^ ?(?:至|到|[-–—~/]{1,2}) ?$/

function joinStretches(folded: string, dates: readonly Resolved[]): DateMention[] {
  const mentions: DateMention[] = []
  let last: Resolved | null = null
  for (const date of dates) {
    const joins = last && date.start - last.end <= 4 && CONNECTOR.test(folded.slice(last.end, date.start))
    if (joins && last) {
      mentions[mentions.length - 1] = { start: last.start, end: date.end, iso: stretch(last, date) }
      last = null
      continue
    }
    mentions.push({ start: date.start, end: date.end, iso: isoOf(date) })
    last = date
  }
  return mentions
}

function stretch(from: DateWords, to: DateWords): string | null {
  // 3月5日至7日: the month is said once.
  const last =
    to.fromMonth === null && from.fromMonth !== null && to.day !== null
      ? { ...to, year: from.year, fromMonth: from.fromMonth, toMonth: from.fromMonth }
      : to
  const [start, end] = [isoOf(from)?.split('/')[0], isoOf(last)?.split('/').at(-1)]
  return start && end ? `${start}/${end}` : null
}

function isoOf({ year, toYear, fromMonth, toMonth, day, fiscal }: DateWords): string | null {
  if (fiscal || year === null) return null
  if (toYear !== null) return `${year}/${toYear}`
  if (fromMonth === null || toMonth === null) return day === null ? String(year) : null
  const first = `${year}-${two(fromMonth)}`
  if (day !== null) return `${first}-${two(day)}`
  return fromMonth === toMonth ? first : `${first}/${year}-${two(toMonth)}`
}

const two = (n: number) => String(n).padStart(2, '0')

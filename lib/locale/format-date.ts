import type { Locale } from './locale.ts'

/** English dates are written day first, with the month as a word, so that no reader takes it for the day. */
const DATE_LOCALE: Record<Locale, string> = { en: 'en-GB', 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW' }

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/**
 * A date for people: 2024-05-03 as 3 May 2024 or 2024年5月3日, 2024-01/2024-06 as a stretch of time.
 * @param iso YYYY, YYYY-MM, YYYY-MM-DD or FROM/TO; anything else is given back as it is
 */
export function formatDate(iso: string, locale: Locale): string {
  const [from = '', to] = iso.split('/')
  const start = readDate(from)
  if (!start) return iso
  if (to === undefined) return write(start, locale)
  const end = readDate(to)
  if (!end) return iso
  return locale === 'en' ? englishStretch(start, end) : chineseStretch(start, end, locale)
}

type Precision = 'year' | 'month' | 'day'

interface CalendarDate {
  date: Date
  precision: Precision
}

function write({ date, precision }: CalendarDate, locale: Locale): string {
  return formatOf(precision, locale).format(date)
}

function englishStretch(start: CalendarDate, end: CalendarDate): string {
  if (start.precision !== end.precision) return `${write(start, 'en')} – ${write(end, 'en')}`
  return formatOf(start.precision, 'en').formatRange(start.date, end.date)
}

/** 2024年1月至6月: browsers would write 2024/1 – 2024/6. */
function chineseStretch(start: CalendarDate, end: CalendarDate, locale: Locale): string {
  const sameYear = start.date.getUTCFullYear() === end.date.getUTCFullYear() && end.precision !== 'year'
  const ending = write(end, locale)
  return `${write(start, locale)}至${sameYear ? ending.slice(ending.indexOf('年') + 1) : ending}`
}

/** Null for what is no date. ISO dates without a time are UTC days. */
function readDate(iso: string): CalendarDate | null {
  const match = DATE.exec(iso)
  if (!match) return null
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return null
  return { date, precision: match[3] ? 'day' : match[2] ? 'month' : 'year' }
}

function formatOf(precision: Precision, locale: Locale): Intl.DateTimeFormat {
  const chinese = locale !== 'en'
  return new Intl.DateTimeFormat(DATE_LOCALE[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: chinese ? 'long' : 'short' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  })
}

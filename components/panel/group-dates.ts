import type { ReportView } from '../../lib/article/index.ts'
import type { Span } from '../../lib/text/index.ts'

/** One day, month, year or stretch of time, with every place that speaks of it. */
export interface DateRow {
  iso: string
  /** The first mention's words. */
  words: string
  mentions: Span[]
}

/**
 * The dates that could be resolved, the earliest first. ISO dates sort as text; a year stands before its
 * months.
 */
export function groupDates(dates: ReportView['dates']): DateRow[] {
  const rows = new Map<string, DateRow>()
  for (const { iso, words, start, end } of dates) {
    if (iso === null) continue
    const row = rows.get(iso)
    if (row) row.mentions.push({ start, end })
    else rows.set(iso, { iso, words, mentions: [{ start, end }] })
  }
  return [...rows.values()].sort((a, b) => (a.iso < b.iso ? -1 : 1))
}

import type { SourceText, Span } from '../text/index.ts'
import type { Amount } from './amount.ts'
import { findListSubjects, findSubject, type Neighbours } from './find-subject.ts'
import type { Change } from './types.ts'

/** 2022年的50分钟: so near, a date only parts a figure from its subject. */
const NEAR_DATE = 2

/**
 * Finds what each amount measures: its own words first, then those of the amount it moved from, goes on a list
 * with, or only adds to. Position by position; null where nothing says.
 */
export function nameSubjects(
  source: SourceText,
  amounts: readonly Amount[],
  changes: readonly Change[],
  dates: readonly Span[],
): (string | null)[] {
  const origins = new Map(changes.map(({ from, to }) => [to, from]))
  const neighbours = findNeighbours(amounts, dates)
  const subjects: (string | null)[] = []
  while (subjects.length < amounts.length) {
    const i = subjects.length
    const amount = amounts[i] as Amount
    const beside = neighbours[i] as Neighbours
    const length = listLength(source, amounts, i)
    const listed = length > 1 ? findListSubjects(source, amount, length, beside.leftEdge) : null
    const own = listed ? null : findSubject(source, amount, beside)
    if (length > 1) {
      subjects.push(...(listed ?? new Array<string | null>(length).fill(own)))
      continue
    }
    const origin = subjects[origins.get(i) ?? -1] ?? null
    subjects.push(own ?? origin ?? (leansBack(source, amounts, i) ? (subjects[i - 1] ?? null) : null))
  }
  return subjects
}

/** What surrounds each amount, position by position: other amounts and dates; both lists are in reading order. */
function findNeighbours(amounts: readonly Amount[], dates: readonly Span[]): Neighbours[] {
  let date = 0
  return amounts.map(({ start }, i) => {
    while (date < dates.length && (dates[date] as Span).end <= start) date++
    const lastDate = dates[date - 1]
    const lastEnd = amounts[i - 1]?.end ?? 0
    const isNear = lastDate && lastDate.start >= lastEnd && start - lastDate.end <= NEAR_DATE
    const ahead = [amounts[i + 1], dates[date]].map((next) => next?.start ?? Number.POSITIVE_INFINITY)
    return {
      leftEdge: Math.max(lastEnd, lastDate?.end ?? 0),
      rightEdge: Math.min(...ahead),
      beforeDate: isNear ? { start: lastEnd, end: lastDate.start } : null,
    }
  })
}

/** How far a figure may stand behind the one that it only adds to. */
const LEAN = 14

/** 售价699美元(约合人民币4971元), 销量17.9万辆,同比增长42%: the subject was named with the figure before. */
function leansBack({ folded }: SourceText, amounts: readonly Amount[], i: number): boolean {
  const [last, amount] = [amounts[i - 1], amounts[i] as Amount]
  if (!last || amount.start - last.end > LEAN) return false
  const between = folded.slice(last.end, amount.start)
  if (/[。;!?\n]/.test(between)) return false
  // 同比下滑35%至4.2亿元, 去年同期为6.5亿元
  if (/^(?:至|到)约?$/.test(between)) return true
  const repeats = last.kind === amount.kind && /[约折]合|相当于|同期|此前/.test(between)
  return repeats || amount.kind === 'percent' || amount.kind === 'multiple'
}

/** How many amounts stand in one list from here on: x、y和z. */
function listLength(source: SourceText, amounts: readonly Amount[], from: number): number {
  let to = from
  for (; to + 1 < amounts.length; to++) {
    const [one, other] = [amounts[to] as Amount, amounts[to + 1] as Amount]
    if (one.kind !== other.kind || one.unit !== other.unit || other.start - one.end > 3) break
    if (!/^ ?[、,和与及] ?$/.test(source.folded.slice(one.end, other.start))) break
  }
  return to - from + 1
}

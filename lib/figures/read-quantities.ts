import { findNumerals, overlaps, type SourceText, type Span, sentenceAt } from '../text/index.ts'
import { type Amount, sizeOf } from './amount.ts'
import { findAmounts } from './find-amounts.ts'
import { findChanges } from './find-changes.ts'
import { findDates } from './find-dates.ts'
import { findRanks, type RankAmount } from './find-ranks.ts'
import { findSetPhrases } from './find-set-phrases.ts'
import { findListSubjects, findSubject } from './find-subject.ts'
import { decideHomeCurrency } from './home-currency.ts'
import { joinRanges } from './join-ranges.ts'
import { rankFigures } from './rank-figures.ts'
import { resolveDates } from './resolve-dates.ts'
import { settleAmounts } from './settle-amounts.ts'
import type { Change, Figure, Quantities } from './types.ts'
import { withoutPinyin } from './without-pinyin.ts'

/** What the caller knows and this room cannot. */
export interface FiguresContext {
  /** Spans of names; what lies inside one holds no figure and no date (36氪, GPT-4). */
  masked?: readonly Span[]
}

/**
 * Reads the quantities, the changes between them and the dates of a text. Figures and dates stand in reading
 * order, without overlap among or between them. What cannot be read with confidence is left out: among key
 * figures a gap does less harm than a wrong number.
 */
export function readQuantities(source: SourceText, context: FiguresContext = {}): Quantities {
  const clean = withoutPinyin(source)
  const masked = clean.enter(context.masked ?? []).sort((a, b) => a.start - b.start)
  return clean.leave(readClean(clean.source, masked))
}

function readClean(source: SourceText, masked: readonly Span[]): Quantities {
  const words = clearOf(findDates(source.folded), masked)
  const dates = resolveDates(source, words)
  const numerals = clearOf(clearOf(findNumerals(source.folded, source.text), dates), masked)
  const said = joinRanges(source.folded, findAmounts(source.folded, numerals))
  const counted = settleAmounts(source, said, decideHomeCurrency(source))
  const phrases = clearOf(clearOf(settleAmounts(source, findSetPhrases(source.folded), NO_CURRENCY), dates), masked)
  const ranks = clearOf(clearOf(findRanks(source.folded), dates), masked)
  const amounts = merge([...counted, ...phrases, ...ranks])
  const changes = findChanges(source, amounts)
  const subjects = findSubjects(source, amounts, changes, dates)
  const figures = amounts.map((amount, i) => toFigure(source, amount, subjects[i] ?? null))
  return { figures: rankFigures(source, figures, changes), changes, dates }
}

const NO_CURRENCY = { yuan: null, dollar: null }

/** The spans that touch none of `others`; both lists are sorted by start. */
function clearOf<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0
  return spans.filter((span) => {
    while (next < others.length && (others[next] as Span).end <= span.start) next++
    const other = others[next]
    return !other || !overlaps(span, other)
  })
}

/** In reading order; of two that overlap the longer stays. */
function merge(amounts: readonly Amount[]): Amount[] {
  const sorted = [...amounts].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Amount[] = []
  for (const amount of sorted) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, amount)) kept.push(amount)
    else if (amount.end - amount.start > last.end - last.start) kept[kept.length - 1] = amount
  }
  return kept
}

function findSubjects(
  source: SourceText,
  amounts: readonly Amount[],
  changes: readonly Change[],
  dates: readonly Span[],
): (string | null)[] {
  const origins = new Map(changes.map(({ from, to }) => [to, from]))
  const subjects: (string | null)[] = []
  let date = 0
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as Amount
    while (date < dates.length && (dates[date] as Span).end <= amount.start) date++
    const leftEdge = Math.max(amounts[i - 1]?.end ?? 0, dates[date - 1]?.end ?? 0)
    const rightEdge = Math.min(amounts[i + 1]?.start ?? Number.POSITIVE_INFINITY, dates[date]?.start ?? Number.POSITIVE_INFINITY)
    const length = listLength(source, amounts, i)
    const listed = length > 1 ? findListSubjects(source, amount, length, leftEdge) : null
    if (length > 1) {
      const shared = listed ? null : findSubject(source, amount, { leftEdge, rightEdge })
      for (let k = 0; k < length; k++) subjects.push(listed?.[k] ?? shared)
      i += length - 1
      continue
    }
    const origin = origins.get(i)
    const own = findSubject(source, amount, { leftEdge, rightEdge })
    subjects.push(own ?? subjects[origin ?? -1] ?? (leansBack(source, amounts, i) ? (subjects[i - 1] ?? null) : null))
  }
  return subjects
}

/** How far a figure may stand behind the one that it only adds to. */
const LEAN = 14

/** 售价699美元(约合人民币4971元), 销量17.9万辆,同比增长42%: the subject was named with the figure before. */
function leansBack({ folded }: SourceText, amounts: readonly Amount[], i: number): boolean {
  const [last, amount] = [amounts[i - 1], amounts[i] as Amount]
  if (!last || amount.start - last.end > LEAN) return false
  const between = folded.slice(last.end, amount.start)
  if (/[。;!?\n]/.test(between)) return false
  const converts = last.kind === 'money' && amount.kind === 'money' && /[约折]合|相当于/.test(between)
  return converts || amount.kind === 'percent' || amount.kind === 'multiple'
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

function toFigure(source: SourceText, amount: Amount, subject: string | null): Figure {
  const { start, end, value, low, high, kind, unit, bound, per } = amount
  const sentence = sentenceAt(source, start)
  return {
    start,
    end,
    kind,
    value,
    low,
    high,
    unit,
    bound,
    per,
    subject,
    sentence: sentence ? { start: sentence.start, end: sentence.end } : { start, end },
    rank: 0,
    minor: isMinor(source.folded, amount),
  }
}

/** Below this, a count of things is part of the story and no figure to keep. */
const SMALL = 10
const READERS_BEHIND = /^ ?(?:评论|阅读|浏览|回复|点赞|人参与|参与)/
const READERS = /(?:阅读|浏览|点击|评论|点赞|转发|收藏)(?:量|数|次数)?[:\s]*$/

/** 两家公司, 六个, 一年, 每三年, 数十亿, 千元: quantities a reader would not keep. */
function isMinor(folded: string, amount: Amount): boolean {
  if ('minor' in amount) return (amount as RankAmount).minor
  const { numeral, kind, unit, bound } = amount
  const before = folded.slice(Math.max(0, amount.start - 8), amount.start)
  const behind = folded.slice(amount.end, amount.end + 4)
  if (before.endsWith('每') || READERS.test(before) || READERS_BEHIND.test(behind)) return true
  // 3小时前 is when a comment was written.
  if (behind.startsWith('前') && (unit === 'day' || unit === 'hour' || unit === 'min')) return true
  if (numeral?.order || (numeral?.bare && bound === null && kind !== 'percent')) return true
  const size = sizeOf(amount)
  if (amount.measure || unit === 'person' || unit === 'year-old') return size < SMALL
  if (kind === 'duration') return (numeral?.han ?? true) && size <= SMALL && Number.isInteger(size * 2) && size !== 1.5
  return false
}

import { findNumerals, overlaps, type SourceText, type Span, sentenceAt } from '../text/index.ts'
import type { Amount } from './amount.ts'
import { findAmounts } from './find-amounts.ts'
import { findChanges } from './find-changes.ts'
import { findDates } from './find-dates.ts'
import { findRanks } from './find-ranks.ts'
import { findSetPhrases } from './find-set-phrases.ts'
import { decideHomeCurrency } from './home-currency.ts'
import { isMinor } from './is-minor.ts'
import { joinRanges } from './join-ranges.ts'
import { nameSubjects } from './name-subjects.ts'
import { rankFigures } from './rank-figures.ts'
import { resolveDates } from './resolve-dates.ts'
import { settleAmounts } from './settle-amounts.ts'
import type { Figure, Quantities } from './types.ts'

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
  const masked = [...(context.masked ?? [])].sort((a, b) => a.start - b.start)
  const dates = resolveDates(source, clearOf(findDates(source.folded), masked))
  const amounts = collectAmounts(source, dates, masked)
  const changes = findChanges(source, amounts)
  const subjects = nameSubjects(source, amounts, changes, dates)
  const figures = amounts.map((amount, i) => toFigure(source, amount, subjects[i] ?? null))
  return { figures: rankFigures(source, figures, changes), changes, dates }
}

/** Every amount that touches neither a date nor a name, in reading order, without overlaps. */
function collectAmounts(source: SourceText, dates: readonly Span[], masked: readonly Span[]): Amount[] {
  const { folded, text } = source
  const clear = <T extends Span>(spans: readonly T[]) => clearOf(clearOf(spans, dates), masked)
  const said = joinRanges(folded, findAmounts(folded, clear(findNumerals(folded, text))))
  const counted = settleAmounts(source, said, decideHomeCurrency(source))
  const phrases = clear(settleAmounts(source, findSetPhrases(folded), NO_CURRENCY))
  return merge([...counted, ...phrases, ...clear(findRanks(folded))])
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

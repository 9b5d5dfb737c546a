import type { Bound, Figure } from '../figures/index.ts'
import { currencyMark } from './currency-names.ts'
import { type ScaledNumber, scaleNumber, scaleRange } from './format-number.ts'
import { simpleFraction } from './format-ratio.ts'
import type { Locale } from './locale.ts'
import { isMessageKey } from './messages.ts'
import { createTranslator } from './translate.ts'

/** What of a figure says how much it is. */
export type Measure = Pick<Figure, 'kind' | 'value' | 'low' | 'high' | 'unit' | 'bound' | 'per'>

/** A piece of a figure, so that a window can set the digits large and the words around them small. */
export interface FigurePart {
  text: string
  /** `written`: a measure word in the language of the article, not in that of the window. */
  role: 'sign' | 'digits' | 'word' | 'written'
}

const ISO_CURRENCY = /^[A-Z]{3}$/

const SIGNS: Record<Bound, string> = { about: '≈', 'at-least': '≥', 'at-most': '≤' }

/**
 * A figure in the reader's own measures: 4,839万人, 200 美元, US$7 trillion, ≥ 40%, 5–20 s, ×1.2.
 * @returns null where the figure has no number that could be read
 */
export function formatFigure(figure: Measure, locale: Locale): string | null {
  const parts = figureParts(figure, locale)
  return parts.length > 0 ? parts.map(({ text }) => text).join('') : null
}

/** The same in pieces, in order; empty where the figure has no number that could be read. */
export function figureParts(figure: Measure, locale: Locale): FigurePart[] {
  const numbers = figureNumbers(figure, locale)
  if (numbers.length === 0) return []
  const gap = locale === 'en' || numbers.at(-1)?.word === '' ? ' ' : ''
  const unit = unitMarks(figure, locale)
  return [
    part('sign', signOf(figure)),
    part('digits', unit.before),
    ...numbers.flatMap(({ digits, word }, at) => [
      part('digits', at > 0 ? `–${digits}` : digits),
      part('word', word && locale === 'en' ? ` ${word}` : word),
    ]),
    unitPart(unit, gap),
    part('word', perOf(figure, locale)),
  ].filter(({ text }) => text !== '')
}

/** Signs that cling to the digits, such as %, are set as large as these. */
function unitPart({ after, close, written }: UnitMarks, gap: string): FigurePart {
  if (close) return part('digits', after)
  return part(written ? 'written' : 'word', after && gap + after)
}

function part(role: FigurePart['role'], text: string): FigurePart {
  return { role, text }
}

/** The number, or both ends of a range; an end that is not known is told by the sign. */
function figureNumbers({ kind, value, low, high }: Measure, locale: Locale): ScaledNumber[] {
  const single = (number: number) => {
    const fraction = kind === 'ratio' ? simpleFraction(number) : null
    return fraction ? { digits: fraction, word: '' } : scaleNumber(number, locale)
  }
  if (value !== null) return [single(value)]
  if (low !== null && high !== null) {
    return kind === 'ratio' ? [single(low), single(high)] : scaleRange(low, high, locale)
  }
  const known = low ?? high
  return known === null ? [] : [single(known)]
}

function signOf({ value, low, high, bound }: Measure): string {
  const open: Bound | null =
    value !== null || (low !== null && high !== null) ? null : low !== null ? 'at-least' : 'at-most'
  const sign = bound ?? open
  return sign ? `${SIGNS[sign]} ` : ''
}

/** What stands around the digits: US$ before them, %, 美元 or people after. */
interface UnitMarks {
  before: string
  after: string
  /** Set without a gap: 40%. */
  close?: boolean
  /** A measure word in the language of the article. */
  written?: boolean
}

function unitMarks(figure: Measure, locale: Locale): UnitMarks {
  const { kind, unit } = figure
  if (kind === 'money' && unit !== null && ISO_CURRENCY.test(unit)) return currencyMark(unit, locale)
  if (unit === 'x') return { before: '×', after: '' }
  if (unit === 'percent') return { before: '', after: '%', close: true }
  const after = unitAfter(figure, locale)
  if (kind !== 'rank') return { before: '', ...after }
  const before = createTranslator(locale)('figure.rank')
  // 第3名, but No. 3: English ranks go without a measure word.
  return locale === 'en' ? { before: `${before} `, after: '' } : { before, ...after, close: true }
}

/**
 * The unit in the reader's language. In Chinese it stands apart from bare digits and close to a scale
 * word: 200 美元, 7万亿美元.
 */
function unitAfter({ unit, value, high }: Measure, locale: Locale): Pick<UnitMarks, 'after' | 'written'> {
  if (unit === null) return { after: '' }
  const key = `units.${unit}`
  if (!isMessageKey(key)) return { after: unit, written: true }
  return { after: createTranslator(locale)(key, { count: value ?? high ?? 2 }) }
}

function perOf({ per }: Measure, locale: Locale): string {
  if (per === null) return ''
  const key = `per.${per}`
  return `/${isMessageKey(key) ? createTranslator(locale)(key) : per}`
}

import type { Locale } from './locale.ts'
import { SCALES, type Scale } from './number-scales.ts'

/** A number in two parts: 48.39 and million; the word is empty where none is needed. */
export interface ScaledNumber {
  digits: string
  word: string
}

const formats = new Map<Locale, Intl.NumberFormat>()

/**
 * Writes a number with the scale words of a language, 48390000 as 4,839万. Nothing is rounded away: where
 * no scale word holds the number exactly, it is written out.
 */
export function scaleNumber(value: number, locale: Locale): ScaledNumber {
  return withScale(value, scaleOf(value, locale), locale)
}

/**
 * Both ends of a range, with one scale word where it serves both: 80–100亿, but 500万–1亿. Where one end
 * would go without a word, both are written out: 5–1亿 could be read as 5亿.
 */
export function scaleRange(low: number, high: number, locale: Locale): ScaledNumber[] {
  const scale = scaleOf(high, locale)
  const lowScale = scaleOf(low, locale)
  if (!scale || !lowScale) return [withScale(low, undefined, locale), withScale(high, undefined, locale)]
  if (!fits(low, scale)) return [withScale(low, lowScale, locale), withScale(high, scale, locale)]
  return [{ ...withScale(low, scale, locale), word: '' }, withScale(high, scale, locale)]
}

function withScale(value: number, scale: Scale | undefined, locale: Locale): ScaledNumber {
  return {
    digits: digitsFormat(locale).format(scale ? withoutNoise(value / scale.size) : value),
    word: scale?.word ?? '',
  }
}

function scaleOf(value: number, locale: Locale): Scale | undefined {
  return SCALES[locale].find((scale) => fits(value, scale))
}

function fits(value: number, scale: Scale): boolean {
  const scaled = withoutNoise(value / scale.size)
  return Math.abs(scaled) >= 1 && Number(scaled.toFixed(scale.decimals)) === scaled
}

/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3 to a reader. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12))
}

function digitsFormat(locale: Locale): Intl.NumberFormat {
  const known = formats.get(locale)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  formats.set(locale, made)
  return made
}

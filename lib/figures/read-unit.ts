import { isGap, type Numeral } from '../text/index.ts'
import { isLatin } from './characters.ts'
import { CURRENCY_BEFORE, LONGEST_UNIT, PER, UNITS, type Unit } from './units.ts'

/** A unit found behind a number. */
export interface UnitRead {
  unit: Unit
  start: number
  end: number
  /** 两个多月 */
  more: boolean
  /** 三个半小时, 一年半 */
  half: boolean
}

/** Reads the unit behind a number, longest first; null where there is none. */
export function readUnit(folded: string, numeral: Numeral): UnitRead | null {
  const start = isGap(folded.charAt(numeral.end)) ? numeral.end + 1 : numeral.end
  const parted = readPartedUnit(folded, start)
  if (parted) return parted
  if (isLatin(folded.charAt(start))) return readLatinUnit(folded, start)
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const unit = UNITS.get(folded.slice(start, start + length))
    const end = start + length
    if (!unit || end > folded.length) continue
    if (unit.unless?.includes(folded.charAt(end)) && folded.charAt(end) !== '') return null
    const half = folded.charAt(end) === '半' && /^[年倍]$/.test(folded.slice(start, end))
    return { unit, start, end: half ? end + 1 : end, more: false, half }
  }
  return null
}

/** 两个多月, 三个半小时: a word stands inside the unit. */
function readPartedUnit(folded: string, start: number): UnitRead | null {
  const inside = folded.charAt(start + 1)
  if (folded.charAt(start) !== '个' || !/[多半余]/.test(inside)) return null
  for (let length = 2; length > 0; length--) {
    const unit = UNITS.get(`个${folded.slice(start + 2, start + 2 + length)}`)
    if (unit?.kind === 'duration' && start + 2 + length <= folded.length)
      return { unit, start, end: start + 2 + length, more: inside !== '半', half: inside === '半' }
  }
  return null
}

const LATIN_UNIT = /[A-Za-z]{1,8}(?:\/[A-Za-z]{1,4})?(?![A-Za-z0-9])/y
const MEMORY_BEHIND = /G ?(?:内存|运存|显存|存储|流量|闪存)/y

function readLatinUnit(folded: string, start: number): UnitRead | null {
  LATIN_UNIT.lastIndex = start
  const words = LATIN_UNIT.exec(folded)?.[0]
  if (!words) return null
  const read = (unit: Unit, length: number) => ({
    unit,
    start,
    end: start + length,
    more: false,
    half: false,
  })
  const whole = UNITS.get(words)
  if (whole) return read(whole, words.length)
  const [base = ''] = words.split('/')
  const known = UNITS.get(base)
  // A quotient of units is a unit of its own: IPS/W.
  if (known && base !== words) return read({ unit: words, kind: 'other' }, words.length)
  MEMORY_BEHIND.lastIndex = start
  return MEMORY_BEHIND.test(folded) ? read({ unit: 'GB', kind: 'size' }, 1) : null
}

/**
 * Reads the currency in front of a sum. A sign (US$) belongs to the figure and moves its start; a Chinese word does not.
 */
export function readCurrencyBefore(folded: string, start: number): { start: number; unit: string } | null {
  const end = isGap(folded.charAt(start - 1)) ? start - 1 : start
  for (const [sign, unit] of CURRENCY_BEFORE) {
    const from = end - sign.length
    if (from < 0 || !folded.startsWith(sign, from)) continue
    const isLetters = isLatin(sign.charAt(0))
    if (isLetters && isLatin(folded.charAt(from - 1))) return null
    return { start: sign > '\u4e00' && sign < '\u9fff' ? start : from, unit }
  }
  return null
}

/** Reads what a sum is counted by, from the end of its unit on: 20美元/月, 3元每次. */
export function readRate(folded: string, at: number): { per: string; end: number } | null {
  const sign = folded.charAt(at)
  if (sign !== '/' && sign !== '每') return null
  const start = at + (folded.startsWith('/每', at) ? 2 : 1)
  for (let length = 3; length > 0; length--) {
    const per = PER.get(folded.slice(start, start + length))
    if (per) return { per, end: start + length }
  }
  return null
}

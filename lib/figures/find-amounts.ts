import { isGap, type Numeral } from '../text/index.ts'
import { type Amount, scaled } from './amount.ts'
import { isDigit, isLatin } from './characters.ts'
import { IDIOMS, LONGEST_IDIOM } from './idioms.ts'
import { readCurrencyBefore, readRate, readUnit, type UnitRead } from './read-unit.ts'
import { UNITS, type Unit } from './units.ts'

/**
 * Reads each number of a folded text together with its unit. Numbers that are part of a name, a code, an
 * ordinal, a time of day or an idiom are left out; numbers without a unit stay, for the next one may lend
 * its own (10到15人).
 */
export function findAmounts(folded: string, numerals: readonly Numeral[]): Amount[] {
  const amounts: Amount[] = []
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i] as Numeral
    const next = numerals[i + 1]
    const fraction = next ? readFraction(folded, numeral, next) : null
    if (fraction) {
      amounts.push(fraction)
      i++
      continue
    }
    const amount = isGlued(folded, numeral) || isIdiom(folded, numeral) ? null : readAmount(folded, numeral)
    if (amount) amounts.push(amount)
  }
  return amounts
}

/** 三分之一 is a ratio, 百分之四十 a percentage. */
function readFraction(folded: string, whole: Numeral, part: Numeral): Amount | null {
  if (part.start !== whole.end + 2 || !folded.startsWith('分之', whole.end)) return null
  if (whole.value === null || whole.value < 2 || folded.charAt(whole.start - 1) === '第') return null
  const isPercent = whole.value === 100
  const amount: Amount = {
    ...numbersOf(part),
    start: whole.start,
    end: part.end,
    kind: isPercent ? 'percent' : 'ratio',
    unit: isPercent ? 'percent' : null,
    bound: part.more ? 'at-least' : null,
    per: null,
    numeral: part,
    unitStart: part.end,
    measure: false,
  }
  return isPercent ? amount : scaled(amount, 1 / whole.value)
}

function readAmount(folded: string, numeral: Numeral): Amount | null {
  const before = readCurrencyBefore(folded, numeral.start)
  const after = readUnit(folded, numeral)
  if (!before && isJoined(folded, numeral.start)) return null
  const short = after ? null : before ? readShortSum(folded, numeral, before) : readModelSize(folded, numeral)
  if (short || (!after && runsOn(folded, numeral.end))) return short
  const plain = plainAmount(folded, numeral, before, after)
  if (before && (!after || after.unit.kind === 'money'))
    return { ...plain, kind: 'money', unit: pickCurrency(before.unit, after?.unit) }
  if (!after) return plain
  const value = after.half ? (plain.value ?? 0) + 0.5 : plain.value
  return settleArithmetic(
    folded,
    { ...plain, value, kind: after.unit.kind, unit: after.unit.unit },
    after.unit,
  )
}

/** A number with its span, from the currency before it to the rate behind its unit; the kind is still open. */
function plainAmount(
  folded: string,
  numeral: Numeral,
  before: { start: number } | null,
  after: UnitRead | null,
): Amount {
  const rate = after ? readRate(folded, after.end) : null
  return {
    ...numbersOf(numeral),
    start: before?.start ?? numeral.start,
    end: rate?.end ?? after?.end ?? numeral.end,
    kind: 'other',
    unit: null,
    bound: numeral.more || after?.more ? 'at-least' : null,
    per: rate?.per ?? null,
    numeral,
    unitStart: after?.start ?? numeral.end,
    measure: after?.unit.measure ?? false,
  }
}

const numbersOf = ({ value, low, high }: Numeral) => ({ value, low, high })

/** 人民币100元 and $100美元 say it twice; the plainer word gives way. */
function pickCurrency(before: string, after: Unit | undefined): string {
  const isPlain = before === 'dollar' && after?.unit && after.unit !== 'yuan'
  return isPlain ? (after.unit as string) : before
}

const SHORT_SCALE = /(?:([KMBT])| ?(thousand|million|billion|trillion))(?![A-Za-z])/y
const SHORT_VALUE: Readonly<Record<string, number>> = {
  K: 1e3,
  M: 1e6,
  B: 1e9,
  T: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

/** $1.2B, $300 million. */
function readShortSum(
  folded: string,
  numeral: Numeral,
  before: { start: number; unit: string },
): Amount | null {
  SHORT_SCALE.lastIndex = numeral.end
  const words = SHORT_SCALE.exec(folded)
  const factor = SHORT_VALUE[words?.[1] ?? words?.[2] ?? '']
  if (!words || !factor) return null
  const end = numeral.end + words[0].length
  const sum: Amount = {
    ...numbersOf(numeral),
    start: before.start,
    end,
    kind: 'money',
    unit: before.unit,
    bound: null,
    per: null,
    numeral,
    unitStart: end,
    measure: false,
  }
  return scaled(sum, factor)
}

const MODEL_SIZE = /[KMB](?![A-Za-z0-9])/y
const OF_CONTEXT = /上下文|窗口|词元|[Tt]oken/

/** 671B of parameters, 128K of context; without such a word, 70B is part of a model's name. */
function readModelSize(folded: string, numeral: Numeral): Amount | null {
  MODEL_SIZE.lastIndex = numeral.end
  const letter = MODEL_SIZE.exec(folded)?.[0]
  if (!letter) return null
  const end = numeral.end + 1
  const around = `${folded.slice(Math.max(0, numeral.start - 12), numeral.start)} ${folded.slice(end, end + 6)}`
  const unit = around.includes('参数') ? '参数' : OF_CONTEXT.test(around) ? 'tokens' : null
  if (!unit) return null
  const amount: Amount = {
    ...numbersOf(numeral),
    start: numeral.start,
    end,
    kind: 'count',
    unit,
    bound: null,
    per: null,
    numeral,
    unitStart: numeral.end,
    measure: false,
  }
  return scaled(amount, SHORT_VALUE[letter] as number)
}

/** 成, 折 and 番 count in their own ways; a number they cannot take means that they are no units here. */
function settleArithmetic(folded: string, amount: Amount, unit: Unit): Amount | null {
  const sign = folded.charAt(amount.unitStart)
  const numeral = amount.numeral as Numeral
  const most = amount.value ?? amount.high ?? 0
  if (sign === '成') return most <= 10 && most > 0 ? withFifth(folded, scaled(amount, 10)) : null
  if (sign === '折') {
    if (numeral.positional || most >= 10) return most < 100 ? amount : null
    return scaled(amount, 10)
  }
  if (sign === '番') {
    const isDoubling = /翻(?:了|上|两)?$/.test(folded.slice(Math.max(0, amount.start - 2), amount.start))
    return isDoubling && amount.value !== null && most < 10 ? { ...amount, value: 2 ** amount.value } : null
  }
  return unit.factor ? scaled(amount, unit.factor) : amount
}

/** 三成五 is 35%. */
function withFifth(folded: string, amount: Amount): Amount {
  // At the end of a text there is no character, and nothing is found in every string.
  const digit = amount.end < folded.length ? '一二三四五六七八九'.indexOf(folded.charAt(amount.end)) + 1 : 0
  const goesOn = UNITS.has(folded.charAt(amount.end + 1))
  if (!digit || goesOn || amount.value === null) return amount
  return { ...amount, value: amount.value + digit, end: amount.end + 1 }
}

/** Whether the number is a piece of a word, a code, an ordinal or a time. */
function isGlued(folded: string, { start, end, han }: Numeral): boolean {
  const before = folded.charAt(start - 1)
  if (/[第#@_初]/.test(before) || (isGap(before) && folded.charAt(start - 2) === '第')) return true
  if (/[./:]/.test(before) && /[A-Za-z0-9]/.test(folded.charAt(start - 2))) return true
  if (before === '-' && isLatin(folded.charAt(start - 2))) return true
  const after = folded.charAt(end)
  if (/[.:/×*]/.test(after) && isDigit(folded.charAt(end + 1))) return true
  if (/[×*]/.test(before)) return true
  return isHour(folded, start, end, han) || isPlace(folded, start, end)
}

/** 10时, 20点30分, 三点钟; 3000点 is no hour. */
function isHour(folded: string, start: number, end: number, han: boolean): boolean {
  const after = folded.charAt(end)
  if (after === '时') return true
  return after === '点' && (han || end - start <= 2)
}

/** 前三名, 前十大: a place in a list. */
function isPlace(folded: string, start: number, end: number): boolean {
  return folded.charAt(start - 1) === '前' && /[名位大强]/.test(folded.charAt(end))
}

/** Whether Latin letters run into the number from the left: H100, GPT4. */
function isJoined(folded: string, start: number): boolean {
  return isLatin(folded.charAt(start - 1))
}

/** Whether the number runs on into letters that are no unit: 5G, 70B, 2330-TW. */
function runsOn(folded: string, end: number): boolean {
  const after = folded.charAt(end)
  return isLatin(after) || (after === '-' && isLatin(folded.charAt(end + 1)))
}

function isIdiom(folded: string, { start, han }: Numeral): boolean {
  if (!han) return false
  for (let from = Math.max(0, start - LONGEST_IDIOM + 1); from <= start; from++) {
    for (let length = Math.max(2, start - from + 1); length <= LONGEST_IDIOM; length++) {
      if (IDIOMS.has(folded.slice(from, from + length))) return true
    }
  }
  return false
}

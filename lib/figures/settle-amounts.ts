import { type SourceText, sentenceAt } from '../text/index.ts'
import { type Amount, scaled } from './amount.ts'
import type { HomeCurrency } from './home-currency.ts'
import { AUDIENCE, LABEL, MONEY_NOUN, PERSON_NOUN } from './nouns.ts'
import { readBound, readPer } from './read-bounds.ts'

/** So much of the clause before a number is asked what it counts. */
const REACH = 24
const BREAK = /[,;。！？!?\n]/
const PERSON_BEHIND = new RegExp(`^ ?(?:[^\\d,.;:。、\\s企]{0,5}?)(?:${PERSON_NOUN})`)
const PERSON_BEFORE = new RegExp(`(?:${PERSON_NOUN}|${AUDIENCE})[^企:、]{0,8}$`)
const MONEY_BEFORE = new RegExp(`(?:${MONEY_NOUN})[^量率比人家个]{0,8}$`)
const MONEY_BEHIND = new RegExp(`^ ?的?.{0,3}(?:${MONEY_NOUN})`)
const STRESS = /(?:近|约|超|过|逾|达|达到|突破|高达|破|至少|不到|不足|共|共计|多达)(?:了)? ?$/
/** 2019款 and the like: a year and no count. */
const YEAR_MODEL = /^(?:19|20)\d\d$/

/**
 * Keeps the amounts that count or measure something, with bound, rate, and the unit that their own words leave
 * open but those around them give (月活跃用户 4839万).
 */
export function settleAmounts(source: SourceText, amounts: readonly Amount[], home: HomeCurrency): Amount[] {
  const { folded } = source
  const settled: Amount[] = []
  for (const raw of amounts) {
    const amount = { ...raw, bound: readBound(folded, raw), per: readPer(folded, raw) }
    const named = nameUnit(source, amount, settled.at(-1))
    if (isQuantity(folded, named)) settled.push(settleCurrency(settleSign(folded, named), home))
  }
  return settled
}

/** 零下90℃ */
function settleSign(folded: string, amount: Amount): Amount {
  return amount.unit === '℃' && /零下 ?$/.test(folded.slice(Math.max(0, amount.start - 3), amount.start))
    ? scaled(amount, -1)
    : amount
}

function settleCurrency(amount: Amount, home: HomeCurrency): Amount {
  if (amount.unit === 'yuan') return { ...amount, unit: home.yuan }
  if (amount.unit === 'dollar') return { ...amount, unit: home.dollar }
  return amount
}

/** Gives an amount without a unit the one its neighbourhood tells. */
function nameUnit(source: SourceText, amount: Amount, last: Amount | undefined): Amount {
  if (amount.unit !== null || amount.kind === 'ratio') return amount
  const { folded } = source
  const behind = folded.slice(amount.end, amount.end + REACH)
  const before = clauseBefore(folded, amount.start)
  const size = amount.value ?? amount.high ?? 0
  if (PERSON_BEHIND.test(behind)) return { ...amount, kind: 'count', unit: 'person' }
  if (isListed(folded, amount, last))
    return { ...amount, kind: (last as Amount).kind, unit: (last as Amount).unit }
  const isLarge = size >= 100 || amount.numeral?.bare === true
  if (isLarge && MONEY_BEFORE.test(before) && hasScale(amount))
    return { ...amount, kind: 'money', unit: currencyNearby(source, amount, last) }
  if (isLarge && !isYear(folded, amount) && PERSON_BEFORE.test(before))
    return { ...amount, kind: 'count', unit: 'person' }
  if (MONEY_BEHIND.test(behind)) return { ...amount, kind: 'money' }
  return hasScale(amount) ? { ...amount, kind: 'count' } : amount
}

/** Whether the amount goes on a list whose first member has its unit: 4839万、1650万. */
function isListed(folded: string, amount: Amount, last: Amount | undefined): boolean {
  if (!last || last.unit === null || amount.start - last.end > 3 || last.unitStart !== last.end) return false
  return /^ ?[、,和及] ?$/.test(folded.slice(last.end, amount.start)) && hasScale(amount)
}

/** The currency of the sum before it in the same sentence: the author would say if it changed. */
function currencyNearby(source: SourceText, amount: Amount, last: Amount | undefined): string | null {
  if (last?.kind !== 'money') return null
  const sentence = sentenceAt(source, amount.start)
  return sentence && last.start >= sentence.start ? last.unit : null
}

const isYear = (folded: string, { start, end }: Amount) => YEAR_MODEL.test(folded.slice(start, end))
const hasScale = ({ numeral }: Amount) => numeral?.scales.some((scale) => scale >= 1e4) ?? false

function clauseBefore(folded: string, start: number): string {
  let from = start
  while (from > 0 && start - from < REACH && !BREAK.test(folded.charAt(from - 1))) from--
  return folded.slice(from, start)
}

/** Whether an amount says enough to be one; a number by itself mostly names something. */
function isQuantity(folded: string, amount: Amount): boolean {
  const { numeral, unit, kind } = amount
  if (!numeral) return true
  const before = folded.slice(Math.max(0, amount.start - 12), amount.start)
  if (numeral.bare) return isVagueScaleMeant(before, amount)
  if (kind === 'ratio') return true
  if (unit === null || amount.unitStart === amount.end) return isPlainMeant(folded, before, amount)
  const size = amount.value ?? amount.high ?? 0
  if (numeral.han && numeral.positional && kind !== 'percent') return false
  if (amount.measure) return isMeasured(folded, amount, size)
  if (unit === 'person' && numeral.han && size === 1) return false
  if (unit === 'person' && folded.charAt(amount.unitStart) === '位') return isPersons(folded, amount)
  // 三元, 五元: compounds of chemistry and trade rather than sums.
  if (unit === 'yuan') return !numeral.han || size >= 10
  return true
}

/** 64位 is a word length; 8位专家 are people. */
function isPersons(folded: string, amount: Amount): boolean {
  const size = amount.value ?? 0
  return (
    amount.numeral?.han === true ||
    ![8, 16, 32, 64, 128, 256, 512].includes(size) ||
    PERSON_BEHIND.test(folded.slice(amount.end, amount.end + REACH))
  )
}

function isMeasured(folded: string, amount: Amount, size: number): boolean {
  if (size <= 1 && amount.numeral?.han) return false
  const words = folded.slice(amount.start, amount.unitStart)
  return !(YEAR_MODEL.test(words) && /[款届版季]/.test(amount.unit ?? ''))
}

/** 百亿 and 万 alone are manners of speaking unless they count money or something bounds them. */
function isVagueScaleMeant(before: string, { unit, kind, bound }: Amount): boolean {
  if (bound !== null) return true
  if (kind === 'percent') return true
  if (kind === 'money') return true
  return unit !== null && STRESS.test(before)
}

/** A number without a unit: 4839万, 近2000员工, (亚军:23456). */
function isPlainMeant(folded: string, before: string, amount: Amount): boolean {
  const { numeral, kind, unit, value } = amount
  if (!numeral || (amount.value === null && amount.low === null)) return false
  if (kind === 'money' && amount.start < numeral.start) return true
  if (kind === 'percent') return true
  if (hasScale(amount)) return !numeral.han || numeral.value === null || numeral.value >= 1e4
  if (numeral.han) return false
  if (LABEL.test(before) || isCode(folded, amount)) return false
  if (unit === 'person') return !isYear(folded, amount) || STRESS.test(before)
  const size = value ?? 0
  if (size < 100 || isYear(folded, amount)) return false
  if (STRESS.test(before)) return true
  // A heading and its number: 阅读:1644.
  return size >= 1000 && /[\u4e00-\u9fff]: ?$/.test(before)
}

/** Whether hyphens or Latin words beside the number make a code or a name of it. */
function isCode(folded: string, { start, end }: Amount): boolean {
  if (/[-–—]/.test(folded.charAt(start - 1)) || /[-–—]/.test(folded.charAt(end))) return true
  return /[A-Za-z] ?$/.test(folded.slice(start - 2 < 0 ? 0 : start - 2, start))
}

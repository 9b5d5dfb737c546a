import type { Span } from './span.ts'

/** A number as written, digits, Chinese numerals or both, with its scale (4839万, 三四百, 十余, 1亿2000万). */
export interface Numeral extends Span {
  /** Null where the words give no single number; see low and high. */
  value: number | null
  low: number | null
  high: number | null
  /** Written in Chinese numerals throughout. */
  han: boolean
  /** A scale alone (百亿, 万): mostly a manner of speaking. */
  bare: boolean
  /** 多 or 余 stands in it: the value is what it is at least. */
  more: boolean
  /** Begins with 数 or 几: low and high only tell the order of magnitude. */
  order: boolean
  /** Chinese digits read one by one (二〇二四, 八五). */
  positional: boolean
  /** What a number standing before this one in a range may share: 1e8 and 1e9 of 十亿; none for a plain number. */
  scales: readonly number[]
}

interface Token extends Span {
  kind: 'number' | 'digit' | 'small' | 'big'
  low: number
  high: number
  positional?: boolean
}

const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
/** 兆 is 10¹², as Taiwan counts money; as a size (兆字节) it is a unit and no scale. */
const BIG: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }
const STARTS = /[0-9〇零一二两三四五六七八九十百千万亿兆]|(?:(?<![参函指系总人倍分])数|几)(?=[十百千万亿])/g
const LITERAL = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
/** 1亿 2,000万: the rest of a number after a blank needs a scale of its own. */
const REST = /[\d,]{1,6}(?:\.\d{1,3})? ?[百千万亿]/y
/** Longer runs of digits are identifiers; beyond this a double would not hold them either. */
const MOST_DIGITS = 16
/** No real number has more parts; longer runs are noise. */
const MOST_TOKENS = 24

/**
 * Finds every number in a folded text (see `Fold`), in reading order, without judging whether it counts
 * anything: that depends on what stands around it.
 * @param written the text before folding; a wide comma in it does not group thousands
 */
export function findNumerals(folded: string, written: string = folded): Numeral[] {
  const numerals: Numeral[] = []
  const starts = new RegExp(STARTS)
  for (let match = starts.exec(folded); match; match = starts.exec(folded)) {
    const tokens = readTokens(folded, written, match.index)
    const end = tokens.at(-1)?.end ?? match.index + 1
    const numeral = readNumeral(folded, match.index, tokens)
    if (numeral) numerals.push(numeral)
    starts.lastIndex = Math.max(end, numeral?.end ?? 0)
  }
  return numerals
}

/**
 * The value of a text that is one number and nothing else, folded (3.5亿 is 350000000).
 * @returns null where it is no number or no single one
 */
export function parseNumeral(folded: string): number | null {
  const [numeral] = findNumerals(folded)
  return numeral?.start === 0 && numeral.end === folded.length ? numeral.value : null
}

function readTokens(folded: string, written: string, start: number): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < folded.length) {
    const token = readToken(folded, written, at, tokens.at(-1))
    if (!token || !mayFollow(tokens, token)) break
    // Runs beyond the limit are eaten whole, so that no part of them is taken for a number.
    if (tokens.length <= MOST_TOKENS) tokens.push(token)
    else (tokens[MOST_TOKENS] as Token).end = token.end
    at = token.end
  }
  return tokens
}

function readToken(folded: string, written: string, at: number, last: Token | undefined): Token | null {
  const char = folded.charAt(at)
  const next = folded.charAt(at + 1)
  if (char >= '0' && char <= '9') return readLiteral(folded, written, at)
  if (char in DIGIT) return readDigit(folded, at)
  if (char in SMALL)
    return { kind: 'small', low: SMALL[char] as number, high: SMALL[char] as number, start: at, end: at + 1 }
  if (char in BIG)
    return { kind: 'big', low: BIG[char] as number, high: BIG[char] as number, start: at, end: at + 1 }
  if (char === '数' || char === '几') return readVagueDigit(at, last, next)
  const follows = last && (next in BIG || (next in SMALL && last.kind === 'number'))
  // 10多亿, 十余万; a blank between number and scale, as in 20 亿.
  if (follows && (char === '多' || char === '余' || isGap(char)))
    return readToken(folded, written, at + 1, last)
  if (last?.kind === 'big' && isGap(char)) {
    REST.lastIndex = at + 1
    if (REST.test(folded)) return readLiteral(folded, written, at + 1)
  }
  return null
}

/** 几十 is anything from 10 to 100, 十几 from 11 to 19. */
function readVagueDigit(at: number, last: Token | undefined, next: string): Token | null {
  if (!last) return { kind: 'digit', low: 1, high: 10, start: at, end: at + 1 }
  const closes = last.kind === 'small' && last.low === 10 && !(next in SMALL)
  return closes ? { kind: 'digit', low: 1, high: 9, start: at, end: at + 1 } : null
}

function readLiteral(folded: string, written: string, at: number): Token {
  LITERAL.lastIndex = at
  let literal = LITERAL.exec(folded)?.[0] ?? ''
  for (let i = literal.indexOf(','); i >= 0; i = literal.indexOf(',', i + 1)) {
    if (written.charAt(at + i) !== ',') literal = literal.slice(0, i)
  }
  const digits = literal.replaceAll(',', '')
  const value = digits.length > MOST_DIGITS ? Number.NaN : Number(digits)
  return { kind: 'number', low: value, high: value, start: at, end: at + literal.length }
}

/** One Chinese digit, two neighbouring ones (三四), digits read one by one (二〇二四), or a decimal (三点五). */
function readDigit(folded: string, at: number): Token {
  let end = at
  let value = 0
  while (folded.charAt(end) in DIGIT) value = value * 10 + (DIGIT[folded.charAt(end++)] as number)
  const count = end - at
  if (folded.charAt(end) === '点' && folded.charAt(end + 1) in DIGIT && count === 1)
    return readDecimal(folded, at, end)
  const one = { kind: 'digit', start: at, end } as const
  const [first, second] = [DIGIT[folded.charAt(at)] as number, DIGIT[folded.charAt(at + 1)] ?? 0]
  if (count === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5)))
    return { ...one, low: first, high: second }
  // 一百零五: a nought in front only holds the place.
  if (count === 2 && first === 0) return { ...one, low: second, high: second }
  if (count === 1) return { ...one, low: first, high: first }
  return { ...one, low: count > MOST_DIGITS ? Number.NaN : value, high: value, positional: true }
}

function readDecimal(folded: string, start: number, point: number): Token {
  let end = point + 1
  let value = 0
  let place = 0.1
  while (folded.charAt(end) in DIGIT) {
    value += (DIGIT[folded.charAt(end++)] as number) * place
    place /= 10
  }
  const sum = Number(((DIGIT[folded.charAt(start)] as number) + value).toFixed(10))
  return { kind: 'digit', low: sum, high: sum, start, end }
}

/** Whether a token carries the number on; 2024一季度 and 百千 are two things each. */
function mayFollow(tokens: readonly Token[], token: Token): boolean {
  const last = tokens.at(-1)
  if (!last) return true
  if (token.kind === 'big') return true
  if (token.kind === 'small')
    return last.kind !== 'small' && last.kind !== 'big'
      ? !last.positional
      : last.kind === 'big' && token.low === 10
  if (last.kind === 'number' || last.kind === 'digit') return false
  return token.high < last.low
}

function readNumeral(folded: string, start: number, tokens: readonly Token[]): Numeral | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.length > MOST_TOKENS) return null
  const low = evaluate(tokens, 'low')
  const high = evaluate(tokens, 'high')
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null
  // 零一万物: nothing is counted that begins with a nought.
  const nought = folded.charAt(start)
  if ((nought === '零' || nought === '〇') && last.end - start > 1 && low >= 1) return null
  const tail = readMore(folded, last)
  const single = low === high
  return {
    start,
    end: tail,
    value: single ? low : null,
    low: single ? null : low,
    high: single ? null : high,
    han: tokens.every((token) => token.kind !== 'number'),
    bare: first.kind === 'big' || (first.kind === 'small' && first.low > 10),
    more:
      tail > last.end || tokens.some((token, i) => i > 0 && /[多余]/.test(folded.charAt(token.start - 1))),
    order: first.kind === 'digit' && /[数几]/.test(folded.charAt(first.start)),
    positional: tokens.length === 1 && first.positional === true,
    scales: readScales(tokens),
  }
}

/** 200余家, 十多人: the word belongs to the number. 来 does only after a round Chinese ten. */
function readMore(folded: string, last: Token): number {
  const char = folded.charAt(last.end)
  if (char === '多' || char === '余') return last.end + 1
  if (char === '来' && last.kind === 'small' && !/[自源到了]/.test(folded.charAt(last.end + 1)))
    return last.end + 1
  return last.end
}

function evaluate(tokens: readonly Token[], side: 'low' | 'high'): number {
  let total = 0
  let section = 0
  let current: number | null = null
  let lastBig = Number.POSITIVE_INFINITY
  for (const [i, token] of tokens.entries()) {
    const value = token[side]
    if (token.kind === 'number' || token.kind === 'digit') {
      current = isShorthand(tokens, i) ? (value * (tokens[i - 1] as Token).low) / 10 : value
    } else if (token.kind === 'small') {
      section += (current ?? 1) * value
      current = null
    } else {
      section += current ?? 0
      current = null
      // 3万亿 and 1万2千亿 multiply all that was read, 1亿2000万 only its last part.
      if (value > lastBig || (section === 0 && total > 0)) total = (total + section) * value
      else total += (section === 0 && i === 0 ? 1 : section) * value
      section = 0
      lastBig = value
    }
  }
  return Number((total + section + (current ?? 0)).toPrecision(15))
}

/** 三万五 is 35000: a last digit that follows a scale without a nought. */
function isShorthand(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  if (!before || i !== tokens.length - 1 || before.low < 100) return false
  return token.kind === 'digit' && token.end - token.start === 1
}

function readScales(tokens: readonly Token[]): number[] {
  const scales: number[] = []
  let scale = 1
  let i = tokens.length - 1
  for (; i >= 0 && tokens[i]?.kind === 'big'; i--) scale *= tokens[i]?.low ?? 1
  if (scale > 1) scales.push(scale)
  if (i >= 0 && tokens[i]?.kind === 'small') scale *= tokens[i--]?.low ?? 1
  if (i === 0 && scale > 1 && !scales.includes(scale)) scales.unshift(scale)
  return scales
}

const isGap = (char: string) => char === ' ' || char === '\u00a0' || char === '\u2009' || char === '\u202f'

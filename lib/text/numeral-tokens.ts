import { isGap } from './gaps.ts'
import type { Span } from './span.ts'

/** One part of a number: digits, Chinese digits or a scale; with what it is at least and at most. */
export interface Token extends Span {
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
const LITERAL = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
/** 1亿 2,000万: the rest of a number after a blank needs a scale of its own. */
const REST = /[\d,]{1,6}(?:\.\d{1,3})? ?[百千万亿]/y
/** Longer runs of digits are identifiers; beyond this a double would not hold them either. */
const MOST_DIGITS = 16
/** No real number has more parts; of longer runs, which are noise, one part more is kept. */
export const MOST_TOKENS = 24

/**
 * Reads the parts of the number that begins at a place, as far as they belong together.
 * @param written the text before folding; a wide comma in it does not group thousands
 */
export function readTokens(folded: string, written: string, start: number): Token[] {
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

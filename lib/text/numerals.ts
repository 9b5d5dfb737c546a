import { MOST_TOKENS, readTokens, type Token } from './numeral-tokens.ts'
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

const STARTS = /[0-9〇零一二两三四五六七八九十百千万亿兆]|(?:(?<![参函指系总人倍分])数|几)(?=[十百千万亿])/g

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

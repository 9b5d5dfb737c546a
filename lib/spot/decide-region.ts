import { findInjectedPinyin, type SourceText } from '../text/index.ts'
import {
  HONG_KONG_WORDS,
  MAINLAND_WORDS,
  MECHANICAL_TRACE,
  NATIVE_TRACE,
  TAIWAN_WORDS,
} from './region-words.ts'
import type { Region, Script } from './types.ts'

const countMatches = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const countWords = (text: string, words: readonly string[]) =>
  words.filter((word) => text.includes(word)).length

/**
 * Where a text comes from. Traditional text is `machine` where the traces of a conversion character by character
 * outweigh native spelling, or where mainland vocabulary stands in mainland quotation marks: 那里, 后 or 云 alone
 * prove nothing, and Hong Kong writes 軟件 and 網絡 too.
 * @param readings how many readings a mirror had put behind characters, where they were taken out before
 * @returns null for what is not Chinese, and for Traditional text that does not tell
 */
export function decideRegion(source: SourceText, script: Script, readings = 0): Region | null {
  if (script !== 'hant') return script === 'hans' ? 'cn' : null
  const taiwan = countWords(source.folded, TAIWAN_WORDS)
  const hongKong = countWords(source.folded, HONG_KONG_WORDS)
  const mainland = countWords(source.folded, MAINLAND_WORDS)
  if (readings + findInjectedPinyin(source.text).length >= 2) return 'machine'
  if (isMechanical(source.text, mainland, taiwan)) return 'machine'
  // One Taiwan word among many of the mainland's is a loan.
  if (hongKong === 0 && taiwan * 3 <= mainland) return mainland >= 2 ? 'hk' : null
  if (taiwan === 0 && hongKong === 0) return null
  return hongKong * 2 > taiwan ? 'hk' : 'tw'
}

function isMechanical(text: string, mainland: number, taiwan: number): boolean {
  const traces = countMatches(text, MECHANICAL_TRACE)
  const native = countMatches(text, NATIVE_TRACE)
  if (traces >= 2 && traces > 2 * native) return true
  // A phrase-wise conversion spells rightly; the quotation marks and the words stay those of the mainland.
  const hasMainlandQuotes = countMatches(text, /[“”]/g) >= 2 && !text.includes('「')
  return mainland >= 3 && mainland > taiwan && (hasMainlandQuotes || traces > native)
}

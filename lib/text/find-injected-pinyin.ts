import { PINYIN_SYLLABLES } from './pinyin-syllables.ts'
import type { Span } from './span.ts'

/** Letters of the longest syllable, zhuang, with a tone mark that stands apart. */
const LONGEST = 7
/** The marks of the four tones, once Unicode has taken them off their vowels; the dots of ü are none. */
const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/g
const SMALL_LETTERS = /^[a-zü\u00e0-\u01dc\u1e3f\u0144\u0148]+$/

/**
 * Finds the readings that some mirrors put behind characters, brackets included: 字節(jié)跳動, 愈發(fā)激烈. Genuine
 * brackets are left: 大模型(LLM), 公司(Inc), 選項(a). A syllable without a tone mark counts only where the text holds
 * one that has it, for (de) could be anything.
 * @returns ascending, not overlapping
 */
export function findInjectedPinyin(text: string): Span[] {
  const found: Span[] = []
  let isAnyToned = false
  for (let at = 1; at < text.length; at++) {
    if (!isOpening(text.charCodeAt(at)) || !isHan(text.charCodeAt(at - 1))) continue
    const end = closingAfter(text, at)
    const isToned = end === null ? null : toneOf(text.slice(at + 1, end))
    if (end === null || isToned === null) continue
    found.push({ start: at, end: end + 1 })
    isAnyToned ||= isToned
  }
  return isAnyToned ? found : []
}

/** Where the bracket closes that opens at a place; null where it holds more than a syllable. */
function closingAfter(text: string, at: number): number | null {
  for (let end = at + 2; end <= at + LONGEST + 1 && end < text.length; end++) {
    if (isClosing(text.charCodeAt(end))) return end
  }
  return null
}

/** Syllables met so far; there are some two thousand with all their tones. */
const known = new Map<string, boolean>()

/** Whether a syllable carries a tone mark; null for what is no syllable. */
function toneOf(word: string): boolean | null {
  const before = known.get(word)
  if (before !== undefined) return before
  if (!SMALL_LETTERS.test(word.normalize('NFC'))) return null
  const apart = word.normalize('NFD')
  const plain = apart.replace(TONE_MARKS, '')
  if (!PINYIN_SYLLABLES.has(plain.normalize('NFC'))) return null
  const isToned = plain.length < apart.length
  known.set(word, isToned)
  return isToned
}

function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0xff08
}

function isClosing(unit: number): boolean {
  return unit === 0x29 || unit === 0xff09
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}

import { PINYIN_SYLLABLES } from './pinyin-syllables.ts'
import type { Span } from './span.ts'

/** Opening brackets and what closes them. */
const BRACKETS: readonly (readonly [open: number, close: number])[] = [
  [0x28, 0x29],
  [0xff08, 0xff09],
]
/** Letters of the longest syllable, zhuang, with a mark apart. */
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
  for (const [open, close] of BRACKETS) {
    const [opening, closing] = [String.fromCharCode(open), String.fromCharCode(close)]
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      const end = text.indexOf(closing, at)
      if (end < 0) break
      if (end - at > LONGEST || !isHan(text.charCodeAt(at - 1))) continue
      const tone = toneOf(text.slice(at + 1, end))
      if (tone === null) continue
      found.push({ start: at, end: end + 1 })
      isAnyToned ||= tone
    }
  }
  return isAnyToned ? found.sort((a, b) => a.start - b.start) : []
}

/** Syllables met so far; there are some two thousand with all their tones. */
const known = new Map<string, boolean>()

/** Whether a syllable carries a tone mark; null for what is no syllable. */
function toneOf(word: string): boolean | null {
  const before = known.get(word)
  if (before !== undefined) return before
  if (!SMALL_LETTERS.test(word)) return null
  const apart = word.normalize('NFD')
  const plain = apart.replace(TONE_MARKS, '')
  if (!PINYIN_SYLLABLES.has(plain.normalize('NFC'))) return null
  const isToned = plain.length < apart.length
  known.set(word, isToned)
  return isToned
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}

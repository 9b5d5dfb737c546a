import { PINYIN_SYLLABLES } from './pinyin-syllables.ts'
import type { Span } from './span.ts'

/** A short word in small letters, in brackets right behind a Chinese character. */
const BRACKETED = /(?<=[\u3400-\u9fff])[(（]([a-zü\u00e0-\u01dc\u1e3f\u0144\u0148]{1,6})[)）]/g
/** The marks of the four tones, once Unicode has taken them off their vowels; the dots of ü are none. */
const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/g

/**
 * Finds the readings that some mirrors put behind characters, brackets included: 字節(jié)跳動, 愈發(fā)激烈. Genuine
 * brackets are left: 大模型(LLM), 公司(Inc), 選項(a). A syllable without a tone mark counts only where the text holds
 * one that has it, for (de) could be anything.
 * @returns ascending, not overlapping
 */
export function findInjectedPinyin(text: string): Span[] {
  // Most texts hold no bracket, and are not looked at twice.
  if (!text.includes('(') && !text.includes('（')) return []
  const found: Span[] = []
  let isAnyToned = false
  for (const match of text.matchAll(BRACKETED)) {
    const apart = (match[1] as string).normalize('NFD')
    const plain = apart.replace(TONE_MARKS, '')
    if (!PINYIN_SYLLABLES.has(plain.normalize('NFC'))) continue
    found.push({ start: match.index, end: match.index + match[0].length })
    isAnyToned ||= plain.length < apart.length
  }
  return isAnyToned ? found : []
}

const OPEN = 0x28
const CLOSE = 0x29
/** zhuang is the longest syllable. */
const LONGEST_SYLLABLE = 6

/**
 * Steps over a reading that some mirrors put behind a character: 字節(jié)跳動.
 * @param text folded, so that brackets are narrow
 * @param offset where the bracket would open
 * @returns the offset behind the closing bracket, or `offset` where no such reading stands
 */
export function skipPinyin(text: string, offset: number): number {
  if (text.charCodeAt(offset) !== OPEN) return offset
  const last = offset + LONGEST_SYLLABLE + 1
  for (let at = offset + 1; at <= last; at++) {
    const unit = text.charCodeAt(at)
    if (unit === CLOSE) return at > offset + 1 ? at + 1 : offset
    if (!isPinyinLetter(unit)) return offset
  }
  return offset
}

function isPinyinLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0x1dc && unit !== 0xf7)
}
